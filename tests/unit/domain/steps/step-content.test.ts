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

const said = (id: (typeof STEP_IDS)[number], target: Target) =>
  stepContent(id, target)
    .actions.map(({ text }) => words.get(text))
    .join(' ');
const places = (id: (typeof STEP_IDS)[number], target: Target) =>
  stepContent(id, target).actions.flatMap(({ paths }) => paths.map(({ labels }) => labels.join(' › ')));

describe('the seven steps', () => {
  it('stand in the order of the guides, each once', () => {
    expect(STEPS.map(({ id }) => id)).toEqual([...STEP_IDS]);
  });

  it('have English words for everything they may say, on every device and version', () => {
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

  it('leave no step without something to do', () => {
    expect(everyContent.filter(({ content }) => content.actions.length === 0)).toEqual([]);
  });

  it('use every sentence written for them', () => {
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

  it('point only to articles that are known to fit, and link each of those from somewhere', () => {
    const extra = ['101559', '118558', '102630'];
    const used = new Set(everyContent.flatMap(({ content }) => content.links));
    expect(ARTICLES.filter((article) => !used.has(article) && !extra.includes(article))).toEqual([]);
  });
});

describe('paths', () => {
  it.each<[string, Target, string[]]>([
    ['iOS 26', { device: 'iPhone', version: 26 }, ['settings › apps › photos › cellular']],
    ['iOS 18', { device: 'iPhone', version: 18 }, ['settings › apps › photos › cellular']],
    ['iOS 16', { device: 'iPhone', version: 16 }, ['settings › photos › cellular']],
    ['iPadOS 15', { device: 'iPad', version: 15 }, ['settings › photos › cellular']],
    ['unknown', { device: 'iPhone' }, ['settings › apps › photos › cellular', 'settings › photos › cellular']],
  ])('mobile data moved in iOS 18: %s', (_, target, expected) => {
    expect(places('connection', target).filter((path) => path.endsWith('cellular'))).toEqual(expected);
  });

  it.each<[Target, string[]]>([
    [{ device: 'iPhone', version: 26 }, ['settings › battery › powerMode']],
    [{ device: 'iPhone', version: 18 }, ['settings › battery']],
    [{ device: 'iPhone' }, ['settings › battery › powerMode', 'settings › battery']],
    [{ device: 'Mac', version: 12 }, ['systemPreferences › battery']],
  ])('Low Power Mode on %o', (target, expected) => {
    expect(places('charge', target)).toEqual(expected);
  });

  it('marks the older place as older while the version is not known', () => {
    const { paths } = stepContent('connection', { device: 'iPhone' }).actions.find(({ text }) =>
      text.endsWith('Both'),
    ) ?? { paths: [] };
    expect(paths.map(({ isOlder }) => isOlder)).toEqual([false, true]);
  });
});

describe('other devices', () => {
  it('Windows: what only the iPhone can do is said to be about the iPhone', () => {
    const about = STEP_IDS.filter((id) => stepContent(id, { device: 'Windows' }).isAboutOtherDevice);
    expect(about).toEqual(['storage', 'optimize', 'restart', 'charge']);
  });

  it('a Mac speaks of the System Photo Library and links its article', () => {
    expect(said('settings', { device: 'Mac' })).toContain('System Photo Library');
    expect(stepContent('settings', { device: 'Mac' }).links).toContain('104946');
  });
});

describe('never harm', () => {
  const own = [...words].filter(([key]) => key.startsWith('steps.'));
  it.each([
    ['turning iCloud Photos off', /turn (?:it|iCloud Photos|the switch) off/i],
    ['deleting photos', /delete (?:photos|the photos|them)/i],
    ['signing out', /sign out/i],
  ])('no step advises %s', (_, advice) => {
    const advised = own.filter(([, text]) =>
      text.split(/[.?] /).some((sentence) => advice.test(sentence) && !/\bnot\b/i.test(sentence)),
    );
    expect(advised).toEqual([]);
  });

  it('the steps about space warn before they ask to free any', () => {
    for (const id of ['storage', 'optimize'] as const) {
      expect(stepContent(id, { device: 'iPhone' }).warning?.isGrave).toBe(true);
    }
  });

  it('no ending says that it is safe to erase', () => {
    const endings = [...words].filter(([key]) => /^(ending|sell|reply|state)\./.test(key));
    expect(endings.filter(([, text]) => /\b(safe to|can (now )?(erase|sell|delete))\b/i.test(text))).toEqual([]);
  });
});
