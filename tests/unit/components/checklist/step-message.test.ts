import { describe, expect, it } from 'vitest';
import { largePages } from '../../../../components/checklist/StepLarge.tsx';
import { stepMessage } from '../../../../components/checklist/StepShare.tsx';
import { deviceValues, text } from '../../../../components/text.ts';
import { DEVICES, type Target, VERSIONS } from '../../../../domain/steps/devices.ts';
import { STEP_IDS } from '../../../../domain/steps/ids.ts';
import { stepContent } from '../../../../domain/steps/step-content.ts';

const targets: Target[] = DEVICES.flatMap((device) => [
  { device },
  ...VERSIONS[device].map((version) => ({ device, version })),
]);
const every = targets.flatMap((target) =>
  STEP_IDS.map((id) => {
    const content = stepContent(id, target);
    const words = deviceValues({ ...target, device: content.device }, 'en-US');
    return { name: `${id} on ${target.device} ${target.version ?? ''}`, content, words };
  }),
);
const bare = (words: string) => words.replaceAll('**', '');

describe.each(every)('the message of $name', ({ content, words }) => {
  const message = stepMessage(content, words);

  it('is plain words', () => {
    expect(message).not.toMatch(/[{}]|\*\*|undefined|\n{3}/);
    expect(message.startsWith(bare(text(content.title, words)))).toBe(true);
  });

  it('holds every sentence, each action with its number', () => {
    const { why, warning, note, worked } = content;
    for (const key of [why, worked, warning?.text, note]) {
      if (key) expect(message).toContain(bare(text(key, words)));
    }
    for (const [index, action] of content.actions.entries()) {
      expect(message).toContain(`\n${index + 1}. ${bare(text(action.text, words))}`);
    }
  });

  it('warns before anything can be done', () => {
    if (!content.warning) return;
    expect(message.indexOf(bare(text(content.warning.text, words)))).toBeLessThan(message.indexOf('\n1. '));
  });

  it('ends with an address of Apple’s', () => {
    expect(message).toMatch(/https:\/\/support\.apple\.com\/\d{6}$/);
  });

  it('read aloud: the warning, each action, how one knows that it worked', () => {
    const { warning, actions, worked } = content;
    const pages = largePages(content);
    expect(pages.map((page) => (page.kind === 'action' ? page.action.text : page.text))).toEqual([
      ...(warning ? [warning.text] : []),
      ...actions.map((action) => action.text),
      worked,
    ]);
    const numbers = pages.flatMap((page) => (page.kind === 'action' ? [`${page.number}/${page.count}`] : []));
    expect(numbers).toEqual(actions.map((_, index) => `${index + 1}/${actions.length}`));
  });
});

it('says which device it is about where somebody sits at another', () => {
  const message = stepMessage(stepContent('storage', { device: 'Windows' }), deviceValues({ device: 'iPhone' }, 'en'));
  expect(message).toContain('This check is about the iPhone that takes the photos.');
});
