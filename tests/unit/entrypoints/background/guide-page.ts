import { vi } from 'vitest';
import { browser } from '../../fake-browser.ts';

export const ADDRESS = 'https://guides.example.org/photos';

/** A guide as the capture gives it. */
export const guide = (changes: object = {}) => ({
  v: 1,
  title: 'Seven ways',
  source: ADDRESS,
  language: 'en',
  direction: 'ltr',
  intro: [{ type: 'paragraph', content: ['Words.'], at: 1 }],
  steps: [],
  outro: [],
  removals: [],
  warnings: [],
  ...changes,
});

/** A page in every tab of the fake browser. */
export interface GuidePage {
  /** What the browser says of the tab, and what it says once the page was captured, where that differs. */
  tab: object;
  after?: object;
  /** `closed` where the browser lets no script in. */
  contentType: unknown;
  /** What the capture answers; an error is thrown. */
  answer: unknown;
  /** The tabs whose type was asked for, and those in which the capture ran, in order. */
  readonly typeAskedIn: number[];
  readonly capturedIn: number[];
}

interface Injection {
  target: { tabId: number };
  func?: unknown;
  files?: string[];
}

/** Call once in a test; what it returns may be changed until the page is read. */
export function showGuidePage(changes: Partial<GuidePage> = {}): GuidePage {
  const typeAskedIn: number[] = [];
  const capturedIn: number[] = [];
  const page: GuidePage = {
    tab: { id: 7, url: ADDRESS },
    contentType: 'text/html',
    answer: { guide: guide() },
    typeAskedIn,
    capturedIn,
    ...changes,
  };
  vi.spyOn(browser.tabs, 'get').mockImplementation(
    (async () => (capturedIn.length > 0 && page.after) || page.tab) as never,
  );
  vi.spyOn(browser.tabs, 'update').mockImplementation((async () => undefined) as never);
  vi.spyOn(browser.scripting, 'executeScript').mockImplementation((async ({ target, func, files }: Injection) => {
    if (func) {
      typeAskedIn.push(target.tabId);
      if (page.contentType === 'closed') throw new Error('closed to extensions');
      return [{ result: page.contentType }];
    }
    if (files?.join() !== '/capture.js') throw new Error('there is no such file');
    capturedIn.push(target.tabId);
    if (page.answer instanceof Error) throw page.answer;
    return [{ result: await page.answer }];
  }) as never);
  return page;
}
