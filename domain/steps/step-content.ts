import type { Device, Target } from './devices.ts';
import type { StepId } from './ids.ts';
import type { Article } from './links.ts';
import { type SettingsPath, settingsPaths } from './paths.ts';
import type { Action, Step, StepText } from './step.ts';
import { STEPS } from './steps.ts';

export interface StepAction {
  text: StepText;
  paths: SettingsPath[];
}

/** One step as it reads on one device; texts are locale keys. */
export interface StepContent {
  id: StepId;
  pace: Step['pace'];
  /** The device the sentences speak of: with Windows chosen, some steps are about the iPhone. */
  device: Device;
  isAboutOtherDevice: boolean;
  title: StepText;
  why: StepText;
  warning?: { text: StepText; isGrave: boolean };
  actions: StepAction[];
  extra?: { title: StepText; action: StepAction; warning: StepText };
  worked: StepText;
  note?: StepText;
  fine?: StepText;
  links: Article[];
}

/** Apple's article that explains a step best; one about photos that do not sync where the step has none of its own. */
export const articleOf = ({ links }: Pick<StepContent, 'links'>): Article => links[0] ?? '101559';

const suitsDevice = ({ devices }: { devices?: readonly Device[] }, device: Device) =>
  devices === undefined || devices.includes(device);

function suitsVersion({ from, to, isForUnknownVersion = false }: Action, version: Target['version']): boolean {
  if (version === undefined) return isForUnknownVersion || (from === undefined && to === undefined);
  return !isForUnknownVersion && version >= (from ?? 0) && version <= (to ?? Number.POSITIVE_INFINITY);
}

const toContent = ({ text, path }: Action, version: Target['version']): StepAction => ({
  text,
  paths: path ? settingsPaths(path, version) : [],
});

/**
 * The texts and paths of a step for a device.
 * @param id one of the seven
 * @param target device and, where known, its system version; unknown: every place a setting may stand is listed
 */
export function stepContent(id: StepId, target: Target): StepContent {
  const step = STEPS.find((record) => record.id === id) as Step;
  const isAboutOtherDevice = step.isAboutIPhoneOn?.includes(target.device) ?? false;
  const device = isAboutOtherDevice ? 'iPhone' : target.device;
  const version = isAboutOtherDevice ? undefined : target.version;
  const instead = step.instead?.[device];
  const content: StepContent = {
    id,
    pace: step.pace,
    device,
    isAboutOtherDevice,
    title: instead?.title ?? `steps.${id}.title`,
    why: instead?.why ?? `steps.${id}.why`,
    worked: instead?.worked ?? `steps.${id}.worked`,
    actions: step.actions
      .filter((action) => suitsDevice(action, device) && suitsVersion(action, version))
      .map((action) => toContent(action, version)),
    links: step.links.filter((link) => suitsDevice(link, device)).map((link) => link.article),
  };
  if (step.warning) content.warning = { ...step.warning, text: instead?.warning ?? step.warning.text };
  if (step.extra && suitsDevice(step.extra.action, device)) {
    content.extra = { ...step.extra, action: toContent(step.extra.action, version) };
  }
  if (step.hasNote) content.note = `steps.${id}.note`;
  if (step.hasFine) content.fine = `steps.${id}.fine`;
  return content;
}
