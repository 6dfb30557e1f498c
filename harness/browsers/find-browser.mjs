// Plain JS on purpose: set-up runs before anything is installed, on any Node from 20 on.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const { env, platform } = process;
const programs = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);

/** Where a browser is looked for: names on the PATH, then the usual places of each system. */
const PLACES = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    darwin: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    win32: programs.flatMap((folder) => [
      join(folder, 'Chromium', 'Application', 'chrome.exe'),
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
    ]),
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: programs.map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe')),
  },
};

/** Path of an installed browser, or undefined. */
export function findBrowser(name) {
  const { variable, names, [platform]: usual = [] } = PLACES[name];
  const asked = env[variable];
  if (asked) {
    if (!existsSync(asked)) throw new Error(`${variable} is ${asked}, and there is no such file.`);
    return asked;
  }
  const folders = (env.PATH ?? '')
    .split(delimiter)
    .concat(platform === 'win32' ? [] : ['/usr/bin', '/usr/local/bin', '/snap/bin']);
  const onPath = platform === 'win32' ? [] : folders.flatMap((folder) => names.map((file) => join(folder, file)));
  return [...onPath, ...usual].find((path) => existsSync(path));
}
