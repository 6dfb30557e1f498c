/**
 * Moves the focus to what a press led to, once it is drawn. An element that does not take the focus by itself has
 * `tabindex="-1"`.
 * @param selector the first match in the document; none: the focus stays
 */
export function moveFocus(selector: string): void {
  requestAnimationFrame(() => {
    const target = document.querySelector<HTMLElement>(selector);
    const folded = target?.closest<HTMLDetailsElement>('details:not([open])');
    // A title may be folded away itself; a summary never is.
    if (folded && !target?.matches('summary')) folded.open = true;
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'nearest' });
  });
}

/** What stands above the steps. */
export const SITUATION = '[data-situation] h2';
/** What the diagnosis asks or knows. */
export const DIAGNOSIS = '[data-diagnosis] h2';
/** The title of an unfolded step. */
export const titleOf = (step: string) => `[data-step="${step}"] h2`;
/** Our reply to the answer of a step. */
export const replyOf = (step: string) => `[data-step="${step}"] .reply`;
