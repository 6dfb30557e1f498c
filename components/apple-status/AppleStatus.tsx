import { systemStatusUrl } from '../../domain/sites/regions.ts';
import { useAppContext } from '../app-context.ts';
import { text } from '../text.ts';
import { OutLink } from '../ui/OutLink.tsx';
import { AskAgain } from './AskAgain.tsx';
import { appleStatusText, unknownText } from './apple-status-text.ts';
import { useAskApple } from './use-ask-apple.ts';

/** "Is it Apple?": asked when pressed, and what came of it. */
export function AppleStatus() {
  const app = useAppContext();
  const { region } = app;
  const { asking, hasAsked, isUnanswered, ask } = useAskApple(app);
  const isChina = region === 'china';
  const canAsk = app.onAskAppleStatus && !isChina;
  const words = isChina ? unknownText('china') : isUnanswered ? unknownText('noAnswer') : appleStatusText(app);
  // While it is being asked, what stands there is not yet the answer.
  const told = asking === 'no' ? words : undefined;
  return (
    <section class="apple-status" data-apple-status={told?.mark} data-why={told?.why}>
      <div class="row">
        <h3>{text('appleStatus.title')}</h3>
        {canAsk && <AskAgain isAgain={words !== undefined} isBusy={asking !== 'no'} isQuiet onAsk={ask} />}
      </div>
      <div role={hasAsked ? 'status' : undefined}>
        {asking === 'long' && <p>{text('appleStatus.asking')}</p>}
        {words && asking !== 'long' && (
          <div class="reply">
            <p class="answer">{words.title}</p>
            {words.more.map((line) => (
              <p key={line}>{line}</p>
            ))}
            {words.when && <p class="small">{words.when}</p>}
          </div>
        )}
      </div>
      <OutLink href={systemStatusUrl(region)}>{text('appleStatus.page')}</OutLink>
    </section>
  );
}
