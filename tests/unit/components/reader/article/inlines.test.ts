import { describe, expect, it } from 'vitest';
import { drawnSize } from '../../../../../components/reader/article/Inlines.tsx';

describe('the size a picture is drawn at', () => {
  it.each([
    [
      { width: 640, height: 360 },
      { width: 640, height: 360 },
    ],
    [
      { width: 900, height: 1200 },
      { width: 450, height: 600 },
    ],
    [
      { width: 2, height: 90_000 },
      { width: 1, height: 600 },
    ],
    [{ width: 640 }, {}],
    [{}, {}],
  ])('of a picture of %o', (given, drawn) => {
    expect(drawnSize(given)).toEqual(drawn);
  });
});
