import type { FeedReply } from '../../../harness/pages/apple-feed.ts';
import { DAY, feed, HOUR, report, solved } from '../../fixtures/apple-feed.ts';

/** What Apple sends, and the mark and the text that must follow. */
export interface Case {
  name: string;
  reply(now: number): FeedReply;
  mark: [mark: string, why?: string];
  text: RegExp;
}

export const ok = (body: string, more: FeedReply = {}): FeedReply => ({ body, ...more });
export const reports = (now: number, values: object = {}) => feed({ Photos: [report(now, values)] });

export const CASES: Case[] = [
  {
    name: 'working',
    reply: () => ok(feed()),
    mark: ['working'],
    text: /no problem with Photos \(read .+\)\. ?Apple sometimes reports late/,
  },
  {
    name: 'an incident, some people',
    reply: (now) => ok(reports(now)),
    mark: ['incident'],
    text: /since .+ \(some people\)/,
  },
  {
    name: 'an incident, everybody',
    reply: (now) => ok(reports(now, { statusType: 'Outage', usersAffected: 'All users are affected' })),
    mark: ['incident'],
    text: /since .+ \(everybody\)/,
  },
  {
    name: 'an incident, nobody says how many',
    reply: (now) => ok(reports(now, { usersAffected: null })),
    mark: ['incident'],
    text: /problem with Photos since [^(]+\.Nothing to repair/,
  },
  {
    name: 'one incident at several services',
    reply: (now) => ok(feed({ Photos: [report(now)], 'iCloud Backup': [report(now)] })),
    mark: ['incident'],
    text: /The same problem is at: iCloud Backup/,
  },
  {
    name: 'work going on',
    reply: (now) => ok(reports(now, { statusType: 'Maintenance' })),
    mark: ['incident'],
    text: /working on Photos since/,
  },
  {
    name: 'solved within two days',
    reply: (now) => ok(feed({ Photos: [solved(now, HOUR)] })),
    mark: ['resolved'],
    text: /It was solved (today|yesterday), .+Last read: /,
  },
  {
    name: 'solved and gone',
    reply: (now) => ok(feed({ Photos: [solved(now, 3 * DAY)] })),
    mark: ['working'],
    text: /no problem/,
  },
  {
    name: 'work to come',
    reply: (now) => ok(reports(now, { statusType: 'Maintenance', eventStatus: 'upcoming', epochStartDate: now + DAY })),
    mark: ['working'],
    text: /no problem/,
  },
  {
    name: 'trouble elsewhere',
    reply: (now) => ok(feed({ 'iCloud Account &amp; Sign In': [report(now)] })),
    mark: ['working'],
    text: /no problem.*Apple reports a problem at: iCloud sign-in/,
  },
  {
    name: 'an unknown type',
    reply: (now) => ok(reports(now, { statusType: 'Fire' })),
    mark: ['unknown', 'newWords'],
    text: /do not know/,
  },
  {
    name: '403',
    reply: () => ({ status: 403, body: 'Forbidden' }),
    mark: ['unknown', 'refused'],
    text: /did not give an answer/,
  },
  {
    name: '503 with a feed',
    reply: () => ok(feed(), { status: 503 }),
    mark: ['unknown', 'refused'],
    text: /did not give an answer/,
  },
  {
    name: 'a redirect elsewhere',
    reply: () => ({ status: 302, location: 'https://cdn.guides-example.org/status.js' }),
    mark: ['unknown', 'refused'],
    text: /did not give an answer/,
  },
  {
    name: 'HTML instead of JSON',
    reply: () => ok('<!doctype html><title>Sign in</title>', { type: 'text/html' }),
    mark: ['unknown', 'webPage'],
    text: /Another page answered/,
  },
  { name: 'JSONP', reply: (now) => ok(`jsonCallback(${reports(now)});`), mark: ['incident'], text: /some people/ },
  { name: 'JSONP, working', reply: () => ok(`statusCallback(${feed()});`), mark: ['working'], text: /no problem/ },
  { name: 'a byte-order mark', reply: () => ok(`\uFEFF${feed()}`), mark: ['working'], text: /no problem/ },
  {
    name: 'a changed shape',
    reply: () => ok('{"items":[{"name":"Photos","ok":true}]}'),
    mark: ['unknown', 'changed'],
    text: /has changed/,
  },
  { name: 'no Photos in it', reply: () => ok('{"services":[]}'), mark: ['unknown', 'changed'], text: /has changed/ },
  { name: 'empty', reply: () => ok(''), mark: ['unknown', 'changed'], text: /has changed/ },
  {
    name: '5 MB',
    reply: () => ok(`${feed()}${' '.repeat(5_000_000)}`),
    mark: ['unknown', 'tooLarge'],
    text: /much more than usual/,
  },
  { name: 'offline', reply: () => ({ isCut: true }), mark: ['unknown', 'offline'], text: /could not reach Apple/ },
];
