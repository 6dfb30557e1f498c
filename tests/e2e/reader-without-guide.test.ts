import { expect, it } from 'vitest';
import { type Surface, until } from '../../harness/browsers/surface.ts';
import { inBothBrowsers } from './support/in-both-browsers.ts';
import { reload } from './support/open-reader.ts';

/** As in a tab where something stood before. */
async function withHistory(surface: Surface): Promise<void> {
  await surface.evaluate(() => history.pushState({}, ''));
  await reload(surface);
}

inBothBrowsers('the reader without a guide', (env) => {
  it('says so when the guide is not there any more, and offers the page', async () => {
    const gone = await env.session.extensionPage('reader.html?from=https%3A%2F%2Fguides.example%2Fphotos#0000');
    expect(await gone.attribute('main', 'data-why')).toBe('gone');
    expect(await gone.text('[data-source]')).toBe('https://guides.example/photos');
    expect(await gone.attribute('[data-action="original"]', 'href')).toBe('https://guides.example/photos');
    expect(await gone.axe()).toEqual([]);
    await gone.close();
    const forged = await env.session.extensionPage('reader.html?from=javascript%3Aalert(1)#0000');
    expect(await forged.count('a')).toBe(0);
    await forged.close();
    const empty = await env.session.extensionPage('reader.html?from=https%3A%2F%2Fguides.example%2F&why=empty');
    expect(await empty.text('main')).toContain('We found no article here.');
    await withHistory(empty);
    expect(await empty.count('[data-action="back"]')).toBe(1);
    await empty.close();
    const nowhere = await env.session.extensionPage('reader.html?why=browserPage');
    await withHistory(nowhere);
    expect(await nowhere.count('main button')).toBe(0);
    await nowhere.close();
  });

  it('a tab that only tells why a page cannot be read closes itself', async () => {
    const opener = await env.session.extensionPage('welcome.html');
    const path = '/reader.html?from=https%3A%2F%2Fguides.example%2F&why=empty';
    await opener.evaluate(async (url) => void (await chrome.tabs.create({ url })), path);
    const isThere = async () => (await env.session.tabUrls()).some((url) => url.endsWith(path));
    // No surface leads to a tab that the browser opened, but the pages of an extension see each other.
    const press = (end: string) => {
      const [page] = chrome.extension.getViews({ type: 'tab' }).filter(({ location }) => location.href.endsWith(end));
      const button = page?.document.querySelector<HTMLElement>('main button');
      button?.click();
      return button?.dataset.action;
    };
    expect(await until(() => opener.evaluate(press, path), 'its button')).toBe('close');
    await until(async () => !(await isThere()), 'the tab to go');
    await opener.close();
  });
});
