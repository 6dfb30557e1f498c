import { text } from '../text.ts';
import { BoldText } from '../ui/BoldText.tsx';
import { Fold } from '../ui/Card.tsx';
import { type Access, AccessNotice } from './AccessNotice.tsx';

interface Props {
  isFirefox: boolean;
  isBegun: boolean;
  access: Access;
  /** Where Start leads: the panel as a page of its own. */
  startUrl: string;
  onAllow(): void;
}

/** The first page after the installation: it leads to the steps, and says where the help is found later. */
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
          <EdgeButtonPicture label={text('welcome.edgeButtonPicture')} text={text('edgeButton.missing')} />
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
        <Fold title={text('welcome.whyWarning')}>{() => <p>{text('welcome.whyWarningAnswer')}</p>}</Fold>
      </section>
    </main>
  );
}

/** A drawing of a browser's top: where our icon is. */
function PinPicture({ label }: { label: string }) {
  return (
    <svg class="drawing" viewBox="0 0 200 110" role="img" aria-label={label}>
      <rect class="paper" x="1" y="1" width="198" height="108" rx="10" />
      <rect class="wash" x="1" y="1" width="198" height="38" rx="10" />
      <rect class="paper" x="14" y="10" width="118" height="20" rx="10" />
      <circle class="accent" cx="152" cy="20" r="9" />
      <path class="tick" d="M147.5 20.5l3.2 3.2 6-6.4" />
      <path class="puzzle" d="M174 14h4a3 3 0 0 1 6 0h3v4a3 3 0 0 1 0 6v4h-13z" />
      <path class="arrow" d="M152 62V36m-7 8l7-8 7 8" />
      <path class="rule" d="M14 76h120M14 92h84" />
    </svg>
  );
}

/** A drawing of a page with our button at its edge. */
function EdgeButtonPicture({ label, text }: { label: string; text: string }) {
  return (
    <svg class="drawing" viewBox="0 0 200 110" role="img" aria-label={label}>
      <rect class="paper" x="1" y="1" width="198" height="108" rx="10" />
      <path class="rule" d="M14 20h80M14 36h110M14 52h98M14 68h116M14 84h64" />
      <rect class="edge-button-shape" x="174" y="6" width="25" height="98" rx="6" />
      <text class="edge-button-text" x="-55" y="190" transform="rotate(-90)" text-anchor="middle">
        {text}
      </text>
    </svg>
  );
}
