import { expect, it } from 'vitest';
import type { Guide } from '../../domain/reader/guide/guide.ts';
import { type Surface, until } from '../../harness/browsers/surface.ts';
import { inBothBrowsers } from './support/in-both-browsers.ts';
import { openReader, reload } from './support/open-reader.ts';
import { PICTURES, sampleGuide } from './support/sample-guide.ts';

const look = (reader: Surface) => reader.evaluate(() => ({ ...document.documentElement.dataset }));

/** Chooses in "Text and colours", which must be open. */
const choose = (reader: Surface, name: string, value: string) =>
  reader.evaluate(
    (css) => document.querySelector<HTMLElement>(css)?.click(),
    `[data-setting="${name}"] input[value="${value}"]`,
  );

/** Contrast of 7 to 1, which is more than the levels ask that `axe()` looks at. */
const lowContrastText = (reader: Surface): Promise<string[]> =>
  reader.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, { runOnly: { type: 'rule', values: ['color-contrast-enhanced'] } });
    return violations.flatMap(({ nodes }) => nodes.map((node) => `${node.html.slice(0, 120)} ${node.failureSummary}`));
  });

/** What was asked of any host that the guide names; browsers ask for things of their own. */
const guideRequests = ({ requests }: { requests: string[] }) => [
  ...new Set(requests.filter((request) => /^[\w.]*\bexample(\.org)?\//.test(request))),
];

inBothBrowsers('the reader’s page', (env) => {
  it('shows the guide, where it is from, and how old it is', async () => {
    const reader = await openReader(env.session, sampleGuide());
    expect(await reader.text('[data-host]')).toBe('You are reading guides.example without ads.');
    expect(await reader.evaluate(() => document.title)).toBe('A guide about photos');
    expect(await reader.text('.byline')).toMatch(/^By Robin Example · July 14, 2020 · 1 minute$/);
    expect(await reader.text('[data-old]')).toContain('Written in July 2020');
    expect(await reader.count('[data-warning="unusual"]')).toBe(1);
    expect(await reader.attribute('article', 'lang')).toBe('en');
    expect(await reader.evaluate(() => document.querySelectorAll('main article').length)).toBe(1);
    const marks = await reader.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-guide-step]')].map(({ dataset }) => dataset.step ?? ''),
    );
    expect(marks).toEqual(['storage', '', 'storage', '']);
    expect(await reader.attribute('article ol', 'start')).toBe('3');
    expect(await reader.attribute('article a[target="_blank"]', 'rel')).toBe('noopener noreferrer');
    expect(await reader.text('[data-removals] summary')).toBe('Left out: 23 ads, 38 links to other articles.');
  });

  it('asks for the guide’s pictures and nothing else; one that does not come leaves its words', async () => {
    const reader = await openReader(env.session, sampleGuide());
    await until(() => reader.text('article .no-picture'), 'the words of the picture');
    expect(await reader.text('article .no-picture')).toBe('Picture: A switch');
    expect(guideRequests(env.server)).toEqual([`${PICTURES}/switch.png`]);
    expect(await reader.attribute('article img', 'referrerpolicy')).toBe('no-referrer');
  });

  it('has no finding in any theme, with everything open', async () => {
    const reader = await openReader(env.session, sampleGuide());
    for (const button of ['look', 'showRemoval']) {
      if (button === 'showRemoval') await reader.click('[data-fold="removals"] summary');
      await reader.click(`[data-action="${button}"]`);
    }
    await reader.click('[data-guide-step="1"] [data-fold="checked"] summary');
    await reader.click('[data-guide-step="4"] [data-action="tick"]');
    for (const [theme, colours] of [
      ['auto', 'light'],
      ['auto', 'dark'],
      ['light', 'dark'],
      ['dark', 'light'],
      ['sepia', 'light'],
    ] as const) {
      await reader.colours(colours);
      await choose(reader, 'theme', theme);
      await reader.waitFor(`html[data-theme="${theme}"]`);
      expect(await reader.axe(), `${theme} on a ${colours} system`).toEqual([]);
      expect(await lowContrastText(reader), `${theme} on a ${colours} system`).toEqual([]);
    }
  });

  it('remembers how somebody likes to read, and shows it before anything is drawn', async () => {
    const guide = sampleGuide();
    const reader = await openReader(env.session, guide);
    await reader.click('[data-action="look"]');
    const chosen = { size: '5', width: 'narrow', theme: 'sepia', font: 'sans', hasPictures: 'false' };
    for (const [name, value] of Object.entries(chosen)) await choose(reader, name, value);
    await reader.waitFor('html[data-theme="sepia"][data-size="5"][data-width="narrow"][data-font="sans"]');
    env.server.requests.length = 0;
    await reload(reader);
    expect(await look(reader)).toMatchObject({ size: '5', width: 'narrow', theme: 'sepia', font: 'sans' });
    expect(await reader.count('article img')).toBe(0);
    expect(await reader.text('article .no-picture')).toBe('Picture: A switch');
    expect(guideRequests(env.server)).toEqual([]);
    await reader.click('[data-action="look"]');
    const usual = { size: '3', width: 'normal', theme: 'auto', font: 'serif', hasPictures: 'true' };
    for (const [name, value] of Object.entries(usual)) await choose(reader, name, value);
    await reader.waitFor('article img');
  });

  it('what was left out comes back at its place without its pictures, and goes again', async () => {
    const reader = await openReader(env.session, sampleGuide());
    env.server.requests.length = 0;
    await reader.click('[data-fold="removals"] summary');
    await reader.click('[data-action="showRemoval"]');
    await reader.waitFor('article [data-shown-again="0"]');
    expect(await reader.text('[data-shown-again="0"]')).toContain('Buy this program');
    expect(await reader.count('[data-shown-again] img')).toBe(0);
    // Behind the picture of the introduction, before the first step.
    const next = await reader.evaluate(
      () => document.querySelector<HTMLElement>('[data-shown-again="0"]')?.nextElementSibling?.outerHTML ?? '',
    );
    expect(next).toContain('data-guide-step="1"');
    await until(
      () => reader.evaluate(() => document.activeElement?.matches('[data-shown-again="0"]')),
      'the focus on it',
    );
    await reader.click('[data-action="hideRemoval"]');
    await reader.waitGone('[data-shown-again]');
    expect(guideRequests(env.server).filter((request) => !request.includes('switch.png'))).toEqual([]);
  });

  it('warns beside advice that may lose photos, and shows our own words at once', async () => {
    const at = (place: number, ...content: string[]) => ({ type: 'paragraph' as const, content, at: place });
    const steps: Guide['steps'] = [
      { number: 1, title: 'Toggle iCloud Photos', blocks: [at(91, 'Toggle iCloud Photos.')], step: 'settings' },
      { number: 2, title: 'Sign out of iCloud', blocks: [at(92, '2. Sign out of iCloud.')] },
      { number: 3, title: 'Turn on iCloud Photos', blocks: [at(93, 'Turn on iCloud Photos.')], step: 'settings' },
    ];
    const reader = await openReader(env.session, sampleGuide({ title: 'iCloud Photos not syncing', steps }));
    expect(await reader.text('[data-guide-step="1"] p [data-caution="turnOff"]')).toContain(
      'Careful: Do not turn iCloud Photos off.',
    );
    expect(await reader.count('[data-guide-step="1"] [data-fold="checked"][open] .step-body')).toBe(1);
    expect(await reader.count('[data-guide-step="1"] [data-fold="checked"] ~ fieldset')).toBe(1);
    expect(await reader.text('[data-guide-step="2"] [data-ours][data-caution]')).toContain('Do not sign out.');
    expect(await reader.count('[data-guide-step="3"] [data-caution], [data-guide-step="3"] [open]')).toBe(0);
    expect(await reader.count('.numbered')).toBe(2);
    expect(await reader.axe()).toEqual([]);
  });

  it('on paper: no buttons, an empty box for each step, addresses after links', async () => {
    const reader = await openReader(env.session, sampleGuide());
    const seen = await reader.evaluate(() => {
      // The rules for paper, in the window.
      for (const sheet of document.adoptedStyleSheets)
        for (const rule of sheet.cssRules)
          if (rule instanceof CSSMediaRule && rule.media.mediaText === 'print') rule.media.mediaText = 'all';
      const isShown = (css: string) => Boolean(document.querySelector<HTMLElement>(css)?.checkVisibility());
      const after = (css: string, part: string) =>
        getComputedStyle(document.querySelector(css) as Element, part).content;
      return {
        shown: [
          '.tools',
          '.reader-bar',
          '.contents',
          '[data-removals]',
          'article fieldset',
          '[data-action="tick"]',
        ].filter(isShown),
        guide: isShown('article h2') && isShown('article table') && isShown('.on-paper'),
        box: after('[data-guide-step="1"] h2', '::before'),
        // Firefox gives the rule, Chromium what it comes to.
        address: /attr\(href\)|www\.example\.org\/more/.test(after('article a', '::after')),
      };
    });
    expect(seen).toEqual({ shown: [], guide: true, box: '""', address: true });
  });
});
