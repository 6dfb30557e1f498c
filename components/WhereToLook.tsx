import { articleUrl } from '../domain/steps/links.ts';
import { Fold } from './Fold.tsx';
import { type Help, speak } from './help.ts';
import { OutLink } from './OutLink.tsx';
import { Rich } from './Rich.tsx';
import { text } from './text.ts';

/** Where the Photos app says what it does: the line that often names the reason. */
export function WhereToLook({ help, isOpen }: { help: Help; isOpen: boolean }) {
  const say = speak(help);
  const { device } = help.state.case;
  const where =
    device === 'Mac'
      ? [say('look.photosMac')]
      : device === 'Windows'
        ? [text('look.photosWindows')]
        : [say('look.collections'), text('look.library')];
  return (
    <Fold key={String(isOpen)} class="fold" isOpen={isOpen} title={text('look.title')}>
      {() => (
        <>
          <ol class="actions">
            {[...where, text('look.line')].map((line) => (
              <li key={line}>
                <Rich>{line}</Rich>
              </li>
            ))}
          </ol>
          <p class="small">{text('look.meaning')}</p>
          <OutLink href={articleUrl('101559')}>{text('links.a101559')}</OutLink>
        </>
      )}
    </Fold>
  );
}
