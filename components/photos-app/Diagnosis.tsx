import { isLookAgainDue, phaseOf } from '../../domain/case/phase.ts';
import { lastReading } from '../../domain/case/plan.ts';
import type { Help } from '../app-context.ts';
import { text } from '../text.ts';
import { Fold } from '../ui/Fold.tsx';
import { Told } from './Answered.tsx';
import { StatusQuestion } from './LineQuestion.tsx';
import { Nowhere } from './Nowhere.tsx';
import { PlaceQuestion } from './PlaceQuestion.tsx';

/** `fold`: something else is asked or told above, and this can be reached all the same. */
export type DiagnosisView = 'place' | 'nowhere' | 'status' | 'told' | 'fold' | 'none';

/** Which part of the diagnosis stands above the steps. */
export function diagnosisView({ state, now }: Pick<Help, 'state' | 'now'>): DiagnosisView {
  const { place, ending } = state.case;
  const reading = lastReading(state);
  if (ending === 'place') return 'place';
  if (ending === 'status' || ending === 'correct') return 'status';
  const phase = phaseOf(state);
  if (phase === 'arrived') return 'none';
  if (place === 'nowhere' && ending === 'none') return 'nowhere';
  const isTold = ending === 'none' && !isLookAgainDue(state.case, now) && phase !== 'moving';
  if (!isTold) return 'fold';
  if (reading) return 'told';
  if (phase === 'waiting' || phase === 'askApple') return 'fold';
  return place === 'none' ? 'place' : 'status';
}

/** Whether a question stands above the steps that nobody has answered yet. */
export const asksFirst = (help: Pick<Help, 'state' | 'now'>): boolean =>
  ['place', 'nowhere', 'status'].includes(diagnosisView(help));

/** From where the photos are and what the Photos app says to the few steps that matter. */
export function Diagnosis({ help }: { help: Help }) {
  switch (diagnosisView(help)) {
    case 'place':
      return <PlaceQuestion help={help} />;
    case 'nowhere':
      return <Nowhere help={help} />;
    case 'status':
      return <StatusQuestion help={help} />;
    case 'told':
      return <Told help={help} />;
    case 'fold':
      return (
        <Fold name="status" class="fold" title={text('status.title')}>
          {() => <StatusQuestion help={help} isInFold />}
        </Fold>
      );
    case 'none':
      return null;
  }
}
