import { expect, it } from 'vitest';
import { until } from '../../harness/browsers/surface.ts';
import { inBothBrowsers, openPanel, PHOTOS } from './support/in-both-browsers.ts';

const AT_STEP = [
  ['https://support.apple.com/108922', 'storage'],
  ['https://support.apple.com/en-us/108922', 'storage'],
  ['https://support.apple.com/zh-tw/118259', 'restart'],
  ['https://support.apple.com/de-de/101604', 'charge'],
  ['https://support.apple.com/HT201656', 'optimize'],
  ['https://support.apple.com/en-us/HT204264', 'settings'],
  ['https://support.apple.com/kb/HT206504', 'storage'],
  ['https://support.apple.com/guide/iphone/iphea1c2fe48/ios', 'connection'],
  ['https://support.apple.com/de-de/guide/iphone/back-up-and-sync-photos-iph961b96c4d/18.0/ios/18.0', 'settings'],
  ['https://www.icloud.com/icloudplus/', 'storage'],
] as const;

const NOTHING_HERE = [
  'https://www.icloud.com/sharedalbum/',
  'https://www.icloud.com/mail/',
  'https://share.icloud.com/photos/0aBc',
  'https://photos.icloud.com/shared/album/0aBc',
  'https://idmsa.apple.com/appleauth/auth/signin',
  'https://account.apple.com/',
  'https://appleid.apple.com/',
  'https://iforgot.apple.com/password/verify/appleid',
  'https://support.apple.com/111111',
  'https://support.apple.com/en-us/102651',
  'https://support.apple.com/102179',
  'https://discussions.apple.com/thread/100000001',
  'https://www.apple.com/',
  'https://www.example.org/',
];

inBothBrowsers('sites', (env) => {
  it.each(AT_STEP)('%s opens at %s', async (url, step) => {
    const { tab, panel } = await openPanel(env.session, url);
    expect(await tab.hostCount()).toBe(1);
    const [address = ''] = await tab.panelUrls();
    expect(new URLSearchParams(new URL(address).hash.slice(1)).get('step')).toBe(step);
    await panel.waitFor(`[data-step="${step}"] [data-action="stillStuck"]`);
    expect(await panel.count('[data-action="stillStuck"]')).toBe(1);
    expect(await panel.evaluate(() => document.querySelector<HTMLElement>('[data-step]')?.dataset.step)).toBe(step);
  });

  it('leaves pages alone that it has nothing for', async () => {
    const tabs = [];
    for (const url of NOTHING_HERE) tabs.push(await env.session.open(url));
    // A page opened after all of them that has one: by now the others would have theirs.
    const ours = await env.session.open(PHOTOS);
    await until(() => ours.edgeButtonName(), 'the edge button');
    for (const [i, tab] of tabs.entries()) expect(await tab.hostCount(), NOTHING_HERE[i]).toBe(0);
  });

  it('is in a discussion only when its title speaks of iCloud Photos', async () => {
    const tab = await env.session.open('https://discussions.apple.com/thread/255000001');
    expect(await until(() => tab.edgeButtonName(), 'the edge button')).toMatch(/^Seven Steps/);
  });
});
