import '../../domain/storage/local.ts';
import { browser } from '@wxt-dev/browser';
import checklistCss from '../../components/checklist/checklist.css?inline';
import { moveFocus } from '../../components/focus.ts';
import photosAppCss from '../../components/photos-app/photos-app.css?inline';
import { mountApp } from '../../components/surfaces/mount.tsx';
import { Panel } from '../../components/surfaces/Panel.tsx';
import type { PanelFrame } from '../../components/surfaces/PanelBar.tsx';
import panelCss from '../../components/surfaces/panel.css?inline';
import { text } from '../../components/text.ts';
import uiCss from '../../components/ui/ui.css?inline';
import { panelHash, readPanelHash } from '../../domain/panel-hash.ts';
import { dropOldReadings } from '../../domain/storage/drop-old.ts';
import { openLocalStore } from '../../domain/storage/local.ts';
import { watchForOrphaning } from './orphan.ts';
import { listenToPage, type PageSide } from './page-port.ts';

const opening = openLocalStore();
let side: PageSide = { context: readPanelHash(location.hash), isSheet: false, takeFocus: false };
let isOrphaned = false;
let draw = () => {};

const send = listenToPage(window, (next) => {
  // Any other way to change the hash would add to the page's history and trap its Back button.
  if (next.context !== side.context) location.replace(`#${panelHash(next.context)}`);
  side = next;
  draw();
  if (next.takeFocus) moveFocus('pageTitle');
});

watchForOrphaning(() => {
  isOrphaned = true;
  document.documentElement.dataset.orphaned = 'true';
  draw();
});

addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !event.defaultPrevented) send({ type: 'close' });
});

document.title = text('app.shortName');
document.documentElement.lang = browser.i18n.getUILanguage();

const store = await opening;

function frameOf({ host, isSheet }: PageSide): PanelFrame | undefined {
  if (host === undefined) return undefined;
  return {
    host,
    isSheet,
    side: store.state.settings.side,
    onClose: () => send({ type: 'close' }),
    onSide: (to) => store.apply({ settings: { side: to } }),
    onWidth: (width) => send({ type: 'width', width }),
    onWidthEnd: (width) => store.apply({ settings: { width } }),
  };
}

draw = mountApp(
  store,
  {
    region: () => side.context.region ?? 'world',
    onAskAppleStatus: () => browser.runtime.sendMessage({ name: 'readAppleStatus', args: null }),
    styles: [uiCss, checklistCss, photosAppCss, panelCss],
    onReading: () => void dropOldReadings(browser.storage.local),
  },
  () => <Panel context={side.context} frame={frameOf(side)} isOrphaned={isOrphaned} />,
);
// Asked for before there was anything to take the focus.
if (side.takeFocus) moveFocus('pageTitle');
