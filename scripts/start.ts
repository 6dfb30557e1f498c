import { build, builtFor } from '../harness/browsers/build.ts';
import { ChromiumSession } from '../harness/browsers/chromium.ts';
import { GUIDE } from '../harness/pages/guide-pages.ts';
import { serve } from '../harness/pages/page-server.ts';
import { tour } from './tour.ts';

/** `npm start`: the extension, built, in a Chromium on look-alike pages; or a tour where nobody is looking. */
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const isTour = process.argv.includes('--headless') || Boolean(process.env.CI) || !hasDisplay;

build('chromium');

const server = await serve();
if (isTour) {
  console.log('\nNobody is looking, so the main job is walked and pictured:');
  const isGood = await tour(server);
  await server.close();
  process.exit(isGood ? 0 : 1);
}

const session = await ChromiumSession.start({
  extension: builtFor('chromium'),
  server,
  headless: false,
  width: 1280,
  height: 860,
});
for (const url of [
  'https://www.icloud.com/',
  GUIDE,
  'https://support.apple.com/en-us/108922',
  'https://www.icloud.com/photos/',
]) {
  await session.open(url);
}
console.log(`
A Chromium is open on pages that look like Apple's, at Apple's addresses. They are ours: nothing leaves this machine.

  1. On the iCloud Photos tab, press "Photos missing?" at the right edge. The panel opens.
  2. Say where the photos are and what the Photos app says. The step that fits opens: answer what happened.
  3. Press the icon of Seven Steps in the toolbar (behind the puzzle piece). The popup knows your answer.
  4. On the support tab, press the icon at the edge. The panel opens at "iCloud space".
  5. Load a page again. Your answers are still there.
  6. On the guide full of ads, press the icon in the toolbar, then "Read without ads". Back leads to the page again.

Close the browser to end. "npm start -- --headless" walks the same way by itself and takes pictures.`);
await session.closed();
await session.close();
await server.close();
