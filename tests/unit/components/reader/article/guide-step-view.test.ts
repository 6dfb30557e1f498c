import { describe, expect, it } from 'vitest';
import { needsNumber } from '../../../../../components/reader/article/GuideStepView.tsx';
import type { Block } from '../../../../../domain/reader/guide/guide.ts';

const paragraph = (...content: string[]): Block => ({ type: 'paragraph', content, at: 1 });

describe('needsNumber', () => {
  it.each([
    ['1. Open Settings', false],
    ['2) Tap your name', false],
    ['Step 3: Tap iCloud', false],
    ['Open Settings', true],
    ['5 GB are free', true],
    ['10 minutes are enough', true],
    ['iOS 18 has another name for it', true],
  ])('%s: %s', (content, needs) => {
    expect(needsNumber({ blocks: [paragraph(content)] })).toBe(needs);
  });

  it('reads the first block only', () => {
    expect(needsNumber({ blocks: [paragraph('Open Settings'), paragraph('2. Tap your name')] })).toBe(true);
    expect(needsNumber({ blocks: [{ type: 'list', isOrdered: false, start: 1, at: 1, items: [] }] })).toBe(true);
    expect(needsNumber({ blocks: [] })).toBe(true);
  });

  it('is false for a step with a heading', () => {
    expect(needsNumber({ heading: { type: 'heading', level: 2, content: ['1. Open'], at: 1 }, blocks: [] })).toBe(
      false,
    );
  });
});
