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
/** A feed with one report about Photos. */
const feedWithReport = (fields: object) => feed({ Photos: [report(now, fields)] });

describe('readFeed: Photos works where the feed has no incident of Photos', () => {
  it.each([
    ['no reports', feed()],
    ['a byte-order mark', `\uFEFF${feed()}`],
    ['a feed inside a function call', `jsonCallback(${feed()});`],
    ['a feed inside another function call, with spaces, without a semicolon', `\n window.Apple.status (${feed()})\n`],
    ['a byte-order mark before the function call', `\uFEFFjsonCallback(${feed()});`],
    ['an incident of a service that Photos does not need', feed({ 'Apple Music': [report(now)] })],
    [
      'an unknown type of incident of a service that Photos does not need',
      feed({ 'Apple Music': [report(now, { statusType: 'Fire' })] }),
    ],
    [
      'maintenance that has not begun',
      feedWithReport({ statusType: 'Maintenance', eventStatus: 'upcoming', epochStartDate: now + HOUR }),
    ],
    ['the text of a special notice that is switched off', feed({}, { drpost: false, drMessage: 'Words' })],
    ['an incident resolved three days ago', feed({ Photos: [solved(now, 3 * DAY)] })],
    ['a report that Photos is available', feedWithReport({ statusType: 'Available' })],
  ])('%s', (_, text) => expect(readFeed(text, now)).toEqual(working));
});

