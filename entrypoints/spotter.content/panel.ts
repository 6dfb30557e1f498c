import { browser } from '@wxt-dev/browser';
import type { SpotterToPanel } from '../../domain/messages.ts';
import { type EdgeButtonText, make, textFrom } from './edge-button.ts';

/** How long the frame may take to load, and after that to answer, in milliseconds. */
const LOAD = 8000;
const ANSWER = 2000;

/**
 * The panel's frame. Every load of it gets a port of its own, since a frame that the page moved loads again.
 * @param texts the frame's title is one of them
 * @param hash which page the panel is shown on, for the frame's address
 * @param hello makes the first message over a new port
 * @param onMessage a message from the panel, its shape still unchecked
 * @param onFail the panel never answered: the page keeps it from working
 */
export function makePanel(
  texts: EdgeButtonText,
  hash: string,
  hello: () => SpotterToPanel,
  onMessage: (message: { type?: unknown; width?: unknown }) => void,
  onFail: () => void,
) {
  const src = `${browser.runtime.getURL('/panel.html' as never)}#${hash}`;
  const frame = make('iframe', { allow: 'clipboard-write', title: textFrom(texts, 'panelTitle'), src });
  let port: MessagePort | undefined;
  let timer = setTimeout(onFail, LOAD);
  const send = (message: SpotterToPanel) => port?.postMessage(message);
  frame.onload = () => {
    clearTimeout(timer);
    timer = setTimeout(onFail, ANSWER);
    const { port1, port2 } = new MessageChannel();
    port = port1;
    port.onmessage = ({ data }) => {
      clearTimeout(timer);
      onMessage(data ?? {});
    };
    // Only a document of the extension's own origin gets the port.
    frame.contentWindow?.postMessage('seven-steps', src, [port2]);
    send(hello());
  };
  return {
    frame,
    send,
    close() {
      clearTimeout(timer);
      frame.remove();
    },
  };
}
