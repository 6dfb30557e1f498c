import { browser } from '@wxt-dev/browser';
import type { Access } from '../../components/surfaces/AccessNotice.tsx';
import { mount } from '../../components/surfaces/mount.tsx';
import { Welcome } from '../../components/surfaces/Welcome.tsx';
import welcomeCss from '../../components/surfaces/welcome.css?inline';
import { text } from '../../components/text.ts';
import uiCss from '../../components/ui/ui.css?inline';
import { phaseOf } from '../../domain/case/phase.ts';
import { siteOrigins } from '../../domain/sites/matches.ts';
import { openStore } from '../../domain/storage/store.ts';

const origins = { origins: siteOrigins() };
let access: Access = 'unknown';

document.title = text('app.shortName');
document.documentElement.lang = browser.i18n.getUILanguage();

const store = await openStore(browser.storage.local);
const draw = mount(store, [uiCss, welcomeCss], () => (
  <Welcome
    isFirefox={import.meta.env.FIREFOX}
    isBegun={phaseOf(store.state) !== 'notStarted'}
    access={access}
    startUrl={browser.runtime.getURL('/panel.html')}
    onAllow={async () => {
      access = (await browser.permissions.request(origins)) ? 'granted' : 'refused';
      draw();
    }}
  />
));

access = (await browser.permissions.contains(origins)) ? 'held' : 'withheld';
draw();
