import { leaveSharedLibrary, signOut } from './account.ts';
import { deleteBackup, deletePhotos, removePrompt } from './deletion.ts';
import { erase, resetAllSettings, resetNetwork } from './erasing.ts';
import { appleId, oldAddress, photoStream, photosSettings } from './outdated.ts';
import { unofficialProgram } from './programs.ts';
import { turnOff } from './turn-off.ts';

/** Every caution. Its text stands in `locales/en.ts` under `cautions`, its examples in tests/examples/cautions. */
export const CAUTIONS = [
  turnOff,
  deletePhotos,
  deleteBackup,
  removePrompt,
  signOut,
  leaveSharedLibrary,
  erase,
  unofficialProgram,
  resetAllSettings,
  resetNetwork,
  photoStream,
  appleId,
  photosSettings,
  oldAddress,
] as const;
type AnyCaution = (typeof CAUTIONS)[number];
export type CautionId = AnyCaution['id'];
/** Ids of the cautions about advice that may lose photos. */
export type GraveId = Extract<AnyCaution, { severity: 'mayLosePhotos' }>['id'];
/** Ids of the cautions about advice that loses something other than photos. */
export type CostId = Extract<AnyCaution, { severity: 'costs' }>['id'];
