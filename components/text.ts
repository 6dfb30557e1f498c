import { saysMobileData } from '../domain/steps/cellular.ts';
import type { Target } from '../domain/steps/devices.ts';
import type { StepId } from '../domain/steps/ids.ts';
import type { PathLabel } from '../domain/steps/paths.ts';
import type { StepText } from '../domain/steps/step.ts';
import { texts as en, type PluralForms, type Texts } from '../locales/en.ts';

/** Every language there is, by BCP 47 tag: a file in `locales/` and an entry here. */
export const LANGUAGES = { en } satisfies Record<string, Texts>;

/** The language of our texts; the background takes those of the edge button from the same language. */
const LANGUAGE = 'en';
const TEXTS: Texts = LANGUAGES[LANGUAGE];
const PLURAL_RULES = new Intl.PluralRules(LANGUAGE);

type PageTexts = Omit<typeof en, 'browser'>;
/** The dotted keys of a tree of texts whose leaf is a plain text, or one with plural forms. */
type KeyOf<T, Leaf> = {
  [K in keyof T & string]: T[K] extends Leaf
    ? K
    : T[K] extends string | { other: string }
      ? never
      : `${K}.${KeyOf<T[K], Leaf>}`;
}[keyof T & string];

/** Key of a text of our pages; a step, an answer or a path label without an English text does not compile. */
export type MessageKey = KeyOf<PageTexts, string>;
/** Key of a text whose form depends on a number. */
export type PluralKey = KeyOf<PageTexts, { other: string }>;

type Needed = `steps.${StepId}.${'title' | 'why' | 'worked'}` | `path.${PathLabel}`;
type AllWritten = Needed extends MessageKey ? true : never;
const allWritten: AllWritten = true;
void allWritten;

export type Values = Record<string, string | number>;

/** @throws Error where the key has no text, which only the end of a `StepText` can cause; a test reads them all */
function find(key: string): string | PluralForms {
  let found: unknown = TEXTS;
  for (const part of key.split('.')) found = (found as Record<string, unknown> | undefined)?.[part];
  if (!found) throw new Error(`There is no text ${key}`);
  return found as string | PluralForms;
}

const fill = (message: string, values: Values): string =>
  message.replace(/\{(\w+)\}/g, (place, name) => String(values[name] ?? place));

/**
 * The text for a key in the person's language.
 * @param values what is put in place of `{name}`
 */
export const text = (key: MessageKey | StepText, values: Values = {}): string => fill(find(key) as string, values);

/**
 * The text for a key in the form that a number needs: "1 item", "12 items".
 * @param values what is put in place of `{name}`; `count` among them where the number is to be written in another way
 */
export function pluralText(key: PluralKey, count: number, values: Values = {}): string {
  const forms = find(key) as PluralForms;
  return fill(forms[PLURAL_RULES.select(count)] ?? forms.other, { count, ...values });
}

/**
 * The values that depend on the person's device: `{device}`, `{switch}`, `{cellular}`, `{cellularChip}`.
 * @param language BCP 47 tag of the browser
 */
export function deviceValues({ device, version }: Target, language: string): Values {
  const isMobile = saysMobileData(language);
  const hand = device === 'iPad' ? 'iPad' : 'iPhone';
  const switchKey: MessageKey =
    version === undefined
      ? `deviceValues.switchBoth${hand}`
      : version < 16
        ? 'deviceValues.switch15'
        : `deviceValues.switch${hand}`;
  return {
    device: text(device === 'Windows' ? 'device.computer' : `device.${device}`),
    switch: text(switchKey),
    cellular: text(isMobile ? 'deviceValues.cellularOther' : 'deviceValues.cellularUS'),
    cellularChip: text(isMobile ? 'deviceValues.cellularOtherChip' : 'deviceValues.cellularUSChip'),
  };
}
