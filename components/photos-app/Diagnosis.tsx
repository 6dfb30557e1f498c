import { isLookAgainDue, phaseOf } from '../../domain/case/phase.ts';
import { lastReading } from '../../domain/case/state.ts';
import { type AppContext, useAppContext } from '../app-context.ts';
import { text } from '../text.ts';
import { Fold } from '../ui/Card.tsx';
import { LineAnswer } from './LineAnswer.tsx';
import { LineQuestion } from './LineQuestion.tsx';
import { Nowhere, PlaceQuestion } from './PlaceQuestion.tsx';

/** `fold`: something else is shown above the steps, and the question can be unfolded all the same. */
export type DiagnosisView = 'place' | 'nowhere' | 'status' | 'answer' | 'fold' | 'none';

/** Which part of the diagnosis is shown above the steps. */
export function diagnosisView({ state, now }: Pick<AppContext, 'state' | 'now'>): DiagnosisView {
  const { place, openCard } = state.case;
  const reading = lastReading(state);
  if (openCard === 'place') return 'place';
  if (openCard === 'status' || openCard === 'correct') return 'status';
  const phase = phaseOf(state);
  if (phase === 'arrived') return 'none';
  if (place === 'nowhere' && openCard === 'none') return 'nowhere';
  const isInFull = openCard === 'none' && !isLookAgainDue(state.case, now) && phase !== 'moving';
  if (!isInFull) return 'fold';
  if (reading) return 'answer';
  if (phase === 'waiting' || phase === 'askApple') return 'fold';
  return place === 'none' ? 'place' : 'status';
}

/** Whether a question is shown above the steps that nobody has answered yet. */
export const asksFirst = (app: Pick<AppContext, 'state' | 'now'>): boolean =>
  ['place', 'nowhere', 'status'].includes(diagnosisView(app));

/** From where the photos are and what the Photos app says to the few steps that matter. */
export function Diagnosis() {
  switch (diagnosisView(useAppContext())) {
    case 'place':
      return <PlaceQuestion />;
    case 'nowhere':
      return <Nowhere />;
    case 'status':
      return <LineQuestion />;
    case 'answer':
      return <LineAnswer />;
    case 'fold':
      return (
        <Fold name="status" class="fold" title={text('photosLine.title')}>
          {() => <LineQuestion isInFold />}
        </Fold>
      );
    case 'none':
      return null;
  }
}
