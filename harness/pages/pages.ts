import { readFileSync } from 'node:fs';
import { attackAnswer } from './attack-pages.ts';
import { guideAnswer } from './guide-pages.ts';

/** Look-alike pages, by host name and path. All of them are written by us; nothing is ever fetched. */
const folder = new URL('../../tests/fixtures/pages/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');

interface Article {
  step: string;
  title: string;
  lead: string;
  body: string[];
}
const ARTICLES: Record<string, Article> = JSON.parse(read('articles.json'));

/** Old article ids and guide topics, and the article here that stands for them. */
const SAME_AS: Record<string, string> = {
  '204570': '101559',
  '204264': '108782',
  '206504': '108922',
  '201656': '105061',
  iph961b96c4d: '108782',
  iphea1c2fe48: '111786',
  iph8903c3ee6: '118259',
};

export interface Answer {
  status: number;
  type: string;
  body: string;
  /** For a redirect. */
  location?: string;
  headers?: Record<string, string>;
}

const html = (body: string, status = 200): Answer => ({ status, type: 'text/html; charset=utf-8', body });
const fill = (name: string, texts: Record<string, string>) =>
  read(name).replace(/\{\{(\w+)\}\}/g, (_, key: string) => texts[key] ?? '');
const tiles = (count: number) => '<i></i>'.repeat(count);

function article(texts: Omit<Article, 'step'>, path: string, lang = 'en'): Answer {
  const body = texts.body.map((text, i) => (i % 2 ? `<p>${text}</p>` : `<h2>${text}</h2>`)).join('\n');
  return html(fill('article.html', { ...texts, body, lang, canonical: path }));
}

function icloud(path: string): Answer {
  if (path === '/') return html(read('icloud-home.html'));
  if (path.startsWith('/sharedalbum')) return html(fill('shared-album.html', { tiles: tiles(12) }));
  const app = /^\/applications\/(\w+)\//.exec(path)?.[1];
  if (app) {
    const title = app === 'photos3' ? 'Library' : app === 'mail' ? 'Inbox' : 'Notes';
    return html(fill('icloud-app.html', { title, tiles: app === 'photos3' ? tiles(60) : '' }));
  }
  if (/^\/(photos|mail|notes)\//.test(path)) return html(read('icloud-shell.html'));
  if (/^\/(photos|mail|notes)$/.test(path)) return { ...html('', 301), location: `${path}/` };
  const title = path.startsWith('/icloudplus') ? 'Your plan' : path.startsWith('/settings') ? 'Settings' : 'iCloud';
  return article({ title, lead: '4.7 of 5 GB used', body: ['Devices', 'iPhone of Jordan, seen today.'] }, path);
}

function support(path: string): Answer {
  const id = /\/guide\/.*?(\w+)(?:\/[\w.]+)*\/?$/.exec(path) ? guideId(path) : /(\d{5,6})\/?$/.exec(path)?.[1];
  const number = (id && SAME_AS[id]) || id || 'unknown';
  const lang = /^\/([a-z]{2})-/.exec(path)?.[1];
  return article(ARTICLES[number] ?? (ARTICLES.unknown as Article), path, lang);
}

/** Guide addresses end in `[slug-]<id>/<version>/<version>`: the id is the part that begins like one. */
function guideId(path: string): string | undefined {
  return /\/(?:[\w-]+-)?(iph[0-9a-f]{6,})\b/.exec(path)?.[1];
}

function thread(path: string): Answer {
  const isOurs = path.includes('255000');
  const title = isOurs
    ? 'iCloud Photos not syncing since Monday - Community'
    : 'Which keyboard do you like? - Community';
  return article({ title, lead: 'Asked by someone, 2 days ago', body: ['Answer', 'Same here, any ideas?'] }, path);
}

/** What the look-alike web answers; undefined for a host that nothing of ours should ever ask. */
export function answer(host: string, path: string): Answer | undefined {
  if (path === '/apple.css') return { status: 200, type: 'text/css', body: read('apple.css') };
  if (/^(www\.|beta\.)?icloud\.com(\.cn)?$/.test(host)) return icloud(path);
  if (host === 'share.icloud.com' || host === 'photos.icloud.com') return icloud('/sharedalbum/');
  if (host === 'support.apple.com') return support(path);
  if (host === 'discussions.apple.com') return thread(path);
  if (/^www\.apple\.com(\.cn)?$/.test(host)) {
    if (path.endsWith('.js')) return { status: 200, type: 'text/javascript', body: '{"services":[]}' };
    const title = path.includes('systemstatus') ? 'System Status' : 'Welcome';
    return article({ title, lead: 'All services are operating.', body: ['Photos', 'Available'] }, path);
  }
  if (/^(idmsa|account|appleid|iforgot|getsupport)\.apple\.com$/.test(host)) return html(read('sign-in.html'));
  if (host === 'www.example.org') {
    return article(
      { title: 'A page about gardens', lead: 'Nothing here is about photos.', body: ['Roses', 'Red.'] },
      path,
    );
  }
  return guideAnswer(host, path) ?? attackAnswer(host, path);
}
