import type { Caution, Sentence } from './types.ts';
import { act, advises, CAN_BE, demands, namesLast, SHOULD } from './words.ts';

const DELETE =
  '(?:(?:delet|remov|eras|trash|bin|purg|clear|clean|wip|discard|dump|ditch|cull|prun|toss|declutter|weed|thin|scrap|destroy|axe|nuk|delte|delet|sacrific)(?:e|ing|ning|ting)?(?: (?:out|up|off|away|down|through|and \\w+))?|(?:get|getting) rid of|(?:do|doing) away with|(?:throw|throwing) (?:away|out)|(?:part|parting) with|(?:let|letting) go of|(?:say|saying) goodbye to|(?:kick|kicking) out)';
const MEDIA =
  '(?:photos?|pictures?|pics?|pix|images?|videos?|clips?|screenshots?|screen shots?|selfies?|snapshots?|snaps|shots|media(?: files| items)?|camera roll|albums?|photos? library|photo collection|duplicates?|bursts?|memories|vids?|photographs?|footage|icloud (?:photos?|library)|photo files|recently deleted)\\b';
const NO_MEDIA =
  "(?! ?(?:app\\b|apps|application|edit\\w*|tools?|cache|settings?|widgets?|from the app|frames?|(?:check|tick) ?box|box\\b|switch|toggle|slider|filters?|booth|notifications?|games?|albums? (?:app|cover)|uploads?|sync\\w*|stream|sharing|links?|'s? (?:cache|settings)|calls?|preview|thumbnails?|permissions?|access|player|calling|attachments? in))";
/** Words between the verb and its object. Words that begin a purpose or an exception end the search. */
const GAP =
  '(?:(?!\\b(?:to|for|so|that|which|with|without|before|instead|not|never|except|but|than|rather|next|beside|from|on|if|about|app|take|taking|until|while|when|using|via|behind|covering|limits?|restrictions?)\\b)[^.;:!?>]){0,60}?';
const FROM = `(?:${GAP}\\b(?:from|in|off|out of) (?:(?:your|the|my) )?(?:icloud )?(?:photos? library|photos library|camera roll|icloud photos|icloud library|photos(?= ?(?:$|[.,;]|and\\b|to\\b))|recently deleted|photos app))`;

const DELETES = [
  act(`${DELETE} (?:and \\w+ )?${GAP}\\b${MEDIA}${NO_MEDIA}`),
  act(`${DELETE}${FROM}`),
  act(
    `(?:empty|emptying|clear|clearing|purge|purging) (?:out )?(?:the |your |that )*(?:photos? |icloud )?(?:recently deleted|(?:photos? )?trash|recycle bin)`,
  ),
  act(
    `(?:mov|send|drag|put|throw|chuck|shift)(?:e|ing|ting)? ${GAP}\\b(?:${MEDIA}${NO_MEDIA}|them|these|those|everything)[^.;:!?>]{0,30}\\b(?:to|in|into|for) (?:the )?(?:trash|bin|rubbish|recycle bin|recently deleted|garbage)\\b`,
  ),
  act(
    `(?:select|choos|pick|mark|find|identify|review|highlight|hold|go(?:ing)? through|open)(?:e|ing)? (?:down (?:on )?)?${GAP}\\b(?:${MEDIA}${NO_MEDIA})[^.;:!?]{0,80}\\b(?:delete|remove|trash|bin|get rid of)\\b(?: can\\b)?(?: (?:icon|button|symbol|sign)\\b)?`,
  ),
  act(
    `> delete (?:all|photos?|from icloud)|(?:tap|press|hit|choose|select|click)(?:ping|ing)? (?:on )?(?:the )?delete (?:\\d+ |all |these )*(?:photos?|items?|videos?|all|from recently deleted)\\b`,
  ),
];
const SHRINKS = [
  act(`(?:deletion|removal) of ${GAP}\\b${MEDIA}`),
  act('(?:clean|clear|declutter|empty|tidy)(?:ing)? (?:up |out )(?:your |the )*photos app(?! (?:cache|data))'),
  act('disabl(?:e|ing) and delet(?:e|ing)|(?<=\\bphotos > (?:[a-z]+ > ){0,4})(?:delete|disable)'),
  act(
    '(?:slim|slimming|pare|paring|cut|cutting|trim|trimming|shrink|shrinking|reduc(?:e|ing)|thin|thinning) (?:down |out )?(?:the (?:size|number) of )?(?:your |the )*(?:photos? (?:library|collection)|camera roll|picture collection|photos in)',
  ),
  act(
    '(?:delet|wip|eras|empty|purg)(?:e|ing)? (?:out )?(?:everything (?:in|from|on) |all (?:of )?)?(?:your |the )*icloud(?: data| content| library| storage)?\\b(?! ?(?:backup|drive|mail|account|keychain|photo|settings|\\.com))',
  ),
];
const THEM =
  '(?:them\\b|these\\b|those\\b|the (?:\\w+ )?(?:originals?|ones|rest|lot|items|copies)\\b|(?:old|bad|blurry|unwanted|unneeded|big|large|older|any|extra|spare|additional|identical) (?:ones|items|copies)\\b|(?:everything|anything|what|whatever|all|some|a few|a bunch|most|half|as many)\\b(?! (?:apps?|messages?|emails?))|it all\\b|it\\b)';
