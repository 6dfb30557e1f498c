import type { Case } from '../../domain/case/state.ts';
import type { StatusId } from '../../domain/photos-line/meanings.ts';

/**
 * The key of what we say to a line. Photos that are on icloud.com cannot be looked for there; a number that stood
 * still is no upload, whatever the line says.
 */
export function replyKey(status: StatusId, { place, lastLook }: Pick<Case, 'place' | 'lastLook'>) {
  if (status === 'uploading' && lastLook === 'stopped') return 'ending.notMovingTitle';
  if (status === 'upToDate' && place === 'cloudOnly') return 'statusReply.upToDateHere';
  return `statusReply.${status}` as const;
}
