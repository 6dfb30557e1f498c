import { expect, it } from 'vitest';
import { until } from '../../harness/browsers/surface.ts';
import { fakeSpeech } from './support/fake-speech.ts';
import { expectOutcomes, inBothBrowsers, tabTo } from './support/in-both-browsers.ts';
import { openReader, reload } from './support/open-reader.ts';
import { sampleGuide } from './support/sample-guide.ts';

inBothBrowsers('a guide in use', (env) => {
  it('a step of its own is ticked, stays so, and only in this guide', async () => {
    const guide = sampleGuide();
    const reader = await openReader(env.session, guide);
    expect(await reader.attribute('[data-guide-step="2"]', 'data-ticked')).toBe('false');
    await reader.click('[data-guide-step="2"] [data-action="tick"]');
    await reader.waitFor('[data-guide-step="2"][data-ticked="true"]');
    await reload(reader);
    await reader.waitFor('[data-guide-step="2"][data-ticked="true"]');
    const keys = await reader.evaluate(async () => Object.keys(await chrome.storage.local.get(null)));
    expect(keys.filter((key) => key.startsWith('tick/')).every((key) => /^tick\/[0-9a-f]{32}\/\d+$/.test(key))).toBe(
      true,
    );
    const other = await openReader(env.session, { ...guide, source: `${guide.source}/other` }, 'third0000third000');
    expect(await other.attribute('[data-guide-step="2"]', 'data-ticked')).toBe('false');
    const same = await openReader(env.session, { ...guide, source: `${guide.source}#part` }, 'another0another0');
    expect(await same.attribute('[data-guide-step="2"]', 'data-ticked')).toBe('true');
    await same.click('[data-guide-step="2"] [data-action="tick"]');
    await reader.waitFor('[data-guide-step="2"][data-ticked="false"]');
  });

  it('an answer to one of the seven counts everywhere, and is counted', async () => {
    const panel = await env.session.extensionPage('panel.html');
    const reader = await openReader(env.session, sampleGuide());
    const before = await reader.text('[data-progress]');
    await reader.click('[data-guide-step="1"] [data-action="stillStuck"]');
    await reader.waitFor('[data-guide-step="1"][data-outcome="stillStuck"]');
    await reader.waitFor('[data-guide-step="3"][data-outcome="stillStuck"]');
    await expectOutcomes(panel, { storage: 'stillStuck' });
    expect(await reader.text('[data-progress]')).not.toBe(before);
    await reader.click('[data-guide-step="3"] [data-action="undo"]');
    await expectOutcomes(panel, { storage: 'todo' });
  });

  it('works with the keyboard alone', async () => {
    const reader = await openReader(env.session, sampleGuide());
    await tabTo(reader, '[data-action="look"]', 10);
    await reader.press('Enter');
    await tabTo(reader, '[data-setting="theme"] input', 20);
    await reader.press('ArrowRight');
    await reader.waitFor('html[data-theme="light"]');
    await reader.press('ArrowLeft');
    await reader.waitFor('html[data-theme="auto"]');
    await tabTo(reader, '[data-action="goToStep"]', 20);
    await reader.press('Enter');
    await until(() => reader.evaluate(() => document.activeElement?.matches('[data-guide-step="1"] > h2')), 'the step');
    await tabTo(reader, '[data-guide-step="1"] [data-action="skip"]', 20);
    await reader.press('Enter');
    await reader.waitFor('[data-guide-step="1"][data-outcome="skipped"]');
    await until(() => reader.evaluate(() => document.activeElement?.matches('[data-guide-step="1"] .reply')), 'reply');
    await tabTo(reader, '[data-guide-step="1"] [data-action="undo"]', 10);
    await reader.press('Enter');
    await reader.waitFor('[data-guide-step="1"][data-outcome="todo"]');
    await tabTo(reader, '[data-guide-step="2"] [data-action="tick"]', 30);
    await reader.press('Space');
    await reader.waitFor('[data-guide-step="2"][data-ticked="true"]');
    await reader.press('Space');
    await reader.waitFor('[data-guide-step="2"][data-ticked="false"]');
    await tabTo(reader, '[data-fold="removals"] summary', 40);
    await reader.press('Enter');
    await reader.waitFor('[data-action="showRemoval"]');
    await tabTo(reader, '[data-action="showRemoval"]', 5);
    await reader.press('Enter');
    await reader.waitFor('[data-shown-again="0"]');
  });

  it('copies the guide as Markdown; where that is refused, the text stands there', async () => {
    const reader = await openReader(env.session, sampleGuide());
    await reader.evaluate(() => {
      const writeText = async (text: string) => {
        if (document.documentElement.dataset.copied) throw new Error('refused');
        document.documentElement.dataset.copied = text;
      };
      Object.defineProperty(navigator.clipboard, 'writeText', { value: writeText });
    });
    await reader.click('[data-action="markdown"]');
    await reader.waitFor('html[data-copied]');
    const copied = await reader.attribute('html', 'data-copied');
    expect(copied).toContain('# A guide about photos');
    expect(copied).toContain('https://guides.example/photos');
    await until(async () => (await reader.text('.tools [role="status"]')) === 'Copied.', 'it to be said');
    await reader.click('[data-action="markdown"]');
    await reader.waitFor('.tools textarea');
    expect(await reader.evaluate(() => document.querySelector('textarea')?.value)).toBe(copied);
    expect(await reader.axe()).toEqual([]);
  });

  it('reads aloud sentence by sentence, and marks where it is', async () => {
    const reader = await openReader(env.session, sampleGuide());
    await fakeSpeech(reader);
    const spoken = () => reader.evaluate(() => [...(window as unknown as { spoken: string[] }).spoken]);
    const finish = () => reader.evaluate(() => (window as unknown as { finish(): void }).finish());
    await reader.click('[data-action="speak"]');
    await reader.waitFor('[data-speech="speaking"]');
    expect(await spoken()).toEqual(['A guide about photos']);
    await finish();
    await until(async () => (await spoken()).length === 2, 'the next sentence');
    expect((await spoken())[1]).toBe('Photos can stop.');
    expect(await reader.evaluate(() => [...(CSS.highlights.get('spoken') ?? [])].map(String))).toEqual([
      'Photos can stop.',
    ]);
    expect(await reader.axe()).toEqual([]);
    await reader.click('[data-action="pause"]');
    await reader.waitFor('[data-speech="paused"]');
    await reader.click('[data-action="pause"]');
    await reader.waitFor('[data-speech="speaking"]');
    await reader.click('[data-action="nextSentence"]');
    await until(async () => (await spoken()).at(-1) === 'More about it.', 'the sentence after');
    await reader.click('[data-action="previousSentence"]');
    await until(async () => (await spoken()).at(-1) === 'Photos can stop.', 'the sentence before');
    await reader.evaluate(() => {
      const rate = document.querySelector<HTMLSelectElement>('[data-setting="rate"]');
      if (rate) rate.value = '1.5';
      rate?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await until(
      () => reader.evaluate(() => (window as unknown as { rates: number[] }).rates.at(-1) === 1.5),
      'the other speed',
    );
    await reader.click('[data-action="stop"]');
    await reader.waitGone('[data-speech]');
    expect(await reader.evaluate(() => CSS.highlights.has('spoken'))).toBe(false);
    // Of all that was read, nothing that is ours.
    expect((await spoken()).join(' ')).not.toMatch(/What happened|Done|Show our/);
  });
});
