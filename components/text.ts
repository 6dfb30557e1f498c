import { type GeneratedI18nStructure, i18n } from '#i18n';
import { saysMobileData } from '../domain/steps/cellular.ts';
import type { Target } from '../domain/steps/devices.ts';
import type { StepId } from '../domain/steps/ids.ts';
import type { PathLabel } from '../domain/steps/paths.ts';
import type { StepText } from '../domain/steps/step.ts';

/** Every key of `locales/en.yml`; a step, an answer or a path label without English words does not compile. */
export type MessageKey = keyof GeneratedI18nStructure;
type Needed = `steps.${StepId}.${'title' | 'why' | 'worked'}` | `path.${PathLabel}`;
type AllWritten = Needed extends MessageKey ? true : never;
const allWritten: AllWritten = true;
void allWritten;

export type Values = Record<string, string | number>;

const asked = new Map<string, string>();

/** A message as it is written, asked for once: an update takes the browser's words away from pages left standing. */
function message(key: string): string {
  let words = asked.get(key);
  if (words === undefined) {
    try {
      words = (i18n.t as (key: string) => string)(key);
    } catch {
      // Updated under our feet: what is on screen stays readable from what was asked before.
      return '';
    }
    asked.set(key, words);
  }
  return words;
}

/**
 * The words for a key in the person's language. The only place that asks for words, so that the language can one day
 * be chosen here instead of in the browser.
 * @param values what stands in place of `{name}`
 */
export function text(key: MessageKey | StepText, values: Values = {}): string {
  return message(key).replace(/\{(\w+)\}/g, (place, name) => String(values[name] ?? place));
}

/**
 * The words that depend on the person's device: `{device}`, `{switch}`, `{cellular}`, `{cellularChip}`.
 * @param language BCP 47 tag of the browser
 */
export function deviceWords({ device, version }: Target, language: string): Values {
  const name = `${device} ${version} ${language}`;
  const made = madeWords.get(name) ?? makeDeviceWords({ device, version }, language);
  madeWords.set(name, made);
  return made;
}

/** The same few are asked for by every part of the page. */
const madeWords = new Map<string, Values>();

function makeDeviceWords({ device, version }: Target, language: string): Values {
  const isMobile = saysMobileData(language);
  const hand = device === 'iPad' ? 'iPad' : 'iPhone';
  const switchKey: MessageKey =
    version === undefined ? `words.switchBoth${hand}` : version < 16 ? 'words.switch15' : `words.switch${hand}`;
  return {
    device: text(device === 'Windows' ? 'device.computer' : `device.${device}`),
    switch: text(switchKey),
    cellular: text(isMobile ? 'words.cellularOther' : 'words.cellularUS'),
    cellularChip: text(isMobile ? 'words.cellularOtherChip' : 'words.cellularUSChip'),
  };
}
