import type { StepId } from '../../steps/ids.ts';
import { pattern } from '../patterns.ts';

/** A way in which guides name one of the seven steps. A test walks examples of each, in tests/examples/guide-steps. */
export interface Wording {
  /** One; or several where the words leave it open: then the text decides, and without it the first counts. */
  steps: readonly [StepId, ...StepId[]];
  /** Over words in lower case with straight apostrophes. */
  says: RegExp;
  /** Words that make it something else. */
  unless?: RegExp;
}

const DEVICE = "(?:iphone|ipad|ipod|imac|mac(?:book)?|idevice|device|phone|handset|tablet)(?:'s|s)?";
const SYSTEM = '(?:ios|ipados|macos|mac os|software|system|operating system|os|firmware)';

/** Right behind the word "restart". */
const THING_RESTARTED = pattern()`
  (start|boot|reset|cycl)(e|ing|ting)? (\w+ ){0,2}?(router|modem|wi-?fi|network|connection|apps?|computer|pc|
  windows|sync\w*|upload\w*|download\w*|process|icloud|photos?|library)\b`;
const NOT_SETTINGS = pattern()`
  \b(network|wi-?fi|cellular|mobile|data|date|time|privacy|restrictions?|battery|power|camera|backup|
  notifications?|location|reset|all settings|storage)\b`;
const OTHER_STORE =
  /\b(google|onedrive|dropbox|external|usb|sd card|amazon|other cloud|third-party|alternative|sticker)\b/;

