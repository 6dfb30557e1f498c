import { lookAgainTimes, type Wait } from '../../domain/case/look-again.ts';
import { useAppContext } from '../app-context.ts';
import { text } from '../text.ts';
import { clockTime } from '../time.ts';

const WAIT_TEXT = {
  in1Hour: 'time.in1Hour',
  thisEvening: 'time.thisEvening',
  tomorrow: 'time.tomorrowMorning',
  in2Days: 'time.in2Days',
} as const satisfies Record<Wait, string>;

interface Props {
  onChoose(lookAgainAt: number): void;
}

/** When to look again: one button per moment. */
export function WaitChoices({ onChoose }: Props) {
  const { now, language } = useAppContext();
  return (
    <div class="choices">
      {lookAgainTimes(now).map(({ wait, at }) => (
        <button type="button" key={wait} data-wait={wait} onClick={() => onChoose(at)}>
          {text(WAIT_TEXT[wait], { time: clockTime(at, language) })}
        </button>
      ))}
    </div>
  );
}
