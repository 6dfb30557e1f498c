import { describe, expect, it } from 'vitest';
import { knownStep } from '../../../../../domain/reader/steps/known-step.ts';
import { WORDINGS } from '../../../../../domain/reader/steps/step-wordings.ts';
import { STEP_IDS, type StepId } from '../../../../../domain/steps/ids.ts';
import { readEntries, readLines, readSections, textFiles } from '../../../../examples/read-examples.ts';
import { growth } from '../../../regex-work.ts';

const GUIDE = 'iCloud Photos not syncing? 7 fixes';

/** A step of a guide, with its text and the title of the guide where they matter. */
interface Example {
  title: string;
  text?: string;
  guide?: string;
}
const stepOf = ({ title, text = '', guide = GUIDE }: Example) => knownStep(title, text, guide);
const titlesOf = Object.fromEntries(STEP_IDS.map((step) => [step, readLines(`guide-steps/${step}.txt`)]));
const inContext = readEntries<Example & { step: StepId }>('guide-steps/in-context.json');
const noStep = Object.entries(readSections('guide-steps/no-step.txt'));
const noStepInOtherGuides = Object.entries(readSections('guide-steps/no-step-in-other-guides.txt'));
const noStepInContext = readEntries<Example & { because: string }>('guide-steps/no-step-in-context.json');

describe('knownStep', () => {
  it.each(STEP_IDS)('knows %s by each of its titles', (step) => {
    const found = titlesOf[step]?.map((title) => [title, stepOf({ title })]);
    expect(found).toEqual(titlesOf[step]?.map((title) => [title, step]));
  });

  it.each(inContext)('knows $step by "$title" and its text or the title of its guide', ({ step, ...example }) => {
    expect(stepOf(example)).toBe(step);
  });

  it.each(noStep)('knows no step by a title that looks like one: %s', (_, titles) => {
    expect(titles.filter((title) => stepOf({ title }))).toEqual([]);
  });

  it.each(noStepInOtherGuides)('knows no step in the guide "%s"', (guide, titles) => {
    expect(titles.filter((title) => stepOf({ title, guide }))).toEqual([]);
  });

  it.each(noStepInContext)('knows no step by "$title": $because', (example) => {
    expect(stepOf(example)).toBeUndefined();
  });

  it('has enough examples, and one for each wording', () => {
    expect(textFiles('guide-steps').filter((name) => !name.startsWith('no-step'))).toEqual(STEP_IDS.toSorted());
    const examples = [
      ...Object.values(titlesOf).flatMap((titles) => titles.map((title): Example => ({ title }))),
      ...inContext.filter(({ guide }) => guide === undefined),
    ];
    const others = [...noStep, ...noStepInOtherGuides].flatMap(([, titles]) => titles);
    expect(examples.length + others.length + noStepInContext.length).toBeGreaterThanOrEqual(240);
    for (const step of STEP_IDS) expect(titlesOf[step]?.length, step).toBeGreaterThanOrEqual(20);
    const said = examples.map(({ title, text = '' }) => `${title} ${text}`.trim().toLowerCase().replace(/’/g, "'"));
    expect(WORDINGS.filter(({ says }) => !said.some((words) => says.test(words)))).toEqual([]);
  });

  it.each([
    ['Fix', '3', 'Restart your iPhone', 'restart'],
    ['Step', '10', 'Update iOS', 'update'],
    ['Method', '2', 'Charge', 'charge'],
  ])('does not mind how %s %s is numbered', (word, number, title, step) => {
    for (const before of [
      `${number}. `,
      `${number}) `,
      `${word} ${number}: `,
      `${word} ${number}. `,
      `${word} ${number} – `,
      `#${number} `,
      `${number} `,
    ]) {
      expect(knownStep(before + title, '', GUIDE), before).toBe(step);
    }
  });

  it('lets the text decide where a title names two', () => {
    const title = 'Check iCloud and iPhone storage';
    expect(knownStep(title, 'See how full iCloud is: the 5 GB in iCloud may be used up. Upgrade.', GUIDE)).toBe(
      'storage',
    );
    expect(knownStep(title, 'Open General, iPhone Storage, and offload apps.', GUIDE)).toBe('optimize');
    expect(knownStep('Restart and update your iPhone', '', GUIDE)).toBe('restart');
    expect(knownStep('Update and restart your iPhone', '', GUIDE)).toBe('update');
  });

  it('reads a whole list item, not a heading', () => {
    const text = 'On the phone itself, press and hold both buttons to restart your iPhone.';
    expect(knownStep('On the phone itself, press and…', text, GUIDE)).toBe('restart');
    expect(knownStep('On the phone itself', `On the phone itself\n${text}`, GUIDE)).toBeUndefined();
  });

  it.each(['turn on ', 'check your the that all ', 'update your the latest ', 'icloud ', 'plug in ', ' '])(
    'takes no more work for longer titles and texts of %j',
    (piece) => {
      const ofTitle = growth((size) => knownStep(piece.repeat(size), piece.repeat(size), GUIDE), 2000);
      const ofText = growth((size) => knownStep(piece, piece + 'your the '.repeat(size), piece.repeat(size)), 2000);
      expect(Math.max(ofTitle, ofText)).toBeLessThan(1.1);
    },
  );
});
