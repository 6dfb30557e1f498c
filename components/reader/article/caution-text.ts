import { CAUTIONS, type CautionId, type CostId, type GraveId } from '../../../domain/caution/cautions.ts';
import type { GuideCautions, Line } from '../../../domain/caution/guide-cautions.ts';
import type { Notes } from '../../../domain/caution/with-notes.ts';
import type { Inline } from '../../../domain/reader/guide/guide.ts';
import { articleUrl, CONTACT_URL } from '../../../domain/steps/links.ts';
import { text } from '../../text.ts';

/** The text of a caution. */
export interface CautionText {
  /** What not to do, or what is true today. */
  rule: string;
  /** What can happen. */
  why?: string;
  /** What to do before. */
  first?: string;
}

const severityOf = (id: CautionId) => CAUTIONS.find((caution) => caution.id === id)?.severity;
const isGrave = (id: CautionId): id is GraveId => severityOf(id) === 'mayLosePhotos';
const isCost = (id: CautionId): id is CostId => severityOf(id) === 'costs';

/** The text of a caution: `outdated` ones have a rule alone, those about costs also a reason. */
export function cautionText(id: CautionId): CautionText {
  const rule = text(`cautions.${id}.rule`);
  if (isGrave(id)) return { rule, why: text(`cautions.${id}.why`), first: text(`cautions.${id}.first`) };
  return isCost(id) ? { rule, why: text(`cautions.${id}.why`) } : { rule };
}

/** Address of Apple's page about it, '' where there is none. */
function addressOf(id: CautionId): string {
  const apple = CAUTIONS.find((caution) => caution.id === id)?.apple;
  if (!apple) return '';
  return apple === 'contact' ? CONTACT_URL : articleUrl(apple);
}

/** A text with `**bold**` parts as content of a guide. */
const inlinesOf = (marked: string): Inline[] =>
  marked
    .split('**')
    .map((part, index): Inline => (index % 2 ? { mark: 'strong', content: [part] } : part))
    .filter((part) => part !== '');

function note(id: GraveId): Inline[] {
  const { rule, why, first } = cautionText(id);
  const address = addressOf(id);
  const content = inlinesOf(`**${text('cautions.careful')}: ${rule}** ${why} ${first} `);
  return address ? [...content, { href: address, content: [address] }] : content;
}

/** The cautions about losing photos, as notes to add to a copy of the guide, by line. */
export function cautionNotes({ byLine }: GuideCautions): Notes {
  const notes = new Map<Line, Inline[][]>();
  for (const [line, cautions] of byLine) {
    const ids = new Set(cautions.map(({ id }) => id).filter(isGrave));
    if (ids.size > 0) notes.set(line, [...ids].map(note));
  }
  return notes;
}
