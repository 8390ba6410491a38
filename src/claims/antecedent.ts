// A pronoun becomes the one thing that it can stand for: "he" a person, "it" no person, "she" a person or a ship, "they" several.
// Where nothing that the text spoke of last fits, or two things fit as well, the pronoun is refused and nothing is guessed.
import { frequency, hypernyms, isNoun, lemma } from '../language/lexicon.js';
import { words } from '../language/phrase.js';
import type { Token } from '../language/tagging.js';
import { PERSON_TITLES } from '../subjects/english.js';
import { articleFor } from './article.js';
import { isMass, plural } from './called.js';
import { isFact } from './fact.js';
import { isForename } from '../subjects/forename.js';
import type { Referent } from './predicate.js';
import { inside, referentOf } from './referent.js';
import type { Resolution, Topic } from './topic.js';
import { capital } from './wording.js';
import { table } from '../language/table.js';

/** What a referent is known to be; "vessel" is a thing that is called "she" as well. */
type Sort = 'person' | 'vessel' | 'thing' | 'name' | 'unknown';

/** Roles that stand before a name, though the lexicon knows them as other things first. */
const ROLE = /^(?:captain|lookout|officer|pilot|mate|king|queen|prince|princess|president|saint)$/;

const isPerson = (noun: string): boolean => PERSON_TITLES.has(noun) || ROLE.test(noun) || hypernyms(noun).includes('person');
/** What sails; a kettle is a vessel, too, but a container. */
const isVessel = (noun: string): boolean =>
  noun === 'ship' || noun === 'boat' || (hypernyms(noun).includes('vessel') && !hypernyms(noun).includes('container'));

/** The sort of a referent: from what the articles call it, else from the words that name it. */
function sortOf(referent: Referent, topic: Topic): Sort {
  if (referent.part !== null && referent.own === undefined) {
    const head = referent.part.toLowerCase().split(/\s+/).pop() ?? '';
    return isPerson(head) ? 'person' : isNoun(head) ? 'thing' : 'unknown';
  }
  const nouns = topic.classNouns.get(referent.name) ?? [];
  // "Halden Clocks is a clockmaker": a firm.
  if (nouns.some((noun) => MAKER.test(noun)) && isFirmName(referent.name)) return referent.name.includes(' ') ? 'thing' : 'name';
  if (nouns.some(isPerson)) return 'person';
  // "Holm" where the article has "Ida Holm", and no firm of that name is what the articles are about.
  const full = referent.part === null ? topic.people?.get(referent.name.toLowerCase()) : undefined;
  if (full !== undefined && isForename(full.split(' ')[0] ?? '') && !topic.main.some(({ name }) => name === referent.name))
    return 'person';
  if (nouns.some(isVessel)) return 'vessel';
  if (nouns.length > 0) return 'thing';
  // "A stove that lasts longer": what is said of it in passing does not name it.
  const words = referent.text
    .replace(/^(?:the|an?)\s+/i, '')
    .replace(/ (?:that|which|who) .*$/, '')
    .split(/\s+/);
  const isCapital = (word: string): boolean => /^\p{Lu}\p{Ll}/u.test(word);
  if (words.some((word) => isPerson(word.toLowerCase().replace(/\.$/, '')))) return 'person';
  // "Ida Holm", "Ida Brown": names of their own, the first of them no everyday noun.
  const kinds = hypernyms(lemma((words[words.length - 1] ?? '').toLowerCase(), 'n'));
  const isOwnName =
    words.every((word) => isCapital(word)) &&
    frequency((words[0] as string).toLowerCase(), 'n') === 0 &&
    !kinds.some((kind) => NAMED_THINGS.has(kind));
  if (words.length > 1 && isOwnName && (!topic.free || words.every((word) => frequency(word.toLowerCase(), 'n') === 0)))
    return 'name';
  // "a Guarneri of 1741": an article makes a thing of a name.
  if (!topic.free && /^an? /i.test(referent.text)) return 'thing';
  return isNoun((words[words.length - 1] ?? '').toLowerCase()) ? 'thing' : 'unknown';
}

