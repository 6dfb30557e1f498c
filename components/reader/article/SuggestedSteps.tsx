import { setOpenCard } from '../../../domain/case/changes.ts';
import { planOf } from '../../../domain/case/plan.ts';
import { lastReading } from '../../../domain/case/state.ts';
import type { GuideStep } from '../../../domain/reader/guide/guide.ts';
import { deviceText, useAppContext } from '../../app-context.ts';
import { moveFocus } from '../../focus.ts';
import { LineQuestion } from '../../photos-app/LineQuestion.tsx';
import { ReadingBox, replyKey } from '../../photos-app/ReadingBox.tsx';
import { text } from '../../text.ts';
import { BoldText } from '../../ui/BoldText.tsx';
import { Fold } from '../../ui/Card.tsx';

interface Props {
  steps: readonly GuideStep[];
}

/** Which of the guide's steps the person needs: asks what the Photos app says, then links to the steps for that. */
export function SuggestedSteps({ steps }: Props) {
  const app = useAppContext();
  const { openCard } = app.state.case;
  const reading = lastReading(app.state);
  if (app.state.case.arrivedAt > 0) return null;
  const isAsked = openCard === 'status' || openCard === 'correct';
  if (!reading || isAsked) {
    return (
      <section class="first-look" data-first-look>
        <p>{text('reader.first')}</p>
        <Fold key={String(isAsked)} class="fold" isOpen={isAsked} title={text('look.title')}>
          {() => <LineQuestion isInFold answeredAt="diagnosis" />}
        </Fold>
      </section>
    );
  }
  const plan = planOf(app.state) ?? [];
  const suggested = steps.filter(({ step }) => step && plan.includes(step));
  const onChange = () => app.onChange(setOpenCard('status'), 'diagnosis');
  return (
    <section class="first-look" data-first-look data-diagnosis="told" data-status-told={reading.meaning}>
      <ReadingBox reading={reading}>
        <button type="button" class="plain" data-action="changeStatus" onClick={onChange}>
          {text('photosLine.lookAgain')}
        </button>
      </ReadingBox>
      <p role="status">
        <BoldText>{deviceText(app)(replyKey(reading.meaning, app.state.case))}</BoldText>
      </p>
      {suggested.map((step) => (
        <button
          type="button"
          key={step.number}
          data-jump={step.number}
          onClick={() => moveFocus({ step: step.number, part: 'title' })}
        >
          {text('reader.firstStep', { number: step.number, title: step.title })}
        </button>
      ))}
    </section>
  );
}
