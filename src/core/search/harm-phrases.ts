/** People whose violence is named. “It hit me that …” is not meant, so “it” is missing. */
const THEY =
  '(he|she|they|someone|husband|wife|partner|boyfriend|girlfriend|bf|gf|ex|dad|father|stepdad|mum|mom|mother|stepmum|stepmom|parents?|brother|sister|son|daughter|uncle|aunt|cousin|grandad|grandpa|grandfather|grandma|teacher|coach|carer|boss|police|cops?)';

/** People who may control or follow somebody they are, or were, close to. */
const NEAREST =
  '(he|she|they|someone|somebody|husband|wife|partner|boyfriend|girlfriend|bf|gf|ex|family|parents?|dad|father|stepdad|a man|some man|some guy|a stranger)';
const OFTEN = '(is |are |was |keeps? |has |been |always |still |constantly |secretly |often |just )*';
const AFRAID = '(scared|afraid|frightened|terrified|fear)';

/** Ways in which people say that somebody is hurt, controlled, followed or threatened. Read against plain text. */
export const PHRASES: RegExp[] = [
  // Hurting somebody, or being hurt.
  /\b(want to|wanna|going to|gonna|might) (kill|hurt) (him|her|them|someone|somebody|my (kids?|child|children|baby))\b/,
  new RegExp(
    `\\b${THEY} (keeps? |has |have |just |always |still )*(hit|hits|hitting|beat|beats|beating|punch(es|ed)|slap(s|ped)|kick(s|ed)|chok(e|es|ed)|strangl(e|es|ed)|hurt|hurts|hurting|abuse[sd]?|rape[sd]?|threaten(s|ed)|forced?|assault(s|ed)) me\\b(?! up)`,
  ),
  new RegExp(
    `\\b${THEY} ${OFTEN}(forc(es|ing)|mak(es|ing)) me (to )?(have sex|sleep with|touch|undress|do (things|it)|marry)\\b`,
  ),
  new RegExp(
    `\\b${THEY} ${OFTEN}(hits?|hitting|beats?|beating|punch(es|ed)|kick(s|ed)|chok(es|ed)|strangl(es|ed)|hurts|hurting) (us|my (mum|mom|mother|sister|brother|kids?|child|children|son|daughter|baby))\\b`,
  ),
  new RegExp(`\\b${THEY} ${OFTEN}(rais(es|ed)|lift(s|ed)) (his|her|their|a) hands? (to|at|on|against) me\\b`),
  new RegExp(`\\b${THEY} ${OFTEN}(throws|threw|throwing) (things|stuff|plates|objects) at me\\b`),
  new RegExp(`\\b${THEY} ${OFTEN}(scares|frightens|terrifies|intimidates) me\\b`),
  new RegExp(`\\b${THEY} (\\w+ ){1,4}and (hits?|beats?|punches|slaps|kicks|chokes|strangles) me\\b`),
  /\b(dad|father|stepdad|uncle|brother|grandad|grandpa|teacher|coach|carer) (keeps )?touch(es|ed|ing) me\b|\b(being|getting|got) hit by (my|him|her)\b/,
  new RegExp(
    `\\b${THEY} (will|is going to|are going to|is gonna|wants to|tried to|threaten(s|ed) to) (kill|hurt) me\\b`,
  ),
  new RegExp(
    `\\b${AFRAID} (of|to go home to) my (husband|wife|partner|boyfriend|girlfriend|ex|dad|father|mum|mom|mother|parents|stepdad|son|daughter|brother|uncle)\\b`,
  ),
  new RegExp(`\\b${AFRAID} of (him|her|them)( (now|tonight|when|at|because|and|all the time|every)\\b|$)`),
  new RegExp(
    `\\b${AFRAID} (that )?(${THEY}|hell|shell|theyll) (will |might |is going to |are going to |is gonna )?(kill|hurt|hit|find|rape)s? (me|us)\\b`,
  ),
  // Somebody who is afraid at home. “Late for dinner” and a fear of being alone are something else.
  new RegExp(
    `\\b${AFRAID} (to|of) (go|going|come|coming|get|getting|be|being|return|returning|walk|walking|live|living) (back )?(at |in |into |to )?(my (own )?)?(home|house)\\b(?! (late|alone|by|on|with the|and (cook|clean)|in the (dark|rain)))`,
  ),
  new RegExp(`\\b${AFRAID} (at|in) (my (own )?)?(home|house)\\b(?! alone)`),
  /\b(being|been|was|got|getting|im) (raped|molested|abused|beaten|assaulted|strangled|stalked|trafficked)\b|^(raped?|molested)$|\bi (was|got|am) rape/,
  /\braped\b|^violence$|\bgrop(ed|es|ing)\b|\btouch(ed|es) me (without|inappropriately|where i)\b|\b(sexual|sexually) (assault|abuse)(d|ed)?\b|\b(domestic|gender( based)?|family|intimate partner) (violence|abuse)\b/,
  /\b(not|isnt|dont feel|never) safe (at home|here|with (him|her|them)|tonight|right now)\b|\b(im|i am|we are|were|kids are|children are|child is|life is|feel|feeling) in danger\b/,
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
  /\b(he|she|they|ex|stalker|a man) (wont|doesnt|will not|does not) leave me alone\b|\breport(ing)? (my )?(husband|wife|partner|ex|boyfriend|girlfriend|abuse|rape|stalking)\b/,
  /\bstalk(ing|ed|er|ers)\b|\bsextortion\b|\bblackmail(s|ed|ing) me\b/,
  new RegExp(
    `\\b${THEY} ${OFTEN}stalks?\\b|\\b(being|am|im|been|feel) (followed|watched|blackmailed|harassed|controlled|threatened)( (by (him|her|them|someone|my)\\b|home)|$)`,
  ),
  /^((i|i am|im|i was|was|being|feel|feeling|i feel|get|getting) )*threatened$|^(death )?threats?$|\bdeath threats?\b/,
  /\bthreatened (by (him|her|them|someone|somebody|a (man|stranger)|my)|with (a (knife|gun|weapon)|violence))\b|\bthreats (from|by) (him|her|my|someone)\b/,
  new RegExp(
    `\\b${THEY} ${OFTEN}(threatens|threatening|threatened)( me)?( to (kill|hurt|hit|harm|take (my|the|our)|share|post|send|find|report)\\b|$)`,
  ),
];
