import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { isBadgeKey, updateBadge } from './badge.ts';
import { keepEdgeButtonText } from './edge-button-text.ts';
import { setUpAfterInstall } from './install.ts';
import { addMenu, listenToMenuAndShortcut } from './menu-and-shortcut.ts';
import { answerRequest, forgetTab, storeAnyPanelOpen } from './requests.ts';

export default defineBackground(() => {
  browser.runtime.onMessage.addListener(answerRequest);
  browser.tabs.onRemoved.addListener(forgetTab);
  listenToMenuAndShortcut();
  // The browser's language changes only with a restart of the browser.
  const prepare = () => Promise.all([updateBadge(), storeAnyPanelOpen(), keepEdgeButtonText(), addMenu()]);
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await prepare();
    if (reason === 'install') await setUpAfterInstall();
  });
  browser.runtime.onStartup.addListener(prepare);
  browser.alarms.onAlarm.addListener(updateBadge);
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && Object.keys(changes).some(isBadgeKey)) updateBadge();
  });
});
