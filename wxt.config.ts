import { defineConfig } from 'wxt';
import { contentMatches } from './domain/sites/matches.ts';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg', developmentIndicator: false },
  hooks: {
    'vite:build:extendConfig': ([entrypoint], config) => {
      // The polyfill costs 10 kB in every script that has it; WXT's own content-script wrapper imports it.
      const isContentScript = [entrypoint].flat().some((e) => e?.type === 'content-script');
      if (isContentScript) config.resolve = { ...config.resolve, alias: { 'wxt/browser': '@wxt-dev/browser' } };
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_app_name__',
    description: '__MSG_app_description__',
    default_locale: 'en',
    permissions: ['storage', 'alarms', 'scripting', 'activeTab'],
    host_permissions: contentMatches().map((match) => match.replace(/(:\/\/[^/]+\/).*/, '$1*')),
    incognito: 'not_allowed',
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'",
    },
    web_accessible_resources: [
      {
        resources: ['panel.html'],
        matches: [...new Set(contentMatches().map((match) => match.replace(/(:\/\/[^/]+\/).*/, '$1*')))],
      },
    ],
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
