/** The seven steps in the order of the guides. Ids are storage and locale keys: never change one. */
export const STEP_IDS = ['settings', 'connection', 'storage', 'optimize', 'restart', 'update', 'charge'] as const;
export type StepId = (typeof STEP_IDS)[number];

/**
 * What became of one step: `fine` = was already right · `stillStuck` = done, no change yet ·
 * `fixed` = done, and uploading began.
 */
export const OUTCOMES = ['todo', 'fine', 'stillStuck', 'fixed', 'skipped', 'waiting'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Whether `value` is the id of one of the seven steps. */
export function isStepId(value: unknown): value is StepId {
  return STEP_IDS.includes(value as StepId);
}
