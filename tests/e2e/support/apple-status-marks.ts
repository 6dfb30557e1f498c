/** Where Apple's status stands in panel and popup. */
export const BUTTON = '.apple-status [data-action="appleStatus"]';
export const NOTICE = '[data-apple-incident]';
export const FOLD = '[data-fold="steps"]';
export const PAGE = '.apple-status a[href^="https://www.apple.com/support/systemstatus/"]';
export const line = (mark: string, why?: string) =>
  `[data-apple-status="${mark}"]${why ? `[data-why="${why}"]` : ':not([data-why])'}`;

/** Runs in the panel: notes every mark that ever stands there from now on. */
export function watchMarks() {
  const root = document.documentElement;
  root.dataset.marks = '';
  const note = () => {
    root.dataset.marks += ` ${document.querySelector<HTMLElement>('[data-apple-status]')?.dataset.appleStatus ?? ''}`;
  };
  new MutationObserver(note).observe(document.body, { subtree: true, attributeFilter: ['data-apple-status'] });
}
export const marks = () => [...new Set((document.documentElement.dataset.marks ?? '').match(/\w+/g))];

/** Runs in a page of ours: as if nobody had asked yet. */
export const removeStored = (key: string) => chrome.storage.local.remove(key);

/** Runs in a page of ours: as if what is stored had been read that much earlier. */
export async function makeOlder(key: string, by: number) {
  const { [key]: stored } = (await chrome.storage.local.get(key)) as Record<
    string,
    { value: { last?: { readAt: number }; failure?: { at: number } } }
  >;
  const { last, failure } = stored?.value ?? {};
  if (last) last.readAt -= by;
  if (failure) failure.at -= by;
  await chrome.storage.local.set({ [key]: stored });
}
