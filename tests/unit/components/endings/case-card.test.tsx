import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { AppContextProvider } from '../../../../components/app-context.ts';
import { CaseCard, hasCaseCard } from '../../../../components/endings/CaseCard.tsx';
import { STEP_IDS } from '../../../../domain/steps/ids.ts';
import { texts } from '../../../../locales/en.ts';
import { type Fields, reading, stateWith } from '../../domain/case/build.ts';
import { appContext } from '../app.ts';

const NOW = 100_000;
type Outcomes = Parameters<typeof stateWith>[0];

const { ending } = texts;
const CHARGER = ending.chargerTitle.replace('{device}', 'iPhone');
const EYES = ending.eyesTitle.replace('{device}', 'iPhone');
const allChecked: Outcomes = Object.fromEntries(STEP_IDS.map((step) => [step, 'stillStuck']));
const waiting: Fields = { lookAgainAt: NOW + 1 };
const due: Fields = { lookAgainAt: NOW };
const moving: Fields = { uploadProgress: 'uploading' };
/** Read after the time to look again was set. */
const fault = reading('cloudFull', undefined, 3000);
const arrived: Fields = { arrivedAt: NOW - 1 };

/** What is known, the title of the card, and the mark of something in it that no other card has. */
const cards: [string, string, string, Fields, Outcomes?][] = [
  ['the number is looked at again before its time', ending.backTitle, 'choice="keepStatus"', { openCard: 'lookAgain' }],
  ['it is time to look again', ending.backTitle, 'choice="upToDate"', due],
  ['it is time to look again, and photos move', ending.backTitle, 'choice="upToDate"', { ...due, ...moving }],
  ['it is time to look again, and all steps are done', ending.backTitle, 'choice="upToDate"', due, allChecked],
  [
    'it is time to look again, and the line since then names a fault',
    ending.backTitle,
    '',
    { ...due, readings: fault },
  ],
  ['the number is the same', CHARGER, 'choice="yes"', { openCard: 'charger' }],
  ['the charger is asked for when it is time to look again', CHARGER, 'choice="yes"', { ...due, openCard: 'charger' }],
  ['nothing moves', ending.notMovingTitle, 'choice="stop"', { openCard: 'notMoving' }],
  ['the Photos app has finished', EYES, 'choice="eyesNothing"', { openCard: 'ownEyes' }],
  ['the Photos app has finished, and photos moved', EYES, 'choice="eyesNothing"', { ...moving, openCard: 'ownEyes' }],
  ['photos are missing', ending.differTitle, 'choice="stop"', { openCard: 'differ' }],
  ['iCloud.com shows nothing', ending.emptyTitle, 'choice="stop"', { openCard: 'cloudEmpty' }],
  ['photos move', ending.movingTitle, 'action="lookNow"', moving],
  ['photos move, and all steps are done', ending.movingTitle, 'action="lookNow"', moving, allChecked],
  ['there is time to wait', ending.waitTitle, '', waiting],
  ['there is time to wait, and all steps are done', ending.waitTitle, '', waiting, allChecked],
  ['the photos have arrived', ending.arrivedTitle, 'choice="again"', arrived],
  ['the photos arrived before the time to look again', ending.arrivedTitle, 'choice="again"', { ...due, ...arrived }],
  ['all steps are done', ending.appleTitle, '', {}, allChecked],
  ['all steps are done or skipped', ending.appleTitleSkipped, '', {}, { ...allChecked, storage: 'skipped' }],
];

/** What is known; no card stands there. */
const none: [string, Fields, Outcomes?][] = [
  ['nothing is known', {}],
  ['the line is known', { readings: reading('paused') }],
  ['a step is left', {}, { ...allChecked, storage: 'todo' }],
  ['a step waits', {}, { ...allChecked, storage: 'waiting' }],
];

/** Questions that stand in a place of their own, also when it is time to look again. */
const asked: [string, Fields, Outcomes?][] = (['place', 'status', 'correct'] as const).flatMap((openCard) => [
  [`${openCard} is asked`, { openCard }],
  [`${openCard} is asked when it is time to look again`, { ...due, openCard }],
  [`${openCard} is asked while photos move`, { ...moving, openCard }],
  [`${openCard} is asked when all steps are done`, { openCard }, allChecked],
]);

function draw(fields: Fields, outcomes?: Outcomes) {
  const app = appContext(stateWith(outcomes, fields), NOW);
  const nothing = () => undefined;
  render(
    <AppContextProvider value={app}>
      <CaseCard onOpen={nothing} onClear={nothing} onKeep={nothing} />
    </AppContextProvider>,
    document.body,
  );
  return {
    has: hasCaseCard(app),
    titles: [...document.querySelectorAll('[data-situation] > h2')].map((title) => title.textContent),
  };
}

describe('the card above the steps', () => {
  it.each(cards)('%s: %s', (_name, title, mark, fields, outcomes) => {
    expect(draw(fields, outcomes)).toEqual({ has: true, titles: [title] });
    expect(document.querySelectorAll('[data-situation]')).toHaveLength(1);
    if (mark) expect(document.querySelector(`[data-${mark}]`)).not.toBeNull();
  });

  it.each(none)('none: %s', (_name, fields, outcomes) => {
    expect(draw(fields, outcomes)).toEqual({ has: false, titles: [] });
  });

  it.each(asked)('none, but the steps give way: %s', (_name, fields, outcomes) => {
    expect(draw(fields, outcomes)).toEqual({ has: true, titles: [] });
  });
});
