import type { Caution } from './types.ts';
import { act, advises, CAN_BE, DEVICE, demands, SHOULD } from './words.ts';

const DO =
  '(?:do|doing|perform|performing|run|running|try|trying|carry out|carrying out|make|making|go for|start|starting|initiate|give it|attempt|do yourself) ';
const NOT_OTHER =
  '(?! ?(?:> ?reset > (?!erase)|> ?(?:tap |choose )?reset network|network|location|keyboard|home screen|settings\\b(?! and)|all settings|cellular|privacy|password|passcode|name|backups?\\b|storage|cache|photos? (?:app|sync)|camera|connection|clock|date|menu|screen|>(?![^.;]{0,40}erase)))';
const FACTORY = '(?:factory|master|full|complete)[ -](?:settings? )?(?:reset|restore|wipe|erase)';
const ERASES = [
  act(
    `(?:eras|wip|format|nuk|clear|reformat)(?:e|ing|ting)? (?:and (?:\\w+ )?(?:up )?)?(?:all (?:content|data|your data|of (?:the|your) (?:content|data))|everything|${DEVICE})(?! (?:storage|cache|screen|camera|lens))`,
  ),
  act(
    `(?:${DO})?(?:an? )?(?:${FACTORY}|factory default reset|(?:iphone|ipad|device|itunes|dfu|full|clean|complete) restore(?! (?:point|image))|clean (?:re)?install(?:ation)?|dfu (?:mode )?restore)(?! (?:protection|network))`,
  ),
  act(`(?<!\\b(?:hard|soft|forced?|network|settings) )reset(?:ting)? ${DEVICE}${NOT_OTHER}`),
  act(
    `reset(?:ting)? (?:all content|(?:it |${DEVICE} |everything )?(?:back )?to (?:the |its )?(?:factory|default|original)|everything\\b)`,
  ),
  act(
    `restor(?:e|ing) (?:${DEVICE}(?! (?:connection|access|settings|backup))|(?:it )?(?:from|with|via|using|through) (?:an? |the |your |an? old(?:er)? |last |latest |recent |previous )*(?:icloud |itunes |finder |computer |local )*(?:backup|itunes|finder|recovery mode|dfu)|(?:to|back to) (?:the )?factory(?: settings)?|(?:(?:your|the|all|lost) )*(?:data|photos|everything|files) from (?:an? |the |your |last |latest |old(?:er)? )*(?:icloud |itunes |finder )*backup|(?:an? |the |your |last |latest |old(?:er)? |previous )*(?:icloud |itunes |finder )*backups?(?! (?:setting|option|password)))`,
  ),
  act(
    `(?:set(?:ting)? (?:it|them|${DEVICE}) up |set(?:ting)? up ${DEVICE} )(?:again )?(?:as (?:a )?(?:brand )?new|from scratch)|start(?:ing)? (?:over )?(?:afresh |fresh |again )?(?:with|as) a (?:clean|new|fresh|blank) (?:iphone|ipad|device|phone|install)`,
  ),
  act(
    `(?:put|boot|plac|enter|get)(?:e|ing|ting)? (?:${DEVICE} |it )?(?:in |into |in to )?(?:dfu|recovery mode)\\b[^.;:!?]{0,60}\\brestore`,
  ),
  act(
    `(?:> |(?:tap|choose|select|press|hit|click|pick)(?:ping|ting|ing)? (?:on )?(?:the )?(?:red )?)(?:erase (?:all|this|iphone|ipad|now|data|mac|device)\\b|erase$|restore (?:iphone|ipad|backup)|reset all content)`,
  ),
  act(
    '(?:connect|plug)(?:ing)? [^.;:!?]{0,60}\\b(?:itunes|finder|computer|mac|pc)\\b[^.;:!?]{0,60}\\b(?:click|choose|select|press|hit) (?:on )?restore\\b',
  ),
  act(
    `(?:return|tak|bring|put|revert|set|go|send|chang|get)(?:e|ing|ting)? [^.;:!?]{0,40}\\bto (?:its |the |their )?(?:original |default )*factory\\b`,
  ),
  act(
    'reinstall(?:ing)? (?:ios|ipados|the (?:operating )?system|the firmware)|(?:re)?flash(?:ing)? (?:the |your )*(?:firmware|iphone|phone|device)',
  ),
  act(
    `(?:open|launch|start)(?:ing)? (?:the )?(?:finder|itunes)\\b[^.;:!?]{0,70}\\b(?:click|choose|select|hit|press|tap) (?:on )?restore\\b`,
  ),
  act(`us(?:e|ing) (?:itunes|finder|the finder|recovery mode|dfu mode) to (?:restore|erase|wipe|reset)\\b`),
  act('(?:us|open|run|launch|start|go through)(?:e|ing|ning)? (?:to )?(?:the )?(?:apple )?erase assistant'),
  act(
    '(?:return|tak|bring|put|revert|set|send|get|restor|reset)(?:e|ing|ting)? [^.;:!?]{0,40}\\bto (?:its |the |their |an? )*(?:out[- ]of[- ](?:the[- ])?box|like new|brand new|as new|day one) (?:state|condition|settings?)',
  ),
  act(`delet(?:e|ing) (?:all (?:content|data)|everything (?:on|from) (?:your|the) (?:iphone|ipad|phone|device))`),
];
/** "It" means the device: what is done to it can only be done to a device. */
const ERASES_IT = [
  act(
    '(?:eras|wip|reset|restor|format)(?:e|ing|ting)? (?:it|the (?:whole )?thing)(?: clean)? (?:and start (?:over|again|afresh|fresh|from scratch)|and set (?:it )?up|clean|to factory|with (?:itunes|finder)|from (?:a |the |your )?backup|completely and)',
  ),
];
/** The button "Restore" in iTunes and the Finder. */
const RESTORES = [
  act(
    '(?:click|choose|select|hit|press|tap)(?:ing|ting|ping)? (?:on )?(?:the )?restore\\b(?! (?:photos?|purchases|deleted|from recently))',
  ),
];
const inITunes = (words: string) => /\b(?:itunes|finder|recovery mode|dfu|backup)\b/.test(words);
const ERASED = [
  act(
    `${DEVICE} (?:${SHOULD})(?:erased|wiped|reset(?! ?(?:network))|restored|factory reset|formatted|set up as new|set up from scratch)\\b`,
  ),
  act(
    `${DEVICE} ${CAN_BE}(?:erased|wiped|restored|factory reset)\\b(?= (?:to (?:fix|solve|get|clear)|from a backup|and set))`,
  ),
];
/** Whether the match is about the device: restoring a photo or a purchase erases nothing. */
const isDevice = (words: string, start: number): boolean =>
  !/^restor\w+ (?:the |your |my |deleted |lost |some )*(?:photos?|pictures?|videos?|purchases?|contacts|notes|files|data|them)\b(?![^.;:!?]{0,40}\bbackup)/.test(
    words.slice(start),
  ) &&
  !/\b(?:do not use|hard|soft|force|forced)[ -]$/.test(words.slice(0, start)) &&
  !/^reset\w* (?:your |the )*(?:iphone|ipad|device|phone|mac)(?:'s)? (?:by (?:holding|pressing)|with the (?:side|power|volume) button)/.test(
    words.slice(start),
  ) &&
  // A part of a path to something harmless: "Transfer or Reset iPhone > Reset > Reset Network Settings".
  !/^reset (?:iphone|ipad|device)\b[^.;!?]{0,60}\breset network/.test(words.slice(start)) &&
  !(/\b(?:transfer or|transfer\/|or) $/.test(words.slice(0, start)) && !/erase/.test(words.slice(start)));

