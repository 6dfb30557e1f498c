import { expect, it } from 'vitest';
import { APPLE_STATUS } from '../../domain/state/keys.ts';
import { DAY, feed, HOUR, incidentLife, MINUTE, report, solved } from '../fixtures/apple-feed.ts';
import { FEED, type FeedReply } from './support/feed.ts';
import {
  expectAccessible,
  inBothBrowsers,
  openPanel,
  PHOTOS,
  type Stage,
  UNKNOWN,
} from './support/in-both-browsers.ts';
import type { Tab } from './support/session.ts';
import { type Surface, until } from './support/surface.ts';

const BUTTON = '.apple-status [data-action="appleStatus"]';
const NOTICE = '[data-apple-incident]';
const FOLD = '[data-fold="steps"]';
const PAGE = '.apple-status a[href^="https://www.apple.com/support/systemstatus/"]';
const line = (mark: string, why?: string) =>
  `[data-apple-status="${mark}"]${why ? `[data-why="${why}"]` : ':not([data-why])'}`;

/** What Apple sends, and the mark and the words that must follow. */
interface Case {
  name: string;
  reply(now: number): FeedReply;
  mark: [mark: string, why?: string];
  says: RegExp;
}

const ok = (body: string, more: FeedReply = {}): FeedReply => ({ body, ...more });
const reports = (now: number, told: object = {}) => feed({ Photos: [report(now, told)] });

