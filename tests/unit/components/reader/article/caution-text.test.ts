import { describe, expect, it } from 'vitest';
import { cautionNotes, cautionText } from '../../../../../components/reader/article/caution-text.ts';
import { CAUTIONS, type CautionId } from '../../../../../domain/caution/cautions.ts';
import type { GuideCaution, GuideCautions } from '../../../../../domain/caution/guide-cautions.ts';
import type { Inline } from '../../../../../domain/reader/guide/guide.ts';
import { texts } from '../../../../../locales/en.ts';

/** The parts of a caution's text, and where its note in a copy of the guide leads; null where there is no note. */
const EXPECTED: Record<CautionId, [parts: string[], address: string | null]> = {
  turnOff: [['rule', 'why', 'first'], 'https://support.apple.com/101559'],
  deletePhotos: [['rule', 'why', 'first'], 'https://support.apple.com/108922'],
  deleteBackup: [['rule', 'why', 'first'], 'https://support.apple.com/108922'],
  removePrompt: [['rule', 'why', 'first'], 'https://support.apple.com/108782'],
  signOut: [['rule', 'why', 'first'], 'https://getsupport.apple.com/'],
  leaveSharedLibrary: [['rule', 'why', 'first'], 'https://support.apple.com/108782'],
  erase: [['rule', 'why', 'first'], 'https://getsupport.apple.com/'],
  unofficialProgram: [['rule', 'why', 'first'], 'https://support.apple.com/118558'],
  resetAllSettings: [['rule', 'why'], null],
  resetNetwork: [['rule', 'why'], null],
  photoStream: [['rule'], null],
  appleId: [['rule'], null],
  photosSettings: [['rule'], null],
  oldAddress: [['rule'], null],
};
const expected = Object.entries(EXPECTED) as [CautionId, (typeof EXPECTED)[CautionId]][];

/** Cautions of one line. */
function notesOf(...ids: CautionId[]): readonly Inline[][] | undefined {
  const line: Inline[] = ['Turn it off.'];
  const cautions = ids.map((id) => ({ id }) as GuideCaution);
  return cautionNotes({ byLine: new Map([[line, cautions]]) } as unknown as GuideCautions).get(line);
}
/** Text with `_` around what is bold. */
const written = (note: readonly Inline[] = []): string =>
  note
    .map((part) => {
      if (typeof part === 'string') return part;
      if ('mark' in part) return part.mark === 'strong' ? `_${written(part.content)}_` : '?';
      return 'href' in part ? `<${part.href}>${written(part.content)}` : '?';
    })
    .join('');

describe('a caution', () => {
  it('each has its row here', () => {
    expect(Object.keys(EXPECTED)).toEqual(CAUTIONS.map(({ id }) => id));
  });

  it.each(expected)('%s says its own text, as much as its severity needs', (id, [parts]) => {
    const said = cautionText(id);
    expect(Object.keys(said)).toEqual(parts);
    expect(said).toEqual(texts.cautions[id]);
  });

  it.each(expected)('%s in a copy of the guide', (id, [, address]) => {
    if (address === null) return expect(notesOf(id)).toBeUndefined();
    const { rule, why, first } = texts.cautions[id] as Record<string, string>;
    expect(notesOf(id)?.map(written)).toEqual([
      `_Careful: ${rule}_ ${why} ${first} <${address}>${address}`.replaceAll('**', '_'),
    ]);
  });
});

describe('the notes of a line', () => {
  it('are those that may cost photos, each once, in order', () => {
    const notes = notesOf('signOut', 'resetNetwork', 'erase', 'signOut') ?? [];
    expect(notes.map((note) => written(note).slice(0, 30))).toEqual([
      '_Careful: Do not sign out._ Da',
      '_Careful: Do not erase, reset ',
    ]);
  });

  it('are none where there is no caution', () => {
    expect(notesOf()).toBeUndefined();
  });
});
