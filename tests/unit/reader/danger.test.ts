import { describe, expect, it } from 'vitest';
import { DANGERS, dangerOf } from '../../../domain/reader/danger.ts';
import { DANGER_EXAMPLES, HARMLESS_EXAMPLES } from '../../../domain/reader/danger-examples.ts';

const GUIDE = 'iCloud Photos not syncing? 7 fixes';
const examples = DANGERS.flatMap((danger) => DANGER_EXAMPLES[danger].map((example) => ({ danger, ...example })));

describe('dangerOf', () => {
  it.each(examples)('$title $text: $danger', ({ title, text = '', guide = GUIDE, danger }) => {
    expect(dangerOf(title, text, guide)).toBe(danger);
  });

  it.each(HARMLESS_EXAMPLES)('$title $text: nothing', ({ title, text = '', guide = GUIDE }) => {
    expect(dangerOf(title, text, guide)).toBeUndefined();
  });

  it('finds it in a list item, where the text is the title', () => {
    const item = 'Turn off iCloud Photos.';
    expect(dangerOf('Turn off iCloud Photos', item, GUIDE)).toBe('turnOff');
  });

  it('is quick, whatever the words', () => {
    const start = performance.now();
    for (const piece of ['turn off the ', 'delete and ', 'sign out ', 'erase your the ', 'toggle it ', 'not ', '> ']) {
      dangerOf(piece.repeat(20_000), piece.repeat(20_000), GUIDE);
      dangerOf(piece, `${piece}photos. `.repeat(20_000), GUIDE);
    }
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
