// Which sentences hold no claim: questions, instructions to the reader, talk about the article, advertising, greetings.
// Each reason is what the report lists. Rules look at form and at closed lists of general English.
import type { Clause } from '../language/clause.js';
import { isVerb } from '../language/lexicon.js';
import type { Token } from '../language/tagging.js';

const ARTICLE_TALK =
  /\b(?:(?:in|of|from|after|by|throughout|reading) (?:this|the|our) (?:article|blog|post|guide|tutorial|section|review|video|essay|piece|chapter|comparison)s?\b|this (?:\w+ )?(?:article|blog|post|guide|tutorial|section|review|essay|piece|chapter|comparison) (?:\w+ )?(?:will|helps?|covers?|compares?|explains?|offers?|provides?|is|aims?|looks?|takes?|has|shows?|explores?)\b|the (?:article|blog|guide) (?:helps?|below|covers?|compares?|explains?|offers?|provides?)|let(?:['’]s| us)\b|we(?:['’]ll| will|['’]ve| have| are going to)? (?:(?:also|now|then|first|just) )?(?:compare|compared|explore|explored|discuss|discussed|cover|covered|look|looked|see|seen|examine|examined|provide|provided|explain|explained|dive|delve|review|reviewed|list|listed|walk|share|shared|focus|take|break|start|begin|hope|get)\b|read on\b|table of contents|^(?:figure|table|chart|image|graph|photo) \d|as (?:mentioned|discussed|noted|said|stated|aforesaid)\b.{0,20}$|(?:mentioned|discussed|described|listed|shown) (?:earlier|above|below)\.?$|(?:below|following|here) (?:are|is)\b|now that you\b|before we\b|are you (?:ready|looking)|keep reading|stay tuned|get started with our|first topic|main topics?\b|^have a (?:brief |quick )?look at\b|(?:undergoing|reading|following) this\b|\b(?:comparison|differentiation|overview|summary|breakdown) (?:is|has been) (?:also )?(?:offered|given|provided|presented) (?:below|above|here|for)\b|will (?:help|provide) you (?:to )?(?:understand|better|clarity))/i;
const ADVERTISING =
  /\b(?:subscribe|sign up|click (?:here|on|the)|check (?:it |them )?out\b|contact (?:us|our)|apply (?:to|for) our|get in touch|leave a (?:comment|reply|response)|comments? (?:section|below)|share (?:your|this)|learn more|explore now|register(?:ing)? (?:now|today)|join our|hire (?:us|our)|consult(?:ing)? with (?:us|our)|our (?:\w+ ){0,3}(?:team|developers?|experts?|services?|course|courses|training|bootcamps?|customers?|products?|company)|free trial|buy now|shop now|order now|all rights reserved|we respect|thank you for|follow us|download (?:now|our|the)|poised to|certification at the end|book a (?:call|demo))/i;
/** What the reader may know, see or wonder is no fact of the subject. */
const READER =
  /^(?:many|most|some) (?:people|\w+s)(?: \w+)? (?:ask|wonder|are (?:\w+ )?(?:faced|confused|unsure))\b|(?<!\b(?:lets?|letting|helps?|makes?|so|ones|when|whenever|where) )\b(?:you(?:['’](?:ll|ve|d))?|everybody is|everyone is) (?:(?:might|may|will|should|must|can|would|probably|certainly|then|also|have|be|to|already|still|even|now|need) ){0,4}(?:heard?|wonder(?:ing)?|know|see|ask(?:ing)?|read|come across|think|find yourself|confused|curious|understand|notice|remember|guess|agree|imagine)\b/i;
/** Words of advertising that are plain nouns elsewhere: they count only where the sentence speaks to the reader or of "us". */
const OFFER =
  /\b(?:newsletter|discount|coupon|privacy|affiliate|sponsored|register(?:ing)?|cookies? policy|enroll|join (?:us|our|the discussion))\b/i;
const TO_READER = /\b(?:we|our|us|your?|me|my)\b/i;
/** What the writer cannot tell, does not know or is sorry for is no fact of a subject. */
const WRITER =
  /^(?:(?:as|being) an? [^,]{2,40}, )?(?:so )?(?:I(?: am|['’]m)?|we(?: are|['’]re)) (?:(?:sorry|afraid|not sure|not aware|unaware|apologi[sz]e)\b|(?:do not|don['’]t|cannot|can['’]t|can not|could not|couldn['’]t|unable to|not able to) (?:(?:currently|really|actually|personally|exactly) )?(?:have (?:\w+ ){0,2}(?:access|information|knowledge|data|details|idea)|know|tell|say|provide|find|browse|verify|confirm|remember|recall)\b)/i;
/** "You can check the star history": where to look. */
const LOOK =
  /^(?:also |and )?you (?:can|could|may) (?:also |always )?(?:check|read|view|visit|browse|consult|refer to|have a look at|take a look at|try out|play with)\b/i;
const GREETING =
  /^(?:hi|hello|hey|welcome|thanks|thank you|cheers|good luck|enjoy|happy \w+ing|alright|okay|ok|well)\b[^.]{0,60}[.!]?$/i;
/** Verbs that open an instruction though they are nouns or adjectives as well. */
const INSTRUCTION = new Set(
  "consider remember note check make ensure try start keep look see read visit choose pick use avoid add create open install run go get take let find follow click navigate imagine think identify know ask compare evaluate weigh determine understand select define map include register be don’t don't do never always please first then next finally now set put write call place turn wait learn explore discover share tell give bring talk decide contact hire browse search review study watch listen test measure calculate inspect clean apply remove replace stop begin begin move save book plan prepare".split(
    ' ',
  ),
);

/** "Expect to pay 40 euros", "Allow about two hours": said as an order, it says how much it is. */
export const ESTIMATE =
  /^(?:(?:For|With|On|In) [^,.;:]{3,60}, )?(?:expect|allow|budget) (?:to \w+ )?(?:yourself )?(?:(?:about|around|roughly|at least|between|up to|anything from|anywhere from) )?(?:[$£€]?\d|an? |half|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)/i;

/** Why a sentence is no claim; null where it may be one. `recommends`: the sentence names a subject and advises to use it or not. */
export function unworthy(text: string, tokens: readonly Token[], clauses: readonly Clause[], recommends: boolean): string | null {
  const trimmed = text.trim();
  const words = tokens.filter((t) => t.pos !== 'PUNCT' && t.pos !== 'SYM');
  if (words.length === 0) return 'no words';
  if (/\?["”’)\s]*$/.test(trimmed)) return 'question';
  if (ADVERTISING.test(trimmed) || (OFFER.test(trimmed) && (TO_READER.test(trimmed) || isInstruction(tokens))))
    return 'advertisement';
  if (ARTICLE_TALK.test(trimmed)) return 'talk about the article';
  if (GREETING.test(trimmed) && (/!$/.test(trimmed) || clauses.length === 0)) return 'greeting';
  if (/:\s*$/.test(trimmed)) return 'leads in what follows';
  if (READER.test(trimmed) || LOOK.test(trimmed)) return 'talk to the reader';
  if (WRITER.test(trimmed)) return 'told of the author';
  if (!recommends && isInstruction(tokens) && !ESTIMATE.test(trimmed)) return 'instruction to the reader';
  if (words.every((t) => !/\p{L}{2}/u.test(t.text))) return 'no words';
  return null;
}

/** "Open the box and turn it on." · "Don't forget to …": begins with a bare verb and has no subject. */
export function isInstruction(tokens: readonly Token[]): boolean {
  let i = 0;
  while (
    i < tokens.length &&
    ((tokens[i] as Token).pos === 'PUNCT' ||
      /^(?:so|then|and|or|but|also|first|next|finally|now|just|please|always|never|simply|instead|and)$/.test(
        (tokens[i] as Token).lower,
      ))
  )
    i++;
  if (i < tokens.length && (tokens[i] as Token).text === ',') i++;
  const token = tokens[i];
  const next = tokens[i + 1];
  if (token === undefined) return false;
  if (
    (token.lower === 'do' || token.lower === 'don' || token.lower === 'don’t') &&
    (next?.lemma === 'not' || next?.pos === 'VERB')
  )
    return true;
  if (!INSTRUCTION.has(token.lower) && !(token.pos === 'VERB' && token.lower === token.lemma && isVerb(token.lower)))
    return false;
  if (next === undefined) return false;
  // "Use cases are …", "Start times vary": a noun; "Use A when" an instruction.
  if (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'ADJ') {
    return (
      next.pos === 'DET' || next.pos === 'PRON' || (INSTRUCTION.has(token.lower) && (next.pos === 'PROPN' || next.lower === 'to'))
    );
  }
  if (token.pos === 'ADV' || token.pos === 'AUX') return token.lower === 'be' && next.pos === 'ADJ';
  return next.pos !== 'AUX' && !(next.pos === 'VERB' && next.lower !== next.lemma && !/ing$/.test(next.lower));
}