/** What a firm may be called as well as a person. */
const MAKER =
  /(?:maker|builder|manufacturer|producer|supplier|retailer|publisher|brewer|distiller|seller|dealer|operator|developer|distributor|provider|importer|exporter|grower|roaster|printer|carrier|insurer|lender|employer)$/;

/** "Halden Clocks", "Holm Ltd", "Kestrel": no "Ida Holm". */
function isFirmName(name: string): boolean {
  const last = (name.split(' ').pop() ?? '').toLowerCase();
  return (
    !name.includes(' ') ||
    (last !== lemma(last, 'n') && isNoun(lemma(last, 'n'))) ||
    /^(?:ltd|inc|co|company|works|group|brothers|sons)\.?$/.test(last)
  );
}

/** What a name in two words may be besides a person: "Corran Bridge", "Holm Trust". */
const NAMED_THINGS = new Set([
  'artifact',
  'structure',
  'organization',
  'group',
  'geological formation',
  'body of water',
  'location',
  'region',
  'event',
  'institution',
]);

const FITS: Readonly<Record<string, ReadonlySet<Sort>>> = table({
  he: new Set<Sort>(['person', 'name', 'unknown']),
  she: new Set<Sort>(['person', 'name', 'vessel', 'unknown']),
  it: new Set<Sort>(['thing', 'vessel', 'name', 'unknown']),
});
const NOMINATIVE: Readonly<Record<string, string>> = table({ his: 'he', her: 'she', its: 'it', their: 'they' });

/** The referents of a pronoun or of a possessive ("it", "their"): never those who speak or are spoken to. */
export function antecedent(around: Topic, said: string): Resolution {
  const topic = { ...around, last: around.last.filter((one) => !/^(?:i|we|you)$/i.test(one.name)) };
  // "This saves fuel. It": the saving, or what saves it.
  const isOfFact = topic.last.some(({ text }) => isFact(text));
  if (isOfFact && NOMINATIVE[said] === undefined) return { refused: `"${said}" has no clear antecedent` };
  const found = spokenOf(isOfFact ? { ...topic, last: [] } : topic, said);
  return 'referents' in found ? { ...found, referents: found.referents.map(carried).map((one) => singleOf(one, said)) } : found;
}

/** "Gas stoves. It is": one of the kind, whatever number the text named it in before. */
function singleOf(referent: Referent, said: string): Referent {
  const { name, part, text } = referent;
  return part === null && /^its?$/.test(said) && text === capital(plural(name)) && !isMass(name)
    ? { ...referent, text: capital(`${articleFor(name)} ${name}`), plural: false }
    : referent;
}

/** "One of the strengths of A is its price, so it is …": what is spoken of goes on being A, not the strength. */
function carried(referent: Referent): Referent {
  const { part, text, name } = referent;
  if (part === null || referent.own || !(TALK.test(part) || /^(?:one|another)\b/i.test(text))) return referent;
  return { ...referent, part: null, text: capital(name), plural: false };
}

/** Nouns of talk about a subject: its points, not its parts. */
const TALK =
  /^(?:one|another|advantages?|disadvantages?|benefits?|drawbacks?|strengths?|weakness(?:es)?|popularity|fame|reputation|usp|(?:another|one|main|key|biggest) (?:\p{L}+ )?(?:reason|feature|aspect|usp|point|benefit|strength|weakness|advantage|drawback))$/iu;

