import { undoArrival } from '../../domain/case/changes.ts';
import { deviceText, useAppContext } from '../app-context.ts';
import { text } from '../text.ts';
import { timeLabel } from '../time.ts';
import { BoldText } from '../ui/BoldText.tsx';
import { Card, Fold } from '../ui/Card.tsx';
import { SellOrErase } from './KeepSafe.tsx';

interface Props {
  onClear(): void;
  onKeep: (() => void) | undefined;
}

/** The photos the person looked for are on iCloud.com. It proves no more than that, and says so. */
export function Arrived({ onClear, onKeep }: Props) {
  const app = useAppContext();
  const say = deviceText(app);
  const time = timeLabel(app.state.case.arrivedAt, app.now, app.language);
  const onAgain = () => app.onChange(undoArrival(), 'diagnosis');
  return (
    <Card title={text('ending.arrivedTitle')}>
      <p>{text('ending.arrivedChecked', { time })}</p>
      <p>
        <BoldText>{say('ending.arrivedSell')}</BoldText>
      </p>
      <Fold title={say('more.sell')}>{() => <SellOrErase />}</Fold>
      <p class="small">{text('ending.arrivedHidden')}</p>
      {onKeep && (
        <button type="button" data-choice="keep" onClick={onKeep}>
          {text('ending.arrivedKeep')}
        </button>
      )}
      <button type="button" onClick={onClear}>
        {text('more.clear')}
      </button>
      <button type="button" class="plain" data-choice="again" onClick={onAgain}>
        {text('ending.arrivedAgain')}
      </button>
    </Card>
  );
}
