import type { SiteId } from '../../domain/sites/types.ts';
import type { StepId } from '../../domain/steps/ids.ts';
import { text } from '../text.ts';

/** What the Apple page one stands on is about, in one sentence; nothing for pages about no step. */
export function pageLine(page: SiteId | undefined, step: StepId | undefined): string | undefined {
  if (step) return text(`page.${step}`);
  return page === 'syncArticle' ? text('page.syncArticle') : undefined;
}
