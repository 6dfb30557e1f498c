import { beforeEach, describe, expect, it, vi } from 'vitest';
import { introduce } from '../../../../entrypoints/background/install.ts';

const fake = vi.hoisted(() => ({ created: [] as unknown[], injected: [] as unknown[], asked: [] as unknown[] }));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      getURL: (path: string) => `chrome-extension://us${path}`,
      getManifest: () => ({
        content_scripts: [{ matches: ['https://www.icloud.com/*'], js: ['content-scripts/x.js'] }],
      }),
    },
    tabs: {
      create: async (tab: unknown) => void fake.created.push(tab),
      query: async (query: unknown) => {
        fake.asked.push(query);
        return [{ id: 1 }, { id: 2 }];
      },
    },
    scripting: {
      executeScript: async (script: { target: { tabId: number } }) => {
        if (script.target.tabId === 1) throw new Error('an error page');
        fake.injected.push(script);
      },
    },
  },
}));

describe('introduce', () => {
  beforeEach(() => {
    fake.created = [];
    fake.injected = [];
    return () => vi.unstubAllEnvs();
  });

  it('opens our one tab and runs the spotter in matching open tabs, past those it cannot reach', async () => {
    vi.stubEnv('FIREFOX', '');
    await introduce();
    expect(fake.created).toEqual([{ url: 'chrome-extension://us/welcome.html' }]);
    expect(fake.asked).toEqual([{ url: ['https://www.icloud.com/*'] }]);
    expect(fake.injected).toEqual([{ target: { tabId: 2 }, files: ['/content-scripts/x.js'] }]);
  });

  it('leaves the open tabs to Firefox, which sees to them itself', async () => {
    vi.stubEnv('FIREFOX', 'true');
    await introduce();
    expect(fake.created).toHaveLength(1);
    expect(fake.injected).toEqual([]);
  });
});
