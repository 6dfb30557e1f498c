import { text } from '../text.ts';

/** A number of photos and videos in words: "1 item", "1,204 items". */
export const itemsText = (items: number, language: string): string =>
  items === 1 ? text('status.numberOne') : text('status.number', { count: items.toLocaleString(language) });
