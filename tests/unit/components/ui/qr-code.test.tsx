import { correction, generate } from 'lean-qr/nano';
import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import { QrCode, qrPath } from '../../../../components/ui/QrCode.tsx';

const ADDRESS = 'https://support.apple.com/108782';
const drawing = () => document.querySelector('svg.qr');

it('draws the dark modules, five pixels each, inside the quiet zone', async () => {
  render(<QrCode address={ADDRESS} label="A code" />, document.body);
  await vi.waitFor(() => expect(drawing()).not.toBeNull());
  // 29 modules and a quiet zone of 4 on each side.
  expect(drawing()?.getAttribute('viewBox')).toBe('0 0 37 37');
  expect(drawing()?.getAttribute('width')).toBe('185');
  expect(drawing()?.getAttribute('aria-label')).toBe('A code');
  const path = qrPath(generate(ADDRESS, { minCorrectionLevel: correction.M }));
  expect(path).toMatch(/^M4 4h7v1h-7z/);
  expect(drawing()?.querySelector('path')?.getAttribute('d')).toBe(path);
});

it('says so where it cannot be drawn', async () => {
  // No code holds so much.
  render(<QrCode address={`https://guides.example/${'a'.repeat(5_000)}`} label="A code" />, document.body);
  await vi.waitFor(() => expect(document.body.textContent).toBe('The picture could not be drawn.'));
});
