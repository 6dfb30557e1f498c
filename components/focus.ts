import type { StepId } from '../domain/steps/ids.ts';

/** What the focus is moved to, by name. Elsewhere nothing looks for an element of another component. */
const PLACES = {
  pageTitle: 'h1',
  /** The card for how far the person is. */
  caseCard: '[data-situation] h2',
  /** What the diagnosis asks or knows. */
  diagnosis: '[data-diagnosis] h2',
  /** *Undo* after all answers were cleared. */
  clearedNote: '[data-note="cleared"] button',
  /** The first way to show a hidden edge button again. */
  hiddenSites: '[data-hidden-sites] button',
  article: 'article',
  speakButton: '[data-action="speak"]',
} as const;

/** One of the seven in the list, or a step of a guide by its number: two of a guide's may be about the same one. */
export type StepPlace = StepId | number;

/** Where the focus can be moved to. */
export type FocusTarget =
  | keyof typeof PLACES
  | { step: StepPlace; part: 'title' | 'reply' | 'question' }
  /** A removal that is shown again, by its index. */
  | { removal: number };

function selectorOf(target: FocusTarget): string {
  if (typeof target === 'string') return PLACES[target];
  if ('removal' in target) return `[data-shown-again="${target.removal}"]`;
  const isInGuide = typeof target.step === 'number';
  const step = isInGuide ? `[data-guide-step="${target.step}"]` : `[data-step="${target.step}"]`;
  if (target.part === 'reply') return `${step} .reply`;
  if (target.part === 'question') return `${step} fieldset`;
  // A guide's step without a heading takes the focus itself.
  return isInGuide ? `${step}[tabindex], ${step}:not([tabindex]) > [tabindex]` : `${step} h2`;
}

/**
 * Moves the focus to what a press led to, once it is drawn. An element that does not take the focus by itself has
 * `tabindex="-1"`. Where there is no such element the focus stays.
 */
export const moveFocus = (target: FocusTarget): void => focusFirst(selectorOf(target));

/** @param selector the first match in the document gets the focus, and what it is folded into is unfolded */
export function focusFirst(selector: string): void {
  requestAnimationFrame(() => {
    const target = document.querySelector<HTMLElement>(selector);
    const folded = target?.closest<HTMLDetailsElement>('details:not([open])');
    // A title may be folded away itself; a summary never is.
    if (folded && !target?.matches('summary')) folded.open = true;
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'nearest' });
  });
}
