import { connect, type Socket } from 'node:net';
import { TIMEOUT_MS } from './surface.ts';

/** Firefox's own remote protocol: `length:JSON` over TCP. Unlike BiDi it works in pages of extensions. */
export class Marionette {
  private readonly socket: Socket;
  private received = Buffer.alloc(0);
  private lastId = 0;
  private readonly waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();

  private constructor(socket: Socket) {
    this.socket = socket;
    socket.on('data', (data) => this.read(data));
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      for (const { reject } of this.waiting.values()) reject(new Error('Firefox closed the connection'));
      this.waiting.clear();
    });
  }

  static async connect(port: number): Promise<Marionette> {
    const socket = connect(port, '127.0.0.1');
    await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject));
    const marionette = new Marionette(socket);
    await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true, unhandledPromptBehavior: 'ignore' });
    await marionette.send('WebDriver:SetTimeouts', { script: 3 * TIMEOUT_MS });
    await marionette.send('Marionette:SetContext', { value: 'chrome' });
    return marionette;
  }

  send(name: string, parameters: object = {}): Promise<unknown> {
    const id = ++this.lastId;
    const text = JSON.stringify([0, id, name, parameters]);
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  }

  /** Runs an async function's body in the browser window itself; `args` are its arguments. */
  async chrome(body: string, ...args: unknown[]): Promise<unknown> {
    const script = `return (async (...args) => { ${body} })(...arguments).then((value) => JSON.stringify(value))`;
    const { value } = (await this.send('WebDriver:ExecuteScript', { script, args })) as { value: string | null };
    return value === null ? undefined : JSON.parse(value);
  }

  private read(data: Buffer): void {
    this.received = Buffer.concat([this.received, data]);
    for (;;) {
      const colon = this.received.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.received.subarray(0, colon).toString());
      if (this.received.length < end) return;
      const message: unknown = JSON.parse(this.received.subarray(colon + 1, end).toString());
      this.received = this.received.subarray(end);
      if (Array.isArray(message)) this.finish(message);
    }
  }

  private finish([, id, error, result]: unknown[]): void {
    const { resolve, reject } = this.waiting.get(id as number) ?? {};
    this.waiting.delete(id as number);
    const problem = error as { error: string; message: string } | null;
    if (problem) reject?.(new Error(`${problem.error}: ${problem.message}`));
    else resolve?.(result);
  }
}
