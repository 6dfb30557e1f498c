import { Card } from './Card.tsx';
import type { Help } from './help.ts';
import { LookAgainTime } from './LookAgainTime.tsx';
import { text } from './text.ts';

/** Nothing to do until the time has come. */
export function Waiting({ help }: { help: Help }) {
  return (
    <Card title={text('ending.waitTitle')}>
      {help.state.case.lastLook === 'same' && <p>{text('ending.tonightReply')}</p>}
      <LookAgainTime help={help} />
    </Card>
  );
}
