const PILLS = '(pills|tablets|paracetamol|tylenol|ibuprofen|painkillers|meds|antidepressants|insulin)';

/** Ways in which people say that they, or somebody, may not want to live, or look for a line. Read against plain text. */
export const PHRASES: RegExp[] = [
  // Ending one's life.
  /\b(want|wnat|wan|wana|wanna|wanting|wish|wanted|ready|going|gonna|rather|need|trying)( i)?( could| can)?( to| too)? (just )?(die|dei)\b/,
  /\b(wanna|want to) (just )?dye$|\b(how|pills|tablets|ways?) to die\b/,
  /\b(want|wanna|wish|rather)( to| i (was|were)| i could)? be(en)? dead\b|\bwish i (was|were|am) dead\b/,
  /\bbetter off (dead|without me)\b|\bhope i (die|dont wake up|never wake up)\b/,
  /\bdont wan(t to|na) (live|be alive|exist|wake up|be here( anymore| any more| any longer)?$)/,
  /\bdont want to (go|carry|keep) (on|going)( (anymore|any more|any longer|living|like this|with (life|this|my life)))*$/,
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
  /\bthoughts? (of|about) (death|dying|being dead)\b(?! of)|\bthink(ing)? (\w+ ){0,4}(about|of) (death|dying|being dead)( (a lot|all the time|again|every day))?$/,
  /\b(dont|no longer) want (this|my) life( anymore| any more)?$/,
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
  /\b(cuts|cutting|harms|harming|hurts|hurting) (himself|herself|themselves|themself)\b/,

  // Hurting oneself.
  /\b(cutting|cuts on) my (arms?|wrists?|legs?|thighs?)\b|\b(cut|slit) my wrists?\b/,
  /\b(took|taken|taking|swallowed) (a |the )?(whole )?(load|lot|bottle|pack|packet|box|handful)s? of (pills|tablets|paracetamol|tylenol|ibuprofen|painkillers|meds)\b/,
  /\b(hurt|hurting|harm|harming|cut|cutting|burn|burning) (my ?self|me ?self)\b(?! (out|some))/,
  /\b(self|slef|sefl) ?har?m(ing|ed)?\b|^cutting$|\burges? to (cut|hurt|harm)\b/,
  /\bover? ?dos(e|ed|es|ing)\b|\bove ?rdose\b|\boverdoes\b(?! it)|\bod(ing|d)? on\b|\b(take|took|taken|taking) (all (the|my)|too many|a lot of) (pills|tablets|meds|medication)\b/,
  /^((i|all|the|more|some|so many|lots of|want|thinking (of|about)|took|swallowed) )*(pills|tablets)$/,
  new RegExp(`\\bhow (many|much) ${PILLS} (to|is|are|does it take|would|will|until|before|kills?)\\b`),
  new RegExp(`\\b(sav(e|ed|ing)|stockpil(e|ed|ing)|hoard(ed|ing)?)( up)? (all )?(my |the )?${PILLS}\\b`),
  new RegExp(`\\b(too many|all (of )?(my|the)|bottle of|handful of|swallow(ed|ing)?( my| the)?) ${PILLS}$`),

  // Everything without hope.
  /\b(no|lost( all)?( my)?|without( any)?|out of|ran out of) hope( left| anymore| for me)?$|^((i|im|am|feel|feeling|so) )*desperate$/,
  /\b(feel|feeling|im|i am|(life|everything|its all|it all)( is| feels| seems)?) (so |completely |totally |utterly )?hopeless$|^hopeless(ness)?$/,

  // Looking for a line to call.
  /\b(need|want|get me|get) (some |urgent |emergency )*help (now|right now|right away|urgently|asap|tonight|immediately)\b|\burgent help$/,
  /^((please|someone|somebody) )*help( me| us)( (please|now))*$|^((i|really|please|badly) )*(need )?help$|^sos$/,
  /\b(hot|help|crisis|suicide|support) ?lines?\b|^lifeline$|\bsamaritans\b|\bchildline\b|\bcrisis (text|chat|numbers?|team|support|help|services?)\b/,
  /^((i am|im|am|in|a|having) )*crisis$/,
  /^((a|the|i need|need|is there a) )*(phone|help|support|emergency|crisis|suicide) numbers?\b(?! (changed|blocked))/,
  /\bnumbers? (to|i can) (call|ring|text|phone)$/,
  /^((i|need|want|to|how|do|can|please|let me) )*(call|ring|phone|text|(talk|speak) (to|with)) (someone|somebody|a (person|human))( now| please| tonight| right now)*$/,
  /\b(who|whom|where) (can|could|do|should|to) (i )?(call|ring|phone|text|turn|(talk|speak) to)\b|\b(someone|somebody|anyone) (to|i can) (call|ring|phone)\b/,
  /^((its|it is|this is|i have|an|in|medical|mental health|urgent) )*emergency( (help|numbers?|lines?|services?|calls?|support|now))*$/,
  /\b(need|call|ring|phone|get|want) (an ambulance|the police|for an ambulance)\b|^(ambulance|police)$|^((call|ring|dial) )?(999|911|112|988|000|116 ?123)$/,
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