function spokenOf(topic: Topic, said: string): Resolution {
  const pronoun = NOMINATIVE[said] ?? said;
  const refused: Resolution = { refused: `"${said}" has no clear antecedent` };
  const heading = topic.heading === null ? null : referentOf(topic.heading);
  if (pronoun === 'they') {
    if (topic.last.length > 1) return { referents: topic.last };
    return several(topic, heading) ?? refused;
  }
  if (topic.last.length > 1 && topic.fresh) return refused;
  const fits = (referent: Referent | null | undefined): referent is Referent =>
    referent !== null && referent !== undefined && !isMany(referent) && (FITS[pronoun]?.has(sortOf(referent, topic)) ?? false);
  const last = topic.last.length === 1 ? topic.last[0] : undefined;
  if (pronoun !== 'it') {
    // "The lease was signed by Ida Holm. She": the only one named is nearer than the one of whom the text spoke before.
    const all = [...(topic.names ?? [])].filter((name) => sortOf(named(name), topic) !== 'vessel');
    const near = all.filter(isFullName);
    const isSpoken = last !== undefined && fits(last) && (sortOf(last, topic) !== 'unknown' || last.own === true);
    if (!topic.free && !isSpoken && near.length === 1 && all.length === 1) return { referents: [named(near[0] as string)] };
    if (!topic.free && !isSpoken && all.some((name) => !isSameName(name, topic.owner?.name ?? ''))) return refused;
    // "His trade was farming and his home …": whose trade it was.
    const whole = last === undefined || last.part === null ? null : { ...last, part: null, text: last.name, own: true as const };
    if (!topic.free && whole !== null && !fits(last) && fits(whole) && sortOf(whole, topic) !== 'vessel')
      return { referents: [whole] };
    const known = [topic.owner, heading].filter((one) => fits(one) && sortOf(one, topic) !== 'unknown') as Referent[];
    if (fits(last) && sortOf(last, topic) !== 'unknown') return { referents: [last] };
    // "The committee met. She was ready": only the ship of which the text speaks can be meant.
    if (known[0] !== undefined && (last === undefined || !fits(last))) return { referents: [known[0]] };
    if (fits(last)) return { referents: [last] };
    return topic.free && topic.last.length === 0 ? itself(pronoun) : refused;
  }
  // "Laying the wire took a day. It": the wire, the laying or what it is laid for; "Fitting a stove is easy. It": the stove.
  if (!topic.free && last !== undefined && /^\p{Lu}?\p{Ll}+ing (?:(?:the|an?|your|its) |\p{Lu})/u.test(last.part ?? last.text)) {
    const isOfSubject = last.text.toLowerCase().includes(last.name.toLowerCase()) && !last.text.startsWith('With ');
    return isOfSubject && last.own !== true
      ? {
          referents: [
            last.name === last.name.toLowerCase()
              ? singleOf({ ...last, part: null, text: capital(plural(last.name)) }, 'it')
              : { ...last, part: null, text: last.name, plural: false },
          ],
        }
      : refused;
  }
  // "Kettles can be mended, though it takes patience": one of many kettles is not what takes it.
  if (topic.fresh && last?.plural === true && last.name === last.name.toLowerCase()) return refused;
  if (topic.fresh && fits(last)) return { referents: [last] };
  // "Holm brewed Old Ale first. It won a cup": of whom the text spoke before another one was named is not plain.
  const others = [...(topic.names ?? [])];
  const spoken = [last, topic.owner, heading].filter((one) => one !== undefined && one !== null);
  const isOther = others.length > 0 && !spoken.some((one) => others.some((name) => isSameName(name, one.name)));
  if (!topic.free && isOther && topic.main.length === 1 && (last === undefined || last.part === null)) return refused;
  // "The Tonka was her sister. It …": the one or the other ship.
  const isSister = last?.own === true && fits(last) && topic.owner !== null && topic.owner.name !== last.name;
  // "Divers found the engine. It": what was found is nearer than the thing in whose context it was.
  const isContext = last !== undefined && last.part === null && !topic.fresh;
  if (!topic.free && isContext && topic.main.length === 1 && [...(topic.singulars ?? [])].length > 0) return refused;
  if (!topic.free && isSister && topic.owner !== null && sortOf(topic.owner, topic) === 'vessel') return refused;
  // "A stove that lasts is a wise choice. It", below a list of saws: the paragraph has named no saw.
  if (!topic.free && topic.carried === true && last?.own === true && /^an? /i.test(last.text) && fits(last))
    return { referents: [last] };
  if (fits(topic.owner) && (last === undefined || topic.owner.name !== last.name)) return { referents: [topic.owner] };
  if (fits(last)) return { referents: [last] };
  if (fits(topic.owner)) return { referents: [topic.owner] };
  if (fits(heading)) return { referents: [heading] };
  return topic.free ? itself(pronoun) : refused;
}

