// Whether a claim's text can be read without its article: what it points at must stand in it. The last look at a draft of an article; a
// claim less costs less than one that nobody can follow.
import { hypernyms } from '../language/lexicon.js';
import { type Token, tag } from '../language/tagging.js';
import { articleFor } from './article.js';
import { possessive } from './referent.js';
import { together } from './together.js';
import { dangling } from './dangling.js';

/** "these days", "this year", "those who": no pointing. */
const HERE_AND_NOW =
  /\b(?:this|these) (?:days?|weeks?|months?|years?|decades?|century|season|time)\b|\bthose (?:who|that|with|of|in|from|which|looking|wanting|seeking|needing|lost|on|aboard|left|\p{L}+ed)\b/giu;
const VAGUE = /^(?:everything|anything|something|nothing|things|stuff|the rest|the others?|one(?= (?:is|was|has|had)\b))\b/i;

/** "this tool", "this small library": what the subject is called by, in the place of its name. */
const CALLED =
  /\b(?:this|the said) (?:\p{L}[\p{L}-]* ){0,2}(framework|library|system|tool|platform|software|technology|language|model|machine|device|product|solution|app)\b(?! of\b)/giu;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const COUNTS = ['', '', 'two', 'three', 'four', 'five'];

/** The text with the name of its subject where it points at it; `nouns`: what the articles call the subject, `main`: the subjects of the articles. */
export function spelledOut(text: string, name: string, nouns: readonly string[], main: readonly string[]): string {
  // Beside "gas grill" and "coal grill", "grill" is what both are, not a third.
  const each = main.filter((one) => !main.some((other) => other.endsWith(` ${one}`)));
  // "moves faster that way": without the way it says a little less. "It is also light": what it is beside that stands elsewhere.
  const said = text
    .replace(/ (?:that|this) way\.$/, '.')
    .replace(/(?<!\b(?:but|not|only)) also(?= \p{L})/u, '')
    .replace(/(?:, (?:too|though|as well|however)| as well| then| either)\.$/, '.')
    // "so light that one forgets it", cut before its outcome
    .replace(/\bso (?!much|many|far|little|few)(?=\p{L}+\.$)/u, '')
    .replace(/,? for (?:example|instance)\.$/, '.')
    .replace(/^Together, with /, 'With ')
    .replace(/^Then (?=\p{Lu})/u, '')
    // "The ship's first master": whose, by name.
    .replace(/^The (\p{L}+)['’]s (?=\p{L})/u, (said, noun: string) =>
      /^\p{Lu}/u.test(name) && nouns.includes(noun) ? `${possessive(name)} ` : said,
    )
    // "The most telling fact: Lumo is light", "Even large clubs use it": what they stand against is elsewhere.
    .replace(
      /^(?:the (?:most|more) \p{L}+ (?:facts?|points?|things?)(?: is| are)?[:,]?|(?:it(?: is|['’]s) )?worth (?:pointing out|noting|mentioning)(?: is)?(?: that)?)[,:]? (\p{L})/iu,
      (_, first: string) => first.toUpperCase(),
    )
    .replace(/^Even (?=in the |at the |on the |among )(\p{L})/u, (_, first: string) => first.toUpperCase())
    .replace(
      /^Even (?!(?:if|when|though|as|with|without|after|before|so|then|now|in|at|on|for|by|where|while|those?|the|an?|more|less|a)\b)(\p{L})(?=[^,]+ \p{L})/u,
      (_, first: string) => first.toUpperCase(),
    )
    // "Further, Lumo is light", "is another strength": what it comes after stands elsewhere.
    .replace(
      /^(?:Furthe[rs]t?|Furthermore|Moreover|Additionally|Besides|Also|Finally|Lastly|Firstly|Secondly|Thirdly|Hence|Thus|Therefore|Consequently|Likewise|Indeed|Nevertheless|Nonetheless), (\p{L})/u,
      (_, first: string) => first.toUpperCase(),
    )
    .replace(
      /^(?:Based (?:up)?on|Judging by|From|Given|Considering) (?:all )?the above[^,]{0,60}, (\p{L})/u,
      (_, first: string) => first.toUpperCase(),
    )
    .replace(
      /\b(is|are|was|were|becomes?|became|remains?) another (?!(?:on|in|of|to|for|with|way|one|is|was|and)\b)(\p{L}+)/u,
      (_, verb: string, noun: string) => `${verb} ${articleFor(noun)} ${noun}`,
    )
    .replace(/^(The (?:\p{L}+ )?differences?)(?= (?:is|are|lies?|comes?|was|were)\b)/iu, (said) =>
      each.length > 1 && each.length < 4 ? `${said} between ${together(each)}` : said,
    )
    // "works with steel and more": of one, "more" says nothing.
    .replace(/(?<=\b(?:with|for|like|is|are|has|have|supports?|includes?) [^,]{2,40}) and (?:(?:many )?more|so on)\.$/u, '.')
    // "Its hall – the largest in town – burnt", "The mate, who had called for help, ordered": what is told by the way.
    .replace(/\s*[–—][^–—]{3,120}[–—]\s*/u, ' ')
    .replace(/^((?:With [^,]{2,40}, )?[^,]{2,60}), who [^,]{3,80},(?= \p{Ll})/u, '$1')
    .replace(/^(?:Looking|Taking a (?:closer |quick )?look) at [^,]{2,90}, (\p{L})/u, (_, first: string) => first.toUpperCase())
    .replace(/(^| )(of|among) the (two|three|four|five)(?=[.,]| to \p{L})/iu, (said, blank: string, of: string, count: string) =>
      each.length === COUNTS.indexOf(count) ? `${blank}${of} ${together(each)}` : said,
    );
  // "The Lumo is light, with Lumo, and quiet". To make an expression of a name is dear, and few texts need it.
  const once = said.includes(`, with ${name}, `)
    ? said.replace(new RegExp(`^(.*\\b${escaped(name)}\\b.*), with ${escaped(name)}, `, 'u'), '$1, ')
    : said;
  const named = !/^\p{Lu}/u.test(name)
    ? once
    : once.replace(CALLED, (said, noun: string) =>
        nouns.includes(noun.toLowerCase()) || text.startsWith(`With ${name},`) ? name : said,
      );
  // "With the ferry, The mate"
  const inside = named.replace(
    /^(With [^,]+, )(The|A|An|All|Both|Each)(?= )/u,
    (_, lead: string, word: string) => lead + word.toLowerCase(),
  );
  // "With Lumo, a cook gets started with Lumo": named without it.
  if (!/^With /i.test(inside)) return inside;
  return inside.replace(
    new RegExp(
      `^With (?:the |an? )?${escaped(name)}s?, (\\p{L})(?=.*\\b${escaped(name)}|(?<=${escaped(name)}, .)${escaped(name.slice(1))}\\b)`,
      'iu',
    ),
    (_, first: string) => first.toUpperCase(),
  );
}

/** Why the text does not stand alone; null where it does. `names`: what the subjects are called, in lower case. */
export function unsound(text: string, names: ReadonlySet<string>): string | null {
  // "The two best known are A and B" says of neither that it is the other.
  const sides = /^(.+?) (?:is|are|was|were) (.+?)\.$/.exec(text)?.slice(1) ?? [];
  if (sides.length > 0 && sides.every((side) => names.has(side.toLowerCase().replace(/^(?:the|an?) /, ''))))
    return 'names two subjects and says nothing of them';
  // "The reason why it is cheap is.", "Lumo is Lumo (1997), a film"
  const isOpen =
    / (?:is|are|was|were)\.$/.test(text) &&
    (!ENDS_IN_BE.test(text) || /^(?:The|A|An|One|Another) [^,]*\breasons? why\b/.test(text));
  if (isOpen) return 'cut off';
  const [subject = '', complement = ''] = sides;
  if (names.has(subject.toLowerCase()) && complement.toLowerCase().startsWith(`${subject.toLowerCase()} `))
    return 'says of a thing that it is itself';
  const said = text.replace(HERE_AND_NOW, '').replace(/[“"][^”"]*[”"]/g, '');
  const pointer =
    /\b(?:this|these|those)\b|\bthat (?:case|kind|sort|reason|point|amount|figure|sum|level|moment|range|number)\b(?! of\b)/i.exec(
      said,
    );
  if (pointer !== null) return `"${pointer[0]}" points outside the sentence`;
  if (VAGUE.test(said)) return 'no subject is named';
  const open = dangling(said);
  if (open !== null) return `"${open}" points outside the sentence`;
  const tokens = PRONOUN.test(said) ? tag(said) : [];
  const lost = tokens.find((_, at) => isLost(tokens, at));
  return lost === undefined ? null : `"${lost.text}" points outside the sentence`;
}

/** "than it is.", "how good they are.": the verb may stand last. */
const ENDS_IN_BE =
  /\b(?:what|where|who|how|than|as|which|that|so|it|they|he|she|there|whatever|wherever)\b[^,]{0,40} (?:is|are|was|were)\.$/i;

const PRONOUN = /\b(?:them|they|theirs?|hers|ours|one|it)\b/i;
const isMany = ({ pos, lower, lemma }: Token): boolean =>
  (pos === 'NOUN' && lower !== lemma) ||
  /^(?:and|people|both|all|anyone|everyone|everybody|someone|somebody|who|those|each|every|many|most|some|several|few)$/.test(
    lower,
  );

/** Of whom something may be "theirs": many, a firm, or one that may be a woman or a man. */
const isOwner = (t: Token): boolean =>
  isMany(t) || t.pos === 'PROPN' || (t.pos === 'NOUN' && hypernyms(t.lemma).includes('person'));

/** A pronoun of the third person before which nothing stands that it may stand for. */
function isLost(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at] as Token;
  const before = tokens.slice(0, at);
  // "They can be reused when they fit": said of the subject itself.
  if (/^(?:them|they)$/.test(lower)) return !before.some(isMany);
  // "you can edit their code": of whom? "A guest can pay their bill": of the guest.
  // "At their core, Lumo and Varo are": whose it is follows.
  const comma = tokens.findIndex((t, i) => i > at && t.text === ',');
  if (lower === 'their' && tokens[0]?.pos === 'ADP' && comma > 0 && tokens.slice(comma).some(isOwner)) return false;
  if (lower === 'their') return before[0]?.lower === 'with' ? !before.slice(2).some(isOwner) : !before.some(isOwner);
  if (/^(?:theirs|hers|ours)$/.test(lower)) return true;
  // "Holm started one in 1911"; "a lid, if you need one"
  if (lower === 'one')
    return (
      /^(?:VERB|AUX)$/.test(tokens[at - 1]?.pos ?? '') &&
      tokens[at - 1]?.lemma !== 'be' &&
      /^(?:ADP|PUNCT|SCONJ|ADV)$/.test(tokens[at + 1]?.pos ?? 'PUNCT') &&
      tokens[at + 1]?.lower !== 'of' &&
      !before.some(({ pos }) => pos === 'NOUN')
    );
  return false;
}