const CASES: Case[] = [
  {
    name: 'working',
    reply: () => ok(feed()),
    mark: ['working'],
    says: /no problem with Photos \(read .+\)\. ?Apple sometimes reports late/,
  },
  {
    name: 'an incident, some people',
    reply: (now) => ok(reports(now)),
    mark: ['incident'],
    says: /since .+ \(some people\)/,
  },
  {
    name: 'an incident, everybody',
    reply: (now) => ok(reports(now, { statusType: 'Outage', usersAffected: 'All users are affected' })),
    mark: ['incident'],
    says: /since .+ \(everybody\)/,
  },
  {
    name: 'an incident, nobody says how many',
    reply: (now) => ok(reports(now, { usersAffected: null })),
    mark: ['incident'],
    says: /problem with Photos since [^(]+\.Nothing to repair/,
  },
  {
    name: 'one incident at several services',
    reply: (now) => ok(feed({ Photos: [report(now)], 'iCloud Backup': [report(now)] })),
    mark: ['incident'],
    says: /The same problem is at: iCloud Backup/,
  },
  {
    name: 'work going on',
    reply: (now) => ok(reports(now, { statusType: 'Maintenance' })),
    mark: ['incident'],
    says: /working on Photos since/,
  },
  {
    name: 'solved within two days',
    reply: (now) => ok(feed({ Photos: [solved(now, HOUR)] })),
    mark: ['resolved'],
    says: /It was solved/,
  },
  {
    name: 'solved and gone',
    reply: (now) => ok(feed({ Photos: [solved(now, 3 * DAY)] })),
    mark: ['working'],
    says: /no problem/,
  },
  {
    name: 'work to come',
    reply: (now) => ok(reports(now, { statusType: 'Maintenance', eventStatus: 'upcoming', epochStartDate: now + DAY })),
    mark: ['working'],
    says: /no problem/,
  },
  {
    name: 'trouble elsewhere',
    reply: (now) => ok(feed({ 'iCloud Account &amp; Sign In': [report(now)] })),
    mark: ['working'],
    says: /another problem at: iCloud sign-in/,
  },
  {
    name: 'an unknown type',
    reply: (now) => ok(reports(now, { statusType: 'Fire' })),
    mark: ['unknown', 'newWords'],
    says: /do not know/,
  },
  {
    name: '403',
    reply: () => ({ status: 403, body: 'Forbidden' }),
    mark: ['unknown', 'refused'],
    says: /did not give an answer/,
  },
  {
    name: '503 with a feed',
    reply: () => ok(feed(), { status: 503 }),
    mark: ['unknown', 'refused'],
    says: /did not give an answer/,
  },
  {
    name: 'a redirect elsewhere',
    reply: () => ({ status: 302, location: 'https://cdn.guides-example.org/status.js' }),
    mark: ['unknown', 'refused'],
    says: /did not give an answer/,
  },
  {
    name: 'HTML instead of JSON',
    reply: () => ok('<!doctype html><title>Sign in</title>', { type: 'text/html' }),
    mark: ['unknown', 'webPage'],
    says: /Another page answered/,
  },
  { name: 'JSONP', reply: (now) => ok(`jsonCallback(${reports(now)});`), mark: ['incident'], says: /some people/ },
  { name: 'JSONP, working', reply: () => ok(`statusCallback(${feed()});`), mark: ['working'], says: /no problem/ },
  { name: 'a byte-order mark', reply: () => ok(`\uFEFF${feed()}`), mark: ['working'], says: /no problem/ },
  {
    name: 'a changed shape',
    reply: () => ok('{"items":[{"name":"Photos","ok":true}]}'),
    mark: ['unknown', 'changed'],
    says: /has changed/,
  },
  { name: 'no Photos in it', reply: () => ok('{"services":[]}'), mark: ['unknown', 'changed'], says: /has changed/ },
  { name: 'empty', reply: () => ok(''), mark: ['unknown', 'changed'], says: /has changed/ },
  {
    name: '5 MB',
    reply: () => ok(`${feed()}${' '.repeat(5_000_000)}`),
    mark: ['unknown', 'tooLarge'],
    says: /much more than usual/,
  },
  { name: 'offline', reply: () => ({ isCut: true }), mark: ['unknown', 'offline'], says: /could not reach Apple/ },
];
const IN_FIREFOX = ['working', 'an incident, some people', '403', 'a redirect elsewhere', '5 MB', 'offline'];

/** Runs in a page of ours: as if nobody had asked yet. */
const forget = (key: string) => chrome.storage.local.remove(key);

async function check(surface: Surface, { server }: Stage, { reply, mark, says }: Case): Promise<void> {
  await surface.evaluate(forget, APPLE_STATUS);
  await surface.waitGone('[data-apple-status]');
  server.feed = reply(Date.now());
  await surface.click(BUTTON);
  await surface.waitFor(line(...mark));
  expect(await surface.text(`${line(...mark)} [role="status"]`)).toMatch(says);
  expect(await surface.count(PAGE)).toBe(1);
  expect(await surface.count(NOTICE)).toBe(mark[0] === 'incident' ? 1 : 0);
  expect(await surface.count(FOLD)).toBe(mark[0] === 'incident' ? 1 : 0);
  expect(await surface.count('[data-step]')).toBe(7);
}

inBothBrowsers('Apple’s status', (stage) => {
  const accessible = new Set<string>();
  let tab: Tab;
  let panel: Surface;

  it('asks nobody before it is asked', async () => {
    ({ tab, panel } = await openPanel(stage.session, PHOTOS));
    await panel.waitFor(BUTTON);
    const popup = await stage.session.pressToolbar(await stage.session.open(UNKNOWN));
    await popup.waitFor(BUTTON);
    expect(await popup.count('[data-apple-status]')).toBe(0);
    await popup.close();
    expect(stage.server.feedRequests).toEqual([]);
    await tab.activate();
  });

  it.each(CASES.filter(({ name }) => stage.name === 'chromium' || IN_FIREFOX.includes(name)))('$name', async (one) => {
    await panel.waitFor(BUTTON);
    await check(panel, stage, one);
    if (accessible.has(one.mark[0])) return;
    accessible.add(one.mark[0]);
    await expectAccessible(panel);
  });

  it('told Apple nothing about the person, and asked nobody else', () => {
    const { feedRequests, requests } = stage.server;
    for (const { query, cookie, referrer } of feedRequests) {
      expect(query).toMatch(/^\?_=\d{13}$/);
      expect([cookie, referrer]).toEqual([undefined, undefined]);
    }
    expect(requests.filter((request) => request.includes('status.js'))).toEqual([]);
    expect(requests.filter((request) => request === FEED)).toHaveLength(feedRequests.length);
  });

  it('lives through an incident: the popup shows what the panel asked, and the steps come back', async () => {
    const { server, session } = stage;
    const now = Date.now();
    const life = incidentLife(now);
    const tell = async (surface: Surface, body: string, mark: string) => {
      server.feed = { body };
      await surface.click(BUTTON);
      await surface.waitFor(line(mark));
    };
    await panel.evaluate(forget, APPLE_STATUS);
    await tell(panel, life.fine, 'working');
    await tell(panel, life.start, 'incident');
    expect(await panel.text(NOTICE)).toMatch(
      /problem with Photos since .+ \(some people\)\.Nothing to repair on your iPhone/,
    );
    expect(await panel.count(`${FOLD}:not([open]) [data-step]`)).toBe(7);
    await tell(panel, life.growth, 'incident');
    await until(
      async () => /everybody.*icloud\.com and iCloud Backup/.test((await panel.text(NOTICE)) ?? ''),
      'the growth',
    );
    const popup = await session.pressToolbar(await session.open(UNKNOWN));
    await popup.waitFor(`${NOTICE} h2`);
    expect(await popup.text(NOTICE)).toMatch(/everybody/);
    await expectAccessible(popup);
    server.feed = { body: life.solved };
    await popup.click(`${NOTICE} [data-action="appleStatus"]`);
    await popup.waitFor('[data-apple-incident="resolved"]');
    await popup.waitGone(FOLD);
    await popup.close();
    await tab.activate();
    await panel.waitGone(NOTICE);
    await panel.waitFor(line('resolved'));
    await tell(panel, life.gone, 'working');
    expect(await panel.count('.steps')).toBe(1);
  });

  it('a look that fails does not end an incident, and old news gives the steps back', async () => {
    stage.server.feed = ok(reports(Date.now()));
    await panel.click(BUTTON);
    await panel.waitFor(`${FOLD} summary`);
    stage.server.feed = { status: 403 };
    await panel.click(BUTTON);
    await panel.waitFor(line('unknown', 'refused'));
    expect(await panel.text(line('unknown', 'refused'))).toMatch(/Apple reported a problem/);
    expect(await panel.text(NOTICE)).toMatch(/We could not check again/);
    expect(await panel.count(FOLD)).toBe(1);
    // The page's clock does not move for a test: the news is made older instead, and asking is not answered.
    stage.server.feed = { isCut: true };
    await panel.evaluate(age, APPLE_STATUS, 61 * MINUTE);
    await panel.waitFor('[data-apple-incident="unknown"][data-why="old"]');
    await panel.waitGone(FOLD);
    await expectAccessible(panel);
  });

  it('says that it is asking, and asks again by itself when the answer is old', async () => {
    const { server } = stage;
    await panel.evaluate(forget, APPLE_STATUS);
    let go = () => {};
    server.feed = ok(feed(), { waitsFor: new Promise<void>((resolve) => (go = resolve)) });
    await panel.click(BUTTON);
    await until(async () => /Asking Apple/.test((await panel.text('.apple-status [role="status"]')) ?? ''), 'a word');
    go();
    await panel.waitFor(line('working'));
    server.feed = ok(reports(Date.now()));
    const before = server.feedRequests.length;
    await panel.evaluate(age, APPLE_STATUS, 11 * MINUTE);
    await panel.waitFor(line('incident'));
    expect(server.feedRequests).toHaveLength(before + 1);
    await panel.evaluate(forget, APPLE_STATUS);
  });

  it('says so when the browser withholds Apple’s host, and asks nobody', async () => {
    stage.server.feed = ok(feed());
    const before = stage.server.feedRequests.length;
    await stage.session.withholdHosts();
    const popup = await stage.session.pressToolbar(await stage.session.open(UNKNOWN));
    await popup.waitFor(BUTTON);
    await popup.click(BUTTON);
    await popup.waitFor(line('unknown', 'noAccess'));
    expect(await popup.text(line('unknown', 'noAccess'))).toMatch(/has not allowed/);
    expect(stage.server.feedRequests).toHaveLength(before);
    await expectAccessible(popup);
    await popup.close();
  });
});

/** Runs in a page of ours: as if what is stored had been read that much earlier. */
async function age(key: string, by: number) {
  const { [key]: stored } = (await chrome.storage.local.get(key)) as Record<
    string,
    { value: { last?: { readAt: number }; failure?: { at: number } } }
  >;
  const { last, failure } = stored?.value ?? {};
  if (last) last.readAt -= by;
  if (failure) failure.at -= by;
  await chrome.storage.local.set({ [key]: stored });
}
