import { arrive, backToChecks, goOnTo, tryAgain, tryOnceMore } from '../../domain/case/changes.ts';
import { tomorrowMorning } from '../../domain/case/look-again.ts';
import { icloudPhotosUrl } from '../../domain/sites/regions.ts';
import { articleUrl, CONTACT_URL } from '../../domain/steps/links.ts';
import { type AppContext, deviceText } from '../app-context.ts';
import { stepTitle } from '../checklist/step-title.ts';
import { text } from '../text.ts';
import { timeLabel } from '../time.ts';
import { BoldText } from '../ui/BoldText.tsx';
import { Card } from '../ui/Card.tsx';
import { moveFocus, SITUATION } from '../ui/focus.ts';
import { OutLink } from '../ui/OutLink.tsx';

interface Props {
  help: AppContext;
}

const go = (help: AppContext, card: 'ownEyes' | 'differ' | 'cloudEmpty') => () => {
  help.onChange(goOnTo(card));
  moveFocus(SITUATION);
};

function BackToChecks({ help }: Props) {
  const onBack = () => {
    // Nothing was told, and the time to look again is still to come: both stay.
    const isEarly = help.state.case.lookAgainAt > help.now;
    help.onChange(isEarly ? goOnTo('none') : backToChecks(help.state));
    moveFocus('h1');
  };
  return (
    <button type="button" class="plain" data-choice="stop" onClick={onBack}>
      {text('ending.stop')}
    </button>
  );
}

/** The iPhone says it has finished: the person looks at iCloud.com. */
export function OwnEyes({ help }: Props) {
  const say = deviceText(help);
  const onAll = () => {
    help.onChange(arrive(help.state, help.now));
    moveFocus(SITUATION);
  };
  return (
    <Card title={say('ending.eyesTitle')}>
      <ol class="actions">
        <li>{text('ending.eyesReload')}</li>
        <li>{say('ending.eyesNewest')}</li>
        <li>{text('ending.eyesMissing')}</li>
        <li>{text('ending.eyesOld')}</li>
      </ol>
      <OutLink href={icloudPhotosUrl(help.region)}>{text('ending.eyesOpen')}</OutLink>
      <div class="choices">
        <button type="button" data-choice="eyesAll" onClick={onAll}>
          {text('ending.eyesAll')}
        </button>
        <button type="button" data-choice="eyesSome" onClick={go(help, 'differ')}>
          {text('ending.eyesSome')}
        </button>
        <button type="button" data-choice="eyesNothing" onClick={go(help, 'cloudEmpty')}>
          {text('ending.eyesNothing')}
        </button>
      </div>
      <BackToChecks help={help} />
    </Card>
  );
}

/** Some photos are missing on iCloud.com although the iPhone says it has finished. */
export function NumbersDiffer({ help }: Props) {
  const say = deviceText(help);
  const tomorrow = tomorrowMorning(help.now);
  const onTomorrow = () => {
    help.onChange(tryOnceMore(tomorrow));
    moveFocus(SITUATION);
  };
  return (
    <Card title={text('ending.differTitle')}>
      {(['differSmall', 'differWhere', 'differWrite', 'differApple', 'differTest'] as const).map((key) => (
        <p key={key}>
          <BoldText>{say(`ending.${key}`)}</BoldText>
        </p>
      ))}
      <button type="button" onClick={onTomorrow}>
        {text('reply.lookAgainAt', { time: timeLabel(tomorrow, help.now, help.language) })}
      </button>
      <button type="button" onClick={go(help, 'ownEyes')}>
        {text('ending.eyesAgain')}
      </button>
      <OutLink href={CONTACT_URL}>{text('more.contact')}</OutLink>
      <BackToChecks help={help} />
    </Card>
  );
}

/** iCloud.com shows nothing at all. */
export function CloudEmpty({ help }: Props) {
  const say = deviceText(help);
  return (
    <Card title={text('ending.emptyTitle')}>
      <ol class="actions">
        <li>{say('ending.emptyAccount')}</li>
        <li>
          <BoldText>{say('ending.emptyWeb')}</BoldText>
        </li>
        <li>{text('ending.emptyAdvanced')}</li>
      </ol>
      <button type="button" onClick={go(help, 'ownEyes')}>
        {text('ending.eyesAgain')}
      </button>
      <OutLink href={articleUrl('102630')}>{text('links.a102630')}</OutLink>
      <OutLink href={CONTACT_URL}>{text('more.contact')}</OutLink>
      <BackToChecks help={help} />
    </Card>
  );
}

/** The number did not change in a night on the charger. */
export function NotMoving({ help, onOpen }: Props & { onOpen(step: 'connection' | 'restart'): void }) {
  return (
    <Card title={text('ending.notMovingTitle')}>
      <div class="choices">
        {(['connection', 'restart'] as const).map((step) => (
          <button
            type="button"
            key={step}
            onClick={() => {
              help.onChange(tryAgain(['connection', 'restart']));
              onOpen(step);
            }}
          >
            {stepTitle(help, step)}
          </button>
        ))}
      </div>
      <BackToChecks help={help} />
    </Card>
  );
}
