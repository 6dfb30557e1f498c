import { articleUrl } from '../../domain/steps/links.ts';
import type { StepAction, StepContent } from '../../domain/steps/step-content.ts';
import { text, type Values } from '../text.ts';
import { BoldText, Warning } from '../ui/BoldText.tsx';
import { Fold } from '../ui/Card.tsx';
import { OutLink } from '../ui/OutLink.tsx';
import { PathChips } from '../ui/SettingsPath.tsx';

interface Props {
  content: StepContent;
  values: Values;
}

function ActionText({ action, content, values }: Props & { action: StepAction }) {
  return (
    <>
      <BoldText>{text(action.text, values)}</BoldText>
      <PathChips paths={action.paths} device={content.device} values={values} />
    </>
  );
}

/** What to do in one step: why, what not to do, the actions with their paths, how one knows that it worked. */
export function StepBody({ content, values }: Props) {
  const { warning, extra, note } = content;
  return (
    <>
      <p>
        <BoldText>{text(content.why, values)}</BoldText>
      </p>
      {content.isAboutOtherDevice && <p class="small">{text('device.aboutIPhone')}</p>}
      {warning && <Warning isGrave={warning.isGrave}>{text(warning.text, values)}</Warning>}
      <ol class="actions">
        {content.actions.map((action) => (
          <li key={action.text}>
            <ActionText action={action} content={content} values={values} />
          </li>
        ))}
      </ol>
      {extra && (
        <Fold title={text(extra.title, values)}>
          {() => (
            <>
              <p>
                <ActionText action={extra.action} content={content} values={values} />
              </p>
              <Warning isGrave>{text(extra.warning, values)}</Warning>
            </>
          )}
        </Fold>
      )}
      <p class="small">
        <BoldText>{text('parts.worked', { when: text(content.worked, values) })}</BoldText>
      </p>
      {note && (
        <p class="small">
          <BoldText>{text(note, values)}</BoldText>
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
