import { icloudPhotosUrl, icloudPlusUrl } from '../../domain/sites/regions.ts';
import { type Help, speak } from '../app-context.ts';
import { text } from '../text.ts';
import { Rich } from '../ui/BoldText.tsx';
import { OutLink } from '../ui/OutLink.tsx';

/** Nobody has the phone in the hand: what a browser can tell by itself. */
export function FromHere({ help }: { help: Help }) {
  const say = speak(help);
  return (
    <>
      <ol class="actions">
        <li>
          {text('fromHere.photos')}
          <br />
          <OutLink href={icloudPhotosUrl(help.region)}>{text('ending.eyesOpen')}</OutLink>
        </li>
        <li>
          {text('fromHere.space')}
          <br />
          <OutLink href={icloudPlusUrl(help.region)}>{text('fromHere.openSpace')}</OutLink>
        </li>
        <li>
          <Rich>{text('fromHere.apple')}</Rich>
        </li>
      </ol>
      <p>{say('fromHere.later')}</p>
    </>
  );
}
