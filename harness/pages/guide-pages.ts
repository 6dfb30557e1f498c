import type { Answer } from './pages.ts';

/** A guide between ads, as look-alike: our own words; everything but `cdn` stands for somebody who is not asked. */
export const GUIDE = 'https://www.guides-example.org/fix-icloud-photos';
/** The site it stands on, with the pages that cannot be read. */
export const GUIDES = 'https://www.guides-example.org/';
const PICTURES = 'cdn.guides-example.org';
/** Hosts that no page of ours may ask: ads, their pictures, trackers. */
export const AD_HOSTS = ['ads.adnet.example', 'banner.deals.example', 'pixel.tracker.example'] as const;

const html = (body: string): Answer => ({ status: 200, type: 'text/html; charset=utf-8', body });
const picture = (colour: string): Answer => ({
  status: 200,
  type: 'image/svg+xml',
  body: `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="270">
<rect width="480" height="270" fill="${colour}"/></svg>`,
});

/** How often the ads ask for more, in milliseconds. */
export const AD_INTERVAL = 200;
/** Asks for more again and again, as long as the page lives. */
const AD_SCRIPT = `
  let n = 0;
  const more = () => { new Image().src = 'https://pixel.tracker.example/beat?n=' + n++; };
  setInterval(more, ${AD_INTERVAL});
  more();`;

const GUIDE_BODY = `<!doctype html>
<html lang="en">
<head>
  <title>iCloud Photos do not upload? 3 ways that help</title>
  <meta name="author" content="Robin Example" />
  <meta property="article:published_time" content="2026-03-02" />
  <script src="https://ads.adnet.example/tag.js" async></script>
</head>
<body>
  <nav><a href="/">Home</a> <a href="/iphone">iPhone</a> <a href="/mac">Mac</a></nav>
  <article>
    <h1>iCloud Photos do not upload? 3 ways that help</h1>
    <p>When photos stay on the iPhone, there is nearly always one of three reasons. Each of them can be checked
      at home, without a computer, and takes two or three minutes at most.</p>
    <ins class="adsbygoogle"><iframe src="https://ads.adnet.example/frame" width="300" height="250"></iframe></ins>
    <h2>1. Make sure that iCloud Photos is on</h2>
    <p>Open <strong>Settings</strong>, tap your name, then tap iCloud &gt; Photos. The switch has to be green before
      anything is sent, and both devices have to use the same account.</p>
    <img src="https://cdn.guides-example.org/switch.svg" width="480" height="270" alt="The switch for iCloud Photos" />
    <p><a href="https://ads.adnet.example/go?AFFILIATE=12&amp;id=99"><img src="https://banner.deals.example/recover.svg"
      width="480" height="270" alt="" /></a></p>
    <h2>2. Look at the free space in iCloud</h2>
    <p>Open Settings, tap your name, then iCloud. The bar at the top shows what is used; when it is full, new photos
      wait on the iPhone until there is space for them again.</p>
    <h2>3. Polish the lens</h2>
    <p>A soft cloth is enough. It does not help with iCloud, but the next photos that you take will be clearer, and
      you will want to keep more of them.</p>
    <h3>Also read</h3>
    <ul>
      <li><a href="/ten-apps">Ten apps that everybody needs this year</a></li>
      <li><a href="/unlock">How to unlock an iPhone in three minutes</a></li>
      <li><a href="/recover">The best programs to recover lost photos</a></li>
    </ul>
  </article>
  <img src="https://pixel.tracker.example/open" width="1" height="1" alt="" />
  <footer>© guides-example.org</footer>
</body>
</html>`;

const SIGN_IN = `<!doctype html><html lang="en"><head><title>Sign in</title></head><body><main><h1>Sign in</h1>
  <form><label>Name <input name="user" /></label><label>Password <input type="password" name="word" /></label>
  <button>Sign in</button></form><p>Forgot your password? <a href="/reset">Get a new one</a>.</p></main></body></html>`;

/** One page with nothing on it but a blank line. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`;

const sentence = 'A sentence of this page says nothing that anybody would ever want to know about photos. ';
const paragraph = `<p>${sentence.repeat(20)}</p>\n`;

/** 20 MB of paragraphs. */
const large = () => `<!doctype html><title>Large</title><article><h1>Large</h1>${paragraph.repeat(11_500)}</article>`;

const PAGES: Record<string, () => Answer> = {
  '/fix-icloud-photos': () => html(GUIDE_BODY),
  '/': () => html(`<!doctype html><title>Guides</title><h1>Guides</h1>${paragraph}`),
  '/sign-in': () => html(SIGN_IN),
  '/empty': () => html('<!doctype html><title>Nothing</title><body></body>'),
  '/large': () => html(large()),
  '/guide.pdf': () => ({ status: 200, type: 'application/pdf', body: PDF }),
};

/** What the hosts of the guide answer; undefined for any other host. */
export function guideAnswer(host: string, path: string): Answer | undefined {
  if (host === 'www.guides-example.org') return PAGES[path]?.();
  if (host === PICTURES) return picture('#2a7');
  if (host === 'ads.adnet.example' && path === '/tag.js')
    return { status: 200, type: 'text/javascript', body: AD_SCRIPT };
  if (host === 'ads.adnet.example') return html(`<script>${AD_SCRIPT}</script>`);
  if (host === 'banner.deals.example' || host === 'pixel.tracker.example') return picture('#d33');
  return;
}
