import type { ComponentChildren } from 'preact';
import { targetOf } from '../../domain/case/state.ts';
import { articleUrl } from '../../domain/steps/links.ts';
import { deviceText, useAppContext } from '../app-context.ts';
import { text } from '../text.ts';
import { BoldText } from '../ui/BoldText.tsx';
import { OutLink } from '../ui/OutLink.tsx';
import { BottomDrawing, MacDrawing, ProfileDrawing, WindowsDrawing } from './LookDrawings.tsx';

interface WayProps {
  drawing: ComponentChildren;
  children: string;
}

/** One way to the line: how to get there, beside a drawing of it. */
function Way({ drawing, children }: WayProps) {
  return (
    <div class="way">
      {drawing}
      <p>
        <BoldText>{children}</BoldText>
      </p>
    </div>
  );
}

/** Where the Photos app moved its line, by system version; all of them while the version is not known. */
function Ways() {
  const app = useAppContext();
  const say = deviceText(app);
  const { device, version } = targetOf(app.state.case);
  if (device === 'Mac') {
    return <Way drawing={<MacDrawing label={text('look.macPicture')} />}>{say('look.photosMac')}</Way>;
  }
  if (device === 'Windows') {
    return <Way drawing={<WindowsDrawing label={text('look.windowsPicture')} />}>{text('look.photosWindows')}</Way>;
  }
  const profile = <ProfileDrawing label={text('look.profilePicture')} />;
  const bottom = <BottomDrawing label={text('look.bottomPicture')} />;
  if (version === undefined) {
    return (
      <>
        <Way drawing={profile}>{say('look.collections')}</Way>
        <Way drawing={bottom}>{text('look.library')}</Way>
      </>
    );
  }
  if (version >= 26) return <Way drawing={profile}>{say('look.collections')}</Way>;
  return version >= 18 ? (
    <Way drawing={profile}>{say('look.profile')}</Way>
  ) : (
    <Way drawing={bottom}>{say('look.libraryOld')}</Way>
  );
}

/**
 * Where the Photos app says what it does: the line that often names the reason.
 * Places: https://support.apple.com/101559.
 */
export function WhereToLook() {
  const app = useAppContext();
  const isWindows = app.state.case.device === 'Windows';
  return (
    <div class="where-to-look">
      <Ways />
      <p>{text(isWindows ? 'look.lineWindows' : 'look.line')}</p>
      <OutLink href={articleUrl('101559')}>{text('links.a101559')}</OutLink>
    </div>
  );
}
