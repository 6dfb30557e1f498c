/**
 * What a guide is called in storage: its address would tell what somebody reads, so only a hash of it is kept.
 * @param address of the guide; its fragment does not count
 * @returns 32 hexadecimal characters
 */
export async function guideHash(address: string): Promise<string> {
  const [page = ''] = address.split('#');
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(page));
  return [...new Uint8Array(digest).slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A step of a guide, as `State.ticks` names it. */
export const tickId = (hash: string, step: number): string => `${hash}/${step}`;