const DELETES_THEM = [
  act(`${DELETE} (?:all (?:of )?|some of |most of |half of |any of |many of |permanently )?${THEM}`),
  act(
    '(?:tap|press|hit|click|choose|select|use|push|touch)(?:e|ping|ting|ing)? (?:on )?(?:the )?(?:red )?(?:trash|bin|delete|rubbish|dustbin|garbage)(?: ?(?:can|bin|button|icon|symbol|all|photos?|permanently))*',
  ),
  act('empty(?:ing)? (?:it|that|this)\\b(?: (?:album|folder))?'),
];
const BE_DELETED =
  '(?:deleted|removed|erased|cleared(?: out)?|trashed|binned|thrown away|purged|culled|cleaned (?:up|out)|discarded)\\b';
const DELETED = [
  act(
    `(?:${MEDIA}${NO_MEDIA}|recently deleted)(?: (?:that |which )?(?:you|of|from|in|on|and) [^.;:!?,]{1,40}?| \\w+)? (?:${SHOULD})${BE_DELETED}`,
  ),
  act(
    `(?:${MEDIA}${NO_MEDIA})(?: (?:that |which )?(?:you|of|from|in|on) [^.;:!?,]{1,40}?)? ${CAN_BE}${BE_DELETED}(?= (?:to (?:free|make|save|get|gain)|if you|from (?:icloud|your)|straight|at once|in bulk))`,
  ),
  act(`recently deleted (?:album |folder )?(?:${SHOULD})emptied`),
];

/** Names of photos that "them" may refer to. */
export const PHOTO_NAMES = new RegExp(`\\b(?:${MEDIA}|recently deleted|(?:your|the) library\\b)${NO_MEDIA}`, 'g');
/** Names of other things that "them" may refer to. */
export const OTHER_THINGS =
  /\b(?:apps?|messages?|e-?mails?|attachments?|contacts?|notes|files?|documents?|films?|movies?|songs?|music|podcasts?|books?|games?|chats?|backups?|profiles?|cache|browser data|cookies|history|history|network|wifi|account|downloads?|widget|voice memos|calendars?)\b/g;

const arePhotos =
  ({ arePhotosMeant }: Sentence) =>
  (words: string, start: number): boolean =>
    namesLast(words.slice(0, start), PHOTO_NAMES, OTHER_THINGS) ?? arePhotosMeant;
/** Whether the match is about photos in the library: removing one from a widget or a shared album deletes nothing. */
const isFromLibrary = (words: string, start: number): boolean =>
  !/^[^.;:!?]{0,70}\b(?:from|in|on|off) (?:the |your |an? |this |that )?(?:\w+ )?(?:favou?rites?|widgets?|home screen|lock screen|wallpaper|shared albums?|conversations?|messages|whatsapp|chats?|hidden album|watch|memory card|sd card|camera(?! roll)|website|facebook|instagram|google photos?|google|mac app|contact)\b/.test(
    words.slice(start),
  ) &&
  !/^(?:remov\w+|delet\w+) (?:the |a |any )?(?:duplicates? (?:contacts?|songs?|files?|apps?)|location|people|faces?|backgrounds?|objects?|red eye|metadata|edits?)/.test(
    words.slice(start),
  );

/** A quick first check, for speed: a sentence without one of these parts of words is not about deleting. */
const HINT =
  /del|remov|eras|trash|bin|purg|clea|wip|discard|dump|ditch|cull|prun|toss|clutter|weed|thin|throw|scrap|destroy|axe|nuk|sacrific|rid of|away|part|go of|goodbye|kick|slim|pare|par|cut|trim|shrink|reduc|disabl|empt|garbage|rubbish/;

/** Advice to delete photos or videos. */
export const deletePhotos: Caution<'deletePhotos', 'mayLosePhotos'> = {
  id: 'deletePhotos',
  severity: 'mayLosePhotos',
  apple: '108922',
  isIn: (sentence) =>
    HINT.test(sentence.words) &&
    (advises(sentence, DELETES, isFromLibrary) ||
      advises(sentence, SHRINKS) ||
      advises(sentence, DELETES_THEM, arePhotos(sentence)) ||
      demands(sentence, DELETED, isFromLibrary)),
};

