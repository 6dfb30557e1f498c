import type { Guide } from '../../../domain/reader/guide/guide.ts';
import type { Session } from '../../../harness/browsers/session.ts';
import { type Surface, until } from '../../../harness/browsers/surface.ts';

/** Hands a guide over as the background does, and opens the reader on it. */
export async function openReader(session: Session, guide: Guide, key = '0123456789abcdef'): Promise<Surface> {
  const home = await session.home();
  const items = { [`reader/${key}`]: { v: 1, guide, at: 1 } };
  await home.evaluate((guides) => chrome.storage.session.set(guides), items);
  const reader = await session.extensionPage(`reader.html?${new URLSearchParams({ from: guide.source })}#${key}`);
  await reader.waitFor('main article');
  return reader;
}

/** As the browser's own button does. */
export async function reload(surface: Surface): Promise<void> {
  await surface.evaluate(() => {
    document.documentElement.dataset.leaving = 'true';
    setTimeout(() => location.reload());
  });
  const isNew = () => document.documentElement.dataset.ready === 'true' && !document.documentElement.dataset.leaving;
  await until(() => surface.evaluate(isNew), 'the page again');
}
