import { browser } from '@wxt-dev/browser';
import type { BackgroundRequests, PageContext, SpotterGlobal } from '../../domain/messages.ts';
import { panelHash } from '../../domain/panel-hash.ts';
import { recognise } from '../../domain/sites/recognise.ts';
import { isChinese } from '../../domain/sites/regions.ts';
import type { Recognition } from '../../domain/sites/types.ts';
import { clampWidth, edgeButtonKeys, edgeButtonView } from '../../domain/storage/edge-button-view.ts';
import { ANY_PANEL_OPEN, EDGE_BUTTON_TEXT, SETTING_KEYS, type Stored, VERSION } from '../../domain/storage/keys.ts';
import { make, makeEdgeButton } from './edge-button.ts';
import { makePanel } from './panel.ts';
import css from './spotter.css?inline';

/** How often the host is put back when the page throws it out. */
const RETURNS = 5;

/** Asks the background; `undefined` when nobody answers. */
const ask = <N extends keyof BackgroundRequests>(
  name: N,
  args: BackgroundRequests[N]['args'],
): Promise<BackgroundRequests[N]['answer'] | undefined> =>
  browser.runtime.sendMessage({ name, args }).catch(() => undefined);

/** Recognises the page, and shows edge button and panel as the page, storage and the person's presses ask for. */
export function spot(): void {
  const { hostname } = location;
  const keys = edgeButtonKeys(hostname);
  const narrow = matchMedia('(max-width: 599px)');
  const host = document.createElement('seven-steps');
  let raw: Record<string, unknown> | undefined;
  let page: Recognition | undefined;
  let view: ReturnType<typeof build> | undefined;
  let panel: ReturnType<typeof makePanel> | undefined;
  let isOpen = false;
  /** The person opened the panel just now, as against a panel left open. */
  let isPressed = false;
  let isCounted = false;
  /** The host should be in the page: when it is not, the page has removed it. */
  let isShown = false;
  let losses = 0;

  /**
   * Chromium leaves the scripts of an updated or removed extension running and tells them nothing, but
   * takes their `runtime.id` away: so each use asks.
   */
  const isOver = () => !browser.runtime?.id;
  // At install Chromium may run the spotter twice in one world, as declared and as injected.
  const world = globalThis as SpotterGlobal;
  if (world.sevenSteps?.isOver() === false) return;
  world.sevenSteps = {
    isOver,
    openPanel() {
      if (isOver()) return;
      const isPossible = !!page && losses <= RETURNS;
      if (isPossible) press(true);
      return isPossible;
    },
  };
  // What an earlier version of the extension left behind.
  for (const old of document.querySelectorAll('seven-steps')) old.remove();

  const texts = () => (raw?.[EDGE_BUTTON_TEXT] as Stored<Record<string, string>> | undefined)?.value;

  function build() {
    const edgeButton = makeEdgeButton(texts(), () => press(true), put);
    const root = make('div', {}, edgeButton.box);
    host.attachShadow({ mode: 'closed' }).append(make('style', { textContent: css }), root);
    // It watches nothing of the page: an element that leaves the document loses its size.
    new ResizeObserver(() => {
      if (isShown && !host.isConnected) {
        losses++;
        draw();
      }
    }).observe(root);
    return { root, ...edgeButton };
  }

  const context = (): PageContext => ({
    page: page?.site,
    ...(page?.step && { step: page.step }),
    ...(isChinese(hostname) && { region: 'china' }),
  });
  const hash = () => panelHash(context());

  function store(key: string, value: unknown) {
    const stored = { v: VERSION, value, at: Date.now() };
    browser.storage.local.set({ [key]: stored });
    return stored;
  }

  function put(key: string, value: unknown) {
    if (raw && !isOver()) raw[key] = store(key, value);
    draw();
  }

  function closePanel() {
    panel?.close();
    panel = undefined;
  }

  /** Shows what the page, the stored values and `isOpen` ask for. */
  function draw() {
    // The panel of an orphaned spotter stays: it says itself that the page must be reloaded.
    if (isOver()) return panel || host.remove();
    if (!raw) return;
    const shown = page && edgeButtonView(raw, page.about, hostname, Date.now());
    if (!isOpen || !page) closePanel();
    isShown = !!shown && (isOpen || !!shown.label);
    if (!shown || !isShown) return host.remove();
    view ??= build();
    const { root, show } = view;
    root.className = shown.side;
    show(shown, isOpen);
    if (isOpen && !panel) {
      panel = makePanel(texts(), hash(), hello, onPanelMessage, onPanelFail);
      root.prepend(panel.frame);
    }
    if (panel) panel.frame.style.width = `${shown.width}px`;
    if (!host.isConnected && losses <= RETURNS) document.documentElement.append(host);
    if (!isCounted && shown.label === 'missing' && shown.hasText) {
      isCounted = true;
      store(SETTING_KEYS.visits, shown.visits + 1);
    }
  }

  const hello = () => ({ type: 'hello' as const, ...context(), isSheet: narrow.matches, takeFocus: isPressed });

  function onPanelMessage({ type, width }: { type?: unknown; width?: unknown }) {
    if (type === 'ready' && isPressed) {
      panel?.frame.focus();
      isPressed = false;
      // Only now: waking the background would compete with the panel's own start. Stored first, since the next page
      // of this tab may ask at once.
      store(ANY_PANEL_OPEN, true);
      ask('setPanelOpen', true);
    }
    if (type === 'width' && panel) panel.frame.style.width = `${clampWidth(width)}px`;
    if (type === 'close') press(false);
  }

  /** The page keeps the panel out: one that was pressed for opens in a tab, one that was left open does not. */
  function onPanelFail() {
    if (isPressed) {
      ask('setPanelOpen', false);
      ask('openPanelTab', hash());
    }
    isPressed = isOpen = false;
    draw();
  }

  /** The person opens or closes the panel. */
  function press(isWanted: boolean) {
    isOpen = isWanted;
    isPressed = isWanted && !panel;
    if (isWanted) panel?.frame.focus();
    else closePanel();
    draw();
    if (isOver() || isWanted) return;
    ask('setPanelOpen', false);
    view?.button.focus();
  }

  /** Reads what is stored, then whether the panel was left open here; the edge button does not wait for the latter. */
  async function load() {
    raw = await browser.storage.local.get(keys);
    draw();
    const before = isOpen;
    const answer = (raw?.[ANY_PANEL_OPEN] as Stored | undefined)?.value && (await ask('isPanelOpen', null));
    // What the person has pressed meanwhile takes precedence.
    if (isOpen === before) isOpen = !!answer;
    draw();
  }

  /** Recognises the page again. */
  function recognisePage() {
    const before = hash();
    page = recognise(location.href, document.title);
    if (page && !raw) load();
    else draw();
    if (hash() !== before) panel?.send({ type: 'page', ...context() });
  }

  browser.storage.local.onChanged.addListener((changes) => {
    for (const key of keys) {
      // A visit counted here or elsewhere must not remove the text while it is being read.
      if (raw && changes[key] && key !== SETTING_KEYS.visits) raw[key] = changes[key].newValue;
    }
    draw();
  });
  narrow.onchange = () => panel?.send({ type: 'sheet', isSheet: narrow.matches });
  addEventListener('pageshow', ({ persisted }) => persisted && page && load());
  // A discussion's title may arrive as late as `load`; the time to look again may come while nobody looks;
  // the last two are for browsers without Navigation API.
  for (const event of ['load', 'visibilitychange', 'popstate', 'hashchange']) addEventListener(event, recognisePage);
  window.navigation?.addEventListener('navigatesuccess', recognisePage);
  recognisePage();
}
