import { english } from '../locale.ts';

const words = english();

/** The real English words, without the browser that usually answers for them; unknown places stay as they are. */
export function text(key: string, values: Record<string, string | number> = {}): string {
  const message = words.get(key);
  if (message === undefined) throw new Error(`no words for ${key}`);
  return message.replace(/\{(\w+)\}/g, (place, name) => String(values[name] ?? place));
}
