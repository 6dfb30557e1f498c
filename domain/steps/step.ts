import type { Device } from './devices.ts';
import type { StepId } from './ids.ts';
import type { Article } from './links.ts';
import type { PathId } from './paths.ts';

/** Locale key of a step's text. A unit test holds that each one used stands in every locale. */
export type StepText = `steps.${StepId}.${string}`;

export interface Action {
  text: StepText;
  /** The setting the sentence leads to, repeated below it as chips. */
  path?: PathId;
  /** Devices this action is for; absent: all. */
  devices?: readonly Device[];
  /** System versions this wording is for, both included. */
  from?: number;
  to?: number;
  /** Stands in for the wordings with `from` or `to` while the version is not known. */
  isForUnknownVersion?: boolean;
}

/** One step, as it is kept: everything for every device. */
export interface Step {
  id: StepId;
  /** A slow step shows its effect after hours: "no change yet" then offers to wait. */
  pace: 'fast' | 'slow';
  /** Whether "it was already right" is an answer. */
  hasFine: boolean;
  hasNote?: boolean;
  /** `isGrave`: ignoring it may lose photos, so it is drawn in red. */
  warning?: { text: StepText; isGrave: boolean };
  actions: readonly Action[];
  /** Behind a fold, for the few it fits. */
  extra?: { title: StepText; action: Action; warning: StepText };
  links: readonly { article: Article; devices?: readonly Device[] }[];
  /** Devices on which the step is about the iPhone that takes the photos. */
  isAboutIPhoneOn?: readonly Device[];
  /** Other texts on some devices. */
  instead?: Partial<Record<Device, { title?: StepText; why?: StepText; worked?: StepText; warning?: StepText }>>;
}
