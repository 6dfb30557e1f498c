import { browser } from '@wxt-dev/browser';
import type { EdgeButtonView } from '../../domain/storage/edge-button-view.ts';
import { HIDDEN_SITE_PREFIX, SETTING_KEYS } from '../../domain/storage/keys.ts';

/** The texts of the edge button (`edgeButton` in `locales/`) by key, as the background keeps them in storage. */
export type EdgeButtonText = Record<string, string> | undefined;

/** One of those texts; the browser is asked for it only where none are in storage yet. */
export const textFrom = (words: EdgeButtonText, key: string): string =>
  words?.[key] ?? browser.i18n.getMessage(`tab_${key}` as never);

/** An element with properties and children; never a string of HTML. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties?: Partial<HTMLElementTagNameMap[K]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

function draw(name: string, attribute: string, value: string): Element {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  element.setAttribute(attribute, value);
  return element;
}

/**
 * The tab at the edge and its ✕.
 * @param kept the words
 * @param onPress the tab was pressed
 * @param onHide the person wants the tab away: what to store under which key
 */
export function makeEdgeButton(
  kept: EdgeButtonText,
  onPress: () => void,
  onHide: (key: string, value: unknown) => void,
) {
  const word = (key: string) => textFrom(kept, key);
  const words = make('span');
  const icon = draw('svg', 'viewBox', '0 0 24 24');
  // A cloud with a tick.
  icon.append(draw('path', 'd', 'M7 19a5 5 0 0 1-.5-10 6 6 0 0 1 11.3 1A4.5 4.5 0 0 1 17 19zM9 14l2 2 4-4'));
  const tab = make('button', { onclick: onPress }, icon, words);
  const cross = make('summary', { title: word('hide'), ariaLabel: word('hide') }, '✕');
  const button = (key: string, onclick: () => void) => make('button', { onclick }, word(key));
  const hide = (key: string, value: unknown) => {
    menu.open = false;
    onHide(key, value);
  };
  const menu = make(
    'details',
    {},
    cross,
    make(
      'section',
      {},
      // Until the next local midnight.
      button('hideToday', () => hide(SETTING_KEYS.hiddenUntil, new Date().setHours(24, 0, 0, 0))),
      button('hideSite', () => hide(HIDDEN_SITE_PREFIX + location.hostname, true)),
      word('hideHint'),
    ),
  );
  const box = make('div', { className: 'box', dir: 'auto' }, tab, menu);
  box.onkeydown = (event) => {
    // The page's own shortcuts are not meant while our buttons have the focus.
    event.stopPropagation();
    if (event.key === 'Escape' && menu.open) {
      menu.open = false;
      cross.focus();
    }
  };
  return {
    box,
    tab,
    /** Puts the words of the view on the tab; without any, or with the panel open, the tab is away. */
    show({ label, hasText }: EdgeButtonView, isPanelOpen: boolean) {
      box.hidden = isPanelOpen || !label;
      tab.className = hasText ? 'tab' : 'tab icon';
      tab.ariaLabel = word(`${label}Name`);
      words.textContent = word(`${label}`);
    },
  };
}
