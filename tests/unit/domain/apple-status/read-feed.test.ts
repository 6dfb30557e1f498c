import { describe, expect, it } from 'vitest';
import { readFeed } from '../../../../domain/apple-status/read-feed.ts';
import { DAY, feed, HOUR, incidentLife, MINUTE, report, solved } from '../../../fixtures/apple-feed.ts';

const now = Date.UTC(2026, 10, 25, 20);
const working = { photos: { kind: 'working' }, others: [], readAt: now };
const incident = {
  kind: 'incident',
  trouble: 'problem',
  since: now - HOUR,
  users: 'some',
  sameIncident: [],
};
const one = (told: object) => feed({ Photos: [report(now, told)] });

describe('a feed without an incident of Photos is fine', () => {
  it.each([
    ['nothing at all', feed()],
    ['a byte-order mark', `\uFEFF${feed()}`],
    ['a call around it', `jsonCallback(${feed()});`],
    ['a call of another name, no semicolon, spaces', `\n window.Apple.status (${feed()})\n`],
    ['a byte-order mark before a call', `\uFEFFjsonCallback(${feed()});`],
    ['trouble of services that photos do not need', feed({ 'Apple Music': [report(now)] })],
    ['a kind that we do not know, far from photos', feed({ 'Apple Music': [report(now, { statusType: 'Fire' })] })],
    ['work to come', one({ statusType: 'Maintenance', eventStatus: 'upcoming', epochStartDate: now + HOUR })],
    ['words for a special notice that is not shown', feed({}, { drpost: false, drMessage: 'Words' })],
    ['solved three days ago', feed({ Photos: [solved(now, 3 * DAY)] })],
    ['a report that Photos is available', one({ statusType: 'Available' })],
  ])('%s', (_, text) => expect(readFeed(text, now)).toEqual(working));
});

describe('an incident of Photos', () => {
  it.each([
    ['some people', one({}), incident],
    [
      'an outage for everybody',
      one({ statusType: 'Outage', usersAffected: 'All users are affected' }),
      { ...incident, users: 'all' },
    ],
    ['not all people', one({ usersAffected: 'Not all users are affected' }), { ...incident, users: 'some' }],
    ['nobody says how many', one({ usersAffected: null }), { ...incident, users: 'notSaid' }],
    ['how many, in odd words', one({ usersAffected: 7 }), { ...incident, users: 'notSaid' }],
    ['slowness', one({ statusType: 'Performance' }), incident],
    ['work going on', one({ statusType: 'Maintenance' }), { ...incident, trouble: 'work' }],
    ['no time of its beginning', one({ epochStartDate: null }), { ...incident, since: 0 }],
    ['a beginning still to come', one({ epochStartDate: now + HOUR }), { ...incident, since: 0 }],
    ['a beginning that is no number', one({ epochStartDate: '1764' }), { ...incident, since: 0 }],
    ['going on although its end has passed', one({ epochEndDate: now - MINUTE }), incident],
    ['a call around it', `jsonCallback(${one({})});`, incident],
    [
      'named among the affected of another service',
      feed({ 'iCloud Mail': [report(now, { affectedServices: ['Photos'] })] }),
      incident,
    ],
    ['beside something we do not know', feed({ Photos: [report(now, { statusType: 'Fire' }), report(now)] }), incident],
    ['beside one that is solved', feed({ Photos: [solved(now, HOUR), report(now, { messageId: '2' })] }), incident],
    [
      'the worst of several, with its own words',
      feed({
        Photos: [
          report(now, { messageId: '1', statusType: 'Maintenance', usersAffected: null }),
          report(now, { messageId: '2', epochStartDate: now - 2 * HOUR }),
        ],
      }),
      { ...incident, since: now - 2 * HOUR },
    ],
  ])('%s', (_, text, photos) => expect(readFeed(text, now)).toMatchObject({ photos, others: [], readAt: now }));

  it('is one, however many services carry its id; another id is another incident', () => {
    const text = feed({
      Photos: [report(now)],
      'iCloud Backup': [report(now)],
      'iCloud Account &amp; Sign In': [report(now, { messageId: 'other' })],
    });
    expect(readFeed(text, now)).toEqual({
      photos: { ...incident, sameIncident: ['backup'] },
      others: ['signIn'],
      readAt: now,
    });
  });
});

