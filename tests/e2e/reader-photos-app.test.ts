import { it } from 'vitest';
import { until } from '../../harness/browsers/surface.ts';
import { expectAccessible, inBothBrowsers, tabTo } from './support/in-both-browsers.ts';
import { openReader } from './support/open-reader.ts';
import { choose, chooseMeaning } from './support/photos-app.ts';
import { sampleGuide } from './support/sample-guide.ts';

inBothBrowsers('a guide, and what the Photos app says', (env) => {
  it('the wording leads to the guide’s own step, with the keyboard too, and the panel knows it', async () => {
    const reader = await openReader(env.session, sampleGuide());
    await choose(reader, '[data-first-look] summary');
    await chooseMeaning(reader, 'cloudFull');
    await reader.waitFor('[data-first-look][data-status-told="cloudFull"]');
    await until(
      () => reader.evaluate(() => document.activeElement?.matches('[data-first-look] h2')),
      'the focus on the answer',
    );
    await expectAccessible(reader);
    await tabTo(reader, '[data-jump="1"]', 10);
    await reader.press('Enter');
    await until(
      () => reader.evaluate(() => document.activeElement?.matches('[data-guide-step="1"] > h2')),
      'the focus on the step',
    );
    const panel = await env.session.extensionPage('panel.html');
    await panel.waitFor('[data-status-told="cloudFull"]');
    await panel.close();

    await choose(reader, '[data-first-look] [data-action="changeStatus"]');
    await chooseMeaning(reader, 'uploading');
    await reader.waitFor('[data-first-look][data-status-told="uploading"]');
  });
});
