import type { Picture } from '../../../domain/reader/guide/guide.ts';

/** A telephone's screenshot taller than this would fill the window, CSS pixels. */
const TALLEST = 600;

/** The room a picture takes before it is there, so that the text does not jump; nothing where it is not known. */
export function shownSize({ width, height }: Pick<Picture, 'width' | 'height'>): { width?: number; height?: number } {
  if (!width || !height) return {};
  const share = Math.min(1, TALLEST / height);
  return { width: Math.max(1, Math.round(width * share)), height: Math.max(1, Math.round(height * share)) };
}
