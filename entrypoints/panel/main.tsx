import '../../domain/state/local.ts';
import { browser } from '@wxt-dev/browser';
import { moveFocus } from '../../components/focus.ts';
import { mount } from '../../components/mount.tsx';
import { Panel } from '../../components/Panel.tsx';
import type { PanelFrame } from '../../components/PanelBar.tsx';
import { text } from '../../components/text.ts';
import { panelHash, readPanelHash } from '../../domain/panel-hash.ts';
import { openLocalStore } from '../../domain/state/local.ts';
import { watchForOrphaning } from './orphan.ts';
import { listenToPage, type PageSide } from './page-port.ts';

const store = openLocalStore();
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

// Asked for now, since an orphan can ask no more.
text('errors.updated');
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

const opened = await store;

function frameOf({ host, isSheet }: PageSide): PanelFrame | undefined {
  if (host === undefined) return undefined;
  return {
    host,
    isSheet,
    side: opened.state.settings.side,
    onClose: () => send({ type: 'close' }),
    onSide: (to) => opened.apply({ settings: { side: to } }),
    onWidth: (width) => send({ type: 'width', width }),
    onWidthEnd: (width) => opened.apply({ settings: { width } }),
  };
}

draw = mount(opened, (now) => (
  <Panel
    help={{
      state: opened.state,
      now,
      language: navigator.language,
      region: side.context.region ?? 'world',
      onChange: opened.apply,
    }}
    saving={opened.saving}
    context={side.context}
    frame={frameOf(side)}
    isOrphaned={isOrphaned}
    clear={opened.clear}
    onDismissKept={opened.dismissKept}
  />
));
