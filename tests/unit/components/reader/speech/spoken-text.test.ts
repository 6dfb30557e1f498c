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
  ['each block as a sentence of its own', '<h2>Title</h2><p>Words</p>', ['Title', 'Words']],
  [
    'a list item before the list inside it',
    '<ul><li><p>Outer</p><ul><li><p>Inner</p></li></ul></li></ul>',
    ['Outer', 'Inner'],
  ],
  ['nothing of our own text', '<p>Guide.</p><div data-ours><p>What happened?</p></div>', ['Guide.']],
  ['white space as one space', '<p>One\n   is\there.</p>', ['One is here.']],
  ['nothing from blank text', '<p> </p>', []],
])('reads %s', (_, html, expected) => {
  expect(texts(html)).toEqual(expected);
});

it('gives the range of each sentence', () => {
  const sentences = spokenSentences([drawn('<p>Open <b>Settings</b>. Tap it.</p>')], 'en');
  expect(sentences.map(({ range }) => range.toString().trim())).toEqual(['Open Settings.', 'Tap it.']);
  expect(sentences[1]?.range.startContainer.textContent).toBe('. Tap it.');
});

it('reads several elements in turn', () => {
  drawn('<h1>Title</h1><article><p>Words.</p></article>');
  const roots = [...document.querySelectorAll('h1, article')];
  expect(spokenSentences(roots, 'en').map(({ text }) => text)).toEqual(['Title', 'Words.']);
});
