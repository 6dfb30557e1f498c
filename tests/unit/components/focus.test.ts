import { beforeEach, expect, it } from 'vitest';
import { focusFirst } from '../../../components/focus.ts';

const make = (name: string, ...inside: HTMLElement[]) => {
  const element = document.createElement(name);
  element.append(...inside);
  return element;
};
const drawn = () => new Promise((resolve) => requestAnimationFrame(resolve));

beforeEach(() => document.body.replaceChildren());

it('unfolds what the focus goes into', async () => {
  const title = make('h2');
  title.tabIndex = -1;
  const fold = make('details', make('summary'), title) as HTMLDetailsElement;
  document.body.append(fold);
  focusFirst('h2');
  await drawn();
  expect(fold.open).toBe(true);
  expect(document.activeElement).toBe(title);
});

it('leaves a fold as it is when the focus goes to its title', async () => {
  const summary = make('summary');
  summary.tabIndex = 0;
  const fold = make('details', summary, make('h2')) as HTMLDetailsElement;
  document.body.append(fold);
  focusFirst('summary');
  await drawn();
  expect(fold.open).toBe(false);
});
