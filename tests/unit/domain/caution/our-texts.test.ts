import { describe, expect, it } from 'vitest';
import { CAUTIONS } from '../../../../domain/caution/cautions.ts';
import { cautionsIn } from '../../../../domain/caution/find.ts';
import { texts as english } from '../../../../locales/en.ts';
import { flatTexts } from '../../locales/flat-texts.ts';

/** The words that depend on the device, each as it may stand there. */
const DEVICES: Record<string, string>[] = [
  { device: 'iPhone', switch: 'Sync this iPhone (older iPhones: iCloud Photos)', cellular: 'Mobile Data' },
  { device: 'Mac', switch: 'iCloud Photos', cellular: 'Cellular Data' },
];
const filled = (text: string, words: Record<string, string>) =>
  text.replaceAll('**', '').replace(/\{(\w+)\}/g, (place, name) => words[name] ?? place);

/**
 * Texts that are shown together: a step, or a group of a section. A label of a path is never shown alone, but below the
 * sentence that it repeats.
 */
const placeOf = (key: string) =>
  key
    .split('.')
    .slice(0, key.startsWith('steps.') ? 2 : 1)
    .join('.');
const isLabel = (key: string) => key.startsWith('path.');

interface Tripped {
  key: string;
  id: string;
}
/** What trips a caution that may cost photos or something else. */
function tripped(texts: ReadonlyMap<string, string>): Tripped[] {
  return [...texts]
    .filter(([key]) => !isLabel(key))
    .flatMap(([key, text]) =>
      DEVICES.flatMap((words) => {
        const heading = filled(texts.get(`${placeOf(key)}.title`) ?? '', words);
        return cautionsIn(filled(text, words), { guideTitle: 'iCloud Photos', heading })
          .filter(({ severity }) => severity !== 'outdated')
          .map(({ id }) => ({ key, id }));
      }),
    );
}

/** It is itself the warning. */
const isWarning = (key: string) => /[wW]arning$/.test(key) || key.startsWith('cautions.');
/** A warning stands with it: one of its own (`moreWarning` for `more`), or that of its step or section. */
const hasWarning = (texts: ReadonlyMap<string, string>, { key }: Tripped): boolean =>
  isWarning(key) || texts.has(`${key}Warning`) || texts.has(`${placeOf(key)}.warning`);

describe('our own texts', () => {
  const texts = flatTexts(english);

  it('are all read', () => {
    expect(texts.size).toBeGreaterThan(300);
  });

  it('give no advice that may cost photos, with or without a warning', () => {
    const grave = new Set<string>(CAUTIONS.filter(({ severity }) => severity === 'mayLosePhotos').map(({ id }) => id));
    expect(tripped(texts).filter(({ key, id }) => grave.has(id) && !isWarning(key))).toEqual([]);
  });

  it('have the warning beside whatever costs something', () => {
    const found = tripped(texts);
    expect(found.map(({ key }) => key)).toContain('steps.connection.more');
    expect(found.filter((one) => !hasWarning(texts, one))).toEqual([]);
  });

  it('would not get away with it', () => {
    const bad = new Map([
      ...texts,
      ['menu.bad', 'Sign out of iCloud on the {device}.'],
      ['menu.off', 'Turn {switch} off.'],
    ]);
    expect(
      tripped(bad)
        .filter((one) => !hasWarning(bad, one))
        .map(({ id }) => id),
    ).toEqual(['signOut', 'signOut', 'turnOff', 'turnOff']);
  });
});
