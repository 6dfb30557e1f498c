import { describe, expect, it } from 'vitest';
import { DEVICES, type Target, VERSIONS } from '../../../../domain/steps/devices.ts';
import { STEP_IDS } from '../../../../domain/steps/ids.ts';
import { ARTICLES } from '../../../../domain/steps/links.ts';
import { stepContent } from '../../../../domain/steps/step-content.ts';
import { STEPS } from '../../../../domain/steps/steps.ts';
import { texts } from '../../../../locales/en.ts';
import { flatTexts } from '../../locales/flat-texts.ts';

const words = flatTexts(texts);
const targets: Target[] = DEVICES.flatMap((device) => [
  { device },
  ...VERSIONS[device].map((version) => ({ device, version })),
]);
const everyContent = targets.flatMap((target) => STEP_IDS.map((id) => ({ target, content: stepContent(id, target) })));

const actionTexts = (id: (typeof STEP_IDS)[number], target: Target) =>
  stepContent(id, target)
    .actions.map(({ text }) => words.get(text))
    .join(' ');
const pathsOf = (id: (typeof STEP_IDS)[number], target: Target) =>
  stepContent(id, target).actions.flatMap(({ paths }) => paths.map(({ labels }) => labels.join(' › ')));

describe('STEPS and stepContent', () => {
  it('have each step once, in the order of the ids', () => {
    expect(STEPS.map(({ id }) => id)).toEqual([...STEP_IDS]);
  });

  it('have an English text for every key, on every device and version', () => {
    const keys = everyContent.flatMap(({ content: c }) => [
      c.title,
      c.why,
      c.worked,
      ...c.actions.map(({ text }) => text),
      ...[c.warning?.text, c.note, c.fine, c.extra?.title, c.extra?.warning, c.extra?.action.text].filter((k) => !!k),
      ...c.links.map((article) => `links.a${article}`),
      ...c.actions.flatMap(({ paths }) => paths.flatMap(({ labels }) => labels.map((label) => `path.${label}`))),
    ]);
    expect([...new Set(keys)].filter((key) => !words.has(key as string))).toEqual([]);
  });

  it('have an action for every step, on every device and version', () => {
    expect(everyContent.filter(({ content }) => content.actions.length === 0)).toEqual([]);
  });

  it('use every English text of the steps', () => {
    const used = new Set<string>(
      everyContent.flatMap(({ content: c }) =>
        [
          c.title,
          c.why,
          c.worked,
          c.warning?.text,
          c.note,
          c.fine,
          c.extra?.title,
          c.extra?.warning,
          c.extra?.action.text,
        ]
          .concat(c.actions.map(({ text }) => text))
          .filter((key) => key !== undefined),
      ),
    );
    expect([...words.keys()].filter((key) => key.startsWith('steps.') && !used.has(key))).toEqual([]);
  });

  it('link every article of ARTICLES that is not linked from elsewhere', () => {
    const linkedElsewhere = ['101559', '118558', '102630'];
    const used = new Set(everyContent.flatMap(({ content }) => content.links));
    expect(ARTICLES.filter((article) => !used.has(article) && !linkedElsewhere.includes(article))).toEqual([]);
  });
});

describe('paths of stepContent', () => {
  it.each<[string, Target, string[]]>([
    ['iOS 26', { device: 'iPhone', version: 26 }, ['settings › apps › photos › cellular']],
    ['iOS 18', { device: 'iPhone', version: 18 }, ['settings › apps › photos › cellular']],
    ['iOS 16', { device: 'iPhone', version: 16 }, ['settings › photos › cellular']],
    ['iPadOS 15', { device: 'iPad', version: 15 }, ['settings › photos › cellular']],
    ['unknown iOS', { device: 'iPhone' }, ['settings › apps › photos › cellular', 'settings › photos › cellular']],
  ])('lead to mobile data, which moved in iOS 18: %s', (_, target, expected) => {
    expect(pathsOf('connection', target).filter((path) => path.endsWith('cellular'))).toEqual(expected);
  });

  it.each<[Target, string[]]>([
    [{ device: 'iPhone', version: 26 }, ['settings › battery › powerMode']],
    [{ device: 'iPhone', version: 18 }, ['settings › battery']],
    [{ device: 'iPhone' }, ['settings › battery › powerMode', 'settings › battery']],
    [{ device: 'Mac', version: 12 }, ['systemPreferences › battery']],
  ])('lead to Low Power Mode on %o', (target, expected) => {
    expect(pathsOf('charge', target)).toEqual(expected);
  });

  it('mark the path of older versions while the version is not known', () => {
    const { paths } = stepContent('connection', { device: 'iPhone' }).actions.find(({ text }) =>
      text.endsWith('Both'),
    ) ?? { paths: [] };
    expect(paths.map(({ isOlder }) => isOlder)).toEqual([false, true]);
  });
});

describe('stepContent on computers', () => {
  it('marks the steps that only an iPhone can do as about another device on Windows', () => {
    const about = STEP_IDS.filter((id) => stepContent(id, { device: 'Windows' }).isAboutOtherDevice);
    expect(about).toEqual(['storage', 'optimize', 'restart', 'charge']);
  });

  it('names the System Photo Library on a Mac and links its article', () => {
    expect(actionTexts('settings', { device: 'Mac' })).toContain('System Photo Library');
    expect(stepContent('settings', { device: 'Mac' }).links).toContain('104946');
  });
});

describe('advice that could lose photos', () => {
  const own = [...words].filter(([key]) => key.startsWith('steps.'));
  it.each([
    ['turning iCloud Photos off', /turn (?:it|iCloud Photos|the switch) off/i],
    ['deleting photos', /delete (?:photos|the photos|them)/i],
    ['signing out', /sign out/i],
  ])('is not given by any step: %s', (_, advice) => {
    const advised = own.filter(([, text]) =>
      text.split(/[.?] /).some((sentence) => advice.test(sentence) && !/\bnot\b/i.test(sentence)),
    );
    expect(advised).toEqual([]);
  });

  it('is warned against in the steps about storage', () => {
    for (const id of ['storage', 'optimize'] as const) {
      expect(stepContent(id, { device: 'iPhone' }).warning?.isGrave).toBe(true);
    }
  });

  it('is not given by a reply, an open card or the state line, which never say that it is safe to erase', () => {
    const texts = [...words].filter(([key]) => /^(ending|sell|reply|state)\./.test(key));
    expect(texts.filter(([, text]) => /\b(safe to|can (now )?(erase|sell|delete))\b/i.test(text))).toEqual([]);
  });
});
