/** People whose violence is named. “It hit me that …” is not meant, so “it” is missing. */
const THEY =
  '(he|she|they|someone|husband|wife|partner|boyfriend|girlfriend|bf|gf|ex|dad|father|stepdad|mum|mom|mother|brother|sister|son|uncle|carer|boss)';

/** People who may control or follow somebody they are, or were, close to. */
const NEAREST =
  '(he|she|they|someone|somebody|husband|wife|partner|boyfriend|girlfriend|bf|gf|ex|family|dad|father|stepdad)';
const OFTEN = '(is |are |was |keeps? |has |been |always |still |constantly |secretly )*';

const PILLS = '(pills|tablets|paracetamol|tylenol|ibuprofen|painkillers|meds|antidepressants|insulin)';

/** Ways in which people say that they, or somebody, may be in danger. Read against plain text. */
export const PHRASES = [
  // Ending one's life.
  /\b(want|wnat|wan|wana|wanna|wanting|wish|wanted|ready|going|gonna|rather|need|trying)( i)?( could| can)?( to| too)? (just )?(die|dei)\b/,
  /\b(wanna|want to) (just )?dye$|\b(how|pills|tablets|ways?) to die\b/,
  /\b(want|wanna|wish|rather)( to| i (was|were)| i could)? be(en)? dead\b|\bwish i (was|were|am) dead\b/,
  /\bbetter off (dead|without me)\b/,
  /\bdont wan(t to|na) (live|be alive|exist|wake up|be here( anymore| any more| any longer)?$)/,
  /\b(no|any) (reason|point)( in| to| of)? (live|living|go on|going on|being alive)\b|\bnothing (left )?to live for\b/,
  /\bcan ?(not|t) (go|carry) on( (like|any|anymore|living|with (life|this)|this way|much longer)\b|$)/,
  /\bcan ?(not|t) (do|take|live) (this|it|like this) (anymore|any more|any longer)\b/,
  /\bend(ing)? (it all|(my|our|this) (own )?lifes?)\b|\bend(ing)? it( tonight| today| now| soon)?$/,
  /\btak(e|ing) my (own )?life\b(?! (back|in))|\b(jump|jumping) (off|from) (a|the) (bridge|roof|building|cliff|balcony)\b/,
  /\b(jump|step|walk)(ing)? in front of (a|the) (train|bus|car|lorry|truck)\b/,
  /\bs[ui]{1,2}[cs]+[ia]{0,2}d\w*|\bsewer ?slide\b/,
  /\b(kil+|kil+ing|hang|hanging|shoot|shooting|drown|drowning) ?(my ?self|me ?self|us all)\b/,
  /\bunalive\b|\b(want to|wanna|gonna|going to|might|should|ill|just) kms\b|^kms( now| tonight)?$|\bkys\b/,

  // Wanting to be gone.
  /\b(want to|wanna|wish i could|could just) disappear( forever| for good)?$/,
  /\bwant (it|this|everything)( all)? to (be over|end)$/,
  /\b(tired|sick) of (living|life)$|\b(tired|sick) of being alive\b/,
  /\bno ?(one|body) would (miss me|(notice|care) if i (died|was gone|disappeared))\b/,
  /\bwish i (wasnt|werent|was not) (here|alive|born)\b|\bwish i (was|had been|were|had) never (been )?born\b/,
  /\b(want|wanna|wish|hope|sleep|asleep)\b.* (never|not|dont) (to )?wake up( again)?$/,
  /\b(not|isnt|aint|no longer|is it|is life|life) worth living\b|\bgoodbye (note|letter)$/,
  /\bwant (it|this|everything)( all)? to stop (forever|for good)\b|\bending (things|everything)$|\bno way out( of this| for me)?$/,
  /\b(happier|easier|better)( off)? if i (was|were) (gone|dead|not here)\b|\bwish i (didnt|did not) exist\b|\bdone with (life|living)\b/,
  /\bdont want to be (on this (earth|planet)|in this world)\b|\b(dont|cant) see (the|any) point( anymore| any more| in (living|life|going on))$/,
  /\b(going to|gonna|about to) jump$|\btop(ping)? my ?self\b|\bpainless way (to (go|die|end)|out)\b/,
  /\b(cant|cannot) keep my ?self safe\b|\bvoices? (are |keep )?tell(ing|s)? me to\b/,

  // Somebody near who may be thinking of it.
  /\bwants to (die|be dead|end (it|his|her|their))\b|\bkill(ing|ed)? (himself|herself|themselves|themself)\b/,
  /\b(cutting|harming|hurting) (himself|herself|themselves|themself)\b/,

  // Hurting oneself.
  /\bcutting my (arms?|wrists?|legs?|thighs?)\b|\b(cut|slit) my wrists?\b/,
  /\b(took|taken|taking|swallowed) (a |the )?(whole )?(load|lot|bottle|pack|packet|box|handful)s? of (pills|tablets|paracetamol|tylenol|ibuprofen|painkillers|meds)\b/,
  /\b(hurt|hurting|harm|harming|cut|cutting|burn|burning) (my ?self|me ?self)\b(?! (out|some))/,
  /\b(self|slef|sefl) ?har?m(ing|ed)?\b|^cutting$|\burges? to (cut|hurt|harm)\b/,
  /\bover? ?dos(e|ed|es|ing)\b|\bove ?rdose\b|\boverdoes\b(?! it)|\bod(ing|d)? on\b|\b(take|took|taken|taking) (all (the|my)|too many|a lot of) (pills|tablets|meds|medication)\b/,
  /^((i|all|the|more|some|so many|lots of|want|thinking (of|about)|took|swallowed) )*(pills|tablets)$/,
  new RegExp(`\\bhow (many|much) ${PILLS} (to|is|are|does it take|would|will|until|before|kills?)\\b`),
  new RegExp(`\\b(sav(e|ed|ing)|stockpil(e|ed|ing)|hoard(ed|ing)?)( up)? (all )?(my |the )?${PILLS}\\b`),
  new RegExp(`\\b(too many|all (of )?(my|the)|bottle of|handful of|swallow(ed|ing)?( my| the)?) ${PILLS}$`),

  // Hurting somebody, or being hurt.
  /\b(want to|wanna|going to|gonna|might) (kill|hurt) (him|her|them|someone|somebody|my (kids?|child|children|baby))\b/,
  new RegExp(
    `\\b${THEY} (keeps? |has |have |just |always |still )*(hit|hits|hitting|beat|beats|beating|punch(es|ed)|slap(s|ped)|kick(s|ed)|chok(e|es|ed)|strangl(e|es|ed)|hurt|hurts|hurting|abuse[sd]?|rape[sd]?|threaten(s|ed)|forced?) me\\b(?! up)`,
  ),
  new RegExp(`\\b${THEY} (\\w+ ){1,4}and (hits?|beats?|punches|slaps|kicks|chokes|strangles) me\\b`),
  /\b(dad|father|stepdad|uncle|brother|grandad|grandpa|teacher|coach|carer) (keeps )?touch(es|ed|ing) me\b|\b(being|getting|got) hit by (my|him|her)\b/,
  new RegExp(
    `\\b${THEY} (will|is going to|are going to|is gonna|wants to|tried to|threaten(s|ed) to) (kill|hurt) me\\b`,
  ),
  /\b(scared|afraid|frightened|terrified) (of|to go home to) my (husband|wife|partner|boyfriend|girlfriend|ex|dad|father|mum|mom|mother|son)\b/,
  /\b(being|been|was|got|getting|im) (raped|molested|abused|beaten|assaulted|strangled|stalked|trafficked)\b|^(raped?|molested)$|\bi (was|got|am) rape/,
  /\braped\b|\b(sexual|sexually) (assault|abuse)(d|ed)?\b|\bdomestic (violence|abuse)\b/,
  /\b(not|isnt|dont feel|never) safe (at home|here|with (him|her|them)|tonight|right now)\b|\b(im|i am) in danger\b/,
  /\bunsafe (at home|here|in my (own )?(home|house|relationship|marriage)|(with|around) (him|her|them|my)|tonight|right now)\b/,
  /^unsafe$|\b(feel|feeling|im|i am) (so |very |really )?unsafe$|\b(home|house) (is|isnt|is not|feels) (not )?(un)?safe$/,
  /\babuse[sd]?\b(?! of)|\babus(ive|er|ers)\b|\babusing (me|him|her|them|my)\b/,
  new RegExp(
    `\\b(violent|violence) (at home|towards me|against me|${THEY})\\b|\\b${THEY} (is|gets|got|can be) violent\\b`,
  ),

  // Being controlled, watched, followed or threatened.
  /\bcoercive control\b|\bcontrolling (husband|wife|partner|boyfriend|girlfriend|relationship|marriage|ex|father|dad)\b/,
  new RegExp(
    `\\b${NEAREST} ${OFTEN}control(s|led|ling)?( (me|everything|all|my|what|who|where|how|our|the money)\\b|$)`,
  ),
  new RegExp(
    `\\b${NEAREST} ${OFTEN}(watch(es|ing)?|check(s|ing)?|track(s|ing|ed)?|reads?|reading|monitor(s|ing|ed)?|go(es|ing)? through|hack(s|ed|ing)?|took|takes) my (phone|mobile|texts|messages|emails?|location|calls|every move|money|passport|bank)\\b`,
  ),
  new RegExp(
    `\\b${NEAREST} ${OFTEN}(watch(es|ing)|track(s|ing|ed)|monitor(s|ing|ed)|spy(ing)? on|spies on|follow(s|ing|ed)|harass(es|ing|ed)|lock(s|ing|ed)) me\\b(?! on)`,
  ),
  new RegExp(
    `\\b${NEAREST} (wont|doesnt|does not|will not|never) lets? me (leave|out|go out|see (my |any)|have (money|a phone))(?! (early|work|on time))`,
  ),
  /\bstalk(ing|ed|er|ers)\b/,
  new RegExp(
    `\\b${THEY} ${OFTEN}stalks?\\b|\\b(being|am|im|been) (followed|watched|blackmailed|harassed|controlled|threatened)( (by (him|her|them|someone|my)\\b|home)|$)`,
  ),
  /^((i|i am|im|i was|was|being|feel|feeling|i feel|get|getting) )*threatened$|^(death )?threats?$|\bdeath threats?\b/,
  /\bthreatened (by (him|her|them|someone|somebody|a (man|stranger)|my)|with (a (knife|gun|weapon)|violence))\b|\bthreats (from|by) (him|her|my|someone)\b/,
  new RegExp(
    `\\b${THEY} ${OFTEN}(threatens|threatening|threatened)( me)?( to (kill|hurt|hit|harm|take (my|the|our)|share|post|send|find|report)\\b|$)`,
  ),

  // Everything without hope.
  /\b(feel|feeling|im|i am|(life|everything|its all|it all)( is| feels| seems)?) (so |completely |totally |utterly )?hopeless$|^hopeless(ness)?$/,

  // Looking for a line to call.
  /\b(hot|help|crisis|suicide|support) ?lines?\b|^lifeline$|\bsamaritans\b|\bchildline\b|\bcrisis (text|chat|numbers?|team|support|help|services?)\b/,
  /^((i am|im|am|in|a|having) )*crisis$/,
  /^((a|the|i need|need|is there a) )*(phone|help|support|emergency|crisis|suicide) numbers?\b(?! (changed|blocked))/,
  /\bnumbers? (to|i can) (call|ring|text|phone)$/,
  /^((i|need|want|to|how|do|can|please|let me) )*(call|ring|phone|text|(talk|speak) (to|with)) (someone|somebody|a (person|human))( now| please| tonight| right now)*$/,
  /\b(who|whom|where) (can|could|do|should|to) (i )?(call|ring|phone|text|turn|(talk|speak) to)\b|\b(someone|somebody|anyone) (to|i can) (call|ring|phone)\b/,
  /^((its|it is|this is|i have|an|in|medical|mental health|urgent) )*emergency( (help|numbers?|lines?|services?|calls?|support|now))*$/,
  /\b(need|call|ring|phone|get|want) (an ambulance|the police|for an ambulance)\b|^(ambulance|police)$|^((call|ring|dial) )?(999|911|112|988|116 ?123)$/,
];

/** Sayings with the same words and another meaning; they are taken out before looking. */
export const SAYINGS = [
  /\bdie (of|from) (laughter|laughing|embarrassment|boredom|heat|shame)\b|\bdie laughing\b/g,
  /\bto die for\b|\b(phone|laptop|battery|car|plants?) .*\bdie\b/g,
  /\b(overdos\w+|over dos\w+) (on|of) (chocolate|coffee|caffeine|sugar|news|screens?|telly|tv)\b/g,
  /\bhits? me with (\w+ ){0,2}(news|bills?|work|questions?|emails?)\b|\bslap(s|ped)? me on the back\b/g,
  /\bbeat(en|s)? (me )?(at (chess|cards|games?|tennis|pool|golf)|to (it|the job|the punch))\b/g,
  /\bkill(ing)? myself laughing\b|\bdie my hair\b|\bsuicide squad\b/g,
  /\b(drug|drugs|alcohol|substance|drink|caps lock) abuse\b|\babuse (the|my) (system|snooze( button)?|privilege)\b/g,
  /\bdeer stalking\b|\bstalking (my|his|her|their) (ex|exes|crush|instagram|facebook|profile)\b|\bgood samaritans?\b/g,
];
