import { type Outcome, STEP_IDS, type StepId } from '../steps/ids.ts';
import { versionOf } from './codec.ts';
import { HIDDEN_SITE, KEPT, outcomeKey, type Stored } from './keys.ts';
import { CASE_FIELDS, type Case, hiddenSite, outcome, SETTING_FIELDS, type Settings, type State } from './state.ts';

/** What one press changes; written in one go, so that no surface sees half of it. */
export interface Changes {
  outcomes?: Partial<Record<StepId, Outcome>>;
  case?: Partial<Case>;
  settings?: Partial<Settings>;
  hiddenSites?: Record<string, boolean>;
}

/** Key → stored value for every change, stamped with `now` (ms since 1970). */
export function toStored(changes: Changes, now: number): Record<string, Stored> {
  const items: Record<string, Stored> = {};
  const put = (key: string, codec: { migrations?: readonly unknown[] }, value: unknown) => {
    items[key] = { v: versionOf(codec), value, at: now };
  };
  for (const [step, value] of Object.entries(changes.outcomes ?? {})) put(outcomeKey(step as StepId), outcome, value);
  for (const [host, value] of Object.entries(changes.hiddenSites ?? {})) put(HIDDEN_SITE + host, hiddenSite, value);
  for (const [name, value] of Object.entries(changes.case ?? {})) {
    put(CASE_FIELDS[name as keyof Case].key, CASE_FIELDS[name as keyof Case].codec, value);
  }
  for (const [name, value] of Object.entries(changes.settings ?? {})) {
    put(SETTING_FIELDS[name as keyof Settings].key, SETTING_FIELDS[name as keyof Settings].codec, value);
  }
  return items;
}

/** A step is answered, or its answer taken back (`todo`). The last waiting step takes its reminder with it. */
export function answer(state: State, step: StepId, given: Outcome): Changes {
  const wasWaiting = state.outcomes[step].outcome === 'waiting' && given !== 'waiting';
  const isOtherWaiting = STEP_IDS.some((other) => other !== step && state.outcomes[other].outcome === 'waiting');
  return {
    outcomes: { [step]: given },
    ...(wasWaiting && !isOtherWaiting && { case: { lookAgainAt: 0 } }),
  };
}

/** A step waits until `lookAgainAt` (ms since 1970). */
export const waitFor = (step: StepId, lookAgainAt: number): Changes => ({
  outcomes: { [step]: 'waiting' },
  case: { lookAgainAt },
});

/** Look at the Photos app again at `lookAgainAt` (ms since 1970); whatever was being asked is closed. */
export const lookAgainLater = (lookAgainAt: number): Changes => ({ case: { lookAgainAt, ending: 'none' } });

/** The photos were seen on iCloud.com. */
export const arrive = (now: number): Changes => ({ case: { arrivedAt: now, lookAgainAt: 0, ending: 'none' } });

/** They are missing again, or the proof was pressed by mistake: back to the checks. */
export const departAgain = (): Changes => ({ case: { arrivedAt: 0, lastLook: 'stopped', ending: 'none' } });

/** Every answer taken back; device and settings stay. */
export const clearAnswers = (): Changes => ({
  outcomes: Object.fromEntries(STEP_IDS.map((step) => [step, 'todo'])),
  case: { connectedAt: 0, lookAgainAt: 0, lastLook: 'none', ending: 'none', arrivedAt: 0 },
});

/** Keys that `clearAnswers` writes: what its undo puts back. */
export const clearedKeys = (): string[] => Object.keys(toStored(clearAnswers(), 0));

/** The key under which an unreadable value is kept aside. */
export const keptKey = (key: string): string => KEPT + key;
