import type { Changes } from '../../domain/case/changes.ts';
import { useAppContext } from '../app-context.ts';
import { text } from '../text.ts';

/** Ways to hide the button at the edge of Apple's pages; what is hidden can be shown again right here. */
export function HideButtons({ host }: { host: string }) {
  const app = useAppContext();
  const { settings, hiddenSites } = app.state;
  const hide = (changes: Changes) => () => {
    app.onChange(changes, 'hiddenSites');
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

/** Where the button on Apple's pages is hidden, with the way back for each. */
export function HiddenSites() {
  const app = useAppContext();
  const { settings, hiddenSites } = app.state;
  const rows: [string, Changes][] = hiddenSites.map((site) => [
    text('popup.hiddenOn', { site }),
    { hiddenSites: { [site]: false } },
  ]);
  if (settings.isButtonHidden) rows.push([text('popup.hiddenEverywhere'), { settings: { isButtonHidden: false } }]);
  if (settings.hiddenUntil > app.now) rows.push([text('popup.hiddenToday'), { settings: { hiddenUntil: 0 } }]);
  if (rows.length === 0) return null;
  return (
    <section class="hidden-sites" data-hidden-sites>
      <h2>{text('popup.hiddenTitle')}</h2>
      <p class="small">{text('popup.hiddenHint')}</p>
      {rows.map(([label, changes]) => (
        <p class="row" key={label}>
          <span>{label}</span>
          <button
            type="button"
            class="plain"
            data-action="showAgain"
            onClick={() => app.onChange(changes, 'pageTitle')}
          >
            {text('popup.showAgain')}
          </button>
        </p>
      ))}
    </section>
  );
}
