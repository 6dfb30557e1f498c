import '../../domain/state/local.ts';
import { browser } from '@wxt-dev/browser';
import type { Access } from '../../components/AccessNotice.tsx';
import { mount } from '../../components/mount.tsx';
import { Popup } from '../../components/Popup.tsx';
import { text } from '../../components/text.ts';
import { siteOrigins } from '../../domain/sites/matches.ts';
import { openLocalStore } from '../../domain/state/local.ts';
import { type ActiveTab, openPanel, readActiveTab } from './active-tab.ts';

const opening = openLocalStore();
const origins = { origins: siteOrigins() };
let tab: ActiveTab = { id: undefined, context: {} };
let access: Access = 'unknown';

document.title = text('app.shortName');
document.documentElement.lang = browser.i18n.getUILanguage();

const store = await opening;
const draw = mount(store, (now) => (
  <Popup
    help={{
      state: store.state,
      now,
      language: navigator.language,
      region: tab.context.region ?? 'world',
      onChange: store.apply,
    }}
    saving={store.saving}
    context={tab.context}
    access={access}
    clear={store.clear}
    onDismissKept={store.dismissKept}
    onAllow={async () => {
      access = (await browser.permissions.request(origins)) ? 'granted' : 'refused';
      draw();
    }}
    onPanel={async () => {
      await openPanel(tab);
      window.close();
    }}
    onClose={() => window.close()}
  />
));

// Neither is needed for the first drawing, which comes from storage alone.
[tab, access] = await Promise.all([
  readActiveTab(),
  browser.permissions.contains(origins).then((has): Access => (has ? 'held' : 'withheld')),
]);
draw();
