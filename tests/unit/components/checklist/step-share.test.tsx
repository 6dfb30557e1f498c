import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { type AppContext, AppContextProvider } from '../../../../components/app-context.ts';
import { StepShare } from '../../../../components/checklist/StepShare.tsx';
import { deviceValues } from '../../../../components/text.ts';
import type { Target } from '../../../../domain/steps/devices.ts';
import type { StepId } from '../../../../domain/steps/ids.ts';
import { stepContent } from '../../../../domain/steps/step-content.ts';
import type { ThisDevice } from '../../../../domain/steps/this-device.ts';

function shareOf(id: StepId, target: Target, thisDevice: ThisDevice): ComponentChild {
  const content = stepContent(id, target);
  const values = deviceValues({ ...target, device: content.device }, 'en-US');
  return (
    <AppContextProvider value={{ thisDevice } as AppContext}>
      <StepShare content={content} values={values} />
    </AppContextProvider>
  );
}
const onPhone = () => document.querySelector<HTMLElement>('[data-action="onPhone"]');
const press = (button: HTMLElement | null) => act(() => button?.click());
const words = () => document.body.textContent?.replaceAll('\u00a0', ' ');

describe('the ways to share a step', () => {
  beforeEach(() => render(null, document.body));

  it.each<[StepId, Target, string]>([
    ['storage', { device: 'iPhone' }, 'On my iPhone'],
    ['storage', { device: 'iPad', version: 26 }, 'On my iPad'],
    ['storage', { device: 'Windows' }, 'On my iPhone'],
  ])('%s with %o, at a computer: %s', async (id, target, label) => {
    render(shareOf(id, target, 'computer'), document.body);
    expect(onPhone()?.textContent).toBe(label);
    expect(document.querySelector('.qr')).toBeNull();
    await press(onPhone());
    expect(document.querySelector('.qr')).not.toBeNull();
    expect(words()).toContain('Settings › your name › iCloud');
    expect(words()).toContain('support.apple.com/108922');
  });

  it.each<[StepId, Target]>([
    ['storage', { device: 'Mac' }],
    ['settings', { device: 'Windows' }],
  ])('%s with %o is done at the computer: no way to a phone', (id, target) => {
    render(shareOf(id, target, 'computer'), document.body);
    expect(onPhone()).toBeNull();
    expect(document.querySelectorAll('[data-action="large"], [data-action="copyMessage"]')).toHaveLength(2);
  });

  it('on a phone no code is drawn: the path and the link are enough', async () => {
    render(shareOf('settings', { device: 'iPhone' }, 'handheld'), document.body);
    expect(onPhone()?.textContent).toBe('Path and link');
    await press(onPhone());
    expect(document.querySelector('.qr')).toBeNull();
    expect(words()).toContain('Settings › your name › iCloud › Photos');
    expect(document.querySelector('.on-phone a')?.getAttribute('href')).toBe('https://support.apple.com/108782');
  });

  it.each<[string, StepId, Target, ThisDevice, boolean]>([
    ['a Mac, its own iCloud settings', 'storage', { device: 'Mac' }, 'mac', true],
    ['a Mac of macOS 13', 'storage', { device: 'Mac', version: 13 }, 'mac', true],
    ['a Mac of macOS 12', 'storage', { device: 'Mac', version: 12 }, 'mac', false],
    ['a step that is elsewhere', 'restart', { device: 'Mac' }, 'mac', false],
    ['the photos are on the iPhone', 'storage', { device: 'iPhone' }, 'mac', false],
    ['somebody else’s Mac', 'storage', { device: 'Mac' }, 'computer', false],
  ])('the link into the settings: %s', (_, id, target, thisDevice, isThere) => {
    render(shareOf(id, target, thisDevice), document.body);
    expect(document.querySelectorAll('a[href^="x-apple.systempreferences:"]')).toHaveLength(isThere ? 1 : 0);
  });
});
