/** The source of a pattern for one of these words as a whole. */
const word = (words: string) => `\\b(?:${words})\\b`;

/** Adverbs that may stand between a verb and the words it depends on. */
export const ADVERBS =
  '(?:just|simply|also|then|please|first|firstly|next|now|again|only|even|ever|always|temporarily|briefly|manually|completely|fully|quickly|safely|permanently|immediately|finally|lastly|alternatively|otherwise|instead|maybe|perhaps|possibly|probably|all|both|either|go ahead and|go ahead|still|later|periodically|regularly|carefully|too|really|actually|as well|after that|afterwards|best to|at once|instantly|as a last resort|for good|quick|kindly|definitely|usually|often|sometimes|better|right|directly|finally|entirely)';

/** Negations: nothing behind them in the clause is advice. */
export const NEGATIONS = word(
  'not|never|nor|neither|avoid\\w*|without|instead of|rather than|as opposed to|refrain\\w*|against|no (?:need|reason|point|sense|use|benefit|longer)|no one|nobody|no circumstances|in no case|at no (?:time|point)|on no account|by no means|no way should|resist\\w*|short of|other than|unlike|contrary to|think twice|hold off|steer clear|stay away|ignore|disregard|decline|beware|unwise|unsafe|risky|dangerous|harmful|(?:pointless|useless|unnecessary|needless) (?:to|for)|pity|shame|folly|foolish|reckless|hasty|premature|wrong|mistake|mistakes|bad (?:idea|advice)|myth|untrue|nonsense|superstition|worst|terrible idea|poor idea|tempt\\w*|too (?:risky|early|dangerous|soon|late|drastic)|afraid of|fear\\w*|worried about|risks?|dangers?|effects?|consequences?|prevent\\w*|keeps? (?:you|people|anyone) from|protects?|hesitate|accident\\w*|mistakenly|inadvertently|unintentionally|by mistake|warn\\w*|forbid\\w*|discourage\\w*|safer than|better than|nothing to do with|forget about',
);
/** Negations that encourage, so advice follows: "do not forget to", "never hesitate to". */
export const ENCOURAGEMENTS =
  /\b(?:not|never|without)\b[^,;:]{0,12}\b(?:forget|hesitate|worry|panic|be (?:afraid|scared|shy)|neglect|fail to|miss|further ado)\b|\bnot only\b|\bwhy do not (?:you|we)\b|\bnothing wrong with\b|\bwhy not\b|\bno (?:other |better )?(?:option|choice|way|alternative|remedy)\b[^,;:]{0,30}\b(?:but|than|around|except|besides)\b|\bno way around\b|\b(?:not|never) (?:hurt|hurts|harm|do any harm)\b|\bno harm in\b|\bnot (?:a )?(?:bad|terrible) idea\b|\bnothing (?:else )?(?:left )?(?:but|to do but|for it but|except)\b|\b(?:can|will|do|does|may) not\b[^,;:]{0,30}\b(?:work|sync|upload|start|resume|continue|move|fix\w*|solve\w*|go away|load|repair|get)\b[^,;:]{0,25}\b(?:without|until you|unless you)\b|\bnot afraid\b/;
/** Verbs that end the reach of a negation or a condition: "if it does not work" does not negate what follows. */
export const FAILURES = word(
  'works?|working|worked|helps?|helped|fix\\w*|solv\\w*|resolv\\w*|sync\\w*|upload\\w*|shows?|appear\\w*|load\\w*|enough|respond\\w*|succeed\\w*|fails?|failed|persists?|continues?|remains?|happens?|occurs?|the trick|a difference|changes?|changed|seeing|visible',
);

/** Words that begin a subordinate clause. */
export const SUBORDINATORS =
  '(?:if|when|whenever|once|before|after|until|till|unless|while|whether|in case|as soon as|as long as|(?:every|each|the first|the next|any|next|last) time|the (?:moment|minute|second|day)|in the event|in the event that|by the time|even if|because|since|although|though|provided|assuming|suppose|what happens (?:if|when)|what if|where|how|what|why|as|so that|wondering if|by the way)';
/** Subjects of a subordinate clause. */
export const PERSONS =
  '(?:you|we|they|i|people|users|someone|somebody|anyone|anybody|everyone|owners|others|others who|he|she|to|your family|a friend|both of you)';
