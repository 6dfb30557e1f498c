import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Changes } from '../domain/case/changes.ts';
import { type Saving, type State, targetOf } from '../domain/case/state.ts';
import type { Region } from '../domain/sites/regions.ts';
import type { Target } from '../domain/steps/devices.ts';
import type { StepId } from '../domain/steps/ids.ts';
import type { ThisDevice } from '../domain/steps/this-device.ts';
import type { FocusTarget } from './focus.ts';
import { deviceValues, type MessageKey, text, type Values } from './text.ts';

/** What every part of a surface is drawn from, and the one way back: `onChange`. */
export interface AppContext {
  state: State;
  /** Whether what is on screen is also in storage. */
  saving: Saving;
  /** ms since 1970 */
  now: number;
  /** BCP 47 tag of the browser. */
  language: string;
  /** Mainland China has hosts of its own. */
  region: Region;
  /** What the person reads this on. */
  thisDevice: ThisDevice;
  /** Steps whose answer is not in storage yet. */
  unsavedSteps: readonly StepId[];
  /** @param focus what the press led to: it gets the focus */
  onChange(changes: Changes, focus?: FocusTarget): void;
  /** Removes every answer. The function returned puts them back. */
  onClear(): () => void;
  /** The note about values kept aside was read. */
  onDismissKept(): void;
  /** Has Apple's status read again; the result arrives in `state`. Absent where nobody can ask. */
  onAskAppleStatus?(): Promise<void>;
}

const Context = createContext<AppContext | undefined>(undefined);

/** Gives the app context to everything drawn inside it. */
export const AppContextProvider = Context.Provider;

/**
 * The app context of the surface that the calling component is drawn in.
 * @throws Error outside of an `AppContextProvider`
 */
export function useAppContext(): AppContext {
  const context = useContext(Context);
  if (!context) throw new Error('There is no AppContextProvider around this component.');
  return context;
}

/**
 * `text` with the values of the device that takes and holds the photos: what must not be erased is never the computer
 * somebody sits at.
 */
export function deviceText({ state, language }: Pick<AppContext, 'state' | 'language'>) {
  const target = targetOf(state.case);
  const holder: Target = target.device === 'Mac' || target.device === 'Windows' ? { device: 'iPhone' } : target;
  const deviceOnly = {
    ...deviceValues(holder, language),
    ...(target.device === 'Mac' && { device: text('device.iPhoneOrMac') }),
  };
  return (key: MessageKey, values: Values = {}) => text(key, { ...deviceOnly, ...values });
}
