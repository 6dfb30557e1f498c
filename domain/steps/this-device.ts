/** What somebody reads on: a phone or tablet in the hand, a Mac, or any other computer. */
export type ThisDevice = 'handheld' | 'mac' | 'computer';

/** The parts of `navigator` that they differ in. */
interface Browser {
  userAgent: string;
  maxTouchPoints: number;
  /** Chromium only. */
  userAgentData?: { mobile: boolean };
}

/**
 * The device that the browser runs on, as far as it says. An iPad calls itself a Macintosh, but no Mac has a touch
 * screen; any other computer with one is still a computer.
 * @param browser `navigator`
 */
export function thisDevice({ userAgent, maxTouchPoints, userAgentData }: Browser): ThisDevice {
  const isMac = userAgent.includes('Macintosh');
  if (userAgentData?.mobile || /iPhone|iPad|iPod|Android/.test(userAgent)) return 'handheld';
  if (isMac && maxTouchPoints > 1) return 'handheld';
  return isMac ? 'mac' : 'computer';
}
