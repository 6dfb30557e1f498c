import { describe, expect, it } from 'vitest';
import { DEFAULT_WIDTH, MAX_WIDTH, MIN_WIDTH, PLACES } from '../../../../domain/case/state.ts';
import { OUTCOMES, STEP_IDS } from '../../../../domain/steps/ids.ts';
import { clampWidth, edgeButtonKeys, edgeButtonView } from '../../../../domain/storage/edge-button-view.ts';
import { CASE_KEYS, HIDDEN_SITE_PREFIX, outcomeKey, SETTING_KEYS } from '../../../../domain/storage/keys.ts';

const HOST = 'www.icloud.com';
const NOW = 1_000_000;
const stored = (values: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { v: 1, value, at: 1 }]));
const view = (values: Record<string, unknown> = {}, about: 'photos' | 'general' = 'photos') =>
  edgeButtonView(stored(values), about, HOST, NOW);

describe('edgeButtonView', () => {
  it('shows its text on the first three visits to photo pages, then an icon', () => {
    expect(view()).toMatchObject({ label: 'missing', hasText: true });
    expect(view({ [SETTING_KEYS.visits]: 2 })).toMatchObject({ label: 'missing', hasText: true, visits: 2 });
    expect(view({ [SETTING_KEYS.visits]: 3 })).toMatchObject({ label: 'missing', hasText: false });
  });

  it('is only an icon on general pages, whatever it says', () => {
    expect(view({}, 'general')).toMatchObject({ label: 'missing', hasText: false });
    expect(view({ [outcomeKey('update')]: 'fine' }, 'general')).toMatchObject({ label: 'continue', hasText: false });
    expect(view({ [CASE_KEYS.lookAgainAt]: 1 }, 'general')).toMatchObject({ label: 'lookAgain', hasText: false });
  });

  it.each(STEP_IDS)('says Continue once %s has an outcome', (step) => {
    for (const outcome of OUTCOMES) {
      const values = { [outcomeKey(step)]: outcome, [SETTING_KEYS.visits]: 9 };
      const label = outcome === 'todo' ? 'missing' : 'continue';
      expect(view(values)).toMatchObject({ label, hasText: outcome !== 'todo' });
    }
  });

  it.each(PLACES)('says Continue once the place is %s', (place) => {
    const label = place === 'none' ? 'missing' : 'continue';
    expect(view({ [CASE_KEYS.place]: place, [SETTING_KEYS.visits]: 9 })).toMatchObject({ label });
  });

  it('says Look again when the time has come, not before', () => {
    expect(view({ [CASE_KEYS.lookAgainAt]: NOW }).label).toBe('lookAgain');
    expect(view({ [CASE_KEYS.lookAgainAt]: NOW + 1 }).label).toBe('missing');
    expect(view({ [CASE_KEYS.lookAgainAt]: 0 }).label).toBe('missing');
  });

  it.each([
    [CASE_KEYS.arrivedAt, 5, 0],
    [SETTING_KEYS.isButtonHidden, true, false],
    [SETTING_KEYS.hiddenUntil, NOW + 1, NOW],
    [HIDDEN_SITE_PREFIX + HOST, true, false],
  ])('is hidden by %s, and only then', (key, away, there) => {
    expect(view({ [key]: away, [CASE_KEYS.lookAgainAt]: 1 }).label).toBeUndefined();
    expect(view({ [key]: there }).label).toBe('missing');
  });

  it('is not hidden by another hidden site', () => {
    expect(view({ [`${HIDDEN_SITE_PREFIX}support.apple.com`]: true }).label).toBe('missing');
  });

  it('takes side and width of the panel from the settings', () => {
    expect(view()).toMatchObject({ side: 'right', width: DEFAULT_WIDTH });
    expect(view({ [SETTING_KEYS.side]: 'left', [SETTING_KEYS.width]: 400 })).toMatchObject({
      side: 'left',
      width: 400,
    });
    expect(view({ [SETTING_KEYS.width]: 1 }).width).toBe(MIN_WIDTH);
    expect(view({ [SETTING_KEYS.width]: 9999 }).width).toBe(MAX_WIDTH);
  });

  it('counts what is corrupt, foreign or newer as never written', () => {
    const usual = view();
    for (const invalid of [null, undefined, 7, 'x', [], {}, { v: 2, value: true }, { v: 1 }, { v: 1, value: {} }]) {
      const raw = Object.fromEntries(edgeButtonKeys(HOST).map((key) => [key, invalid]));
      expect(edgeButtonView(raw, 'photos', HOST, NOW)).toEqual(usual);
    }
    expect(view({ [outcomeKey('update')]: 'nonsense', [SETTING_KEYS.side]: 'top' })).toEqual(usual);
    expect(edgeButtonView({ [CASE_KEYS.lookAgainAt]: { v: 2, value: 1 } }, 'photos', HOST, NOW)).toEqual(usual);
  });

  it('reads no key that edgeButtonKeys does not name', () => {
    const asked = new Set<string>();
    const raw = new Proxy({}, { get: (_, key) => void asked.add(String(key)) });
    edgeButtonView(raw, 'photos', HOST, NOW);
    expect(edgeButtonKeys(HOST)).toEqual(expect.arrayContaining([...asked]));
    expect(asked.size).toBeGreaterThan(10);
  });
});

describe('clampWidth', () => {
  it.each([Number.NaN, undefined, null, 'wide', {}, 0])('%s is the usual width', (width) => {
    expect(clampWidth(width)).toBe(DEFAULT_WIDTH);
  });
  it('keeps within the limits', () => {
    expect([clampWidth(1), clampWidth(400), clampWidth(Infinity)]).toEqual([320, 400, 560]);
  });
});
