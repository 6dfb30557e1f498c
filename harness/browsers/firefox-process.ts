import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './find-browser.mjs';
import { Marionette } from './marionette.ts';
import type { LaunchOptions } from './session.ts';
import { TIMEOUT_MS } from './surface.ts';

/** A running Firefox and the connection to it. */
export interface FirefoxProcess {
  marionette: Marionette;
  quit(): Promise<void>;
}

/** All requests go through our proxy, storage of a temporary add-on outlives a restart, nothing opens by itself. */
const preferences = (proxyPort: number): Record<string, string | number | boolean> => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': proxyPort,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': proxyPort,
  'network.proxy.allow_hijacking_localhost': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.http.http3.enable': false,
  'marionette.port': 0,
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  // A reload of the extension closes its tabs, which may be all there are.
  'browser.tabs.closeWindowWithLastTab': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.newtabpage.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'browser.region.update.enabled': false,
  'app.update.enabled': false,
  'app.normandy.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'extensions.update.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': 'data:,',
  'dom.push.connection.enabled': false,
  'intl.locale.requested': 'en-US',
  'intl.accept_languages': 'en-US, en',
  'ui.prefersReducedMotion': 1,
});

/**
 * Starts Firefox with a profile.
 * @throws where none is installed, or it does not start
 */
export async function startFirefox(profile: string, options: LaunchOptions): Promise<FirefoxProcess> {
  const { server, headless = true, width = 1280, height = 900 } = options;
  const lines = Object.entries(preferences(server.port)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), `${lines.join('\n')}\n`);
  rmSync(join(profile, 'MarionetteActivePort'), { force: true });
  const size = ['--width', String(width), '--height', String(height)];
  const how = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
  const program = findBrowser('firefox');
  if (!program) throw new Error('No Firefox is installed; FIREFOX_PATH can name one.');
  const child = spawn(program, [...(headless ? ['--headless'] : []), ...how, ...size], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' },
  });
  const marionette = await Marionette.connect(await listeningPort(child));
  return {
    marionette,
    async quit() {
      const ended = child.exitCode === null ? once(child, 'exit') : undefined;
      await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => child.kill());
      const impatient = setTimeout(() => child.kill('SIGKILL'), 10_000);
      await ended;
      clearTimeout(impatient);
    },
  };
}

/** The port that Firefox listens on: it prints it, among much else. */
function listeningPort(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (data: Buffer) => {
      output += data;
      const port = /Listening on port (\d+)/.exec(output)?.[1];
      if (port) resolve(Number(port));
      if (output.length > 100_000) output = output.slice(-1000);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Error(`Firefox ended with ${code} before it listened: ${output.slice(-2000)}`)),
    );
    setTimeout(
      () => reject(new Error(`Firefox did not listen in time: ${output.slice(-2000)}`)),
      2 * TIMEOUT_MS,
    ).unref();
  });
}
