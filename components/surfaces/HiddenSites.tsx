import type { Changes } from '../../domain/case/changes.ts';
import { useAppContext } from '../app-context.ts';
import { text } from '../text.ts';
import { moveFocus } from '../ui/focus.ts';

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
      {rows.map(([words, changes]) => (
        <p class="row" key={words}>
          <span>{words}</span>
          <button
            type="button"
            class="plain"
            data-action="showAgain"
            onClick={() => {
              app.onChange(changes);
              moveFocus('h1');
            }}
          >
            {text('popup.showAgain')}
          </button>
        </p>
      ))}
    </section>
  );
}
