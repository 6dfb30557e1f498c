import type { Changes } from '../domain/progress/changes.ts';
import { type State, targetOf } from '../domain/progress/state.ts';
import type { Region } from '../domain/sites/regions.ts';
import { deviceWords, type MessageKey, text, type Values } from './text.ts';

/** What every part of the help is drawn from, and the one way back: `onChange`. */
export interface Help {
  state: State;
  /** ms since 1970 */
  now: number;
  /** BCP 47 tag of the browser. */
  language: string;
  /** Mainland China has hosts of its own. */
  region: Region;
  onChange(changes: Changes): void;
}

/** `text` with the words of the person's device filled in. */
export function speak({ state, language }: Pick<Help, 'state' | 'language'>) {
  const words = deviceWords(targetOf(state.case), language);
  return (key: MessageKey, values: Values = {}) => text(key, { ...words, ...values });
}
