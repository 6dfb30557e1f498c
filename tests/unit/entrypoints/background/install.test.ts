import { beforeEach, describe, expect, it, vi } from 'vitest';
import { setUpAfterInstall } from '../../../../entrypoints/background/install.ts';
import { browser } from '../../fake-browser.ts';

const CONTENT_SCRIPT = { matches: ['https://www.icloud.com/*'], js: ['content-scripts/x.js'] };
/** A tab that no script reaches, an error page say, and one that can be reached. */
const [CLOSED, OPEN] = [{ id: 1 }, { id: 2 }];

describe('setUpAfterInstall', () => {
  beforeEach(() => {
    vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ content_scripts: [CONTENT_SCRIPT] } as never);
    vi.spyOn(browser.tabs, 'create');
    vi.spyOn(browser.tabs, 'query').mockResolvedValue([CLOSED, OPEN] as never);
    vi.spyOn(browser.scripting, 'executeScript').mockImplementation((async ({ target }: Injection) => {
      if (target.tabId === CLOSED.id) throw new Error('an error page');
    }) as never);
  });
  interface Injection {
    target: { tabId: number };
  }

  it('opens our one tab and runs the spotter in matching open tabs, past those it cannot reach', async () => {
    vi.stubEnv('FIREFOX', '');
    await setUpAfterInstall();
    expect(vi.mocked(browser.tabs.create).mock.calls).toEqual([[{ url: 'chrome-extension://us/welcome.html' }]]);
    expect(browser.tabs.query).toHaveBeenCalledWith({ url: CONTENT_SCRIPT.matches });
    const files = ['/content-scripts/x.js'];
    expect(vi.mocked(browser.scripting.executeScript).mock.calls).toEqual([
      [{ target: { tabId: CLOSED.id }, files }],
      [{ target: { tabId: OPEN.id }, files }],
    ]);
  });

  it('leaves the open tabs to Firefox, which sees to them itself', async () => {
    vi.stubEnv('FIREFOX', 'true');
    await setUpAfterInstall();
    expect(browser.tabs.create).toHaveBeenCalledOnce();
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });
});