it.each([
  ['iCloud Account &amp; Sign In', 'signIn'],
  ['iCloud Account & Sign In', 'signIn'],
  ['Apple Account', 'account'],
  ['iCloud Web Apps (iCloud.com)', 'webApps'],
  ['iCloud Storage Upgrades', 'storageUpgrades'],
  ['iCloud Backup', 'backup'],
])('trouble at %s is told although Photos works', (name, id) => {
  expect(readFeed(feed({ [name]: [report(now)] }), now)).toEqual({ ...working, others: [id] });
});

describe('what is solved', () => {
  it.each([
    ['today', feed({ Photos: [solved(now, HOUR)] }), { trouble: 'problem', endedAt: now - HOUR }],
    ['two days ago', feed({ Photos: [solved(now, 2 * DAY)] }), { trouble: 'problem', endedAt: now - 2 * DAY }],
    ['nobody says when', feed({ Photos: [solved(now, HOUR, { epochEndDate: null })] }), { endedAt: 0 }],
    ['at a time to come', feed({ Photos: [solved(now, HOUR, { epochEndDate: now + HOUR })] }), { endedAt: 0 }],
    [
      'work',
      feed({ Photos: [solved(now, HOUR, { statusType: 'Maintenance', eventStatus: 'completed' })] }),
      { trouble: 'work' },
    ],
    ['the latest of two', feed({ Photos: [solved(now, DAY), solved(now, HOUR)] }), { endedAt: now - HOUR }],
  ])('%s', (_, text, told) => expect(readFeed(text, now)).toMatchObject({ photos: { kind: 'resolved', ...told } }));
});

describe('never "all well" from what is not understood', () => {
  const without = (name: string) => feed().replace(`"${name}"`, '"Something else"');
  it.each([
    ['a web page', '<!doctype html><title>Sign in to the Wi-Fi</title>', 'webPage'],
    ['a web page after a byte-order mark', '\uFEFF\n<html></html>', 'webPage'],
    ['nothing', '', 'changed'],
    ['blanks', ' \n ', 'changed'],
    ['half of it', feed().slice(0, -20), 'changed'],
    ['half of a call', `jsonCallback(${feed()}`, 'changed'],
    ['two calls', `a(${feed()});b(${feed()});`, 'changed'],
    ['null', 'null', 'changed'],
    ['a list', `[${feed()}]`, 'changed'],
    ['an empty object', '{}', 'changed'],
    ['services under another name', feed().replace('"services"', '"items"'), 'changed'],
    ['no services', '{"services":[]}', 'changed'],
    ['services that are an object', '{"services":{"Photos":[]}}', 'changed'],
    ['no Photos among them', without('Photos'), 'changed'],
    ['events under another name', feed().replaceAll('"events"', '"reports"'), 'changed'],
    ['a service without events', feed().replace('"events":[]', '"events":null'), 'changed'],
    ['an event that is text', feed({ Photos: ['ongoing'] }), 'changed'],
    ['a service without a name', feed().replace('"Apple Music"', 'null'), 'changed'],
    ['an unknown type', one({ statusType: 'Fire' }), 'newWords'],
    ['no type', one({ statusType: undefined }), 'newWords'],
    ['a type in other letters', one({ statusType: 'outage' }), 'newWords'],
    ['an unknown state', one({ eventStatus: 'simmering' }), 'newWords'],
    ['a state that is no text', one({ eventStatus: 1 }), 'newWords'],
    ['an unknown type that is solved', one({ statusType: 'Fire', eventStatus: 'resolved' }), 'newWords'],
    [
      'an unknown type at a service that photos need',
      feed({ 'iCloud Backup': [report(now, { statusType: 'Fire' })] }),
      'newWords',
    ],
    [
      'something solved beside something unknown',
      feed({ Photos: [solved(now, HOUR), report(now, { statusType: 'Fire' })] }),
      'newWords',
    ],
    ['a special notice over everything', feed({}, { drpost: true, drMessage: 'Words' }), 'newWords'],
  ])('%s', (_, text, why) => expect(readFeed(text, now)).toBe(why));
});

it('tells the life of an incident', () => {
  const life = Object.values(incidentLife(now)).map((text) => readFeed(text, now));
  expect(life).toMatchObject([
    working,
    { photos: { kind: 'incident', users: 'some', sameIncident: [] } },
    { photos: { kind: 'incident', users: 'all', sameIncident: ['webApps', 'backup'] }, others: [] },
    { photos: { kind: 'resolved', endedAt: now - MINUTE } },
    working,
  ]);
});
