import { text } from '../text.ts';
import { BoldText } from '../ui/BoldText.tsx';
import { Fold } from '../ui/Fold.tsx';
import { type Access, AccessNotice } from './AccessNotice.tsx';
import { EdgeButtonPicture, PinPicture } from './WelcomePictures.tsx';

interface Props {
  isFirefox: boolean;
  isBegun: boolean;
  access: Access;
  /** Where Start leads: the panel as a page of its own. */
  startUrl: string;
  onAllow(): void;
}

/** The first page after the installation: it starts the job, and says where the app is found later. */
export function Welcome({ isFirefox, isBegun, access, startUrl, onAllow }: Props) {
  return (
    <main class="welcome">
      <header>
        <h1>{text('app.headline')}</h1>
        <p class="lead">{text('welcome.take')}</p>
        <a class="go" data-action="start" href={startUrl}>
          {text(isBegun ? 'welcome.continue' : 'welcome.start')}
        </a>
      </header>
      <AccessNotice access={access} onAllow={onAllow} />
      <section>
        <h2>{text('welcome.whereTitle')}</h2>
        <div class="where">
          <EdgeButtonPicture label={text('welcome.edgeButtonPicture')} words={text('edgeButton.missing')} />
          <p>
            <BoldText>{text('welcome.whereEdgeButton')}</BoldText>
          </p>
        </div>
        <div class="where">
          <PinPicture label={text('welcome.pinPicture')} />
          <p>
            {text('welcome.whereIcon')}{' '}
            <BoldText>{text(isFirefox ? 'welcome.wherePinFirefox' : 'welcome.wherePin')}</BoldText>
          </p>
        </div>
      </section>
      <section>
        <h2>{text('welcome.whatTitle')}</h2>
        <ul>
          {(['whatFree', 'whatReads', 'whatNot', 'whatKept'] as const).map((key) => (
            <li key={key}>{text(`welcome.${key}`)}</li>
          ))}
        </ul>
        <Fold title={text('welcome.whyWarning')}>
          {() => (
            <>
              <p>{text('welcome.whyWarningAnswer')}</p>
            </>
          )}
        </Fold>
      </section>
    </main>
  );
}
