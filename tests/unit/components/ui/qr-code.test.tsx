import { render } from 'preact';
import { beforeEach, expect, it, vi } from 'vitest';
import { QrCode } from '../../../../components/ui/QrCode.tsx';

const generate = vi.hoisted(() => vi.fn());
vi.mock('lean-qr/nano', () => ({ generate, correction: { M: 1 } }));
vi.mock('#i18n', async () => ({ i18n: { t: (await import('../text.ts')).text } }));

beforeEach(() => render(null, document.body));
const drawing = () => document.querySelector('svg.qr');

it('draws the dark modules, five pixels each, inside the quiet zone', async () => {
  generate.mockReturnValue({ size: 29, get: (x: number, y: number) => x === y });
  render(<QrCode address="https://support.apple.com/108782" label="A code" />, document.body);
  await vi.waitFor(() => expect(drawing()).not.toBeNull());
  expect(generate).toHaveBeenCalledWith('https://support.apple.com/108782', { minCorrectionLevel: 1 });
  expect(drawing()?.getAttribute('viewBox')).toBe('0 0 37 37');
  expect(drawing()?.getAttribute('width')).toBe('185');
  expect(drawing()?.getAttribute('aria-label')).toBe('A code');
  expect(drawing()?.querySelector('path')?.getAttribute('d')?.startsWith('M4 4h1v1h-1z')).toBe(true);
});

it('says so where it cannot be drawn', async () => {
  generate.mockImplementation(() => {
    throw new Error('not loaded');
  });
  render(<QrCode address="https://support.apple.com/108782" label="A code" />, document.body);
  await vi.waitFor(() => expect(document.body.textContent).toBe('The picture could not be drawn.'));
});
