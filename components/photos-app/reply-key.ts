import type { Case } from '../../domain/case/state.ts';
import type { Meaning } from '../../domain/photos-line/meanings.ts';

/**
 * The key of what we say to a line. Photos that are on icloud.com cannot be looked for there; a number that stood
 * still is no upload, whatever the line says.
 */
export function replyKey(meaning: Meaning, { place, uploadProgress }: Pick<Case, 'place' | 'uploadProgress'>) {
  if (meaning === 'uploading' && uploadProgress === 'stopped') return 'ending.notMovingTitle';
  if (meaning === 'upToDate' && place === 'cloudOnly') return 'photosLineReply.upToDateHere';
  return `photosLineReply.${meaning}` as const;
}
