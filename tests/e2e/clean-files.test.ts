import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CleanOptions, cleanFiles } from '../../harness/cleaner/clean-files.ts';
import type { CleanedPage, FailedPage } from '../../harness/cleaner/cleaned-page.ts';

const extension = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const WORDS = 'A paragraph with enough words in it, commas too, so that it is taken for one of an article. ';
const page = (body: string, head = '') => `<!doctype html><html lang="en"><head><title>A guide</title>${head}</head>
  <body><article><p>${WORDS.repeat(4)}</p>${body}<p>${WORDS.repeat(4)}</p></article></body></html>`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seven-steps-clean-test-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function put(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function clean(files: string[], options: CleanOptions = {}): Promise<(CleanedPage & Partial<FailedPage>)[]> {
  const pages = await Array.fromAsync(cleanFiles(files, { extension, ...options }));
  return pages as (CleanedPage & Partial<FailedPage>)[];
}

describe('cleaning saved pages', () => {
  it('answers title, text, drawing, steps and what was left out', async () => {
    const steps = `<h2>1. Restart your iPhone</h2><p>Hold both buttons, and wait until the slider comes. ${WORDS}</p>
      <h2>2. Charge it</h2><p>Use the cable that came with it, or any other that works. ${WORDS}</p>
      <iframe src="https://ads.example/frame" width="300" height="250"></iframe>`;
    const file = await put('steps.html', page(steps));
    const [cleaned] = await clean([file], { urls: { 'steps.html': 'https://guides.example/steps' } });
    expect(cleaned).toMatchObject({ file, url: 'https://guides.example/steps', title: 'A guide', warnings: [] });
    expect(cleaned?.steps.map(({ number, title }) => [number, title])).toEqual([
      [1, 'Restart your iPhone'],
      [2, 'Charge it'],
    ]);
    expect(Object.keys(cleaned?.steps[0] ?? {})).toEqual(['number', 'title', 'text', 'step', 'cautions']);
    expect(cleaned?.text).toMatch(/^A paragraph [\s\S]*Restart your iPhone\nHold both [\s\S]*Charge it\nUse the/);
    expect(cleaned?.html).toMatch(/^<article[\s\S]+<\/article>$/);
    expect(cleaned?.html).toContain('Restart your iPhone');
    expect(cleaned?.html).not.toMatch(/data-ours|<button|ads\.example/);
    expect(cleaned?.removals[0]).toEqual(
      expect.objectContaining({ rule: expect.any(String), reason: expect.any(String), count: expect.any(Number) }),
    );
    expect(Object.keys(cleaned?.removals[0] ?? {})).not.toContain('blocks');
    expect(cleaned?.ms).toBeGreaterThan(0);
  });

  it('finds each page’s address, and reads each in its own charset', async () => {
    const canonical = '<link rel="canonical" href="https://guides.example/itself#part">';
    const files = [
      await put('itself.html', page('<p>“é”</p>', canonical)),
      await put('again.html', page('<p>“ü”</p>', canonical)),
      await put('nowhere.html', Buffer.from(page('<p>Ä</p>', '<meta charset="iso-8859-1">'), 'latin1')),
    ];
    const cleaned = await clean(files);
    expect(cleaned.map(({ url }) => url)).toEqual([
      'https://guides.example/itself#part',
      'https://guides.example/itself#part',
      'https://page.invalid/',
    ]);
    expect(cleaned.map(({ text }) => text.split('\n')[1])).toEqual(['“é”', '“ü”', 'Ä']);
    expect(cleaned.map(({ html }) => /[éüÄ]/.exec(html)?.[0])).toEqual(['é', 'ü', 'Ä']);
  });

  it('runs nothing of a page, leads nowhere, and shows what people with scripts see', async () => {
    const file = await put(
      'scripts.html',
      page(
        `<p id="own">As it was written.</p><noscript><p>Please switch your scripts on to read this.</p></noscript>
         <script>document.getElementById('own').textContent = 'A script ran.'</script>`,
        '<meta http-equiv="refresh" content="0;url=https://elsewhere.example/">',
      ),
    );
    const [cleaned] = await clean([file], { url: 'https://guides.example/scripts' });
    expect(cleaned?.url).toBe('https://guides.example/scripts');
    expect(cleaned?.text.split('\n')[1]).toBe('As it was written.');
    expect(cleaned?.text).not.toMatch(/script/);
  });

  it('tells what cannot be read, and goes on', async () => {
    const files = [join(folder, 'missing.html'), await put('empty.html', ''), await put('good.html', page(''))];
    const [missing, empty, good] = await clean(files, { isDrawn: false });
    expect(missing).toEqual({ file: files[0], error: expect.stringContaining('ENOENT') });
    expect(empty).toEqual({ file: files[1], error: 'The page cannot be read: empty.' });
    expect(good?.text).toMatch(/^A paragraph/);
    expect(good?.html).toBe('');
  });

  it('gives a page up that takes too long, and starts the browser again', async () => {
    const file = await put('slow.html', page(''));
    const answers = await clean([file, file], { timeoutMs: 1 });
    for (const answer of answers) expect(answer).toEqual({ file, error: 'The page was given up after 0.001 seconds.' });
    expect(answers).toHaveLength(2);
  });
});
