import { describe, expect, it, vi } from 'vitest';
import { HIDDEN_SITE_PREFIX, SETTING_KEYS } from '../../../../domain/storage/keys.ts';
import { makeEdgeButton } from '../../../../entrypoints/spotter.content/edge-button.ts';

const view = { label: 'missing', hasText: true, side: 'right', width: 380, visits: 0 } as const;
const make = () => {
  const [onPress, onHide] = [vi.fn(), vi.fn()];
  const made = makeEdgeButton({ hide: 'Hide, kept ready' }, onPress, onHide);
  document.body.append(made.box);
  const [today, here] = [...made.box.querySelectorAll('section button')] as HTMLButtonElement[];
  const menu = made.box.querySelector('details') as HTMLDetailsElement;
  return { ...made, onPress, onHide, menu, today: today as HTMLElement, here: here as HTMLElement };
};
const key = (name: string) => new KeyboardEvent('keydown', { key: name, bubbles: true });

describe('the edge button', () => {
  it('is a named button with its words, and tells when it is pressed', () => {
    const { button, show, onPress } = make();
    show(view, false);
    expect([button.localName, button.ariaLabel, button.textContent]).toEqual([
      'button',
      'tab_missingName',
      'tab_missing',
    ]);
    button.click();
    expect(onPress).toHaveBeenCalledOnce();
  });

  it('is only an icon without words, and away without a label or with the panel open', () => {
    const { box, button, show } = make();
    show({ ...view, hasText: false }, false);
    expect([button.className, box.hidden]).toEqual(['tab icon', false]);
    show(view, true);
    expect([button.className, box.hidden]).toEqual(['tab', true]);
    show({ ...view, label: undefined }, false);
    expect(box.hidden).toBe(true);
  });

  it('hides until the next local midnight, or on this site', () => {
    const { today, here, onHide } = make();
    vi.useFakeTimers({ now: new Date(2026, 10, 20, 21, 40) });
    today.click();
    expect(onHide).toHaveBeenLastCalledWith(SETTING_KEYS.hiddenUntil, new Date(2026, 10, 21).getTime());
    here.click();
    expect(onHide).toHaveBeenLastCalledWith(HIDDEN_SITE_PREFIX + location.hostname, true);
  });

  it('keeps keys from the page; Escape closes the menu', () => {
    const { menu, button } = make();
    const onPage = vi.fn();
    document.addEventListener('keydown', onPage);
    menu.open = true;
    button.dispatchEvent(key('a'));
    expect(menu.open).toBe(true);
    button.dispatchEvent(key('Escape'));
    expect(menu.open).toBe(false);
    expect(onPage).not.toHaveBeenCalled();
    document.removeEventListener('keydown', onPage);
  });
});
