import '../../domain/storage/local.ts';
import { browser } from '@wxt-dev/browser';
import { mount, rehearse } from '../../components/surfaces/mount.tsx';
import { Panel } from '../../components/surfaces/Panel.tsx';
import type { PanelFrame } from '../../components/surfaces/PanelBar.tsx';
import { text } from '../../components/text.ts';
import { moveFocus } from '../../components/ui/focus.ts';
import type { Saving, State } from '../../domain/case/state.ts';
import { panelHash, readPanelHash } from '../../domain/panel-hash.ts';
import { thisDevice } from '../../domain/steps/this-device.ts';
import { blankState, openLocalStore } from '../../domain/storage/local.ts';
import { dropOldReadings } from '../../domain/storage/readings.ts';
import type { Store } from '../../domain/storage/store.ts';
import { watchForOrphaning } from './orphan.ts';
import { listenToPage, type PageSide } from './page-port.ts';

const opening = openLocalStore();
let opened: Store | undefined;
let side: PageSide = { context: readPanelHash(location.hash), isSheet: false, takeFocus: false };
let isOrphaned = false;
let draw = () => {};

const send = listenToPage(window, (told) => {
  // Any other way to change the hash would add to the page's history and trap its Back button.
  if (told.context !== side.context) location.replace(`#${panelHash(told.context)}`);
  side = told;
  draw();
  if (told.takeFocus) moveFocus('h1');
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

function view(state: State, saving: Saving, now: number) {
  return (
    <Panel
      help={{
        state,
        now,
        language: navigator.language,
        unsavedSteps: opened?.unsavedSteps ?? [],
        region: side.context.region ?? 'world',
        thisDevice: thisDevice(navigator),
        onChange: (changes) => {
          opened?.apply(changes);
          if (changes.readings) void dropOldReadings(browser.storage.local);
        },
        onAskAppleStatus: () => browser.runtime.sendMessage({ name: 'readAppleStatus', args: null }),
      }}
      saving={saving}
      context={side.context}
      frame={frameOf(side, state)}
      isOrphaned={isOrphaned}
      clear={() => opened?.clear() ?? (() => {})}
      onDismissKept={() => opened?.dismissKept()}
    />
  );
}

function frameOf({ host, isSheet }: PageSide, { settings }: State): PanelFrame | undefined {
  if (host === undefined) return undefined;
  return {
    host,
    isSheet,
    side: settings.side,
    onClose: () => send({ type: 'close' }),
    onSide: (to) => opened?.apply({ settings: { side: to } }),
    onWidth: (width) => send({ type: 'width', width }),
    onWidthEnd: (width) => opened?.apply({ settings: { width } }),
  };
}

rehearse(view(blankState(), 'saved', Date.now()));
const store = await opening;
opened = store;
draw = mount(store, (now) => view(store.state, store.saving, now));
// Said before there was anything to take the focus.
if (side.takeFocus) moveFocus('h1');
