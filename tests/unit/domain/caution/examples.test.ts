import { describe, expect, it } from 'vitest';
import { CAUTIONS, type CautionId } from '../../../../domain/caution/cautions.ts';
import { ADVICE, type CautionExample } from '../../../../domain/caution/examples.ts';
import { IN_OTHER_WORDS } from '../../../../domain/caution/examples-in-other-words.ts';
import { FORUM_ADVICE, FORUM_INNOCENT } from '../../../../domain/caution/examples-of-forums.ts';
import { GUIDE_ADVICE, GUIDE_INNOCENT } from '../../../../domain/caution/examples-of-guides.ts';
import { LOSSES } from '../../../../domain/caution/examples-of-loss.ts';
import { SUPPORT_ADVICE, SUPPORT_INNOCENT } from '../../../../domain/caution/examples-of-support.ts';
import { SPOKEN_ADVICE, SPOKEN_INNOCENT } from '../../../../domain/caution/examples-of-talk.ts';
import { cautionsIn } from '../../../../domain/caution/find.ts';
import { INNOCENT_EXAMPLES, KNOWN_OLD_EXAMPLES } from '../../../../domain/caution/innocent-examples.ts';
import { INNOCENT_IN_OTHER_WORDS } from '../../../../domain/caution/innocent-in-other-words.ts';

const guideTitle = 'iCloud Photos not syncing? 7 fixes';
const idsIn = (example: CautionExample) => cautionsIn(example.text, { guideTitle, ...example }).map(({ id }) => id);
const severityOf = (id: CautionId) => CAUTIONS.find((caution) => caution.id === id)?.severity;
const examples = CAUTIONS.flatMap(({ id }) =>
  [...(ADVICE[id] ?? []), ...(LOSSES[id] ?? []), ...(IN_OTHER_WORDS[id] ?? [])].map((example) => ({ id, ...example })),
);

describe('cautionsIn', () => {
  it.each(CAUTIONS)('$id has examples', ({ id }) => {
    expect(examples.filter((example) => example.id === id).length).toBeGreaterThanOrEqual(3);
  });

  it.each(examples)('$text $before $heading: $id', (example) => {
    expect(idsIn(example)).toContain(example.id);
  });

  it.each([
    ...INNOCENT_EXAMPLES,
    ...INNOCENT_IN_OTHER_WORDS,
    ...GUIDE_INNOCENT,
    ...FORUM_INNOCENT,
    ...SUPPORT_INNOCENT,
    ...SPOKEN_INNOCENT,
  ])('$text $before $heading: nothing that may lose photos or costs', (example) => {
    expect(idsIn(example).filter((id) => severityOf(id) !== 'outdated')).toEqual([]);
  });

  it.each([...GUIDE_ADVICE, ...FORUM_ADVICE, ...SUPPORT_ADVICE, ...SPOKEN_ADVICE])(
    '$text: some that may lose photos',
    (example) => {
      expect(idsIn(example).map(severityOf)).toContain('mayLosePhotos');
    },
  );

  it.each(KNOWN_OLD_EXAMPLES)('$text: nothing', (example) => {
    expect(idsIn(example)).toEqual([]);
  });
});
