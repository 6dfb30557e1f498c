import { expect, it } from 'vitest';
import { forbidden, seemsPdf } from '../../../../../domain/reader/guide/forbidden.ts';

it.each([
  ['https://guides.example.org/', undefined],
  ['http://guides.example.org:8080/a?b#c', undefined],
  ['https://www.apple.com/', undefined],
  ['https://play.google.com/books', undefined],
  ['https://notaddons.mozilla.org/', undefined],
  ['https://chromewebstore.google.com/detail/x', 'store'],
  ['https://chrome.google.com/webstore/detail/x', 'store'],
  ['https://addons.mozilla.org/en-US/firefox/addon/x', 'store'],
  ['https://apps.apple.com/us/app/x', 'store'],
  ['https://play.google.com/store/apps', 'store'],
  ['https://microsoftedge.microsoft.com/addons/detail/x', 'store'],
  ['https://addons.opera.com/en/extensions/details/x', 'store'],
  ['https://apps.microsoft.com/detail/x', 'store'],
  ['https://microsoftedge.microsoft.com/', undefined],
  ['chrome://settings/', 'browserPage'],
  ['about:addons', 'browserPage'],
  ['view-source:https://a.example/', 'browserPage'],
  ['chrome-extension://abc/page.html', 'browserPage'],
  ['file:///etc/hosts', 'browserPage'],
  ['data:text/html,x', 'browserPage'],
  ['javascript:alert(1)', 'browserPage'],
  ['blob:https://a.example/1', 'browserPage'],
  ['no address', 'browserPage'],
  ['', 'browserPage'],
  [undefined, 'browserPage'],
])('%s: %s', (address, reason) => expect(forbidden(address)).toBe(reason));

it.each([
  ['https://a.example/guide.pdf', '', true],
  ['https://a.example/guide.PDF?x=1#page=2', '', true],
  ['https://a.example/download', 'Guide.pdf', true],
  ['https://a.example/download', ' Guide.pdf ', true],
  ['https://a.example/guide', 'How to open a .pdf on iPhone', false],
  ['https://a.example/?file=guide.pdf', '', false],
  ['', '', false],
])('%s (%s) seems a PDF: %s', (address, title, is) => expect(seemsPdf(address, title)).toBe(is));
