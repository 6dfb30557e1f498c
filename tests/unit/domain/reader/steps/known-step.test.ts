import { describe, expect, it } from 'vitest';
import { LOOK_ALIKE_EXAMPLES } from '../../../../../domain/reader/step-look-alikes-examples.ts';
import { OTHER_GUIDES, WORDING_EXAMPLES } from '../../../../../domain/reader/step-wordings-examples.ts';
import { knownStep } from '../../../../../domain/reader/steps/known-step.ts';
import { WORDINGS } from '../../../../../domain/reader/steps/step-wordings.ts';
import { STEP_IDS } from '../../../../../domain/steps/ids.ts';

const GUIDE = 'iCloud Photos not syncing? 7 fixes';
const examples = STEP_IDS.flatMap((step) => WORDING_EXAMPLES[step].map((example) => ({ step, ...example })));

describe('knownStep', () => {
  it.each([...examples, ...OTHER_GUIDES])('$title is $step', ({ title, text = '', guide = GUIDE, step }) => {
    expect(knownStep(title, text, guide)).toBe(step);
  });

  it.each(LOOK_ALIKE_EXAMPLES)('$title is none: $because', ({ title, text = '', guide = GUIDE }) => {
    expect(knownStep(title, text, guide)).toBeUndefined();
  });

  it('has enough examples, and each wording has one', () => {
    expect(examples.length + LOOK_ALIKE_EXAMPLES.length).toBeGreaterThanOrEqual(240);
    for (const step of STEP_IDS) expect(WORDING_EXAMPLES[step].length).toBeGreaterThanOrEqual(20);
    const said = examples.map(({ title, text = '' }) => `${title} ${text}`.trim().toLowerCase().replace(/’/g, "'"));
    for (const { says } of WORDINGS)
      expect(said.filter((words) => says.test(words)).length, String(says)).toBeGreaterThan(0);
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

  it('is quick, whatever the title', () => {
    const start = performance.now();
    for (const piece of [
      'turn on ',
      'check your the that all ',
      'update your the latest ',
      'icloud ',
      'plug in ',
      ' ',
    ]) {
      knownStep(piece.repeat(20_000), piece.repeat(20_000), GUIDE);
      knownStep(piece, `${piece}${'your the '.repeat(200_000)}`, piece.repeat(20_000));
    }
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
