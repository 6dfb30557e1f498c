import { buildWhereOld } from '../../../harness/browsers/build.ts';

/** Runs once before the end-to-end tests, so that none looks at an extension older than its sources. */
export const setup = () => buildWhereOld('chromium', 'firefox');
