import { type ComponentChild, render } from 'preact';
import type { Region } from '../../domain/sites/regions.ts';
import { thisDevice } from '../../domain/steps/this-device.ts';
import type { Store } from '../../domain/storage/store.ts';
import { type AppContext, AppContextProvider } from '../app-context.ts';
import { moveFocus } from '../focus.ts';

const MINUTE = 60_000;

/**
 * Styles the page. A linked style sheet would be one more file to wait for before anything is drawn.
 * @param styles the style sheets that this page needs, as CSS
 */
export function applyStyles(styles: readonly string[]): void {
  document.adoptedStyleSheets = styles.map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
}

/**
 * Draws a page from stored state and draws it again after every change; once it is drawn for the first time, marks the
 * document as ready. Times on screen stay true: the clock is looked at each minute, and when the page is shown again.
 * @param store the opened store
 * @param styles as for `applyStyles`
 * @param view what is drawn, from the time in ms since 1970
 * @returns draws at once, for what changed outside the store
 */
export function mount(
  store: Pick<Store, 'subscribe'>,
  styles: readonly string[],
  view: (now: number) => ComponentChild,
): () => void {
  const root = document.body;
  applyStyles(styles);
  const draw = () => render(view(Date.now()), root);
  draw();
  document.documentElement.dataset.ready = 'true';
  store.subscribe(draw);
  setInterval(draw, MINUTE);
  document.addEventListener('visibilitychange', draw);
  return draw;
}

/** What the surfaces that share the app context do not have in common. */
interface AppOptions {
  /** Region of the Apple page that the surface is shown on. */
  region?(): Region;
  /** See `AppContext`. */
  onAskAppleStatus?(): Promise<void>;
  /** Called after a reading was added or removed. */
  onReading(): void;
  /** As for `applyStyles`. */
  styles: readonly string[];
}

/**
 * Draws a surface of the checklist as `mount` does, with the app context around it.
 * @returns draws at once, for what changed outside the store
 */
export function mountApp(store: Store, options: AppOptions, view: () => ComponentChild): () => void {
  const { region = () => 'world', onAskAppleStatus, onReading } = options;
  const appAt = (now: number): AppContext => ({
    state: store.state,
    saving: store.saving,
    unsavedSteps: store.unsavedSteps,
    now,
    language: navigator.language,
    region: region(),
    thisDevice: thisDevice(navigator),
    onChange: (changes, focus) => {
      store.apply(changes);
      if (focus) moveFocus(focus);
      if (changes.readings) onReading();
    },
    onClear: () => store.clear(),
    onDismissKept: () => store.dismissKeptInvalid(),
    ...(onAskAppleStatus && { onAskAppleStatus }),
  });
  return mount(store, options.styles, (now) => <AppContextProvider value={appAt(now)}>{view()}</AppContextProvider>);
}
