import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { isBadgeKey, updateBadge } from './badge.ts';
import { introduce } from './install.ts';
import { answerRequest, forgetTab } from './requests.ts';

export default defineBackground(() => {
  browser.runtime.onMessage.addListener(answerRequest);
  browser.tabs.onRemoved.addListener(forgetTab);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') introduce();
    updateBadge();
  });
  browser.runtime.onStartup.addListener(updateBadge);
  browser.alarms.onAlarm.addListener(updateBadge);
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && Object.keys(changes).some(isBadgeKey)) updateBadge();
  });
});
