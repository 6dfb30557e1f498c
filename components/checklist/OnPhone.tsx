import { type Article, articleUrl } from '../../domain/steps/links.ts';
import type { SettingsPath } from '../../domain/steps/paths.ts';
import { articleOf, type StepContent } from '../../domain/steps/step-content.ts';
import { text, type Values } from '../text.ts';
import { BoldText } from '../ui/BoldText.tsx';
import { CopyText } from '../ui/CopyText.tsx';
import { OutLink } from '../ui/OutLink.tsx';
import { PathLine } from '../ui/PathLine.tsx';
import { QrCode } from '../ui/QrCode.tsx';

interface Props {
  content: StepContent;
  words: Values;
  /** Read on the phone itself: nothing has to be carried there. */
  isHere: boolean;
}

/** The way from here to the phone: Apple's article for its camera, and where to go in its settings. */
export function OnPhone({ content, words, isHere }: Props) {
  const article = articleOf(content);
  const paths = pathsOf(content);
  return (
    <div class="on-phone">
      {!isHere && <Carry article={article} words={words} />}
      {paths.length > 0 && (
        <>
          <p class="small">{text('phone.path', words)}</p>
          {paths.map((path) => (
            <PathLine key={path.labels.join()} path={path} device={content.device} words={words} />
          ))}
        </>
      )}
      {isHere && <OutLink href={articleUrl(article)}>{text(`links.a${article}`)}</OutLink>}
      <CopyText isQuiet name="copyLink" label={text('phone.copyLink')} content={() => articleUrl(article)} />
    </div>
  );
}

function Carry({ article, words }: { article: Article; words: Values }) {
  const address = articleUrl(article);
  const typed = address.replace('https://', '');
  return (
    <>
      <p>{text('phone.scan', words)}</p>
      <QrCode address={address} label={text('phone.code', { ...words, address: typed })} />
      <p class="small">
        <BoldText>{text('phone.type', { ...words, address: typed })}</BoldText>
      </p>
    </>
  );
}

/** The places the actions lead to, each once. */
function pathsOf({ actions }: StepContent): SettingsPath[] {
  const byLabels = new Map(actions.flatMap(({ paths }) => paths.map((path) => [path.labels.join(), path])));
  return [...byLabels.values()];
}
