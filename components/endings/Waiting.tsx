import type { AppContext } from '../app-context.ts';
import { text } from '../text.ts';
import { Card } from '../ui/Card.tsx';
import { LookAgainTime } from './LookAgainTime.tsx';

/** Nothing to do until the time has come. */
export function Waiting({ help }: { help: AppContext }) {
  return (
    <Card title={text('ending.waitTitle')}>
      {help.state.case.lastLook === 'same' && <p>{text('ending.tonightReply')}</p>}
      <LookAgainTime help={help} />
    </Card>
  );
}
