// A sentence in which the tagger saw no verb: the word that must be it.
import { dates } from '../language/date.js';
import { isVerb, lemma as lemmaOf } from '../language/lexicon.js';
import type { Token } from '../language/tagging.js';
import { SAME_IN_PAST } from './wording.js';

const PARTICLE = /^(?:up|out|down|off|away|over|back)$/;

const sentenceFrom = (tokens: readonly Token[], at: number): string =>
  tokens
    .slice(at)
    .map(({ text }) => text)
    .join(' ');

/** A sentence in which the tagger saw no verb: the first noun that may be one, after a noun and before an object, is it. */
export function withVerb(tokens: readonly Token[], isName: (token: Token) => boolean): readonly Token[] {
  for (let i = 1; i < tokens.length - 1; i++) {
    const token = tokens[i] as Token;
    // "Lumo (3 kg) weighs more"
    const open = (tokens[i - 1] as Token).text === ')' ? tokens.findLastIndex((t, at) => at < i && t.text === '(') : i;
    const before = tokens[Math.max(0, open - 1)] as Token;
    const after = tokens[i + 1] as Token;
    if ((token.pos !== 'NOUN' && token.pos !== 'ADJ' && token.pos !== 'ADV') || isName(token) || /ly$/.test(token.lower))
      continue;
    const base = lemmaOf(token.lower, 'v');
    // "The tug, after a long search, rounded up the boats": a participle and a particle behind an insertion are a verb.
    const isInserted =
      before.text === ',' && token.lower.endsWith('ed') && PARTICLE.test(after.lower) && tokens[i + 2]?.pos === 'DET';
    if (isInserted && isVerb(base)) return tokens.map((t, at) => (at === i ? { ...t, pos: 'VERB' as const, lemma: base } : t));
    if (!isVerb(base) || (before.pos !== 'NOUN' && before.pos !== 'PROPN' && before.pos !== 'PRON' && before.pos !== 'ADV'))
      continue;
    const isList = tokens.slice(0, i).some((t) => t.lower === 'and');
    // "The choir split up in 1988": a past that is spelled like its base.
    const isPast = SAME_IN_PAST.test(base) && dates(sentenceFrom(tokens, i)).length > 0;
    const agrees =
      token.lower !== base ||
      isPast ||
      isList ||
      /^(?:people|police|staff|children|men|women)$/.test(before.lower) ||
      (before.lower !== before.lemma && before.pos === 'NOUN') ||
      before.pos === 'ADV';
    // "Ida Holm never married."
    const isDenied = before.lower === 'never' && after.text === '.';
    if (!agrees || !(isDenied || /^(?:DET|ADJ|ADP|ADV|NOUN|PROPN|NUM|PRON)$/.test(after.pos))) continue;
    return tokens.map((t, at) => (at === i ? { ...t, pos: 'VERB' as const, lemma: base } : t));
  }
  return tokens;
}
