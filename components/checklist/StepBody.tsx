import { articleUrl } from '../../domain/steps/links.ts';
import type { StepAction, StepContent } from '../../domain/steps/step-content.ts';
import { text, type Values } from '../text.ts';
import { BoldText } from '../ui/BoldText.tsx';
import { Fold } from '../ui/Fold.tsx';
import { OutLink } from '../ui/OutLink.tsx';
import { PathChips } from '../ui/PathChips.tsx';
import { Warning } from '../ui/Warning.tsx';

interface Props {
  content: StepContent;
  words: Values;
}

function ActionText({ action, content, words }: Props & { action: StepAction }) {
  return (
    <>
      <BoldText>{text(action.text, words)}</BoldText>
      <PathChips paths={action.paths} device={content.device} words={words} />
    </>
  );
}

/** What to do in one step: why, what not to do, the actions with their paths, how one knows that it worked. */
export function StepBody({ content, words }: Props) {
  const { warning, extra, note } = content;
  return (
    <>
      <p>
        <BoldText>{text(content.why, words)}</BoldText>
      </p>
      {content.isAboutOtherDevice && <p class="small">{text('device.aboutIPhone')}</p>}
      {warning && <Warning isGrave={warning.isGrave}>{text(warning.text, words)}</Warning>}
      <ol class="actions">
        {content.actions.map((action) => (
          <li key={action.text}>
            <ActionText action={action} content={content} words={words} />
          </li>
        ))}
      </ol>
      {extra && (
        <Fold title={text(extra.title, words)}>
          {() => (
            <>
              <p>
                <ActionText action={extra.action} content={content} words={words} />
              </p>
              <Warning isGrave>{text(extra.warning, words)}</Warning>
            </>
          )}
        </Fold>
      )}
      <p class="small">
        <BoldText>{text('parts.worked', { when: text(content.worked, words) })}</BoldText>
      </p>
      {note && (
        <p class="small">
          <BoldText>{text(note, words)}</BoldText>
        </p>
      )}
    </>
  );
}

/** Apple's articles on a step. */
export function StepLinks({ content }: Pick<Props, 'content'>) {
  if (content.links.length === 0) return null;
  return (
    <div class="links">
      {content.links.map((article) => (
        <OutLink key={article} href={articleUrl(article)}>
          {text(`links.a${article}`)}
        </OutLink>
      ))}
    </div>
  );
}
