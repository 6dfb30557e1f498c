import '../../domain/storage/local.ts';
import { browser } from '@wxt-dev/browser';
import { render } from 'preact';
import checklistCss from '../../components/checklist/checklist.css?inline';
import photosAppCss from '../../components/photos-app/photos-app.css?inline';
import additionsCss from '../../components/reader/additions.css?inline';
import articleCss from '../../components/reader/article.css?inline';
import printCss from '../../components/reader/print.css?inline';
import readerCss from '../../components/reader/reader.css?inline';
import { applyStyles, mount, mountApp } from '../../components/surfaces/mount.tsx';
import { NoGuide, Opening } from '../../components/surfaces/NoGuide.tsx';
import { ReaderPage } from '../../components/surfaces/ReaderPage.tsx';
import { text } from '../../components/text.ts';
import uiCss from '../../components/ui/ui.css?inline';
import { readGuide } from '../../domain/reader/guide/check-guide.ts';
import type { Guide } from '../../domain/reader/guide/guide.ts';
import type { HandedOver } from '../../domain/reader/guide/hand-over.ts';
import { dropOldReadings, dropOldTicks } from '../../domain/storage/drop-old.ts';
import { GUIDE_PREFIX } from '../../domain/storage/keys.ts';
import { openLocalStore } from '../../domain/storage/local.ts';
import type { Store } from '../../domain/storage/store.ts';
import { guideHash, tickId } from '../../domain/storage/ticks.ts';
import { goBack } from './go-back.ts';
import { readAddress } from './read-address.ts';

/** After so many milliseconds the person sees that the guide is being opened. */
const WAIT_SHOWN_AFTER = 300;

const STYLES = [uiCss, checklistCss, photosAppCss, readerCss, articleCss, additionsCss, printCss];

const opening = openLocalStore();
const { source, key, why } = readAddress(location);

document.documentElement.lang = browser.i18n.getUILanguage();
document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir') || 'ltr';
document.title = text('app.shortName');

/** The guide that was handed over, where it is still there and is one: a web page's world made it. */
async function takeGuide(): Promise<Guide | undefined> {
  try {
    const name = GUIDE_PREFIX + key;
    const handed = (await browser.storage.session.get(name))[name] as Partial<HandedOver> | undefined;
    return handed && readGuide(handed.guide);
  } catch {
    // As good as gone: the page itself can be opened again.
    return undefined;
  }
}

function drawNoGuide(store: Store): void {
  const isOnlyForThis = history.length <= 1;
  const onBack = source && !isOnlyForThis ? () => goBack(source) : undefined;
  const onClose = isOnlyForThis ? () => close() : undefined;
  mount(store, STYLES, () => <NoGuide source={source} why={why} onBack={onBack} onClose={onClose} />);
}

async function drawGuide(store: Store, guide: Guide): Promise<void> {
  const hash = await guideHash(guide.source);
  document.title = guide.title;
  const onReading = () => void dropOldReadings(browser.storage.local);
  mountApp(store, { onReading, styles: STYLES }, () => (
    <ReaderPage
      guide={guide}
      isTicked={(number) => store.state.ticks.includes(tickId(hash, number))}
      onTick={(number, isTicked) => {
        store.apply({ ticks: { [tickId(hash, number)]: isTicked } });
        void dropOldTicks(browser.storage.local, hash);
      }}
      onBack={() => goBack(guide.source)}
    />
  ));
}

/** Colours, size and width are set before anything is drawn: nothing jumps. */
function applySettings({ state: { reader } }: Store): void {
  const { size, width, theme, font } = reader;
  Object.assign(document.documentElement.dataset, { size, width, theme, font });
}

const waiting = setTimeout(() => {
  applyStyles(STYLES);
  render(<Opening />, document.body);
}, WAIT_SHOWN_AFTER);
const [store, guide] = await Promise.all([opening, why ? undefined : takeGuide()]);
clearTimeout(waiting);
applySettings(store);
store.subscribe(() => applySettings(store));
if (guide) await drawGuide(store, guide);
else drawNoGuide(store);
