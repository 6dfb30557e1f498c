import { describe, expect, it } from 'vitest';
import type { Tab } from '../../harness/browsers/session.ts';
import { until } from '../../harness/browsers/surface.ts';
import {
  ATTACK_NAMES,
  attackerRequests,
  attackUrl,
  HUGE_NAMES,
  REQUIRED_TEXT,
} from '../../harness/pages/attack-pages.ts';
import { inBothBrowsers, type TestEnvironment } from './support/in-both-browsers.ts';
import { requestLast } from './support/page-requests.ts';

/** Not every page of these can be read; a plain sentence is an answer, too. */
const MAY_FAIL = ['empty', 'slow', 'tooLarge'];

/** What the busy page asks for when it begins, and when it is free again. */
const BUSY = 'cdn.guides-example.org/busy.svg';
const FREE = 'cdn.guides-example.org/free.svg';

/**
 * Opens an attack, lets it do to its own page what it likes, and has it read.
 * @returns `why`: 'read', or the failure that the popup shows; `requestsByThen`: what was requested when it showed it
 */
async function read(env: TestEnvironment, name: string, before?: (tab: Tab) => Promise<unknown>) {
  const tab = await env.session.open(attackUrl(name));
  await quiet(env, tab);
  const popup = await env.session.pressToolbar(tab);
  await popup.waitFor('[data-action="clean"]');
  await before?.(tab);
  const pressed = env.server.requests.length;
  await popup.click('[data-action="clean"]');
  const isReader = (url: string) => url.includes(`/reader.html?from=${encodeURIComponent(attackUrl(name))}#`);
  const why = await until(async () => {
    if ((await env.session.tabUrls()).some(isReader)) return 'read';
    return popup.attribute('[data-failure]', 'data-failure').catch(() => null);
  }, 'the reader, or why not');
  const requestsByThen = [...env.server.requests];
  if (why === 'read') await tab.waitReady();
  else await popup.close();
  return { tab, why, pressed, requestsByThen };
}

/** Until the page has asked the attacker's hosts for all that it wants to. */
async function quiet({ server }: TestEnvironment, tab: Tab): Promise<void> {
  await until(() => tab.evaluate(() => document.readyState === 'complete'), 'all of the page');
  let known = -1;
  while (known !== attackerRequests(server.requests).length) {
    known = attackerRequests(server.requests).length;
    await requestLast(tab, server);
  }
}

/** Everything in the reader that a page must not be able to put there. */
function forbiddenParts(): string[] {
  const found: string[] = [];
  const forbidden =
    'script, style, iframe, object, embed, form, link, meta, base, math, template, video, audio, input, frame';
  const elements = [...document.querySelectorAll('main article, main article *, main header, main header *')];
  for (const element of elements) {
    const isOurs = element.closest('[data-ours]') !== null;
    if (!isOurs && (element.matches(forbidden) || element.namespaceURI !== 'http://www.w3.org/1999/xhtml'))
      found.push(`<${element.localName}>`);
    for (const { name, value } of element.attributes) {
      if (/^on|^(style|srcdoc|srcset|ping|background|action|formaction|poster|nonce|is|slot)$/i.test(name) && !isOurs)
        found.push(`${element.localName} ${name}=${value.slice(0, 80)}`);
      if (name === 'href' && !/^(https?:|mailto:|#)/.test(value)) found.push(`href=${value.slice(0, 80)}`);
      if (name === 'src' && !/^https?:/.test(value)) found.push(`src=${value.slice(0, 80)}`);
    }
    if (element.localName === 'img' && element.getAttribute('referrerpolicy') !== 'no-referrer')
      found.push('img with referrer');
  }
  if ('attacked' in globalThis || 'polluted' in {}) found.push('a global of the page');
  return found;
}

inBothBrowsers('pages that attack', (env) => {
  describe('are read, and nothing of theirs runs', () => {
    it.each(ATTACK_NAMES)('%s', async (name) => {
      const { tab, why, pressed } = await read(env, name, (page) =>
        page.evaluate(() => void Object.assign(globalThis, { isArmed: true })),
      );
      expect(why).toBe('read');
      await requestLast(tab, env.server);
      expect(attackerRequests(env.server.requests.slice(pressed))).toEqual([]);
      expect(await tab.evaluate(forbiddenParts)).toEqual([]);
      const text = (await tab.text('main article')) ?? '';
      expect(REQUIRED_TEXT.filter((part) => !text.replace(/\s+/g, ' ').includes(part))).toEqual([]);
      expect(await tab.text('h1')).toMatch(/^(Three ways out|<)/);
    });
  });

  describe('are answered, however large or slow they are', () => {
    it.each(HUGE_NAMES)('%s', async (name) => {
      const { tab, why, pressed } = await read(env, name);
      expect(['read', ...MAY_FAIL]).toContain(why);
      expect(attackerRequests(env.server.requests.slice(pressed))).toEqual([]);
      if (why === 'read') expect(await tab.evaluate(forbiddenParts)).toEqual([]);
    });

    it('a page that is busy with itself', async () => {
      const busy = async (page: Tab) => {
        // Firefox answers when the page is free again.
        page.evaluate(() => void dispatchEvent(new Event('busy'))).catch(console.error);
        await until(() => env.server.requests.includes(BUSY), 'the page to be busy');
      };
      const { tab, why, requestsByThen } = await read(env, 'busy', busy);
      expect(why).toBe('slow');
      expect(requestsByThen, 'the answer did not wait for the page').not.toContain(FREE);
      await until(async () => (await tab.text('h1')) === 'Three ways out', 'the page, unharmed');
      await until(() => env.server.requests.includes(FREE), 'the page to be free again');
    });
  });

  it('pictures are asked for without telling where from', async () => {
    const before = env.server.referrers.length;
    const { tab, pressed } = await read(env, 'referrers');
    const hasPicture = () => env.server.requests.slice(pressed).includes('cdn.guides-example.org/first.svg');
    await until(hasPicture, 'a picture');
    await requestLast(tab, env.server);
    const leaked = env.server.referrers.slice(before).filter((line) => !line.endsWith(attackUrl('referrers')));
    expect(leaked).toEqual([]);
    expect(await tab.count('main article img')).toBe(2);
  });

  it('a forged address of the reader leads nowhere', async () => {
    const address = `reader.html?from=${encodeURIComponent('javascript:alert(1)')}&why=<img>#<script>`;
    const page = await env.session.extensionPage(address);
    expect(await page.count('main article, main img, main script')).toBe(0);
    expect(await page.evaluate(() => [...document.links].map(({ protocol }) => protocol))).not.toContain('javascript:');
  });
});
