import { describe, expect, it } from 'vitest';
import {
  byReason,
  countText,
  RULES_WITH_TEXT,
  removalGroups,
  removalSummary,
} from '../../../../../components/reader/article/removal-text.ts';
import { text } from '../../../../../components/text.ts';
import { REMOVAL_KINDS } from '../../../../../domain/reader/guide/guide.ts';
import { ARTICLE_RULES, LINE_RULES, PAGE_RULES } from '../../../../../domain/reader/pipeline.ts';
import { removal } from '../guide.ts';

describe('texts about removals', () => {
  it('the summary counts by kind, in one sentence', () => {
    const removals = [
      removal({ kind: 'related', count: 38 }),
      removal({ count: 22 }),
      removal({ kind: 'tracker', count: 4 }),
      removal(),
    ];
    expect(removalSummary(removals, 'en')).toBe('Left out: 23 ads, 4 trackers, 38 links to other articles.');
  });
  it('the singular has a form of its own', () => {
    expect(removalSummary([removal({ kind: 'share' })], 'en')).toBe('Left out: 1 share button.');
  });
  it('each kind has a text', () => {
    for (const kind of REMOVAL_KINDS) {
      expect(countText(kind, 1, 'en')).toMatch(/^1 \w+/);
      expect(countText(kind, 1200, 'en')).toMatch(/^1,200 \w+/);
      expect(text(`reader.why.${kind}`)).toMatch(/\w/);
    }
  });
  it('each rule’s own reason once, and the kind’s reason where the rule has none', () => {
    const rules = ['pageFrame', 'besideArticle', 'pageFrame', 'constructor', 'other'];
    const [group] = removalGroups(rules.map((rule) => removal({ rule, kind: 'frame' })));
    const reasons = group && byReason(group).map(([why, removals]) => [why, removals.map(({ index }) => index)]);
    expect(reasons).toEqual([
      ['reader.why.pageFrame', [0, 2]],
      ['reader.why.besideArticle', [1]],
      ['reader.why.frame', [3, 4]],
    ]);
  });
  it('each rule with a text exists and has one', () => {
    const rules = [...PAGE_RULES, ...ARTICLE_RULES, ...LINE_RULES].map(({ id }) => id);
    for (const rule of RULES_WITH_TEXT) {
      expect(rules).toContain(rule);
      expect(text(`reader.why.${rule}`)).toMatch(/\w/);
    }
  });
  it('groups keep each removal’s index in the guide’s list', () => {
    const [ads, trackers] = removalGroups([removal(), removal({ kind: 'tracker' }), removal()]);
    expect(ads?.removals.map(({ index }) => index)).toEqual([0, 2]);
    expect(trackers?.removals.map(({ index }) => index)).toEqual([1]);
  });
});
