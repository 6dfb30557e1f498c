import { useAppContext } from '../app-context.ts';
import { text } from '../text.ts';
import { Card } from '../ui/Card.tsx';
import { LookAgainTime } from './LookAgainTime.tsx';

/** Nothing to do until the time has come. */
export function Waiting() {
  const app = useAppContext();
  return (
    <Card title={text('ending.waitTitle')}>
      {app.state.case.uploadProgress === 'same' && <p>{text('ending.tonightReply')}</p>}
      <LookAgainTime />
    </Card>
  );
}