export const WORDINGS: readonly Wording[] = [
  {
    steps: ['settings'],
    says: pattern()`
      \b(check|review|verify|inspect|confirm|adjust|correct|look (at|over|through)|double-?check|examine|
      configure|set|go over|fix|manage) (all |your |the |that )*((icloud|iphone|ipad|mac|device|photos?|
      photo library|apple|sync(ing)?|app|library|app's|iphone's|and|&) )*(sync(ing)? )?settings\b`,
    unless: NOT_SETTINGS,
  },
  {
    steps: ['settings'],
    says: pattern()`
      \b((re-?)?enabl(e|ing)|(re-?)?activat(e|ing)|turn(ing)? on|switch(ing)? on|toggl(e|ing)( on)?|set(ting)? up|
      turn .{0,20}\bback on|disable and re-?enable|(turn|switch|toggle) off and (back )?on) (the |
      your )*((toggle|switch|option|feature|setting)s? )?(for |of |named |
      called )?["']?(icloud photos?( library)?\b(?! (storage|space))|icloud for photos|
      sync this (iphone|ipad|mac|device)|icloud sync|photo(s)? sync(ing)?|photos (in|for|on) icloud|
      photos under icloud)`,
    unless: /\bshared (albums?|photo)\b/,
  },
  {
    steps: ['settings'],
    says: pattern()`
      \b(icloud photos?( library)?|sync this (iphone|ipad|mac|device)|icloud sync|photos? sync(ing)?|icloud|
      photos for icloud)["']? ((feature|toggle|switch|option|setting)s? )?(is|are|has been|isn't|not) (really |
      actually |already |currently |still )*(on\b|turned on|switched on|enabled|activated|active|set up|
      toggled on|off\b|disabled|turned off|configured)`,
  },
  {
    steps: ['settings'],
    says: pattern()`
      \b(turn|switch|toggle) ["']?(icloud photos?( library)?|
      sync this (iphone|ipad|mac))["']? (off and (then )?(back )?on|back on|on)\b`,
  },
  { steps: ['settings'], says: /\b(icloud photos?|sync this (iphone|ipad|mac)) (is )?(on|enabled|turned on)\s*\??$/ },
  {
    steps: ['settings'],
    says: pattern()`
      \b(same|right|correct|wrong|identical|matching|different) (apple ?id|apple account|icloud account|icloud id|
      account)s?\b`,
  },
  {
    steps: ['settings'],
    says: pattern()`
      \b(check|verify|confirm|review|double-?check|compare) (that |if |whether )?(your |the |which )*(apple ?id|
      apple account|icloud account|icloud login|icloud sign-?in|
      account)( (login|sign-?in|details|credentials|status|used|settings|you use|on each device))?\s*($|[.,(&]|
      and\b|on\b|for\b|in\b)`,
    unless: /\b(storage|payment|password)\b/,
  },
  {
    steps: ['settings'],
    says: pattern()`
      \b(signed|logged|log|sign|signing|logging) ?in ?(to|with|into|using|on)\b.*\b(apple ?id|apple account|
      icloud|account)\b`,
    unless: /\b(out|again|back|password|icloud\.com|browser|website)\b/,
  },
  {
    steps: ['settings'],
    says: pattern()`
      \b(check|see|look at|find) (that |the |your )*icloud photos? (toggle|switch|option)\b|
      \bicloud photos?( library)? (by |and )?(toggling|turning|switching) .*\bon\b`,
  },
  { steps: ['settings'], says: /\bsystem photo library\b|\b(check|look (in|at)) .*\bshared library\b/ },
  {
    steps: ['settings'],
    says: /\bicloud["'\]]?\s*(>|›|»|→|->|,? (and )?then( tap)?|,)\s*["'[]?photos\b/,
    unless: /\boptimi[sz]e\b/,
  },

  {
    steps: ['connection'],
    says: pattern()`
      \b(internet|wi-?fi|wlan|network connect(ion|ivity)|data connection|connectivity|cellular|mobile data|
      mobile network|low data mode|data saver|airplane mode|flight mode|aeroplane mode|vpn|unlimited updates|
      network settings|hotspot|router|modem|broadband|network (is|problem|issue|speed|strength|signal)s?)\b`,
    unless: pattern()`
      \b(itunes|finder|airdrop|transfer|usb|cable|calling|wi-?fi sync|sync (over|via) wi-?fi|printer|android|
      internet explorer|password|security|scam|bill|plan upgrade|watch)\b`,
  },
  {
    steps: ['connection'],
    says: pattern()`
      \b(check|verify|test|troubleshoot|improve|fix|confirm|ensure|stable|strong|poor|bad|weak|slow|unstable|good|
      reliable|better|switch( to)?|try|another|different|faster) (you have |that |if |whether )*(a |an |your |
      the )*((stable|good|strong|working|fast|different|another|active|solid|reliable) )*(and )?(network|
      connection)s?\b`,
    unless: /\b(cable|usb|bluetooth|social|hdmi|printer)\b/,
  },
  {
    steps: ['connection'],
    says: /^(poor |bad |slow |weak |no )?(network|connection)( (issues?|problems?|errors?|failures?))?$/,
  },
  { steps: ['connection'], says: /\b(is|are|be|get|go|back|stay|being) online\b/ },

  {
    steps: ['storage'],
    says: pattern()`
      \bicloud('s)?( (and|or|&) ${DEVICE})? (photos? )?(\w+ )?(storage|space|quota|capacity|plan|subscription)\b|
      \b(storage|space|room|capacity) (left |available |remaining |is |full )*(in|on|of|for|from|within) (your |
      the )*icloud\b|\bicloud ?\+|\bicloud (is |isn't )?(not |almost |nearly |already )?(too )?full\b|
      \bfull icloud\b|\bicloud drive\b.*\b(space|room|storage)\b|\b(clean|clear)( up| out)? (your )?icloud\b|
      \b(delet|remov)(e|ing) (\w+ ){0,4}?backups?\b`,
    unless: /\b(android|competitor|alternatives?|what is)\b/,
  },
  {
    steps: ['storage'],
    says: pattern()`
      \b(buy|purchase|upgrade|get|pay for|add|expand|increase|subscribe to|rent|extend|change)\b.*\b(more |
      additional |extra |bigger |larger |cloud |your )*(storage( plan| tier| limit)?|plan|icloud space)\b|
      \bstorage plan\b|\baccount storage\b|\bmanage storage\b`,
    unless: pattern()`
      \b(cellular|mobile|data|applecare|phone plan|wi-?fi|internet|android|google|${DEVICE} storage|sd card|
      new iphone|backup)\b`,
  },

  {
    steps: ['optimize'],
    says: /\boptimi[sz](e|ed|ing|ation)\b.*\b(storage|space|photos?)\b|\b(storage|space) optimi[sz]ation\b/,
    unless: pattern()`
      \b(turn(ing)? off|disabl\w+|deactivat\w+|switch(ing)? off|uncheck|unselect|instead of|avoid|battery|
      icloud storage)\b`,
  },
  {
    steps: ['optimize'],
    says: pattern()`
      \b${DEVICE} (local |internal |disk |available )*(storage|memory|disk|drive|space)\b|
      \b(local|internal|on-device|disk|hard drive) (storage|space)\b|
      \b(storage|space|room|memory) (left |available |remaining |free |is |full |low |capacity )*(on|of|in|
      inside) (your |the |an? |my |both |all )*(ios )?${DEVICE}\b|
      \b${DEVICE} (has|have) (enough |sufficient |free |no |little |available |any )*(storage|space|room)\b|
      \b${DEVICE} (is |is running |is almost |is nearly |runs |has run |almost |running )*(full|
      out of (storage|space)|low on (storage|space))\b`,
    unless: /\b(icloud|android|google|external|turn(ing)? off|disabl\w+|switch(ing)? off|uncheck|instead of)\b/,
  },
  {
    steps: ['optimize'],
    says: pattern()`\b(icloud and ${DEVICE}|${DEVICE} and icloud|both) storage\b`,
  },
  {
    steps: ['optimize'],
    says: pattern()`
      \b(offload|delete|remove|uninstall) (some |any |the |your )*(unused|unneeded|unnecessary|large|old|
      rarely used) apps?\b`,
  },
  {
    steps: ['optimize', 'storage'],
    says: pattern()`
      \b(free|freeing|clear|clearing|clean|make|making|release|reclaim|recover|gain|save|create) (up |
      out )?(some |more |any |enough |your |the |much |additional |unused )*(storage( space)?|space|room|
      disk space)\b`,
    unless: OTHER_STORE,
  },
  {
    steps: ['storage', 'optimize'],
    says: pattern()`
      \b(check|verify|manage|review|confirm|monitor|enough|sufficient|insufficient|available|not enough|lack of|
      low|full|limited|running out of|inadequate|remaining|out of|have|more|storage is|your)\b.*\b(storage|
      free space|space)\b|^(storage|space)( (space|issues?|problems?|limits?|full|limitations?|capacity|
      availability))?$`,
    unless: pattern()`
      ${OTHER_STORE.source}|
      \b(spaces|android|white space|turn(ing)? off|disabl\w+|optimi[sz]\w+)\b`,
  },

  {
    steps: ['restart'],
    says: pattern()`
      \b(re-?start(ing)?|re-?boot(ing)?|force[ds]?[- ]?(re-?start|re-?boot|reset)|
      (soft|hard)[- ]?(re-?set|re-?boot|re-?start)|power[- ]?cycl(e|ing))\b`,
    unless: THING_RESTARTED,
  },
  {
    steps: ['restart'],
    says: pattern()`
      \b(turn|switch|power|shut) (it|them|your|the|an?|off|down|both|all|
      ios| )*(${DEVICE})?( (and|or|\/) (${DEVICE}|your|the| )+)? ?(off|down)?,? (and|then|and then) (then |turn |
      switch |power |start |it |them |back )*(it |them )?(back )?(on|up)\b|
      \bshut ?down (and|your|the) .*\b(${DEVICE}|on|restart)\b`,
    unless: pattern()`
      \b(icloud|photos|wi-?fi|router|modem|airplane|cellular|data|bluetooth|sync|low power|toggle|settings?|
      find my)\b|\bturn(ing)? on\b`,
  },

  {
    steps: ['update'],
    says: pattern()`
      \b(updat(e|ing)|upgrad(e|ing)) (all |your |the |to |an? |any |both |of |
      for )*(\w+ )?((latest|newest|recent|current|new|apple|outdated|old)( version)? )?(of |your |
      the )*(${DEVICE}|${SYSTEM})\b`,
    unless: pattern()`
      \b(apps?|applications?|drivers?|android|payment|carrier|bios|photos|without|itunes|library|
      to an? new(er)?)\b|\bafter (an? |the |your |every )?(\w+ )?(updat|upgrad)\w*|
      \b(can't|cannot|failed to|unable to|stuck on|before|don't) (updat|upgrad)\w*`,
  },
  {
    steps: ['update'],
    says: pattern()`
      \b(${SYSTEM}|${DEVICE}|icloud) (system |software |os |version )*(update|upgrade)s?\b|
      \b(check|look|search)(ing)? for (the |an? |any |new |latest |available |pending |recent |
      possible )*(${SYSTEM} )*updates?\b|\b(install|download|get|run|use|using|have|running|
      on)(ing)?\b.*\b(latest|newest|pending|available|current|new|most recent)\b.*\b(${SYSTEM}|updates?|
      versions? of (ios|ipados|macos))\b|\b(${SYSTEM}|${DEVICE})\b.* (is |are |to be )?(up[- ]to[- ]date|outdated|
      out of date|current)\b|\b(outdated|old|obsolete) (version of )?(${SYSTEM})\b|
      \b(latest|newest) (version of (your |the )?)?(${SYSTEM})\b|\bios \d+(\.\d+)* (or (later|newer)|update)\b|
      ^(install )?(any |available |pending )*updates?$`,
    unless: pattern()`
      \b(apps?|drivers?|android|carrier|bios|unlimited|itunes|status|beta|downgrade|to an? new(er)?|remove|delete|
      uninstall|pause|cancel)\b|\bafter (an? |the |your |every |installing )?([\w.]+ )*(updat|upgrad)\w*|
      \b(stuck|failed|fails|tool|third-party)\b`,
  },
  {
    steps: ['update'],
    says: /\b(updat(e|ing)|upgrad(e|ing)|install(ing)?|latest (version of)?)\b.*\bicloud for windows\b/,
  },
  {
    steps: ['update'],
    says: pattern()`
      \bkeep (your |the )*(${DEVICE}|${SYSTEM})( and \w+)? (software )?(up[- ]to[- ]date|updated)\b|
      \bupdat(e|ing),? (and|&|then|or) (then )?re-?(start|boot)`,
    unless: /\bapps?\b/,
  },

  {
    steps: ['charge'],
    says: pattern()`
      \bplug(ged|ging)? (in|into|it|them|your|the|to)\b(?!s)|\b(re)?charg(e|ed|er|ing)\b|
      \bconnect(ed|ing)?\b.*\b(to|with) (a |an |the |its )*(power( source| supply| outlet| adapter)?|charger|
      outlet|mains)\b|\b(power source|power supply|power outlet|low[- ]power mode|power[- ](saving|saver)( mode)?|
      battery[- ](saver|saving)( mode)?)\b`,
    unless: pattern()`
      \b(free of charge|in charge|extra charge|no charge|charges|charged for|optimi[sz]ed? battery|
      charging (port|cable|speed)|not charging|won't charge|refund|usb|computer|mac and|itunes|wireless charger|
      airpods|android)\b`,
  },
  {
    steps: ['charge'],
    says: pattern()`
      \b(low|enough|sufficient|weak|check (your |the )*(${DEVICE} )?|adequate|insufficient|charged|
      dead) ?(battery)( (level|percentage|life|charge|status|power))?\b|
      \bbattery (level|percentage|is|isn't|power|settings?|charge)\b|\bleave .*\b(overnight|charger)\b|
      \b(overheat\w*|too (hot|warm)|cool (it |your \w+ )?(down|off)|temperature)\b`,
    unless: /\b(optimi[sz]\w*|replace\w*|drain\w*|health|android|case|repair)\b/,
  },
];
