import { describe, expect, it, vi } from 'vitest';
import { listenToPage } from '../../../../entrypoints/panel/page-port.ts';

/** The page that the panel is a frame of. */
const page = {} as Window;
const fakePort = () => ({
  onmessage: undefined as ((event: { data: unknown }) => void) | undefined,
  postMessage: vi.fn(),
});

/** The panel's window, whose address says `hash`; `receive` is a message to it, as the spotter sends one. */
function openPanel(hash = '') {
  let listener: ((event: object) => void) | undefined;
  const window = {
    location: { hash },
    parent: page,
    addEventListener: (_: 'message', added: typeof listener) => {
      listener = added;
    },
  };
  const onChange = vi.fn();
  const send = listenToPage(window as unknown as Window, onChange);
  const receive = (changes: object = {}) => {
    const port = fakePort();
    const event = { data: 'seven-steps', origin: 'https://www.icloud.com', source: page, ports: [port], ...changes };
    listener?.(event);
    return port;
  };
  return { onChange, send, receive };
}
const hello = { type: 'hello', page: 'icloudPhotos', isSheet: false, takeFocus: true };

describe('Which port is taken', () => {
  it('The one of the spotter on an Apple page: it gets the message that the panel is ready', () => {
    const { receive, onChange, send } = openPanel();
    const port = receive();
    expect(port.postMessage.mock.calls).toEqual([[{ type: 'ready' }]]);
    port.onmessage?.({ data: hello });
    expect(onChange).toHaveBeenCalledExactlyOnceWith({
      context: { page: 'icloudPhotos' },
      host: 'www.icloud.com',
      isSheet: false,
      takeFocus: true,
    });
    send({ type: 'close' });
    expect(port.postMessage).toHaveBeenLastCalledWith({ type: 'close' });
  });

  it.each<[string, object]>([
    ['from another site', { origin: 'https://evil.example' }],
    ['from a site whose name only begins like Apple’s', { origin: 'https://www.icloud.com.evil.example' }],
    ['from a site whose name only ends like Apple’s', { origin: 'https://evil-www.icloud.com' }],
    ['from an Apple page without encryption', { origin: 'http://www.icloud.com' }],
    ['from another port of an Apple host', { origin: 'https://www.icloud.com:8443' }],
    ['from another host of Apple’s', { origin: 'https://www.apple.example' }],
    ['from a page without an origin', { origin: 'null' }],
    ['without an origin', { origin: '' }],
    ['from a frame beside the panel', { source: {} }],
    ['from a window that is gone', { source: null }],
    ['with other data', { data: 'seven-step' }],
    ['with data that is an object', { data: { type: 'hello' } }],
    ['without data', { data: undefined }],
  ])('None of a message %s; the next right one is taken', (_, changes) => {
    const { receive, onChange, send } = openPanel();
    const port = receive(changes);
    port.onmessage?.({ data: hello });
    send({ type: 'close' });
    expect(port.postMessage).not.toHaveBeenCalled();
    expect(onChange).not.toHaveBeenCalled();
    expect(receive().postMessage).toHaveBeenCalledWith({ type: 'ready' });
  });

  it('A message without a port is no hand-over, and keeps none out', () => {
    const { receive, onChange } = openPanel();
    receive({ ports: [] });
    expect(onChange).not.toHaveBeenCalled();
    expect(receive().postMessage).toHaveBeenCalledWith({ type: 'ready' });
  });

  it('Only the first: a second one is never listened to, nor spoken to', () => {
    const { receive, onChange, send } = openPanel();
    const first = receive();
    const second = receive({ origin: 'https://support.apple.com' });
    expect(second.onmessage).toBeUndefined();
    send({ type: 'close' });
    expect(second.postMessage).not.toHaveBeenCalled();
    first.onmessage?.({ data: hello });
    expect(onChange.mock.lastCall?.[0]).toMatchObject({ host: 'www.icloud.com' });
  });
});

describe('What the spotter says', () => {
  it('The page and the sheet change one by one; unknown values are left out', () => {
    const { receive, onChange } = openPanel('#page=icloudHome');
    const port = receive();
    const sayAndSee = (data: unknown) => {
      port.onmessage?.({ data });
      return onChange.mock.lastCall?.[0];
    };
    expect(sayAndSee({ type: 'sheet', isSheet: true })).toMatchObject({
      context: { page: 'icloudHome' },
      isSheet: true,
    });
    expect(sayAndSee({ type: 'page', page: 'icloudPlus', step: 'storage', region: 'moon' })).toMatchObject({
      context: { page: 'icloudPlus', step: 'storage' },
      isSheet: true,
    });
    expect(sayAndSee({ type: 'hello', page: 'evil', isSheet: 1, takeFocus: 'yes' })).toEqual({
      context: {},
      host: 'www.icloud.com',
      isSheet: false,
      takeFocus: false,
    });
  });

  it.each([null, undefined, 'hello', 7, {}, { type: 'close' }])('%j changes nothing', (data) => {
    const { receive, onChange } = openPanel();
    receive().onmessage?.({ data });
    expect(onChange).not.toHaveBeenCalled();
  });

  it('Before there is a port, what is sent is dropped', () => {
    const { send, receive } = openPanel();
    send({ type: 'close' });
    expect(receive().postMessage.mock.calls).toEqual([[{ type: 'ready' }]]);
  });
});
