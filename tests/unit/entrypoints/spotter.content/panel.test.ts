import { beforeEach, describe, expect, it, vi } from 'vitest';
import { makePanel } from '../../../../entrypoints/spotter.content/panel.ts';

const hello = () => ({ type: 'hello' as const, isSheet: false, takeFocus: true });
/** A panel whose frame never loads anything; `load` does what its load event would. */
const make = () => {
  const [onMessage, onFail, post] = [vi.fn(), vi.fn(), vi.fn()];
  const panel = makePanel(undefined, 'page=icloudPhotos', hello, onMessage, onFail);
  Object.defineProperty(panel.frame, 'contentWindow', { value: { postMessage: post } });
  const load = () => panel.frame.onload?.(new Event('load'));
  return { ...panel, onMessage, onFail, post, load };
};

describe('the panel’s frame', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));

  it('is the panel’s page with its hash, may write to the clipboard, has a title', () => {
    const { frame } = make();
    expect(frame.getAttribute('src')).toBe('chrome-extension://us/panel.html#page=icloudPhotos');
    expect([frame.allow, frame.title]).toEqual(['clipboard-write', 'tab_panelTitle']);
  });

  it('hands a port to the extension’s origin only, hello first', async () => {
    const { load, post, send, onMessage } = make();
    load();
    const [, origin, [port]] = post.mock.calls[0] as [unknown, string, [MessagePort]];
    expect(new URL(origin).host).toBe('us');
    send({ type: 'sheet', isSheet: true });
    const got: unknown[] = [];
    port.onmessage = ({ data }) => void got.push(data);
    await vi.waitFor(() => expect(got).toEqual([hello(), { type: 'sheet', isSheet: true }]));
    port.postMessage({ type: 'ready' });
    port.postMessage(null);
    await vi.waitFor(() => expect(onMessage.mock.calls).toEqual([[{ type: 'ready' }], [{}]]));
    port.close();
  });

  it('fails 8 s after its making without a load, 2 s after a load without an answer', () => {
    const slow = make();
    vi.advanceTimersByTime(7999);
    expect(slow.onFail).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(slow.onFail).toHaveBeenCalledOnce();
    const mute = make();
    mute.load();
    vi.advanceTimersByTime(1999);
    expect(mute.onFail).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(mute.onFail).toHaveBeenCalledOnce();
  });

  it('does not fail once it answered, or was closed', async () => {
    const good = make();
    good.load();
    const port = good.post.mock.calls[0]?.[2][0] as MessagePort;
    port.postMessage({ type: 'ready' });
    await vi.waitFor(() => expect(good.onMessage).toHaveBeenCalled());
    const closed = make();
    closed.close();
    vi.advanceTimersByTime(10_000);
    expect(good.onFail).not.toHaveBeenCalled();
    expect(closed.onFail).not.toHaveBeenCalled();
    port.close();
  });
});
