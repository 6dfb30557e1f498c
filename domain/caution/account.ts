import type { Caution } from './types.ts';
import { act, advises, demands, SHOULD } from './words.ts';

const ACCOUNT = '(?:apple ?(?:id|account)s?|icloud accounts?|icloud id|(?:your|the|that|this|my) (?:\\w+ )?accounts?)';
const THE = '(?:(?:your|the|this|that|my|an?|current|existing|old|of|with|from) )*';
const SIGN_OUT = [
  act(
    '(?:sign|log|signing|logging|singing)(?: (?:your|the|my|all|both|each|every|iphones?|ipads?|devices?|phones?|mac|yourself|back|everyone|me|them|it|of|account|completely|fully)){0,5} ?(?:out|off)\\b',
  ),
  act(
    `(?:remov|delet|unlink|disconnect|detach|deregister|unregister|tak|clear)(?:e|ing)? (?:and (?:then )?(?:re-?add|reconnect|readd) )?${THE}${ACCOUNT}(?! (?:password|photo|picture|page|settings))`,
  ),
  act(
    `(?:disconnect|unlink|detach|remov|tak)(?:e|ing)? (?:${THE})(?:iphone|ipad|device|phone|mac) (?:from|off|out of) ${THE}(?:${ACCOUNT}|icloud)\\b`,
  ),
  act(
    '(?:switch|chang)(?:e|ing)? (?:to |over to )?(?:another|a different|a new|the other) (?:apple ?(?:id|account)|icloud account)',
  ),
  act(
    're-?log(?:ging)?(?:-| )?(?:in|into)\\b|(?:remov|delet)(?:e|ing) (?:your )?icloud from\\b|(?:log|sign|logging|signing) (?:back )?in and out\\b|leav(?:e|ing) icloud\\b(?! (?:photos|on|alone|running))',
  ),
];
const SIGNED_OUT = [
  act(`${ACCOUNT} (?:${SHOULD})(?:removed|deleted|unlinked|(?:signed|logged) out)`),
  act(
    '(?:you|the iphone|your iphone|each device|every device|all devices|the device|the account|your account) (?:should|must|need to|needs to|have to|has to) be (?:signed|logged) out',
  ),
  act('(?:make sure|ensure)(?: that)? you (?:are|have) (?:fully |completely )?(?:signed|logged) out'),
];
/** Signing out of these services and websites leaves the photos alone. */
const ELSEWHERE =
  /^[^.;:!?]{0,12}\b(?:of|from|on|in|at|with)?\b[^.;:!?]{0,40}?\b(?:icloud\.com|website|web ?site|browser|web|safari|chrome|google|gmail|facebook|instagram|whatsapp|dropbox|netflix|spotify|youtube|imessage|facetime|app store|media and purchases|media & purchases|itunes|itunes store|game center|windows|user account|mac account|computer account|microsoft|outlook|onedrive|vpn|network|wifi|router|forum|community|discussions|amazon|twitter|tiktok|snapchat|messages|support)\b/;
const ABOUT_MAC =
  /^(?:sign|log)\w* (?:out|off)(?: of| from)? (?:your|the|this) (?:mac|macbook|computer|pc|session|user)\b/;

const isApples = (words: string, start: number): boolean => {
  const rest = words.slice(start);
  return (
    !ABOUT_MAC.test(rest) &&
    !ELSEWHERE.test(rest.replace(/^(?:\w+ )(?:\w+ )?(?:out|off)\b/, '').slice(0, 70)) &&
    !/\b(?:icloud\.com|website|browser|netflix|facebook|google photos)\b[^.;:!?]{0,40}$/.test(
      words.slice(Math.max(0, start - 60), start),
    )
  );
};

/** Advice to sign out of the Apple Account or to remove it from a device. */
export const signOut: Caution<'signOut', 'mayLosePhotos'> = {
  id: 'signOut',
  severity: 'mayLosePhotos',
  apple: 'contact',
  isIn: (sentence) => advises(sentence, SIGN_OUT, isApples) || demands(sentence, SIGNED_OUT, isApples),
};

const SHARED = '(?:icloud )?shared (?:photo )?library\\b';
const LEAVE = [
  act(
    `(?:leav|delet|remov|quit|exit|disband|dissolv|eras|get(?:ting)? rid of|turn(?:ing)? off|disabl|stop)(?:e|ing|ting|ping)? (?:out of |using )?${THE}${SHARED}`,
  ),
  act(`(?:tap|choose|select|press|click)(?:ping|ing)? (?:on )?(?:leave|delete) shared library`),
  act(
    `remov(?:e|ing) (?:yourself|participants|people|members|everyone|someone|a member|the members|other people) from ${THE}${SHARED}`,
  ),
  act(`turn(?:ing)? ${THE}${SHARED} off`),
];
const LEFT = [act(`${SHARED} (?:should|must|needs to|has to) be (?:deleted|removed|left|turned off)`)];

/** Advice to leave or delete the iCloud Shared Photo Library. */
export const leaveSharedLibrary: Caution<'leaveSharedLibrary', 'mayLosePhotos'> = {
  id: 'leaveSharedLibrary',
  severity: 'mayLosePhotos',
  apple: '108782',
  isIn: (sentence) => advises(sentence, LEAVE) || demands(sentence, LEFT),
};