/** Advice to erase or restore a device. */
export const erase: Caution<'erase', 'mayLosePhotos'> = {
  id: 'erase',
  severity: 'mayLosePhotos',
  apple: 'contact',
  isIn: (sentence) =>
    /eras|wip|format|nuk|clea|factory|flash|reset|restor|install|new|dfu|delet|from scratch/.test(sentence.words) &&
    (advises(sentence, ERASES, isDevice) ||
      advises(sentence, ERASES_IT) ||
      advises(sentence, RESTORES, inITunes) ||
      demands(sentence, ERASED)),
};

const ALL_SETTINGS = [
  act(
    `reset(?:ting)? (?:all|every one)(?: of)? (?:the |your |its |iphone |ipad |${DEVICE} )*(?:settings|options|preferences)`,
  ),
  act(
    `(?:reset(?:ting)?|restor(?:e|ing)|return(?:ing)?) (?:all |the |your |${DEVICE} )*(?:system |device |phone |iphone |ios )?settings to (?:their |the |factory )*(?:defaults?|original)`,
  ),
  act('reset all$'),
];
const ALL_SETTINGS_RESET = [act(`(?:all|your|the) settings (?:${SHOULD})reset`)];

/** Advice to reset all settings. */
export const resetAllSettings: Caution<'resetAllSettings', 'costs'> = {
  id: 'resetAllSettings',
  severity: 'costs',
  isIn: (sentence) => advises(sentence, ALL_SETTINGS) || demands(sentence, ALL_SETTINGS_RESET),
};

const NETWORK = [
  act(
    `reset(?:ting)? (?:your |the |all |${DEVICE} |iphone |of )*(?:wifi |cellular |internet |wireless )?(?:network|networking|network and internet)(?: connection)?(?: settings?| preferences| configuration)?(?! (?:adapter|router|equipment|hardware))`,
  ),
  act(
    '(?:do|doing|perform|performing|try|trying|run) a (?:network|network settings) reset|network (?:settings )?reset\\b',
  ),
];
const NETWORK_RESET = [act(`network settings (?:${SHOULD})reset`)];

/** Advice to reset the network settings. */
export const resetNetwork: Caution<'resetNetwork', 'costs'> = {
  id: 'resetNetwork',
  severity: 'costs',
  isIn: (sentence) => advises(sentence, NETWORK) || demands(sentence, NETWORK_RESET),
};
