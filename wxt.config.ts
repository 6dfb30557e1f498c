import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { LANGUAGES } from './components/text.ts';
import { siteOrigins } from './domain/sites/matches.ts';
import type { Texts } from './locales/en.ts';

/** Preact's way to set HTML from a string, as its distribution spells it. */
const PREACTS_HTML = /(\w+)\.innerHTML\s*=\s*\w+\.__html/;

/** Takes that way out of the build: nothing of ours ever uses it, so nothing that goes wrong can either. */
const withoutHtmlStrings = {
  name: 'without-html-strings',
  transform(code: string, id: string) {
    if (!/preact[\\/]dist[\\/]preact\.m?js/.test(id)) return;
    if (!PREACTS_HTML.test(code)) throw new Error("Preact's innerHTML assignment looks different now: look again");
    return { code: code.replace(PREACTS_HTML, '0'), map: null };
  },
};

/**
 * What `_locales` holds of a language, by the name that the browser finds it under: its `browser` section, and the
 * texts of the edge button. The background keeps the latter in storage, where the spotter reads them, but a spotter
 * that runs before the background has ever written can ask nobody but the browser: `_locales` alone is there from the
 * start.
 */
function browserMessages({ browser, edgeButton }: Texts): Record<string, { message: string }> {
  const edgeButtonTexts = Object.entries(edgeButton).map(([key, message]) => [`tab_${key}`, message]);
  const messages = [...Object.entries(browser), ...edgeButtonTexts];
  return Object.fromEntries(messages.map(([key, message]) => [key, { message }]));
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  // The polyfill, which is `wxt/browser`, is for the background alone: there a listener answers messages with a
  // promise, which not every Chromium that we run in understands. All other code imports the browser's own API, whose
  // calls answer with promises in both browsers: `@wxt-dev/browser`.
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  // Every browser that we run in loads modules ahead by itself.
  vite: () => ({ plugins: [withoutHtmlStrings], build: { modulePreload: { polyfill: false } } }),
  autoIcons: { baseIconPath: 'assets/icon.svg', developmentIndicator: false },
  hooks: {
    'build:publicAssets': (_, files) => {
      for (const [tag, texts] of Object.entries(LANGUAGES)) {
        const relativeDest = `_locales/${tag.replaceAll('-', '_')}/messages.json`;
        files.push({ relativeDest, contents: JSON.stringify(browserMessages(texts)) });
      }
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      // What the pages share is one file for all of them: many small ones would start later, a copy in each page
      // would make the package half as large again.
      if (entrypoints.length > 1) {
        const output = config.build?.rolldownOptions?.output;
        if (Array.isArray(output)) throw new Error('WXT builds the pages in another way now: look again');
        config.build = {
          ...config.build,
          rolldownOptions: {
            ...config.build?.rolldownOptions,
            output: { ...output, codeSplitting: { groups: [{ name: 'pages', minShareCount: 2 }] } },
          },
        };
      }
      if (!entrypoints.some(({ type }) => type === 'content-script')) return;
      const alias = {
        // The polyfill costs 10 kB in every script that has it; WXT's own content-script wrapper imports it.
        'wxt/browser': '@wxt-dev/browser',
        // WXT's context costs 2.5 kB of the spotter's 8; the little of it that is needed stands in spot.ts.
        'wxt/utils/content-script-context': fileURLToPath(
          new URL('entrypoints/spotter.content/no-context.ts', import.meta.url),
        ),
      };
      config.resolve = { ...config.resolve, alias };
      // Both browsers know light-dark(); rewritten for older ones it costs 400 bytes.
      config.build = { ...config.build, cssTarget: ['chrome126', 'firefox140'] };
      // WXT's silent logger is 300 bytes of nothing.
      config.build.rolldownOptions = {
        ...config.build.rolldownOptions,
        treeshake: { manualPureFunctions: ['logger'] },
        optimization: { inlineConst: false },
      };
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'alarms', 'scripting', 'activeTab', 'contextMenus'],
    host_permissions: siteOrigins(),
    commands: {
      readWithoutAds: {
        // Option with a letter writes a sign on a Mac.
        suggested_key: { default: 'Alt+Shift+R', mac: 'MacCtrl+Shift+R' },
        description: '__MSG_readWithoutAdsCommand__',
      },
    },
    incognito: 'not_allowed',
    content_security_policy: {
      extension_pages: [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "connect-src 'self' https://www.apple.com",
        "img-src 'self' data: https: http:",
        "base-uri 'none'",
        "form-action 'none'",
      ].join('; '),
    },
    web_accessible_resources: [{ resources: ['panel.html'], matches: siteOrigins() }],
    // URL.parse, and light-dark() in the spotter's styles.
    ...(browser !== 'firefox' && { minimum_chrome_version: '126' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'seven-steps@seven-steps.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
});
