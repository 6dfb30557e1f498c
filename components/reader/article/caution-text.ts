import { CAUTIONS, type CautionId, type CostId, type GraveId } from '../../../domain/caution/cautions.ts';
import type { GuideCautions, Line } from '../../../domain/caution/guide-cautions.ts';
import type { Notes } from '../../../domain/caution/with-notes.ts';
import type { Inline } from '../../../domain/reader/guide/guide.ts';
import { articleUrl, CONTACT_URL } from '../../../domain/steps/links.ts';
import { text } from '../../text.ts';

/** What a caution says. */
export interface CautionText {
  /** What not to do, or what is true today. */
  rule: string;
  /** What can happen. */
  why?: string;
  /** What to do first. */
  first?: string;
}

const severityOf = (id: CautionId) => CAUTIONS.find((caution) => caution.id === id)?.severity;
const isGrave = (id: CautionId): id is GraveId => severityOf(id) === 'mayLosePhotos';
const isCost = (id: CautionId): id is CostId => severityOf(id) === 'costs';

export function cautionText(id: CautionId): CautionText {
  const rule = text(`cautions.${id}.rule`);
  if (isGrave(id)) return { rule, why: text(`cautions.${id}.why`), first: text(`cautions.${id}.first`) };
  return isCost(id) ? { rule, why: text(`cautions.${id}.why`) } : { rule };
}

/** Where Apple says it, '' where Apple does not. */
function addressOf(id: CautionId): string {
  const apple = CAUTIONS.find((caution) => caution.id === id)?.apple;
  if (!apple) return '';
  return apple === 'contact' ? CONTACT_URL : articleUrl(apple);
}

/** `**Bold**` parts as a guide has them. */
const inlines = (marked: string): Inline[] =>
  marked
    .split('**')
    .map((part, index): Inline => (index % 2 ? { mark: 'strong', content: [part] } : part))
    .filter((part) => part !== '');

function note(id: GraveId): Inline[] {
  const { rule, why, first } = cautionText(id);
  const address = addressOf(id);
  const sentences = inlines(`**${text('cautions.careful')}: ${rule}** ${why} ${first} `);
  return address ? [...sentences, { href: address, content: [address] }] : sentences;
}

/** The cautions that may cost photos, as a copy of the guide has to carry them. */
export function cautionNotes({ byLine }: GuideCautions): Notes {
  const notes = new Map<Line, Inline[][]>();
  for (const [line, cautions] of byLine) {
    const ids = new Set(cautions.map(({ id }) => id).filter(isGrave));
    if (ids.size > 0) notes.set(line, [...ids].map(note));
  }
  return notes;
}