/** Main clauses that make a subordinate clause advice: "make sure that you", "we recommend that you". */
export const ADVISING_THAT =
  /\b(?:recommend\w*|suggest\w*|advise[sd]?|make sure|ensure|be sure|be certain|important|necessary|essential|best|crucial|vital|requires?|trick is|fix is|solution is|remember|means|insist|propose\w*)(?: that)? (?:you|we|users|people)(?: \w+)?$/;

/** Verbs of tapping and choosing: the button they name carries out the action. */
const TOUCHES =
  '(?:tap|tapping|click|clicking|press|pressing|hit|hitting|choose|choosing|select|selecting|pick|picking|push|touch|use|go to|scroll to|scroll down to|find|open|confirm|confirm with|navigate to|head to|then)';
/** Such a verb, or one of doing, anywhere in the clause. */
export const HAS_TOUCH =
  /\b(?:tap|click|press|hit|choose|select|pick|push|touch|use|using|go to|scroll|navigate|head|open|confirm|find|perform|do|try|run|make|give|consider|recommend|suggest|need|needs|requires?|attempt|opt for|go for|carry out|start|begin|execute|with)\b/;

/** Words that a verb without a subject of its own may follow. */
export const LINKS = new RegExp(
  `(?:^|\\s)(?:${ADVERBS}|${PERSONS}|${TOUCHES}|and|or|to|can|could|should|must|may|might|will|would|do|does|did|not|let us|lets|help|need|have|has|had|decide|decided|choose|want|wish|need to|try|ought|the|a|an|this|that|called|named|labelled|labeled|says|saying|see|sees|read|reads|show|shows|display|displays|>)$`,
);

/** The subject is something or somebody other than the reader. */
export const OTHERS_DO = new RegExp(
  `\\b(?:it|this|that|which|who|apple|icloud|ios|doing so|doing this|doing that|windows|system|phone|iphone|ipad|device|mac|app|apps|service|services|store|technician|support|update|updates|sync|photos app|program|profile|step|steps|action|button|option|process|method|screen time|he|she|they|account|library|family|organi[sz]er|owner|children|child|thieves|thief|somebody|someone|reset|switch|libraries)(?: on (?:your|the) \\w+)? (?:${ADVERBS} )*(?:will|can|may|might|would|could|does|did|has to|must)(?: ${ADVERBS}| not)*(?: [a-z]+ (?:[a-z]+ ){0,5}(?:and|or))?$`,
);
/** Somebody else, or a message, asks for it. */
export const OTHERS_SAY =
  /\b(?:asks?|asked|asking|prompts?|prompted|prompting|tells?|told|telling|forces?|forced|wants|offers?|offered|causes?|caused|request\w*|invites?|insists?|promise\w*|ordered)(?: (?:you|us|me|people|them|users|readers|everyone))?(?: (?:either|first|then))? to(?: \w+ly)?$/;
const RUMOURS =
  /\b(?:(?:some|many|most|other|several|certain|few|lots of|these|old|older|countless|all the) (?:\w+ )?(?:guides?|web ?sites?|sites|articles?|tutorials?|blogs?|forums?|videos?|pages|posts|sources)|you (?:may|might|will|often) (?:have |also )?(?:read|hear|heard|see|seen|find|found) (?:about|of|advice|that|people|guides|tips)|rumou?rs?|the internet|one guide|a (?:guide|website|video|blog|forum post))\b/;
const OURS = /\b(?:this guide|we|i) (?:\w+ )?(?:recommend|suggest|advise)/;
/** Whether the guide reports what other sources advise, and does not advise it itself. */
export const isRumour = (before: string): boolean => RUMOURS.test(before) && !OURS.test(before);
/** The sentence reports that other people do it. */
export const THEY_DO =
  /^(?:some|many|most|other|a lot of|lots of|certain|several|few|these|those|all|both|scam\w*|fake|malicious) (?:\w+ ){0,2}\w+(?: and| or)?$/;
/** The sentence reports that other people try or want it. */
export const PEOPLE_TRY =
  /\b(?:some|many|most|other|lots of|plenty of|a lot of) (?:people|users|owners|folks|readers)\b[^,;:]{0,20}\b(?:try|start|begin|think|believe|rush|want|panic|end up|assume|like)\b/;