const BACKUPS = [
  act(`${DELETE} (?:and \\w+ )?${GAP}\\bbackups?\\b(?! (?:app|tool|password|option|schedule|settings?))`),
  act(
    '> delete (?:backup|and turn off)|(?:tap|press|hit|choose|select|click)(?:ping|ing)? (?:on )?(?:the )?delete (?:backup|and turn off)\\b',
  ),
  act(`turn(?:ing)? off and delet(?:e|ing)\\b`),
  act(
    `(?:select|choos|pick|find|tap|open)(?:e|ing|ping)? ${GAP}\\bbackups?\\b[^.;:!?]{0,60}\\b(?:delete|remove|trash|get rid of)\\b`,
  ),
];
/** Names of backups that "it" may refer to. */
export const BACKUP_NAMES = /\bbackups?\b(?! (?:app|option|settings?|switch))/g;
/** Names of other things that "it" may refer to. */
export const NO_BACKUPS = new RegExp(`${PHOTO_NAMES.source}|\\b(?:apps?|messages?|files?|accounts?|profiles?)\\b`, 'g');
const areBackups =
  ({ areBackupsMeant }: Sentence) =>
  (words: string, start: number): boolean =>
    namesLast(words.slice(0, start), BACKUP_NAMES, NO_BACKUPS) ?? areBackupsMeant;
const BACKUPS_MEANT = [act(`${DELETE} (?:all (?:of )?|some of |any of )?${THEM}`)];
const BACKUPS_DELETED = [
  act(`backups?(?: (?:of|from|for|that|on) [^.;:!?,]{1,40}?)? (?:${SHOULD})${BE_DELETED}`),
  act(`backups? (?:${CAN_BE})${BE_DELETED}(?= (?:to (?:free|make|save|get|gain)|if you|from icloud))`),
];

/** Advice to delete a backup. */
export const deleteBackup: Caution<'deleteBackup', 'mayLosePhotos'> = {
  id: 'deleteBackup',
  severity: 'mayLosePhotos',
  apple: '108922',
  isIn: (sentence) =>
    (sentence.areBackupsMeant || /backup|turn off and/.test(sentence.words)) &&
    (advises(sentence, BACKUPS) ||
      advises(sentence, BACKUPS_MEANT, areBackups(sentence)) ||
      demands(sentence, BACKUPS_DELETED)),
};

const TAP =
  '(?:tap|tapp|choos|select|hit|hitt|press|click|confirm|pick|pick|answer|go(?:ing)? (?:with|for)|use|us)(?:e|ing)?';
const FROM_PHONE =
  '(?:delete|remove) (?:it |them |photos |data |everything |all )?from (?:my |this |your |the )?(?:iphone|ipad|mac|device|phone)\\b';
const PROMPTS = [
  act(`${TAP}(?: on| with| by choosing)? (?:the )?(?:option |button |red )*(?:(?:called|named|to) )?${FROM_PHONE}`),
  act(`> ${FROM_PHONE}`),
  act(
    `${TAP}(?: on)? (?:the )?(?:do not merge|delete data|delete a copy|delete|do not keep|remove)(?= [^.;:!?]{0,60}\\b(?:cop(?:y|ies)|merge|data|contacts|keep)\\b)`,
  ),
];
const ASKED = [act(`${TAP}(?: on)? (?:the )?(?:delete|remove|do not merge|do not keep)\\b`)];
/** The phone asks whether to keep the data on it. */
const ASKS_TO_KEEP =
  /\b(?:asks?|asked|prompt\w*|dialog\w*|question|warn\w*|alert)\b[^.;:!?]{0,70}\b(?:keep|merge|copy|copies|remain|remove|delete|stay|happen)\b|\bwhether (?:to|you want to) (?:keep|merge|delete|remove)/;
const ONLY_LABEL = /^(?:delete|remove) from (?:my |this |your )?(?:iphone|ipad|mac|device)$/;

/** Advice to choose "Delete from My iPhone" where the phone asks what to keep. */
export const removePrompt: Caution<'removePrompt', 'mayLosePhotos'> = {
  id: 'removePrompt',
  severity: 'mayLosePhotos',
  apple: '108782',
  isIn: (sentence) =>
    advises(sentence, PROMPTS) ||
    (ASKS_TO_KEEP.test(sentence.words) && advises(sentence, ASKED)) ||
    (!sentence.isForbidden && ONLY_LABEL.test(sentence.words)),
};
