import type { Changes } from '../../domain/case/changes.ts';
import { useAppContext } from '../app-context.ts';
import { text } from '../text.ts';
import { moveFocus } from '../ui/focus.ts';
import { HiddenSites } from './HiddenSites.tsx';

/** Ways to hide the button at the edge of Apple's pages; what is hidden can be shown again right here. */
export function HideButtons({ host }: { host: string }) {
  const app = useAppContext();
  const { settings, hiddenSites } = app.state;
  const hide = (changes: Changes) => () => {
    app.onChange(changes);
    moveFocus('[data-hidden-sites] button');
  };
  return (
    <>
      {!hiddenSites.includes(host) && (
        <button type="button" class="plain" data-action="hideSite" onClick={hide({ hiddenSites: { [host]: true } })}>
          {text('more.hideSite')}
        </button>
      )}
      {!settings.isButtonHidden && (
        <button type="button" class="plain" onClick={hide({ settings: { isButtonHidden: true } })}>
          {text('more.noProblem')}
        </button>
      )}
      <HiddenSites />
    </>
  );
}