describe('readFeed: an incident of Photos', () => {
  it.each([
    ['some people', feedWithReport({}), incident],
    [
      'an outage for all people',
      feedWithReport({ statusType: 'Outage', usersAffected: 'All users are affected' }),
      { ...incident, users: 'all' },
    ],
    ['not all people', feedWithReport({ usersAffected: 'Not all users are affected' }), { ...incident, users: 'some' }],
    ['no number of people', feedWithReport({ usersAffected: null }), { ...incident, users: 'notSaid' }],
    ['an invalid number of people', feedWithReport({ usersAffected: 7 }), { ...incident, users: 'notSaid' }],
    ['slow service', feedWithReport({ statusType: 'Performance' }), incident],
    ['maintenance in progress', feedWithReport({ statusType: 'Maintenance' }), { ...incident, trouble: 'work' }],
    ['no start time', feedWithReport({ epochStartDate: null }), { ...incident, since: 0 }],
    ['a start time in the future', feedWithReport({ epochStartDate: now + HOUR }), { ...incident, since: 0 }],
    ['a start time that is not a number', feedWithReport({ epochStartDate: '1764' }), { ...incident, since: 0 }],
    ['still open after its end time', feedWithReport({ epochEndDate: now - MINUTE }), incident],
    ['inside a function call', `jsonCallback(${feedWithReport({})});`, incident],
    [
      'a report of another service that lists Photos as affected',
      feed({ 'iCloud Mail': [report(now, { affectedServices: ['Photos'] })] }),
      incident,
    ],
    [
      'beside a report of an unknown type',
      feed({ Photos: [report(now, { statusType: 'Fire' }), report(now)] }),
      incident,
    ],
    ['beside a resolved incident', feed({ Photos: [solved(now, HOUR), report(now, { messageId: '2' })] }), incident],
    [
      'the worst of several, with its own fields',
      feed({
        Photos: [
          report(now, { messageId: '1', statusType: 'Maintenance', usersAffected: null }),
          report(now, { messageId: '2', epochStartDate: now - 2 * HOUR }),
        ],
      }),
      { ...incident, since: now - 2 * HOUR },
    ],
  ])('%s', (_, text, photos) => expect(readFeed(text, now)).toMatchObject({ photos, others: [], readAt: now }));

  it('counts reports of several services with the same id as one incident', () => {
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
])('readFeed: an incident of %s is reported although Photos works', (name, id) => {
  expect(readFeed(feed({ [name]: [report(now)] }), now)).toEqual({ ...working, others: [id] });
});

describe('readFeed: a resolved incident of Photos', () => {
  it.each([
    ['today', feed({ Photos: [solved(now, HOUR)] }), { trouble: 'problem', endedAt: now - HOUR }],
    ['two days ago', feed({ Photos: [solved(now, 2 * DAY)] }), { trouble: 'problem', endedAt: now - 2 * DAY }],
    ['without an end time', feed({ Photos: [solved(now, HOUR, { epochEndDate: null })] }), { endedAt: 0 }],
    [
      'with an end time in the future',
      feed({ Photos: [solved(now, HOUR, { epochEndDate: now + HOUR })] }),
      { endedAt: 0 },
    ],
    [
      'maintenance that is completed',
      feed({ Photos: [solved(now, HOUR, { statusType: 'Maintenance', eventStatus: 'completed' })] }),
      { trouble: 'work' },
    ],
    ['the latest of two', feed({ Photos: [solved(now, DAY), solved(now, HOUR)] }), { endedAt: now - HOUR }],
  ])('%s', (_, text, fields) => expect(readFeed(text, now)).toMatchObject({ photos: { kind: 'resolved', ...fields } }));
});

describe('readFeed: a feed that is not understood never means that Photos works', () => {
  const without = (name: string) => feed().replace(`"${name}"`, '"Something else"');
  it.each([
    ['a web page', '<!doctype html><title>Sign in to the Wi-Fi</title>', 'webPage'],
    ['a web page after a byte-order mark', '\uFEFF\n<html></html>', 'webPage'],
    ['an empty answer', '', 'changed'],
    ['only spaces', ' \n ', 'changed'],
    ['a feed that breaks off', feed().slice(0, -20), 'changed'],
    ['a function call that breaks off', `jsonCallback(${feed()}`, 'changed'],
    ['two function calls', `a(${feed()});b(${feed()});`, 'changed'],
    ['null', 'null', 'changed'],
    ['a list around the feed', `[${feed()}]`, 'changed'],
    ['an empty object', '{}', 'changed'],
    ['services under another name', feed().replace('"services"', '"items"'), 'changed'],
    ['no services', '{"services":[]}', 'changed'],
    ['services that are an object', '{"services":{"Photos":[]}}', 'changed'],
    ['no service named Photos', without('Photos'), 'changed'],
    ['events under another name', feed().replaceAll('"events"', '"reports"'), 'changed'],
    ['a service without events', feed().replace('"events":[]', '"events":null'), 'changed'],
    ['an event that is a string', feed({ Photos: ['ongoing'] }), 'changed'],
    ['a service without a name', feed().replace('"Apple Music"', 'null'), 'changed'],
    ['an incident of an unknown type', feedWithReport({ statusType: 'Fire' }), 'newWords'],
    ['an incident without a type', feedWithReport({ statusType: undefined }), 'newWords'],
    ['a type in lower case', feedWithReport({ statusType: 'outage' }), 'newWords'],
    ['an unknown event status', feedWithReport({ eventStatus: 'simmering' }), 'newWords'],
    ['an event status that is not a string', feedWithReport({ eventStatus: 1 }), 'newWords'],
    [
      'a resolved incident of an unknown type',
      feedWithReport({ statusType: 'Fire', eventStatus: 'resolved' }),
      'newWords',
    ],
    [
      'an unknown type of incident of a service that Photos needs',
      feed({ 'iCloud Backup': [report(now, { statusType: 'Fire' })] }),
      'newWords',
    ],
    [
      'a resolved incident beside one of an unknown type',
      feed({ Photos: [solved(now, HOUR), report(now, { statusType: 'Fire' })] }),
      'newWords',
    ],
    ['a special notice for all services', feed({}, { drpost: true, drMessage: 'Words' }), 'newWords'],
  ])('%s', (_, text, why) => expect(readFeed(text, now)).toBe(why));
});

it('readFeed: follows an incident from its beginning to two days after its end', () => {
  const life = Object.values(incidentLife(now)).map((text) => readFeed(text, now));
  expect(life).toMatchObject([
    working,
    { photos: { kind: 'incident', users: 'some', sameIncident: [] } },
    { photos: { kind: 'incident', users: 'all', sameIncident: ['webApps', 'backup'] }, others: [] },
    { photos: { kind: 'resolved', endedAt: now - MINUTE } },
    working,
  ]);
});
