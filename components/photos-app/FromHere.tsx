import { icloudPhotosUrl, icloudPlusUrl } from '../../domain/sites/regions.ts';
import { deviceText, useAppContext } from '../app-context.ts';
import { text } from '../text.ts';
import { BoldText } from '../ui/BoldText.tsx';
import { OutLink } from '../ui/OutLink.tsx';

/** Nobody has the phone in the hand: what a browser can tell by itself. */
export function FromHere() {
  const app = useAppContext();
  const say = deviceText(app);
  return (
    <>
      <ol class="actions">
        <li>
          {text('fromHere.photos')}
          <br />
          <OutLink href={icloudPhotosUrl(app.region)}>{text('ending.eyesOpen')}</OutLink>
        </li>
        <li>
          {text('fromHere.space')}
          <br />
          <OutLink href={icloudPlusUrl(app.region)}>{text('fromHere.openSpace')}</OutLink>
        </li>
        <li>
          <BoldText>{text('fromHere.apple')}</BoldText>
        </li>
      </ol>
      <p>{say('fromHere.later')}</p>
    </>
  );
}
