import { afterEach, describe, expect, it } from 'vitest';
import { capturePage, type Surroundings } from '../../../../../domain/reader/capture/capture-page.ts';
import type { Capture } from '../../../../../domain/reader/guide/guide.ts';
import { guideText } from '../../../../../domain/reader/guide/guide-text.ts';
import { ADDRESS, PROSE } from '../rules/page-builders.ts';

/** Reads a page with this body. Without a clock of its own no time passes. */
function captured(body: string, { pause = async () => {}, now = () => 0 }: Partial<Surroundings> = {}) {
  document.title = 'Fix it';
  document.body.innerHTML = body;
  return capturePage(document, new URL(ADDRESS), { pause, now });
}
const outcome = (capture: Capture) => ('guide' in capture ? 'guide' : capture.failure);

const SIGN_IN = '<form action="/sign-in"><input type="email"><input type="password"><button>Sign in</button></form>';
const SEARCH = '<form action="/search"><input type="search"><button>Search</button></form>';
const SENTENCE = 'Open the Settings app and tap your name. ';
/** An article of one paragraph, so many characters long. */
const article = (length: number) => `<main><p>${SENTENCE.repeat(length).slice(0, length - 1)}.</p></main>`;
const LIST = '<ol><li>Open it.</li><li>Tap it.</li></ol>';

describe('a page is read, or why not', () => {
  it.each<[string, string, string]>([
    ['an article', article(400), 'guide'],
    ['an article beside another form', article(400) + SEARCH, 'guide'],
    ['a long article beside a sign-in form', article(1500) + SIGN_IN, 'guide'],
    ['a long article around a sign-in form', `<main>${PROSE.repeat(12)}${SIGN_IN}</main>`, 'guide'],
    ['a long article after a hidden sign-in form', `<div hidden>${SIGN_IN}</div>${article(1500)}`, 'guide'],
    ['a short text beside a sign-in form', article(1499) + SIGN_IN, 'signIn'],
    ['a short list beside a sign-in form', `<main>${LIST}</main>${SIGN_IN}`, 'signIn'],
    ['a sign-in form alone', SIGN_IN, 'signIn'],
    ['nothing', '', 'empty'],
    ['another form alone', SEARCH, 'empty'],
    ['an article of a line', article(119), 'empty'],
    ['an article of two lines', article(120), 'guide'],
    ['a list of a few words', `<main>${LIST}</main>`, 'guide'],
    ['parts in parts without end', '<div>'.repeat(800) + article(400), 'tooLarge'],
  ])('%s', async (_name, body, expected) => {
    expect(outcome(await captured(body))).toBe(expected);
  });
});

describe('a page that keeps us long', () => {
  /** Reads a page while the clock jumps at a call of it. */
  async function readWithJump(at: number, to: number): Promise<{ outcome: string; calls: number }> {
    let calls = 0;
    const capture = await captured(article(400), { now: () => (calls++ >= at ? to : 0) });
    return { outcome: outcome(capture), calls };
  }

  it('is given up after 4 s, at whichever moment they are over', async () => {
    const { calls, outcome: whole } = await readWithJump(Number.POSITIVE_INFINITY, 0);
    expect(whole).toBe('guide');
    // While the rules run, and at each call after them.
    for (const at of [1, ...Array.from({ length: 8 }, (_, index) => calls - 1 - index)])
      expect([at, await readWithJump(at, 4001)]).toMatchObject([at, { outcome: 'slow' }]);
    expect((await readWithJump(1, 4000)).outcome).toBe('guide');
  });

  it('may go on every 15 ms', async () => {
    const pauses: number[] = [];
    let time = 0;
    const pause = async () => void pauses.push(time);
    await captured(article(400), { pause, now: () => time++ });
    const stretches = pauses.map((at, index) => at - (pauses[index - 1] ?? 0));
    expect(stretches.length).toBeGreaterThan(1);
    expect(Math.min(...stretches)).toBeGreaterThanOrEqual(15);
    expect(Math.max(...stretches)).toBeLessThan(20);
  });
});

describe('the guide', () => {
  const root = () => document.documentElement;
  afterEach(() => {
    for (const { name } of [...root().attributes]) root().removeAttribute(name);
  });
  const guideOf = async (...of: Parameters<typeof captured>) => {
    const capture = await captured(...of);
    if (!('guide' in capture)) throw new Error(capture.failure);
    return capture.guide;
  };

  it('holds what the page says of itself, its steps, and what was left out in the page’s order', async () => {
    root().lang = 'ar';
    root().dir = 'rtl';
    document.head.innerHTML = '<meta name="author" content="Ann Author"><meta name="date" content="2024-03-05">';
    const step = (number: number) => `<h2>${number}. Tap it</h2>${PROSE.repeat(3)}`;
    const read = await guideOf(
      `<nav>Home</nav><main><h1>Fix it</h1>${step(1)}${step(2)}<div class="sponsored">Advertisement` +
        `</div>${step(3)}</main><footer>About</footer>`,
    );
    expect(read).toMatchObject({
      v: 1,
      title: 'Fix it',
      source: ADDRESS,
      language: 'ar',
      direction: 'rtl',
      author: 'Ann Author',
      published: '2024-03-05',
      steps: [{ number: 1 }, { number: 2 }, { number: 3 }],
      removals: [{ excerpt: 'Home' }, { excerpt: 'Advertisement' }, { excerpt: 'About' }],
      warnings: [],
    });
    expect(guideText(read)).not.toMatch(/Home|Advertisement|About/);
  });

  it('says that something may be missing where a step had to be put back', async () => {
    const lost = '<div><input type="checkbox"><h3>2. Tap it</h3><input><input></div>';
    const read = await guideOf(`<main>${PROSE.repeat(5)}${lost}${PROSE.repeat(5)}</main>`);
    expect(guideText(read)).toContain('2. Tap it');
    expect(read.warnings).toEqual(['unusual']);
  });

  it('has the day that only the engine found', async () => {
    document.head.innerHTML = '<meta name="parsely-pub-date" content="2024-03-05T10:00:00Z">';
    expect((await guideOf(article(400))).published).toBe('2024-03-05');
  });

  it('has neither author nor day where the page names none', async () => {
    const read = await guideOf(article(400));
    expect(read).not.toHaveProperty('author');
    expect(read).not.toHaveProperty('published');
  });
});
