import type { Place } from '../../domain/progress/state.ts';
import type { StatusId } from '../../domain/steps/statuses.ts';

/** The key of what we say to a line: photos that are on icloud.com cannot be looked for there. */
export const replyKey = (status: StatusId, place: Place) =>
  status === 'upToDate' && place === 'cloudOnly' ? 'statusReply.upToDateHere' : (`statusReply.${status}` as const);
