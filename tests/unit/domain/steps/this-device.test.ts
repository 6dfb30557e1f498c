import { expect, it } from 'vitest';
import { type ThisDevice, thisDevice } from '../../../../domain/steps/this-device.ts';

const SAFARI = 'AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0';
const CHROME = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0';

it.each<[string, ThisDevice, string, number, boolean?]>([
  [
    'iPhone',
    'handheld',
    `Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) ${SAFARI} Mobile/15E148 Safari/604.1`,
    5,
  ],
  ['iPad that names itself', 'handheld', `Mozilla/5.0 (iPad; CPU OS 18_7 like Mac OS X) ${SAFARI} Safari/604.1`, 5],
  [
    'iPad that calls itself Macintosh',
    'handheld',
    `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${SAFARI} Safari/605.1.15`,
    5,
  ],
  ['Mac, Safari', 'mac', `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${SAFARI} Safari/605.1.15`, 0],
  ['Mac, Chrome', 'mac', `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${CHROME} Safari/537.36`, 0, false],
  ['Mac, Firefox', 'mac', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:145.0) Gecko/20100101 Firefox/145.0', 0],
  ['Android phone, Chromium', 'handheld', `Mozilla/5.0 (Linux; Android 10; K) ${CHROME} Mobile Safari/537.36`, 5, true],
  ['Android tablet, Chromium', 'handheld', `Mozilla/5.0 (Linux; Android 10; K) ${CHROME} Safari/537.36`, 5, false],
  ['Android tablet, Firefox', 'handheld', 'Mozilla/5.0 (Android 15; Tablet; rv:145.0) Gecko/145.0 Firefox/145.0', 10],
  [
    'Android phone that requests desktop pages',
    'handheld',
    `Mozilla/5.0 (X11; Linux x86_64) ${CHROME} Safari/537.36`,
    5,
    true,
  ],
  ['Windows', 'computer', `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${CHROME} Safari/537.36`, 0, false],
  [
    'Windows with a touch screen',
    'computer',
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${CHROME} Safari/537.36`,
    10,
    false,
  ],
  [
    'Chromebook with a touch screen',
    'computer',
    `Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) ${CHROME} Safari/537.36`,
    10,
    false,
  ],
  ['Linux, Firefox', 'computer', 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0', 0],
])('thisDevice: %s is %s', (_, expected, userAgent, maxTouchPoints, mobile) => {
  const userAgentData = mobile === undefined ? {} : { userAgentData: { mobile } };
  expect(thisDevice({ userAgent, maxTouchPoints, ...userAgentData })).toBe(expected);
});
