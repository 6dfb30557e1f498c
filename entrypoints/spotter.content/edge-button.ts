import { browser } from '@wxt-dev/browser';
import type { EdgeButtonView } from '../../domain/storage/edge-button-view.ts';
import { HIDDEN_SITE_PREFIX, SETTING_KEYS } from '../../domain/storage/keys.ts';

/** The texts of the edge button (`edgeButton` in `locales/`) by key, as the background keeps them in storage. */
export type EdgeButtonText = Record<string, string> | undefined;

/** One of those texts; the browser is asked for it only where none are in storage yet. */
export const textFrom = (texts: EdgeButtonText, key: string): string =>
  texts?.[key] ?? browser.i18n.getMessage(`tab_${key}` as never);

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
 * The edge button and its menu "hide".
 * @param texts the texts of both
 * @param onPress the edge button was pressed
 * @param onHide the person hides the edge button: what to store under which key
 * @returns `box` holds both
 */
export function makeEdgeButton(
  texts: EdgeButtonText,
  onPress: () => void,
  onHide: (key: string, value: unknown) => void,
) {
  const text = (key: string) => textFrom(texts, key);
  const label = make('span');
  const icon = draw('svg', 'viewBox', '0 0 24 24');
  // A cloud with a tick.
  icon.append(draw('path', 'd', 'M7 19a5 5 0 0 1-.5-10 6 6 0 0 1 11.3 1A4.5 4.5 0 0 1 17 19zM9 14l2 2 4-4'));
  const button = make('button', { onclick: onPress }, icon, label);
  const menuButton = make('summary', { title: text('hide'), ariaLabel: text('hide') }, '✕');
  const choice = (key: string, onclick: () => void) => make('button', { onclick }, text(key));
  const hide = (key: string, value: unknown) => {
    menu.open = false;
    onHide(key, value);
  };
  const menu = make(
    'details',
    {},
    menuButton,
    make(
      'section',
      {},
      // Until the next local midnight.
      choice('hideToday', () => hide(SETTING_KEYS.hiddenUntil, new Date().setHours(24, 0, 0, 0))),
      choice('hideSite', () => hide(HIDDEN_SITE_PREFIX + location.hostname, true)),
      text('hideHint'),
    ),
  );
  const box = make('div', { className: 'box', dir: 'auto' }, button, menu);
  box.onkeydown = (event) => {
    // The page's own shortcuts must not react while our buttons have the focus.
    event.stopPropagation();
    if (event.key === 'Escape' && menu.open) {
      menu.open = false;
      menuButton.focus();
    }
  };
  return {
    box,
    button,
    /** Shows the view; without a label, or with the panel open, everything is hidden. */
    show({ label: key, hasText }: EdgeButtonView, isPanelOpen: boolean) {
      box.hidden = isPanelOpen || !key;
      button.className = hasText ? 'tab' : 'tab icon';
      button.ariaLabel = text(`${key}Name`);
      label.textContent = text(`${key}`);
    },
  };
}
