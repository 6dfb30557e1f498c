import { describe, expect, it } from 'vitest';
import { CAUTIONS, type CautionId } from '../../../../domain/caution/cautions.ts';
import type { Surroundings } from '../../../../domain/caution/find.ts';
import { readEntries, readLines, readSections, textFiles } from '../../../examples/read-examples.ts';
import { cautionsIn } from './cautions-in.ts';

/** A sentence or a heading, and what surrounds it in a guide. */
interface Example extends Partial<Surroundings> {
  text: string;
}

const guideTitle = 'iCloud Photos not syncing? 7 fixes';
const idsIn = (example: Example) => cautionsIn(example.text, { guideTitle, ...example }).map(({ id }) => id);
const severityOf = (id: CautionId) => CAUTIONS.find((caution) => caution.id === id)?.severity;
const isOutdated = (id: CautionId) => severityOf(id) === 'outdated';

/** Sections of the files: headings and list items, whole sentences, and sentences by who writes like that. */
const SECTIONS = ['headings', 'sentences', 'troubleshooting guides', 'support pages', 'forums', 'speech'];
const examplesIn = (file: string): [section: string, Example[]][] =>
  Object.entries(readSections(file)).map(([section, texts]) => {
    if (!SECTIONS.includes(section)) throw new Error(`${file}: unknown section [${section}]`);
    return [section, texts.map((text) => ({ text, isHeading: section === 'headings' }))];
  });

/** The examples whose cautions are not as they should be, with what was found instead. */
const failures = (examples: readonly Example[], isRight: (ids: CautionId[]) => boolean) =>
  examples.map((example) => ({ ...example, found: idsIn(example) })).filter(({ found }) => !isRight(found));

const inContext = readEntries<Example & { caution: CautionId }>('cautions/advice-in-context.json');

describe('findCautions', () => {
  it('has a file of examples for each caution', () => {
    expect(textFiles('cautions/advice')).toEqual(CAUTIONS.map(({ id }) => id).toSorted());
  });

  it.each(CAUTIONS)('finds $id in every example of that advice', ({ id }) => {
    const examples = examplesIn(`cautions/advice/${id}.txt`).flatMap(([, entries]) => entries);
    expect(examples.length + inContext.filter(({ caution }) => caution === id).length).toBeGreaterThanOrEqual(3);
    expect(failures(examples, (found) => found.includes(id))).toEqual([]);
  });

  it.each(inContext)('finds $caution in "$text" because of what surrounds it', ({ caution, ...example }) => {
    expect(idsIn(example)).toContain(caution);
  });

  it.each(examplesIn('cautions/advice-by-source.txt'))(
    'finds a caution about losing photos in all advice from %s',
    (_, examples) => {
      expect(failures(examples, (found) => found.map(severityOf).includes('mayLosePhotos'))).toEqual([]);
    },
  );

  it.each([...examplesIn('cautions/harmless.txt'), ...examplesIn('cautions/harmless-by-source.txt')])(
    'finds nothing that may lose photos or cost something in harmless text: %s',
    (_, examples) => {
      expect(failures(examples, (found) => found.every(isOutdated))).toEqual([]);
    },
  );

  it.each(readEntries<Example>('cautions/harmless-in-context.json'))(
    'finds nothing that may lose photos or cost something in "$text" because of what surrounds it',
    (example) => {
      expect(idsIn(example).filter((id) => !isOutdated(id))).toEqual([]);
    },
  );

  it('finds nothing where a sentence says itself that a name is old', () => {
    const examples = readLines('cautions/outdated-and-said-so.txt').map((text) => ({ text }));
    expect(failures(examples, (found) => found.length === 0)).toEqual([]);
  });
});
