import { expect, it } from 'vitest';
import { spokenSentences } from '../../../../../components/reader/speech/spoken-text.ts';

function drawn(html: string): Element {
  document.body.innerHTML = html;
  return document.body;
}
const texts = (html: string) => spokenSentences([drawn(html)], 'en').map(({ text }) => text);

it.each([
  ['sentence by sentence', '<p>One is here. Two is there.</p>', ['One is here.', 'Two is there.']],
  ['across emphasis', '<p>Open <b>Settings</b>. Tap it.</p>', ['Open Settings.', 'Tap it.']],
  ['no sentence runs from one block into the next', '<h2>Title</h2><p>Words</p>', ['Title', 'Words']],
  ['an item before the list in it', '<ul><li><p>Outer</p><ul><li><p>Inner</p></li></ul></li></ul>', ['Outer', 'Inner']],
  ['nothing of ours', '<p>Guide.</p><div data-ours><p>What happened?</p></div>', ['Guide.']],
  ['white space as it is shown', '<p>One\n   is\there.</p>', ['One is here.']],
  ['nothing where there is nothing', '<p> </p>', []],
])('reads %s', (_, html, expected) => {
  expect(texts(html)).toEqual(expected);
});

it('knows where each sentence stands', () => {
  const sentences = spokenSentences([drawn('<p>Open <b>Settings</b>. Tap it.</p>')], 'en');
  expect(sentences.map(({ range }) => range.toString().trim())).toEqual(['Open Settings.', 'Tap it.']);
  expect(sentences[1]?.range.startContainer.textContent).toBe('. Tap it.');
});

it('takes several parts of the page in turn', () => {
  drawn('<h1>Title</h1><article><p>Words.</p></article>');
  const roots = [...document.querySelectorAll('h1, article')];
  expect(spokenSentences(roots, 'en').map(({ text }) => text)).toEqual(['Title', 'Words.']);
});