/** "Miss Ida Holm" is Ida Holm. */
const isSameName = (left: string, right: string): boolean => right !== '' && (left.endsWith(right) || right.endsWith(left));

/** "Ida Holm", "Mr. Per Holm" */
function isFullName(name: string): boolean {
  const [first = '', second, ...more] = name.split(' ');
  return (
    second !== undefined && (PERSON_TITLES.has(first.toLowerCase().replace('.', '')) || isForename(first)) && more.length < 3
  );
}

const named = (name: string): Referent => ({ name, part: null, text: name, plural: false, own: true });

const isMany = (referent: Referent): boolean => referent.plural && referent.name !== referent.name.toLowerCase();

/** "They" of one that the text named last in the singular: a kind of thing ("a kettle … they") or a company, no ship and no person. */
function several(topic: Topic, heading: Referent | null): Resolution | null {
  const last = topic.last[0];
  // "Orbitas has docks. They are": of one that bears a name the docks are nearer.
  const isNearer = !topic.free && [...(topic.plurals ?? [])].length > 0;
  const isSingle = (one: Referent): boolean => !one.plural && one.name !== one.name.toLowerCase();
  if (isNearer && [topic.owner, last, heading].some((one) => one != null && isSingle(one)) && !(last?.plural ?? false))
    return null;
  if (last !== undefined && (topic.fresh || last.plural)) return fitsMany(last, topic) ? { referents: [last] } : null;
  // "The stoves' fire is hot. They": the stoves.
  const isOfMany = topic.owner?.plural === true && topic.owner.part === null && last?.part != null;
  const whole = topic.owner !== null && (isOfMany || topic.owner.name !== last?.name) ? topic.owner : null;
  for (const one of [whole, last, heading])
    if (one !== null && one !== undefined && fitsMany(one, topic)) return { referents: [one] };
  return topic.free ? itself('they') : null;
}

function fitsMany(referent: Referent, topic: Topic): boolean {
  if (referent.plural) return true;
  const sort = sortOf(referent, topic);
  return sort !== 'vessel' && sort !== 'person';
}

/** Verbs of what things do; who "saw" or "said" may be people that the text has not named. */
const OF_THINGS = new Set(['be', 'contain', 'hold', 'carry', 'have', 'include', 'weigh', 'measure', 'cost', 'last']);

/** "The tug towed in all of the boats. They held 30 people": "they" before `verb`, where only things can be meant. */
export function things(topic: Topic, verb: Token | undefined): Resolution | null {
  const owner = topic.heading === null ? topic.owner : referentOf(topic.heading);
  if (topic.things == null || topic.fresh || owner === null || verb === undefined || !OF_THINGS.has(verb.lemma)) return null;
  const part = topic.things.replace(/^(?:all of |both of )?(?:the|these|those|its|her) /i, '');
  return { referents: [{ name: owner.name, part, text: `With ${inside(owner)}, ${topic.things}`, plural: true }], context: true };
}

/** The things in the plural that a sentence ends with, if they are known ones ("all of the boats"); else null. */
export function thingsAtEnd(tokens: readonly Token[]): string | null {
  const end = tokens.findLastIndex((t) => t.pos !== 'PUNCT');
  const head = tokens[end];
  if (head === undefined || head.pos !== 'NOUN' || head.lower === head.lemma || isPerson(head.lemma)) return null;
  let from = end;
  while (from > 0 && /^(?:ADJ|NOUN)$/.test((tokens[from - 1] as Token).pos)) from--;
  if (!/^(?:the|these|those|its|her)$/.test(tokens[from - 1]?.lower ?? '')) return null;
  const of = tokens[from - 2]?.lower === 'of' && /^(?:all|both)$/.test(tokens[from - 3]?.lower ?? '') ? 2 : 0;
  return words(tokens, from - 1 - of, end + 1);
}

const itself = (pronoun: string): Resolution => ({
  referents: [{ name: pronoun, part: null, text: capital(pronoun), plural: pronoun === 'they' }],
});
