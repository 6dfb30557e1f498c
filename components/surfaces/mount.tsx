import { type ComponentChild, render } from 'preact';
import type { Saving, State } from '../../domain/case/state.ts';
import css from '../ui/page.css?inline';

interface Source {
  readonly state: State;
  readonly saving: Saving;
  subscribe(listener: () => void): void;
}

const MINUTE = 60_000;

/**
 * Draws a view once out of sight. Done while storage is still answering, it has the browser compile what the real
 * drawing needs, so that the answers are on screen some milliseconds sooner.
 */
export function rehearse(view: ComponentChild): void {
  const aside = document.createElement('div');
  render(view, aside);
  render(null, aside);
}

/**
 * Dresses the page. A linked style sheet would be one more file to wait for before anything is drawn.
 * @param extra styles that only one page has
 */
export function applyStyles(extra = ''): void {
  document.adoptedStyleSheets = [css, extra].map((styles) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    return sheet;
  });
}

/**
 * Draws a page from stored state and draws it again after every change; once the first drawing stands, marks the
 * document as ready. Times on screen stay true: the clock is looked at each minute, and when the page is shown again.
 * @param source the opened store
 * @param view what is drawn, from the time in ms since 1970
 * @param extra styles that only this page has
 * @returns draws at once, for what changed outside the store
 */
export function mount(source: Source, view: (now: number) => ComponentChild, extra?: string): () => void {
  const root = document.body;
  applyStyles(extra);
  const draw = () => render(view(Date.now()), root);
  draw();
  document.documentElement.dataset.ready = 'true';
  source.subscribe(draw);
  setInterval(draw, MINUTE);
  document.addEventListener('visibilitychange', draw);
  return draw;
}