/** The beginning of a question. */
export const QUESTION =
  /^(?:so |and |but |ok |q: ?|faq: ?)?(?:what (?:happens|does|do|will|would|is|are|if|should|can)|should (?:i|you|we|it)|can (?:i|you|we|it|someone)|could (?:i|you|it|we)|will|would|does|do (?:i|you|we|they|my|photos)|did|is|are|was|has|have (?:you|i)|had|may i|must i|am i|why(?! not)|how (?:does|do|can|long|much|many|will|is|are|safe|often|[a-z]+ing)|which|who|whether)\b/;
/** Questions that suggest: "Have you tried signing out?" */
export const SUGGESTION =
  /\b(?:why not|why do not (?:you|we)|how about|what about|have you (?:already |ever )?(?:tried|considered|thought)|did you (?:already )?(?:try|consider)|(?:could|can|would|will) you (?:please )?try|care to|might i suggest|may i suggest|tried)\b/;

/** A good result is named, so the sentence is advice. */
export const GOOD =
  /\b(?:fix|fixes|fixed|help|helps|helped|solves?|solved|resolves?|resolved|cures?|cured|works?|worked|the trick|wonders|sufficient|(?:be|is) enough|win|buys? you|will buy|gives? (?:you|icloud)|goes a long way|a difference|effective|reliable|ultimate|remedy|opens up|reclaims?|nudges?|wakes?|revives?|unblocks?|all (?:you need|it takes|that is needed)|frees?|freed|free up|make (?:room|space)|makes (?:room|space)|gives? you (?:more|back|some)|saves?|recommended|advisable|worth|good idea|great idea|smart|wise|best|easiest|fastest|quickest|simplest|last resort|thing to try|next step|first step|solution|answer|way to go|way out|a must|often enough|refresh\w*|forces?|kick-?starts?|jump-?starts?|gets? (?:it|things|the|your|everything|sync\w*)|brings? (?:it|them|things|the|your|back)|clears? (?:up|the|any|out)|speeds? up|unstick|unsticks|unblocks?|reconnects?|re-?establish\w*|recovers?|restores?|let you|lets you|repairs?|rescues?|retrieves?|gets? back|is (?:an option|another option|enough|all it takes)|what (?:you|we) need|do it|does it|reboots? the|makes? icloud|makes? the)\b/;
/** Harm is named, so the sentence is a warning. */
export const BAD =
  /\b(?:not|never|no longer|rarely|seldom|hardly|unnecessary|lose|loses|lost|losing|loss|gone|removes?|removed|deletes?|deleted|erases?|erased|wipes?|wiped|disappear\w*|vanish\w*|restarts|starts? (?:the|over|again|every)|start over|from scratch|risk\w*|danger\w*|bad|wrong|mistake|worse|harm\w*|costs?|permanent\w*|stops?|warn\w*|careful|too late|nothing|no effect|cuts?|ends?|breaks?|interrupts?|means|pauses?|takes (?:days|hours|long)|also (?:removes?|deletes?)|affects?|differs?|different|myth|drastic)\b/;
/** An imperative that is a condition, with its harm: "Delete it here and it is gone". */
export const HARM_FOLLOWS =
  /^[^.;:]{0,60}?(?:,| and| or)? (?:and|or|then) (?:you|your|all|every\w*|it|they|the (?:photos?|pictures?|originals?|whole|sync\w*)|the same|those|that) [^.;:]{0,40}?\b(?:lose|lost|gone|go away|disappear\w*|vanish\w*|removed|deleted|erased|never|start over|starts? (?:over|again|from)|from scratch|regret)\b/;
/** Advice retracted in the same sentence. */
export const RETRACTED =
  /[,;:(] ?(?:but |and |yet )*(?:apple (?:itself )?(?:says|advises|recommends|warns|tells)[^.]{0,30}\b(?:not|against|never)|(?:which|this|that|it) (?:is|would be) (?:an? |very |really |never |always |usually )*(?:bad|wrong|terrible|mistake|myth|risky|dangerous|not (?:a good|recommended|needed|necessary|what)|unnecessary|poor)|do not(?: do (?:it|this|that))?(?:$|[.!])|(?:please )?(?:do not|never) (?:do|follow|listen|believe))/;
/** Before a colon: what follows should not be done. */
export const WARNED_OF =
  /\b(?:mistakes?|myths?|what not to|not to do|do not|(?:should|must|ought|may) not(?! (?:work|help|fix|sync|change))|forbidden|don'?ts|avoid|never|wrong|bad ideas?|worst|risks?|dangers?|the (?:text|message|button|label|question) (?:reads|says))\b/;
