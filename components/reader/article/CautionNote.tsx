import { CAUTIONS } from '../../../domain/caution/cautions.ts';
import type { GuideCaution } from '../../../domain/caution/guide-cautions.ts';
import { articleUrl, CONTACT_URL } from '../../../domain/steps/links.ts';
import { text } from '../../text.ts';
import { BoldText } from '../../ui/BoldText.tsx';
import { OutLink } from '../../ui/OutLink.tsx';
import { cautionText } from './caution-text.ts';
import { ourLanguage } from './drawing.ts';

/** A mark that says the same as the word beside it. */
function Shield() {
  return (
    <svg class="shield" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d="M10 1.5 17 4v5.5c0 4.4-2.9 7.6-7 9-4.1-1.4-7-4.6-7-9V4Z" />
      <path d="M10 5.5v5.5m0 2.7v.3" />
    </svg>
  );
}

/** Apple's own page about it. */
function AppleLink({ id }: Pick<GuideCaution, 'id'>) {
  const apple = CAUTIONS.find((caution) => caution.id === id)?.apple;
  if (!apple) return null;
  return apple === 'contact' ? (
    <OutLink href={CONTACT_URL}>{text('more.contact')}</OutLink>
  ) : (
    <OutLink href={articleUrl(apple)}>{text(`links.a${apple}`)}</OutLink>
  );
}

/**
 * What to know of a sentence of the guide, directly behind it. It may stand within a paragraph: nothing in it is a
 * paragraph itself.
 */
export function CautionNote({ caution: { id, severity, isRepeated } }: { caution: GuideCaution }) {
  const { rule, why, first } = cautionText(id);
  const isGrave = severity === 'mayLosePhotos';
  return (
    <span class="caution" role="note" data-caution={id} data-severity={severity} {...ourLanguage()}>
      {isGrave && <Shield />}
      <span class="caution-words" data-aloud={isGrave || undefined}>
        {isGrave && <b class="careful">{text('cautions.careful')}</b>}
        {isGrave && ': '}
        {severity === 'outdated' ? <BoldText>{rule}</BoldText> : <b>{rule}</b>}
        {!isRepeated && why && <BoldText>{` ${why}`}</BoldText>}
        {!isRepeated && first && <BoldText>{` ${first}`}</BoldText>}
      </span>
      {isGrave && <AppleLink id={id} />}
    </span>
  );
}
