import { readFileSync } from 'node:fs';
import { parseYAML } from 'confbox';

/** English words by their flat key (`steps.settings.title`). */
export function english(): Map<string, string> {
  const flat = new Map<string, string>();
  const walk = (value: unknown, path: string) => {
    if (typeof value === 'string') flat.set(path, value);
    else for (const [key, inner] of Object.entries(value as object)) walk(inner, path ? `${path}.${key}` : key);
  };
  walk(parseYAML(readFileSync('locales/en.yml', 'utf8')), '');
  return flat;
}
