/** What somebody reads on: a phone or tablet in the hand, a Mac, or any other computer. */
export type ThisDevice = 'handheld' | 'mac' | 'computer';

/** The parts of `navigator` that tell them apart. */
interface Browser {
  userAgent: string;
  maxTouchPoints: number;
  /** Chromium only. */
  userAgentData?: { mobile: boolean };
}

/**
 * The device this very browser runs on, as far as it tells. An iPad gives itself out as a Macintosh, and no Mac has a
 * touch screen; a computer with one is still a computer.
 * @param browser `navigator`
 */
export function thisDevice({ userAgent, maxTouchPoints, userAgentData }: Browser): ThisDevice {
  const isMac = userAgent.includes('Macintosh');
  if (userAgentData?.mobile || /iPhone|iPad|iPod|Android/.test(userAgent)) return 'handheld';
  if (isMac && maxTouchPoints > 1) return 'handheld';
  return isMac ? 'mac' : 'computer';
}
