import { useRef, useState } from 'preact/hooks';
import { isHandheld } from '../../domain/steps/devices.ts';
import { type Article, articleUrl, macSettingsUrl } from '../../domain/steps/links.ts';
import type { SettingsPath } from '../../domain/steps/paths.ts';
import { articleOf, type StepContent } from '../../domain/steps/step-content.ts';
import { useAppContext } from '../app-context.ts';
import { text, type Values } from '../text.ts';
import { BoldText } from '../ui/BoldText.tsx';
import { CopyText } from '../ui/CopyText.tsx';
import { OutLink } from '../ui/OutLink.tsx';
import { QrCode } from '../ui/QrCode.tsx';
import { PathLine } from '../ui/SettingsPath.tsx';
import { StepLarge } from './StepLarge.tsx';

interface Props {
  content: StepContent;
  values: Values;
}

/** Ways out of a step: to the phone it is about, to somebody else by message, to somebody on the telephone. */
export function StepShare({ content, values }: Props) {
  const { thisDevice } = useAppContext();
  const [isOnPhone, setOnPhone] = useState(false);
  const [isLarge, setLarge] = useState(false);
  const showLarge = useRef<HTMLButtonElement>(null);
  const isHere = thisDevice === 'handheld';
  const isForPhone = isHandheld(content.device);
  const settings = thisDevice === 'mac' && content.device === 'Mac' ? macSettingsOf(content) : undefined;
  const onClose = () => {
    setLarge(false);
    showLarge.current?.focus();
  };
  return (
    <div class="step-share" data-doors>
      {settings && <OutLink href={settings}>{text('phone.macSettings')}</OutLink>}
      <div class="step-share-row">
        {isForPhone && (
          <button
            type="button"
            class="plain"
            data-action="onPhone"
            aria-expanded={isOnPhone}
            onClick={() => setOnPhone(!isOnPhone)}
          >
            {text(isHere ? 'phone.here' : 'phone.on', values)}
          </button>
        )}
        <CopyText
          isQuiet
          name="copyMessage"
          label={text('telephone.copy')}
          content={() => stepMessage(content, values)}
        />
        <button type="button" class="plain" data-action="large" ref={showLarge} onClick={() => setLarge(true)}>
          {text('telephone.show')}
        </button>
      </div>
      {isForPhone && isOnPhone && <OnPhone content={content} values={values} isHere={isHere} />}
      {isLarge && <StepLarge content={content} values={values} onClose={onClose} />}
    </div>
  );
}

/** What opens the first place in the Mac's settings that has an address. */
const macSettingsOf = ({ actions }: StepContent): string | undefined =>
  actions
    .flatMap(({ paths }) => paths)
    .map(macSettingsUrl)
    .find((url) => url !== undefined);

interface OnPhoneProps {
  content: StepContent;
  values: Values;
  /** Read on the phone itself: nothing has to be carried there. */
  isHere: boolean;
}

/** The way from here to the phone: Apple's article for its camera, and where to go in its settings. */
function OnPhone({ content, values, isHere }: OnPhoneProps) {
  const article = articleOf(content);
  const paths = pathsOf(content);
  return (
    <div class="on-phone">
      {!isHere && <Carry article={article} values={values} />}
      {paths.length > 0 && (
        <>
          <p class="small">{text('phone.path', values)}</p>
          {paths.map((path) => (
            <PathLine key={path.labels.join()} path={path} device={content.device} values={values} />
          ))}
        </>
      )}
      {isHere && <OutLink href={articleUrl(article)}>{text(`links.a${article}`)}</OutLink>}
      <CopyText isQuiet name="copyLink" label={text('phone.copyLink')} content={() => articleUrl(article)} />
    </div>
  );
}

function Carry({ article, values }: { article: Article; values: Values }) {
  const address = articleUrl(article);
  const typed = address.replace('https://', '');
  return (
    <>
      <p>{text('phone.scan', values)}</p>
      <QrCode address={address} label={text('phone.code', { ...values, address: typed })} />
      <p class="small">
        <BoldText>{text('phone.type', { ...values, address: typed })}</BoldText>
      </p>
    </>
  );
}

/** The places the actions lead to, each once. */
function pathsOf({ actions }: StepContent): SettingsPath[] {
  const byLabels = new Map(actions.flatMap(({ paths }) => paths.map((path) => [path.labels.join(), path])));
  return [...byLabels.values()];
}

/**
 * A step as plain text, to be sent to somebody. What must not be done comes before anything that can be done. What is
 * for few and costs something (`extra`) is left out: nobody is beside the reader to say whether it fits.
 * @param values those of the device
 */
export function stepMessage(content: StepContent, values: Values): string {
  const { warning, note } = content;
  const actions = content.actions.map((action, index) => `${index + 1}. ${text(action.text, values)}`);
  const parts = [
    text(content.title, values),
    warning && text(warning.text, values),
    text(content.why, values),
    content.isAboutOtherDevice && text('device.aboutIPhone'),
    actions.join('\n'),
    text('parts.worked', { when: text(content.worked, values) }),
    note && text(note, values),
    text('telephone.article', { address: articleUrl(articleOf(content)) }),
  ];
  return parts
    .filter((part) => part)
    .join('\n\n')
    .replaceAll('**', '');
}
