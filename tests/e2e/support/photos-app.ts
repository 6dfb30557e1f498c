import type { Surface } from '../../../harness/browsers/surface.ts';

/** The steps that stand first, and those behind the fold. */
export const shownSteps = (surface: Surface) =>
  surface.evaluate(() => {
    const ids = (part: string) =>
      [...document.querySelectorAll<HTMLElement>(`[data-steps="${part}"] > [data-step]`)].map((li) => li.dataset.step);
    return { first: ids('first'), more: ids('more') };
  });

/** Waits for it, then clicks it. */
export async function choose(surface: Surface, selector: string): Promise<void> {
  await surface.waitFor(selector);
  await surface.click(selector);
}

/** Unfolds the rarer meanings where needed, and chooses one. */
export async function chooseMeaning(surface: Surface, status: string): Promise<void> {
  await surface.waitFor('[data-diagnosis="status"]');
  if (!(await surface.count(`[data-status="${status}"]`))) await choose(surface, '[data-fold="moreStatuses"] summary');
  await choose(surface, `[data-status="${status}"]`);
}

/** Takes everything back. */
export const clearAnswers = async (surface: Surface) => {
  await choose(surface, '[data-action="clear"]');
  await surface.waitFor('main[data-phase="notStarted"] [data-diagnosis="place"]');
};
