import type { AppContext } from '../../../components/app-context.ts';
import type { State } from '../../../domain/case/state.ts';

/** What a surface is drawn from, at this time, with nothing that a press could change. */
export const appContext = (state: State, now: number): AppContext => ({
  state,
  now,
  saving: 'saved',
  language: 'en-US',
  region: 'world',
  thisDevice: 'computer',
  unsavedSteps: [],
  onChange: () => undefined,
  onClear: () => () => undefined,
  onDismissKept: () => undefined,
});
