import { describe, expect, it } from 'vitest';
import { gluedWords } from '../../../../../domain/reader/rules/mend/glued-words.ts';
import { markdownHeadings } from '../../../../../domain/reader/rules/mend/markdown-headings.ts';
import { mojibake } from '../../../../../domain/reader/rules/mend/mojibake.ts';
import { leftovers } from '../../../../../domain/reader/rules/remove/leftovers.ts';
import { cleaned, untouched } from './page-builders.ts';

describe('gluedWords', () => {
  it.each<[string, string]>([
    ['open the<strong>Settings</strong> app', 'open the Settings app'],
    ['go to<strong>iCloud &gt; Photos</strong> , then', 'go to iCloud > Photos , then'],
    ['check that<strong>Sync this iPhone</strong> is on', 'check that Sync this iPhone is on'],
    ['select<strong>iCloud</strong>', 'select iCloud'],
    ['toggle on<strong>Mobile Data</strong>', 'toggle on Mobile Data'],
    ['the <strong>Settings</strong>app', 'the Settings app'],
    ['Tap<b>General</b>and scroll', 'Tap General and scroll'],
    ['try<a href="/x">resetting your router</a> now', 'try resetting your router now'],
    ['the<strong><em>Photos</em></strong> tab', 'the Photos tab'],
    ['<strong>Note:</strong>Restart first', 'Note: Restart first'],
    ['<b>Photos</b>Then restart', 'Photos Then restart'],
    ['unter<strong>Einstellungen</strong> nach', 'unter Einstellungen nach'],
  ])('%s', (before, after) => {
    expect(cleaned(gluedWords, `<p>${before}</p>`).page.document.body.textContent).toBe(after);
  });

  it.each([
    '<span class="dropcap">O</span>nce upon a time',
    '<b>Click</b>s are counted',
    'un<em>believ</em>able and <em>in</em>credible',
    'the <b>Photo</b>s app',
    'i<b>Phone</b> and mac<b>OS</b> and You<b>Tube</b> and Mac<b>Book</b>',
    'press <kbd>Ctrl</kbd>+<kbd>C</kbd>',
    '(<b>Settings</b>), “<b>Photos</b>”, <b>iCloud</b>.',
    '<code>get<b>User</b>Name</code>',
    '<pre>the<b>Settings</b>app</pre>',
    '打开<strong>设置</strong>应用',
    'H<sub>2</sub>O and x<sup>2</sup>',
    'in<b>side</b> the<em>ory</em> on<b>line</b>',
    'iPhone<b>’s</b> screen',
    'www.example<b>Site</b>.com',
    'a<b>b</b>c',
  ])('leaves %s', (text) => {
    expect(untouched(gluedWords, `<p>${text}</p>`)).toBe(true);
  });
});

describe('mojibake', () => {
  it.each<[string, string]>([
    ['hardly enoughâ€”especially', 'hardly enough—especially'],
    ['Iâ€™m here', 'I’m here'],
    ['â€œPhotosâ€\u009d', '“Photos”'],
    ['cafÃ© and naÃ¯ve', 'café and naïve'],
    ['5Â\u00a0GB', '5\u00a0GB'],
    ['Â© 2024', '© 2024'],
    ['tap â†’ Photos', 'tap → Photos'],
    ['well ðŸ˜€', 'well 😀'],
    ['ÐŸÑ€Ð¸Ð²ÐµÑ‚', 'Привет'],
    ['â€¦and', '…and'],
  ])('%s', (before, after) => {
    expect(cleaned(mojibake, `<p>${before}</p>`).page.document.body.textContent).toBe(after);
  });

  it.each([
    'déjà « vu »',
    'activé\u00a0» et',
    'à\u00a0«\u00a0Photos\u00a0»',
    'MAÇÃ”',
    'Ünïcödé',
    '80 % € – “quoted” …',
    'Â propos',
    'São João',
    '<code>â€™</code>',
    'Ångström Øre',
  ])('leaves %s', (text) => expect(untouched(mojibake, `<p>${text}</p>`)).toBe(true));
});

describe('markdownHeadings', () => {
  it.each<[string, string]>([
    ['<p>## 4\\. Optimize Your iPhone Storage</p><p>Text</p>', '<h2>4. Optimize Your iPhone Storage</h2><p>Text</p>'],
    [
      '<div><span>x</span>\n<!-- e -->\n## 4\\. Optimize<p>Text</p></div>',
      '<div><span>x</span> <!-- e --> <h2>4. Optimize</h2><p>Text</p></div>',
    ],
    ['<p>### Restart the phone ###</p>', '<h3>Restart the phone</h3>'],
    ['<p># 5. Restart</p>', '<h2>5. Restart</h2>'],
    ['<p>## Update<br>Look for updates.</p>', '<h2>Update</h2><p>Look for updates.</p>'],
    ['<p>Some text\n## Update\nMore text</p>', '<p>Some text</p><h2>Update</h2><p>More text</p>'],
  ])('%s', (before, after) => {
    expect(cleaned(markdownHeadings, before).body.replace(/> +| +</g, (part) => part.trim())).toBe(
      after.replace(/> +| +</g, (part) => part.trim()),
    );
  });

  it.each([
    '<pre># apt update\n## list</pre>',
    '<p># apt update</p>',
    '<p>We are # 1 in this</p>',
    '<p>C# and ## are signs</p>',
    '<p>#photos</p>',
    '<p>## <b>Bold</b> words go on in a sentence</p>',
  ])('leaves %s', (body) => expect(untouched(markdownHeadings, body)).toBe(true));
});

describe('leftovers takes out', () => {
  it.each<[string, string]>([
    ['<p><img src="https://a.example/1.jpg"></p><p>Close</p>', '<p><img src="https://a.example/1.jpg"></p>'],
    ['<p>Text</p><div><span> Close </span></div>', '<p>Text</p>'],
    ['<p>Text</p><p>/a&gt;</p>', '<p>Text</p>'],
    ['<p>Text</p><p>&lt;/a&gt;</p>', '<p>Text</p>'],
    ['<p><img src="https://a.example/1.jpg">/a&gt;</p>', '<p><img src="https://a.example/1.jpg"></p>'],
    ['<p>Text</p><p>&lt;br/&gt;</p>', '<p>Text</p>'],
    ['<p>Some true words&lt;/a&gt;</p>', '<p>Some true words</p>'],
  ])('%s', (before, after) => {
    const { body, kinds } = cleaned(leftovers, before);
    expect(body).toBe(after);
    expect(kinds.every((kind) => kind === 'leftover')).toBe(true);
  });

  it.each([
    '<ol><li>Close</li><li>Open</li></ol>',
    '<h3>Close</h3>',
    '<table><tbody><tr><td>Close</td></tr></tbody></table>',
    '<p>Close the app.</p>',
    '<p>Press <b>Close</b> now.</p>',
    '<p>Use the &lt;br/&gt; tag here.</p>',
    '<p>Write it as &lt;/a&gt; in HTML, or close the tag with &lt;/a&gt;</p>',
    '<pre>&lt;/a&gt;</pre>',
    '<p>a &lt; b and c &gt; d</p>',
    '<p>Go to /a/b &gt; c</p>',
  ])('leaves %s', (body) => expect(untouched(leftovers, body)).toBe(true));
});
