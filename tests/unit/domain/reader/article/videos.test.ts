import { describe, expect, it } from 'vitest';
import { isVideoFrame, videoOf } from '../../../../../domain/reader/article/videos.ts';
import { notationOf } from '../block-notation.ts';
import { ADDRESS } from '../rules/page-builders.ts';

/** A frame that stands in no document loads nothing. */
function element(name: string, attributes: Record<string, string>): Element {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
const read = (...of: Parameters<typeof element>) => notationOf(videoOf(element(...of), 1, ADDRESS));

/** The frame's address, the video's own page. */
const players: [string, string][] = [
  ['https://www.youtube.com/embed/dQw4w9WgXcQ?autoplay=1', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
  ['//www.youtube-nocookie.com/embed/dQw4w9WgXcQ', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
  ['http://youtube.com/embed/a-b_c1234', 'https://www.youtube.com/watch?v=a-b_c1234'],
  ['https://player.vimeo.com/video/123?h=x', 'https://vimeo.com/123'],
  ['https://www.dailymotion.com/embed/video/x8abc', 'https://www.dailymotion.com/video/x8abc'],
  ['https://fast.wistia.net/embed/iframe/abc123', 'https://fast.wistia.net/embed/iframe/abc123'],
];
const others = [
  'https://ads.example.com/frame',
  'https://ads.example.com/?https://www.youtube.com/embed/dQw4w9WgXcQ',
  'https://www.youtube.com.ads.example/embed/dQw4w9WgXcQ',
  'https://www.youtube.com/channel/abc',
  'javascript:alert(1)',
  'data:text/html,x',
  '',
];

describe('frames', () => {
  it.each(players)('%s', (src, page) => {
    expect(read('iframe', { src, title: ' How to ' })).toBe(`video[${page}: How to]`);
  });
  it.each(others)('%j is no video', (src) => {
    expect(read('iframe', { src, title: 'How to' })).toBe('');
    expect(isVideoFrame(src)).toBe(false);
  });
  it('are recognised by their address', () => {
    expect(isVideoFrame('https://www.youtube.com/embed/dQw4w9WgXcQ')).toBe(true);
  });
  it('have short titles', () => {
    const [video] = videoOf(element('iframe', { src: players[0]?.[0] ?? '', title: 'a'.repeat(999) }), 1, ADDRESS);
    expect(video).toMatchObject({ at: 1, title: 'a'.repeat(200) });
  });
});

describe('videos', () => {
  it('are links to their file', () => {
    expect(read('video', { src: '/v.mp4', title: 'T' })).toBe('video[/v.mp4: T]');
  });
  it('are links to their first source', () => {
    const video = element('video', {});
    video.append(element('source', { src: '/v.webm' }), element('source', { src: '/v.mp4' }));
    expect(notationOf(videoOf(video, 1, ADDRESS))).toBe('video[/v.webm: ]');
  });
  it.each(['blob:https://guides.example.org/x', 'mailto:a@b.example', 'javascript:x'])('%s is none', (src) => {
    expect(read('video', { src })).toBe('');
  });
});
