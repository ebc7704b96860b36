import { plain } from './plain';

/** People whose violence is named. “It hit me that …” is not meant, so “it” is missing. */
const THEY =
  '(he|she|they|someone|husband|wife|partner|boyfriend|girlfriend|bf|gf|ex|dad|father|stepdad|mum|mom|mother|brother|sister|son|uncle|carer|boss)';

/** Ways in which people say that they, or somebody, may be in danger. Read against plain text. */
const PHRASES = [
  // Ending one's life.
  /\b(want|wanna|wanting|wish|wanted|ready|going|gonna|rather|need|trying)( i)?( could| can)?( to| too)? (just )?die\b/,
  /\b(want|wanna|wish|rather)( to| i (was|were)| i could)? be(en)? dead\b|\bwish i (was|were|am) dead\b/,
  /\bbetter off (dead|without me)\b/,
  /\bdont wan(t to|na) (live|be alive|exist|wake up|be here( anymore| any more| any longer)?$)/,
  /\b(no|any) (reason|point)( in| to| of)? (live|living|go on|going on|being alive)\b|\bnothing (left )?to live for\b/,
  /\bcan ?(not|t) (go|carry) on( (like|any|anymore|living|with (life|this)|this way|much longer)\b|$)/,
  /\bcan ?(not|t) (do|take|live) (this|it|like this) (anymore|any more|any longer)\b/,
  /\bend(ing)? (it all|(my|our|this) (own )?lifes?)\b|\btak(e|ing) my own life\b/,
  /\bs[ui]{1,2}[cs]+i?d\w*/,
  /\b(kil+|kil+ing|hang|hanging|shoot|shooting|drown|drowning) (my ?self|me ?self|us all)\b/,
  /\bunalive\b|\b(want to|wanna|gonna|going to) kms\b|^kms$/,

  // Hurting oneself.
  /\b(hurt|hurting|harm|harming|cut|cutting|burn|burning) (my ?self|me ?self)\b|\bself ?harm(ing|ed)?\b/,
  /\bover ?dos(e|ed|es|ing)\b|\b(take|took|taken|taking) (all (the|my)|too many|a lot of) (pills|tablets|meds|medication)\b/,

  // Hurting somebody, or being hurt.
  /\b(want to|wanna|going to|gonna|might) (kill|hurt) (him|her|them|someone|somebody|my (kids?|child|children|baby))\b/,
  new RegExp(
    `\\b${THEY} (keeps? |has |have |just |always |still )*(hit|hits|hitting|beat|beats|beating|punch(es|ed)|slap(s|ped)|kick(s|ed)|chok(e|es|ed)|strangl(e|es|ed)|hurt|hurts|hurting|abuse[sd]?|rape[sd]?|threaten(s|ed)|forced?) me\\b(?! up)`,
  ),
  new RegExp(
    `\\b${THEY} (will|is going to|are going to|is gonna|wants to|tried to|threaten(s|ed) to) (kill|hurt) me\\b`,
  ),
  /\b(scared|afraid|frightened|terrified) (of|to go home to) my (husband|wife|partner|boyfriend|girlfriend|ex|dad|father|mum|mom|mother|son)\b/,
  /\b(being|been|was|got|getting|im) (raped|molested|abused|beaten|assaulted|strangled|stalked|trafficked)\b|^(raped?|molested)$|\bi (was|got|am) rape/,
  /\braped\b|\b(sexual|sexually) (assault|abuse)(d|ed)?\b|\bdomestic (violence|abuse)\b/,
  /\b(not|isnt|dont feel|never) safe (at home|here|with (him|her|them)|tonight|right now)\b|\b(im|i am) in danger\b/,
];

/** Sayings with the same words and another meaning; they are taken out before looking. */
const SAYINGS = [
  /\bdie (of|from) (laughter|laughing|embarrassment|boredom|heat|shame)\b|\bdie laughing\b/g,
  /\bto die for\b|\b(phone|laptop|battery|car|plants?) .*\bdie\b/g,
  /\b(overdos\w+|over dos\w+) (on|of) (chocolate|coffee|caffeine|sugar|news|screens?|telly|tv)\b/g,
  /\bkill(ing)? myself laughing\b/g,
];

/**
 * Whether somebody who types these words into the search may need people rather than pages.
 *
 * It looks at the words of a search and at nothing else: never at notes, drafts or anything a reader keeps.
 * The answer puts a line to support above the results and is then forgotten; nothing is counted, kept or sent.
 * It leans towards showing the line: a needless one costs a glance, a missing one may cost more.
 */
export function speaksOfCrisis(typed: string): boolean {
  const words = SAYINGS.reduce((text, saying) => text.replace(saying, ''), plain(typed));
  return PHRASES.some((phrase) => phrase.test(words.trim()));
}
