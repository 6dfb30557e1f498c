import { describe, expect, it } from 'vitest';
import { CAUTIONS } from '../../../../domain/caution/cautions.ts';
import { texts as english } from '../../../../locales/en.ts';
import { flatTexts } from '../../locales/flat-texts.ts';
import { cautionsIn } from './cautions-in.ts';

/** The placeholders that depend on the device, with a value for two devices. */
const DEVICES: Record<string, string>[] = [
  { device: 'iPhone', switch: 'Sync this iPhone (older iPhones: iCloud Photos)', cellular: 'Mobile Data' },
  { device: 'Mac', switch: 'iCloud Photos', cellular: 'Cellular Data' },
];
const filled = (text: string, words: Record<string, string>) =>
  text.replaceAll('**', '').replace(/\{(\w+)\}/g, (place, name) => words[name] ?? place);

/** The group of texts that a text is shown with: its step, or its section of the file. */
const groupOf = (key: string) =>
  key
    .split('.')
    .slice(0, key.startsWith('steps.') ? 2 : 1)
    .join('.');
/** Labels of a settings path are only shown below the sentence that names them. */
const isLabel = (key: string) => key.startsWith('path.');

interface Finding {
  key: string;
  id: string;
}
/** The texts for which a caution is found that may lose photos or something else. */
function findingsIn(texts: ReadonlyMap<string, string>): Finding[] {
  return [...texts]
    .filter(([key]) => !isLabel(key))
    .flatMap(([key, text]) =>
      DEVICES.flatMap((words) => {
        const heading = filled(texts.get(`${groupOf(key)}.title`) ?? '', words);
        return cautionsIn(filled(text, words), { guideTitle: 'iCloud Photos', heading })
          .filter(({ severity }) => severity !== 'outdated')
          .map(({ id }) => ({ key, id }));
      }),
    );
}

/** The text itself is a warning. */
const isWarning = (key: string) => /[wW]arning$/.test(key) || key.startsWith('cautions.');
/** It is a warning, or one is shown with it: its own (`moreWarning` for `more`), or that of its step or section. */
const hasWarning = (texts: ReadonlyMap<string, string>, { key }: Finding): boolean =>
  isWarning(key) || texts.has(`${key}Warning`) || texts.has(`${groupOf(key)}.warning`);

describe('the English texts of the extension', () => {
  const texts = flatTexts(english);

  it('are read, more than 300 of them', () => {
    expect(texts.size).toBeGreaterThan(300);
  });

  it('give no advice that may lose photos, not even with a warning', () => {
    const grave = new Set<string>(CAUTIONS.filter(({ severity }) => severity === 'mayLosePhotos').map(({ id }) => id));
    expect(findingsIn(texts).filter(({ key, id }) => grave.has(id) && !isWarning(key))).toEqual([]);
  });

  it('show a warning with all advice that loses something else', () => {
    const found = findingsIn(texts);
    expect(found.map(({ key }) => key)).toContain('steps.connection.more');
    expect(found.filter((one) => !hasWarning(texts, one))).toEqual([]);
  });

  it('are reported where a text gives such advice without a warning', () => {
    const bad = new Map([
      ...texts,
      ['menu.bad', 'Sign out of iCloud on the {device}.'],
      ['menu.off', 'Turn {switch} off.'],
    ]);
    expect(
      findingsIn(bad)
        .filter((one) => !hasWarning(bad, one))
        .map(({ id }) => id),
    ).toEqual(['signOut', 'signOut', 'turnOff', 'turnOff']);
  });
});
