import { readdirSync, readFileSync } from 'node:fs';
import { HUGE } from './huge-pages.ts';
import type { Answer } from './pages.ts';

/**
 * Pages that attack whoever reads them, by `tests/fixtures/attacks/<name>.html`: what stands in such a file is put
 * into the middle of a guide, its part before `<!-- body -->` into the head. `{{run}}` is what must never run.
 */
const folder = new URL('../../tests/fixtures/attacks/', import.meta.url);

const ATTACKS = 'https://attacks.guides-example.org/';
const ATTACKER = 'evil.example';
/** The names of all attacks, the written and the computed ones. */
export const ATTACK_NAMES = readdirSync(folder).map((name) => name.replace(/\.html$/, ''));
export const HUGE_NAMES = Object.keys(HUGE);

export const attackUrl = (name: string): string => ATTACKS + name;
/** Requests that a page's attack made. */
export const attackerRequests = (requests: readonly string[]): string[] =>
  requests.filter((request) => (request.split('/')[0] ?? '').endsWith(ATTACKER));

const FIRST = 'These are the first words of the guide, and they have to be there.';
const LAST = 'These are the last words of the guide, and they have to be there too.';
/** What of the guide around an attack has to reach the reader. */
export const REQUIRED_TEXT = [FIRST, 'Open Settings', 'Look at the bar', 'Press both buttons', LAST];

function guide(name: string, head: string, attack: string): string {
  const run = `new Image().src=\`https://${ATTACKER}/ran/${name}\``;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8" /><title>Three ways out</title>${head}</head><body><article>
<h1>Three ways out</h1>
<p>${FIRST} When photos stay on the iPhone, there is nearly always one of three reasons,
and each can be checked at home.</p>
<h2>1. Turn iCloud Photos on</h2>
<p>Open Settings, tap your name, then tap iCloud &gt; Photos. The switch has to be green before anything is sent.</p>
<div>${attack}</div>
<h2>2. Look at the space in iCloud</h2>
<p>Look at the bar at the top of the page. When it is full, new photos wait on the iPhone
until there is space again.</p>
<h2>3. Restart the iPhone</h2>
<p>Press both buttons until the slider appears, wait half a minute, and turn the iPhone on again
with the side button.</p>
<p>${LAST} Nobody has to do all of it on one day, since every step can also be done alone.</p>
</article></body></html>`.replaceAll('{{run}}', run);
}

function written(name: string): string {
  const text = readFileSync(new URL(`${name}.html`, folder), 'utf8');
  const [head, body] = text.includes('<!-- body -->') ? text.split('<!-- body -->') : ['', text];
  return guide(name, head ?? '', body ?? '');
}

function attackerAnswer(path: string): Answer {
  const run = `new Image().src='https://${ATTACKER}/ran${path}'`;
  if (path.endsWith('.js')) return { status: 200, type: 'text/javascript', body: run };
  if (path.endsWith('.css')) return { status: 200, type: 'text/css', body: '' };
  return { status: 200, type: 'text/html; charset=utf-8', body: `<script>${run}</script>` };
}

/** What the attacking hosts answer; undefined for any other host. */
export function attackAnswer(host: string, path: string): Answer | undefined {
  // Each use of it is to be seen, so no copy may be kept.
  if (host.endsWith(ATTACKER)) return { ...attackerAnswer(path), headers: { 'cache-control': 'no-store' } };
  if (host !== new URL(ATTACKS).host) return;
  const name = path.slice(1);
  const huge = HUGE[name];
  const body = huge ? guide(name, huge.head ?? '', huge.body()) : ATTACK_NAMES.includes(name) && written(name);
  return body ? { status: 200, type: 'text/html; charset=utf-8', body } : undefined;
}
