import { recordArrival, resumeChecks, setOpenCard, waitAnotherNight } from '../../domain/case/changes.ts';
import { tomorrowMorning } from '../../domain/case/look-again.ts';
import { icloudPhotosUrl } from '../../domain/sites/regions.ts';
import { articleUrl, CONTACT_URL } from '../../domain/steps/links.ts';
import { type AppContext, deviceText, useAppContext } from '../app-context.ts';
import { text } from '../text.ts';
import { timeLabel } from '../time.ts';
import { BoldText } from '../ui/BoldText.tsx';
import { Card } from '../ui/Card.tsx';
import { OutLink } from '../ui/OutLink.tsx';

const go = (app: AppContext, card: 'ownEyes' | 'differ' | 'cloudEmpty') => () => {
  app.onChange(setOpenCard(card), 'caseCard');
};

export function BackToChecks() {
  const app = useAppContext();
  const onBack = () => {
    // There is no new reading, and the time to look again is still to come: both stay as they are.
    const isEarly = app.state.case.lookAgainAt > app.now;
    app.onChange(isEarly ? setOpenCard('none') : resumeChecks(app.state), 'pageTitle');
  };
  return (
    <button type="button" class="plain" data-choice="stop" onClick={onBack}>
      {text('ending.stop')}
    </button>
  );
}

/** The iPhone says it has finished: the person looks at iCloud.com. */
export function CompareWithICloud() {
  const app = useAppContext();
  const say = deviceText(app);
  const onAll = () => app.onChange(recordArrival(app.state, app.now), 'caseCard');
  return (
    <Card title={say('ending.eyesTitle')}>
      <ol class="actions">
        <li>{text('ending.eyesReload')}</li>
        <li>{say('ending.eyesNewest')}</li>
        <li>{text('ending.eyesMissing')}</li>
        <li>{text('ending.eyesOld')}</li>
      </ol>
      <OutLink href={icloudPhotosUrl(app.region)}>{text('ending.eyesOpen')}</OutLink>
      <div class="choices">
        <button type="button" data-choice="eyesAll" onClick={onAll}>
          {text('ending.eyesAll')}
        </button>
        <button type="button" data-choice="eyesSome" onClick={go(app, 'differ')}>
          {text('ending.eyesSome')}
        </button>
        <button type="button" data-choice="eyesNothing" onClick={go(app, 'cloudEmpty')}>
          {text('ending.eyesNothing')}
        </button>
      </div>
      <BackToChecks />
    </Card>
  );
}

/** Some photos are missing on iCloud.com although the iPhone says it has finished. */
export function PhotosMissing() {
  const app = useAppContext();
  const say = deviceText(app);
  const tomorrow = tomorrowMorning(app.now);
  const onTomorrow = () => app.onChange(waitAnotherNight(tomorrow), 'caseCard');
  return (
    <Card title={text('ending.differTitle')}>
      {(['differSmall', 'differWhere', 'differWrite', 'differApple', 'differTest'] as const).map((key) => (
        <p key={key}>
          <BoldText>{say(`ending.${key}`)}</BoldText>
        </p>
      ))}
      <button type="button" onClick={onTomorrow}>
        {text('reply.lookAgainAt', { time: timeLabel(tomorrow, app.now, app.language) })}
      </button>
      <button type="button" onClick={go(app, 'ownEyes')}>
        {text('ending.eyesAgain')}
      </button>
      <OutLink href={CONTACT_URL}>{text('more.contact')}</OutLink>
      <BackToChecks />
    </Card>
  );
}

/** iCloud.com shows nothing at all. */
export function CloudEmpty() {
  const app = useAppContext();
  const say = deviceText(app);
  return (
    <Card title={text('ending.emptyTitle')}>
      <ol class="actions">
        <li>{say('ending.emptyAccount')}</li>
        <li>
          <BoldText>{say('ending.emptyWeb')}</BoldText>
        </li>
        <li>{text('ending.emptyAdvanced')}</li>
      </ol>
      <button type="button" onClick={go(app, 'ownEyes')}>
        {text('ending.eyesAgain')}
      </button>
      <OutLink href={articleUrl('102630')}>{text('links.a102630')}</OutLink>
      <OutLink href={CONTACT_URL}>{text('more.contact')}</OutLink>
      <BackToChecks />
    </Card>
  );
}
