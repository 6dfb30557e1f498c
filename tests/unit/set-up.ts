import { afterEach, beforeEach, vi } from 'vitest';
import { resetBrowser } from './fake-browser.ts';

// Files share a worker: what one test leaves behind, no other may find. vitest.config.ts has spies, globals and
// environment variables put back besides.
beforeEach(() => resetBrowser());
afterEach(() => void vi.useRealTimers());
