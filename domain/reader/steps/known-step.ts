import type { StepId } from '../../steps/ids.ts';
import { pattern } from '../patterns.ts';
import { withoutStepNumber } from './numbering.ts';
import { ICLOUD_TOPIC, LOOK_ALIKES, OTHER_DEVICES, OTHER_TOPICS, OUR_DEVICES, OUR_TOPICS } from './step-look-alikes.ts';
import { WORDINGS } from './step-wordings.ts';

/** A title may be the whole item of a list: what follows its beginning is no title any more. */
const LONGEST_TITLE = 200;
const LONGEST_TEXT = 2000;

/** Words in the text of a step, counted where its title leaves open which of the seven it is. */
const TELLING_WORDS: Record<StepId, RegExp> = {
  settings: /icloud photos|sync this|same apple|apple (id|account)|toggle/g,
  connection: /wi-?fi|internet|cellular|mobile data|network|router|low data/g,
  storage:
    /icloud (storage|space|\+)|icloud\+|storage plan|manage (account )?storage|upgrade|5 ?gb|icloud is full|in icloud/g,
  optimize: pattern('g')`
    optimi[sz]e|(iphone|ipad|mac|device|phone)('s)? storage|offload|general|
    on (your|the) (iphone|ipad|mac|device|phone)`,
  restart: /restart|reboot|slide|side button|volume|power button|turn (it )?(off|on)|apple logo/g,
  update: /update|upgrade|latest|ios|version|install/g,
  charge: /charg|plug|battery|power (source|mode)|low power|overnight/g,
};

/** A text as the patterns expect it: lower case, straight quotes, single spaces. */
export const plainWords = (text: string): string =>
  text.toLowerCase().replace(/[’‘ʼ]/g, "'").replace(/[“”]/g, '"').replace(/[‐‑]/g, '-').replace(/\s+/g, ' ').trim();

/**
 * Whether a step is about iPhones, their photos or iCloud at all; both texts as `plainWords` gives them.
 * @param said what the step says
 */
export function isAboutOurs(guideTitle: string, said: string): boolean {
  if (OTHER_DEVICES.test(said) && !OUR_DEVICES.test(said)) return false;
  if (ICLOUD_TOPIC.test(guideTitle)) return true;
  if (OTHER_TOPICS.test(guideTitle)) return false;
  return OUR_TOPICS.test(guideTitle) || ICLOUD_TOPIC.test(said);
}

interface Claim {
  steps: readonly StepId[];
  index: number;
}
function claimsOf(words: string): Claim[] {
  if (LOOK_ALIKES.some((kind) => kind.test(words))) return [];
  return WORDINGS.flatMap(({ steps, says, unless }) => {
    const found = unless?.test(words) ? undefined : says.exec(words);
    return found ? [{ steps, index: found.index }] : [];
  });
}

const count = (step: StepId, text: string) => text.match(TELLING_WORDS[step])?.length ?? 0;

/** The step most of the text is about; without a difference the one named first. */
function decide(claims: Claim[], text: string): StepId | undefined {
  const certain = claims.filter(({ steps }) => steps.length === 1);
  const steps = (certain.length > 0 ? certain : claims)
    .toSorted((one, other) => one.index - other.index)
    .flatMap((claim) => claim.steps);
  const [first, ...others] = new Set(steps);
  return others.reduce((best, step) => (best && count(step, text) <= count(best, text) ? best : step), first);
}

/** Whether the title is the beginning of a list item's own text; a heading would stand alone in the first line. */
function isWholeItem(title: string, text: string): boolean {
  const [line = ''] = text.split('\n');
  return (
    plainWords(line).startsWith(title.replace(/[….]+$/, '')) &&
    (plainWords(line) !== title || text.trim() === line.trim())
  );
}

/**
 * Which of the seven a step of a guide is, by its wording; English only.
 * @param title of the step, with or without its number
 * @param text what else the step says: decides where the title leaves it open, or where it is a whole list item
 * @param guideTitle steps of guides about something else are none of ours
 */
export function knownStep(title: string, text: string, guideTitle: string): StepId | undefined {
  const said = plainWords(title.slice(0, LONGEST_TITLE));
  const words = withoutStepNumber(said);
  const body = plainWords(text.slice(0, LONGEST_TEXT));
  if (!isAboutOurs(plainWords(guideTitle.slice(0, LONGEST_TITLE)), `${words} ${body}`)) return;
  const claims = claimsOf(words);
  if (claims.length > 0 || !isWholeItem(said, text.slice(0, LONGEST_TEXT))) return decide(claims, body);
  const sentences = body.split(/(?<=[a-z)"'])[.!?] /, 3).map((sentence) => claimsOf(withoutStepNumber(sentence)));
  return decide(sentences.find((found) => found.length > 0) ?? [], body);
}
