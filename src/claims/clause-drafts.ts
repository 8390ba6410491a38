// A clause with its subject known becomes drafts: one for each subject and each member of a list, with its text and its qualifiers.
import { isVerb, lemma as lemmaOf } from '../language/lexicon.js';
import { phrases } from '../language/phrase.js';
import type { Token } from '../language/tagging.js';
import { isTime } from '../language/unit.js';
import type { Draft } from './draft.js';
import { textOf } from './claim-text.js';
import { members } from './enumeration.js';
import { frameOf } from './frames/frames.js';
import { counts } from './frames/counts.js';
import { measures } from './frames/measures.js';
import { levelWith } from './level.js';
import { type Predicate, type Referent, predicateOf } from './predicate.js';
import { inside } from './referent.js';
import { apportioned, done, isOfEachOther, together } from './together.js';
import { brokenOff, isCutCondition } from './wholeness.js';
import { plain, sentenceOf } from './wording.js';
import { type ClauseDrawn, type Scene, adverbsBefore, named, restOf, timeOf } from './scene.js';
import { counted, countedMembers } from './counted-subject.js';
import { halves } from './halves.js';
import { draftOf } from './predicate-draft.js';

export function draftsFor(scene: Scene, referents: readonly Referent[], subjectText: string): ClauseDrawn {
  const { tokens, clause, conditions } = scene;
  // A sentence that stands alone is compared as a whole: there a piece of it still tells on which side it stands.
  const broken = scene.topic.free
    ? null
    : (brokenOff(tokens, clause, scene.topic.entry !== '') ??
      (conditions.some((c) => isCutCondition(tokens, c)) ? 'cut off' : null));
  if (broken !== null) return { drafts: [], refused: broken, last: referents, owner: null, subjectText };
  const verb = [...adverbsBefore(scene), ...tokens.slice(clause.verb.start, clause.verb.end)];
  const all = restOf(scene);
  // "A and B cost 20 and 30 euros": to each its own.
  const shares = scene.topic.free || referents.length !== 2 ? null : apportioned(all, 0);
  const isApportioned = shares !== null || (!scene.topic.free && tokens.some((t) => t.lower === 'respectively'));
  if (referents.length > 1 && isApportioned && shares === null)
    return { drafts: [], refused: 'which is of whom is not plain', last: referents, owner: null, subjectText };
  if (shares !== null && referents.length === 2) {
    const each = referents.map((referent, n) =>
      draftsFor({ ...scene, said: apportioned(all, n) as readonly Token[] }, [referent], ''),
    );
    return { ...(each[0] as ClauseDrawn), drafts: each.flatMap((one) => one.drafts), last: referents, subjectText };
  }
  const joined = countedMembers(scene, subjectText);
  const statements = halves(all, clause.verb.lemma).flatMap((half, n) => {
    // "not light but sturdy": what follows "but" is affirmed.
    const turned = n > 0 && clause.verb.negated;
    const group = turned ? { ...clause.verb, negated: false } : clause.verb;
    const said = turned ? verb.filter((t) => t.lemma !== 'not') : verb;
    return done(half, group, said).flatMap((one) =>
      (joined === null ? members(one.rest, one.group.lemma) : [joined(one.rest)]).map((member) => ({
        member,
        group: one.group,
        said: one.said,
      })),
    );
  });
  const drafts: Draft[] = [];
  // "11:40 PM: The mate orders boats lowered": who did what cannot be told.
  const range = clause.subject;
  const isNamed = range !== null && tokens.slice(range.start, range.end).some((t) => t.pos === 'PROPN');
  for (const referent of referents) {
    for (const { member, group, said } of statements) {
      const others = named(member, 0, member.length, scene.subjects);
      const bare = predicateOf(referent, group, said, member, conditions, others, timeOf(scene));
      const elliptic = isElliptic(scene, bare);
      if (elliptic && isNamed) continue;
      const predicate = elliptic ? { ...bare, passive: true } : bare;
      // "That is not the case with A": what it says stands in the sentence before.
      if (predicate.lemma === 'be' && member.some((t, i) => i < 4 && t.lower === 'case')) continue;
      const room = counts(predicate);
      const isRoom = room?.object?.head === 'capacity';
      // "All three ovens heat": the figure counts the subjects themselves.
      const count = referents.length > 1 && /^all\b/i.test(subjectText) ? null : counted(predicate, subjectText);
      const read = (isRoom ? room : count) ?? frameOf(unwrapped(predicate));
      const isOfDoing = (read?.frame === 'is' || read?.frame === 'measures') && read.activity == null;
      const reading = isOfDoing ? { ...read, activity: doneTo(referent, subjectText) } : read;
      // An order of a thing against itself is misread.
      if (reading === null || (reading.ordering && reading.ordering.left === reading.ordering.right)) continue;
      // "They are cheap" said of one that the article speaks of in the plural.
      const agrees = !referent.plural && (referents.length > 1 || /^(?:they|these|those)$/i.test(subjectText));
      // "A and B differ in price" is true of the two together.
      const isMutual = referents.length > 1 && !scene.topic.free && isOfEachOther(predicate);
      const [first, second] = referents;
      const mate = isMutual && referents.length === 2 ? (referent === first ? second : first) : undefined;
      const level = mate === undefined ? null : levelWith(predicate, mate.name);
      const texts = [referent.text, ...referents.filter((r) => r !== referent).map(inside)];
      // "sank, killing 30": with its sinking 30 were killed.
      const isToll = clause.verb.form === 'participle' && reading.object?.head === 'death';
      const text = isToll
        ? sentenceOf(`With ${inside(referent)},`, plain(member), 'were killed')
        : isMutual || (agrees && referents.length > 1 && hasTheirs(member))
          ? textOf(scene, { ...predicate, referent: { ...referent, plural: true } }, together(texts), false)
          : textOf(scene, predicate, referent.text, agrees);
      drafts.push(draftOf(scene, predicate, level ?? reading, text));
      // "At 4:00 the tug rescued 30 sailors": when it was, and how many they were.
      // "The 20 boats could hold 900 people": how much room there was, and how many boats.
      const measure = isRoom ? counted(predicate, subjectText) : reading.frame === 'dates' ? (room ?? measures(predicate)) : null;
      if (measure !== null && !isTime(measure.quantity?.unit ?? '')) drafts.push(draftOf(scene, predicate, measure, text));
    }
  }
  return {
    drafts,
    refused: drafts.length === 0 ? 'nothing is said of the subject' : null,
    last: referents,
    owner: null,
    subjectText,
  };
}

