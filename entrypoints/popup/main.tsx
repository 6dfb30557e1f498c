import '../../domain/storage/local.ts';
import { browser } from '@wxt-dev/browser';
import checklistCss from '../../components/checklist/checklist.css?inline';
import photosAppCss from '../../components/photos-app/photos-app.css?inline';
import type { Access } from '../../components/surfaces/AccessNotice.tsx';
import { mountApp } from '../../components/surfaces/mount.tsx';
import { Popup } from '../../components/surfaces/Popup.tsx';
import panelCss from '../../components/surfaces/panel.css?inline';
import { text } from '../../components/text.ts';
import uiCss from '../../components/ui/ui.css?inline';
import type { ReadFailure } from '../../domain/reader/guide/failures.ts';
import { siteOrigins } from '../../domain/sites/matches.ts';
import { dropOldReadings } from '../../domain/storage/drop-old.ts';
import { openLocalStore } from '../../domain/storage/local.ts';
import { type ActiveTab, openPanel, readActiveTab } from './active-tab.ts';
import { readPage, takeFailure } from './read-page.ts';

const opening = openLocalStore();
const origins = { origins: siteOrigins() };
let tab: ActiveTab = { id: undefined, context: {}, isOurs: false };
let failure: ReadFailure | undefined;
let access: Access = 'unknown';

document.title = text('app.shortName');
document.documentElement.lang = browser.i18n.getUILanguage();

async function read(): Promise<ReadFailure | undefined> {
  const why = tab.id === undefined ? 'browserPage' : await readPage(tab.id);
  if (!why) window.close();
  return why;
}

const draw = mountApp(
  await opening,
  {
    region: () => tab.context.region ?? 'world',
    onAskAppleStatus: () => browser.runtime.sendMessage({ name: 'readAppleStatus', args: null }),
    styles: [uiCss, checklistCss, photosAppCss, panelCss],
    onReading: () => void dropOldReadings(browser.storage.local),
  },
  () => (
    <Popup
      context={tab.context}
      access={access}
      reader={tab.id === undefined || tab.context.page || tab.isOurs ? undefined : { failure, onRead: read }}
      onAllow={async () => {
        access = (await browser.permissions.request(origins)) ? 'granted' : 'refused';
        draw();
      }}
      onPanel={async () => {
        await openPanel(await readActiveTab());
        window.close();
      }}
      onClose={() => window.close()}
    />
  ),
);

// Neither is needed for the first drawing, which comes from storage alone: it goes on screen first.
await new Promise((resolve) => setTimeout(resolve));
[tab, access] = await Promise.all([
  readActiveTab(),
  browser.permissions.contains(origins).then((has): Access => (has ? 'held' : 'withheld')),
]);
if (tab.id !== undefined) failure = await takeFailure(tab.id);
draw();
