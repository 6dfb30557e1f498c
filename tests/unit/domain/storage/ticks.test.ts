import { expect, it } from 'vitest';
import { guideHash } from '../../../../domain/storage/ticks.ts';

it('The hash of a guide is the same without its fragment, and another for another query', async () => {
  const hash = await guideHash('https://guides.example/a?b=1');
  expect(hash).toMatch(/^[0-9a-f]{32}$/);
  expect(await guideHash('https://guides.example/a?b=1#step-2')).toBe(hash);
  expect(await guideHash('https://guides.example/a?b=2')).not.toBe(hash);
});

it('The hash is the one of version 0.1.0: ticks are stored under it', async () => {
  expect(await guideHash('https://guides.example/fix-icloud-photos?page=2#step-3')).toBe(
    '338df30bdb8ae35492b1cafa7b72b69d',
  );
});