/** "are praised for their lids": how many lids each has is not said. */
const hasTheirs = (rest: readonly Token[]): boolean =>
  rest.some((t, i) => {
    const owned = t.lower === 'their' ? rest.slice(i + 1) : [];
    const end = owned.findIndex(({ pos }) => !/^(?:ADJ|ADV|PROPN|NOUN|VERB)$/.test(pos));
    const noun = owned[(end < 0 ? owned.length : end) - 1];
    return noun !== undefined && (/\p{Lu}s$/u.test(noun.text) || (noun.pos === 'NOUN' && noun.lower !== noun.lemma));
  });

/** "Installing A is hard": what is done to the subject; null where its name is all that stands there. */
function doneTo({ name, part }: Referent, subjectText: string): string | null {
  const verb = /^(\p{L}+ing) (?:up |out |after |for )?(?:(?:an?|the|your|any) )?\p{L}/iu.exec(subjectText)?.[1]?.toLowerCase();
  const isOfSubject = verb !== undefined && part === null && !name.toLowerCase().startsWith(verb);
  const base = verb === undefined ? '' : lemmaOf(verb, 'v');
  return isOfSubject && base !== verb && isVerb(base) ? base : null;
}

/** "11:40 PM: Distress signals sent": a passive without its auxiliary, in a timeline. */
export function isElliptic({ topic, clause }: Scene, predicate: Predicate): boolean {
  const verb = predicate.verb[0];
  return (
    topic.entry !== '' &&
    clause.verb.form === 'finite' &&
    predicate.verb.length === 1 &&
    verb?.pos === 'VERB' &&
    verb.lower !== verb.lemma &&
    !/(?:s|ing)$/.test(verb.lower) &&
    !/^(?:sank|rose|fell|broke|began|went|came|left|met|died|arrived|departed|reached|sailed|stopped|started|ended|opened|closed|collapsed|burned|burnt|exploded|crashed|collided|surrendered|landed|happened|occurred|survived|emerged|resigned|retired|fled|ran|stood|remained|appeared|disappeared|vanished|continued|proceeded|returned)$/.test(
      verb.lower,
    ) &&
    !predicate.phrases.some((p, i) => p.kind === 'noun' && i < 2)
  );
}

/** "fails to open" does not open, "used to be cheap" was cheap: the infinitive is what is said. */
function unwrapped(predicate: Predicate): Predicate {
  const first = predicate.phrases[0];
  const fails = /^(?:fail|refuse|neglect)$/.test(predicate.lemma);
  const isFormer = predicate.lemma === 'use' && predicate.verb.some((t) => t.lower === 'used');
  if (first?.kind !== 'infinitive' || predicate.passive || (!fails && !isFormer)) return predicate;
  const rest = predicate.rest.slice(first.head + 1);
  return {
    ...predicate,
    lemma: (predicate.rest[first.head] as Token).lemma,
    negated: predicate.negated !== fails,
    rest,
    phrases: phrases(rest, 0, rest.length),
    others: predicate.others.map((o) => ({ ...o, start: o.start - first.head - 1, end: o.end - first.head - 1 })),
  };
}
