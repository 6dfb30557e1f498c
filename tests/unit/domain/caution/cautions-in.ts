import { type FoundCaution, findCautions, isOnTopic, type Surroundings } from '../../../../domain/caution/find.ts';

/** The cautions of a text as in a guide of which nothing else is known; takes what `findCautions` takes. */
export function cautionsIn(text: string, around: Partial<Surroundings> = {}): FoundCaution[] {
  const { guideTitle = '', heading = '', before = '' } = around;
  return isOnTopic(guideTitle, `${heading} ${before} ${text}`) ? findCautions(text, around) : [];
}
