import { useRef, useState } from 'preact/hooks';
import { isHandheld } from '../../domain/steps/devices.ts';
import { macSettingsUrl } from '../../domain/steps/links.ts';
import type { StepContent } from '../../domain/steps/step-content.ts';
import { useAppContext } from '../app-context.ts';
import { text, type Values } from '../text.ts';
import { CopyText } from '../ui/CopyText.tsx';
import { OutLink } from '../ui/OutLink.tsx';
import { OnPhone } from './OnPhone.tsx';
import { StepLarge } from './StepLarge.tsx';
import { stepMessage } from './step-message.ts';

interface Props {
  content: StepContent;
  words: Values;
}

/** Ways out of a step: to the phone it is about, to somebody else by message, to somebody on the telephone. */
export function StepShare({ content, words }: Props) {
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
    <div class="doors" data-doors>
      {settings && <OutLink href={settings}>{text('phone.macSettings')}</OutLink>}
      <div class="doors-row">
        {isForPhone && (
          <button
            type="button"
            class="plain"
            data-action="onPhone"
            aria-expanded={isOnPhone}
            onClick={() => setOnPhone(!isOnPhone)}
          >
            {text(isHere ? 'phone.here' : 'phone.on', words)}
          </button>
        )}
        <CopyText
          isQuiet
          name="copyMessage"
          label={text('telephone.copy')}
          content={() => stepMessage(content, words)}
        />
        <button type="button" class="plain" data-action="large" ref={showLarge} onClick={() => setLarge(true)}>
          {text('telephone.show')}
        </button>
      </div>
      {isForPhone && isOnPhone && <OnPhone content={content} words={words} isHere={isHere} />}
      {isLarge && <StepLarge content={content} words={words} onClose={onClose} />}
    </div>
  );
}

/** What opens the first place in the Mac's settings that has an address. */
const macSettingsOf = ({ actions }: StepContent): string | undefined =>
  actions
    .flatMap(({ paths }) => paths)
    .map(macSettingsUrl)
    .find((url) => url !== undefined);
