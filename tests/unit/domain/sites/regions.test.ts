import { describe, expect, it } from 'vitest';
import { recognise } from '../../../../domain/sites/recognise.ts';
import { icloudPhotosUrl, regionOf, systemStatusUrl } from '../../../../domain/sites/regions.ts';

describe('regionOf', () => {
  it.each(['https://www.icloud.com.cn/photos/', 'www.icloud.com.cn', 'icloud.com.cn', 'www.apple.com.cn'])(
    'says that %s belongs to mainland China',
    (page) => expect(regionOf(page)).toBe('china'),
  );
  it.each(['https://www.icloud.com/photos/?x=.cn', 'www.apple.com', 'support.apple.com', '', 'icloud.com.cn.example'])(
    'says that %s does not belong to mainland China',
    (page) => expect(regionOf(page)).toBe('world'),
  );
});

describe('icloudPhotosUrl and systemStatusUrl', () => {
  it.each(['china', 'world'] as const)('give recognised pages of the region %s', (region) => {
    expect(recognise(icloudPhotosUrl(region))?.site).toBe('icloudPhotos');
    expect(recognise(systemStatusUrl(region))?.site).toBe('systemStatus');
    expect(regionOf(icloudPhotosUrl(region))).toBe(region);
    expect(regionOf(systemStatusUrl(region))).toBe(region);
  });
});
