// One passage becomes drafts: whom it is about, what its label names, whether its words are sentences or fragments, and what they state
// under the heading, the lead-in, the row and the column that rule them. What gives no draft is refused with its reason.
import { baseOfComparative, frequency, isAdjective, isNoun, isVerb } from '../language/lexicon.js';
import { quantities } from '../language/quantity.js';
import { LONGEST_SENTENCE } from '../language/sentence.js';
import { phrases, words } from '../language/phrase.js';
import { type Token, tag } from '../language/tagging.js';
import type { Passage, Source } from '../reading/source.js';
import { distinctSubjects, mentions } from '../subjects/mention.js';
import type { Subject } from '../subjects/subject.js';
import { thingsAtEnd } from './antecedent.js';
import { attributed } from './attributed.js';
import { cellLabel, inRow, isDescription, orientation, otherColumn } from './cell.js';
import { inContext } from './context.js';
import { namesIn } from './clause-neighbours.js';
import type { Draft } from './draft.js';
import { completedEntry, entryAt, eventVerb, isMoment, onDay } from './event.js';
import { type Fact, isFact } from './fact.js';
import { measuredBy } from './figure.js';
import { fragments } from './fragment.js';
import { happenings } from './happening.js';
import type { FragmentContext } from './fragment-context.js';
import { inSentence } from './item-case.js';
import { completion, followed, type Lead, statementsOf } from './lead.js';
import { listedKind } from './listed-kind.js';
import type { Referent } from './predicate.js';
import { prepare } from './preparation.js';
import { promisesFeatures, purposeOf } from './purpose.js';
import { withClassNoun } from './called.js';
import { isCategory, referentOf, type Topic } from './reference.js';
import { spelledOut, unsound } from './soundness.js';
import { replied } from './reply.js';
import { statements } from './statement.js';
import type { Usage } from './usage.js';
import { inText } from './wording.js';
import { inTitle, isValue, LABEL, siblingOf } from './ruler.js';
import { ESTIMATE } from './worth.js';
import { withStandard } from './standard.js';
import { limited, stretches } from './stretch.js';
import { caseOf, inCase, valueOf } from './worked-example.js';

export interface PassageDrawn {
  readonly drafts: readonly { readonly draft: Draft }[];
  readonly refused: readonly { readonly start: number; readonly end: number; readonly reason: string }[];
  readonly last: readonly Referent[];
  readonly owner: Referent | null;
  /** What its last words hold for ("12 trips a week →"), for a figure on the next line. */
  readonly given: string | null;
  /** The entry of a timeline that it ends under, "" for none. */
  readonly entry: string;
}

export function passageDrafts(
  passage: Passage,
  topic: Topic,
  classes: Map<string, readonly string[]>,
  known: readonly Subject[],
  source: Source,
  lead: Lead | null,
): PassageDrawn {
  const listedAs = listedKind(passage, topic.heading, known);
  const subjects = listedAs === null ? known : [...known, listedAs.kind];
  const drafts: { draft: Draft }[] = [];
  const refused: { start: number; end: number; reason: string }[] = [];
  let last = topic.last;
  let owner = topic.owner;
  const { text } = passage;
  let from = 0;
  let label: string | null = null;
  let property: string | null = null;
  let heading = topic.heading;
  if (heading === null && passage.lead !== null && topic.owner !== null)
    heading = subjects.find((s) => s.name === topic.owner?.name) ?? null;
  const listed = passage.kind === 'cell' || listedAs !== null ? null : entryAt(text);
  let entry = listed === null ? (passage.row !== null && isMoment(passage.row.text) ? passage.row.text : '') : listed.text;
  entry = completedEntry(onDay(entry, passage), topic.before);
  if (listedAs !== null) {
    heading = listedAs.kind;
    from = listedAs.end;
  } else if (listed !== null) {
    // What an entry of a timeline is about the one before does not tell.
    from = listed.end;
    last = [];
    owner = null;
  } else if (passage.kind !== 'cell') {
    const match = LABEL.exec(text);
    if (
      match &&
      text.length > match[0].length &&
      !INSERTED.test(text) &&
      (isLabel(match[1] as string, subjects) || isValue(passage))
    ) {
      label = match[1] as string;
      from = match[0].length;
      const inLabel = distinctSubjects(label, subjects);
      if (inLabel.length === 1) {
        heading = inLabel[0] as Subject;
        property = propertyIn(label, subjects);
      }
    }
  } else {
    // "Event" over a timeline names no aspect.
    label = entry === '' ? cellLabel(passage, topic.heading, subjects) : null;
  }
  if (
    passage.kind === 'cell' &&
    orientation(passage, subjects) === 'neither' &&
    namesNothing(passage.row?.text ?? '') &&
    entry === ''
  ) {
    return {
      drafts,
      refused: [{ start: 0, end: text.length, reason: 'table row that names nothing' }],
      last,
      owner,
      given: null,
      entry: '',
    };
  }
  if (passage.kind === 'cell' && isDescription(passage)) {
    return {
      drafts,
      refused: [{ start: 0, end: text.length, reason: 'describes its row' }],
      last,
      owner,
      given: null,
      entry: '',
    };
  }
  const sibling = heading === null && passage.kind === 'item' ? siblingOf(passage, subjects) : null;
  const referent = heading ? referentOf(heading) : sibling;
  const contextFor = (owner: Referent, named: string | null): FragmentContext => ({
    referent: owner,
    purpose: purpose(passage, label),
    label: named,
    other: passage.kind === 'cell' ? otherColumn(passage, source, subjects, owner.name) : null,
    lead: passage.lead && mentions(passage.lead.text, subjects).length > 0 ? passage.lead.text : null,
    subjects,
    classes: topic.classNouns.get(owner.name) ?? [],
    usage: topic.usage,
    promised: passage.kind !== 'item' || isPromised(passage, subjects),
    variant: passage.kind !== 'cell' && label !== null && property === null ? variantIn(label, subjects) : null,
    headings:
      passage.kind === 'cell'
        ? []
        : [passage.lead, passage.headings[passage.headings.length - 1]].flatMap((header) => (header ? [header.text] : [])),
  });
  if (passage.kind === 'item' && label !== null && referent !== null && isPropertyLabel(label)) {
    // "Secure: …": the label is a claim of its own, and names no aspect that a noun would.
    const at = text.indexOf(label);
    for (const draft of fragments(text, at, at + label.length, { ...contextFor(referent, null), purpose: 'feature' }))
      drafts.push({ draft });
    label = null;
  }
  // A cell or an item speaks of what rules it, not of the item before.
  if (referent !== null && passage.kind !== 'paragraph') {
    last = [referent];
    owner = referent;
  }
  const gone = (said: string, start: number, end: number): readonly Draft[] | null =>
    passage.lead === null
      ? null
      : (followed(said, passage.lead.text, { ...topic, heading, last, owner }, subjects)?.map((one) => ({
          ...one,
          start,
          end,
        })) ?? null);
  let fact: Fact | null = null;
  let things: string | null = null;
  let names: ReadonlySet<string> = new Set();
  let nouns: ReadonlySet<string> = new Set();
  let singulars: ReadonlySet<string> = new Set();
  let plurals: ReadonlySet<string> = new Set();
  let carried = passage.kind === 'paragraph';
  const spoken = new Set<string>();
  const list = stretches(text, from, topic.given);
  for (const stretch of list) {
    const { end, given } = stretch;
    if (end - stretch.start > LONGEST_SENTENCE) {
      refused.push({ start: stretch.start, end, reason: 'too long for a sentence' });
      continue;
    }
    // "4 May: The ferry left. 5 May: She returned": an entry may follow in the same passage.
    const next = entryAt(text.slice(stretch.start, end));
    if (next !== null) entry = completedEntry(onDay(next.text, passage), entry === '' ? topic.before : entry);
    const start = stretch.start + (next?.end ?? 0);
    const said = text.slice(start, end);
    if (entry !== '' && !hasClause(said, subjects)) {
      const found = referent === null ? [] : happenings(said, start, entry, referent, topic.usage);
      if (found.length === 0) refused.push({ start, end, reason: 'no statement' });
      for (const draft of found) drafts.push({ draft });
      continue;
    }
    const reply = stretch === list[0] && from === 0 ? replyTo(passage, source, said, subjects) : null;
    const replies =
      reply === null ? [] : statements(reply, 0, reply.length, { ...topic, heading, last: [], owner }, subjects, null).drafts;
    for (const draft of replies) drafts.push({ draft: { ...draft, start, end } });
    if (replies.length > 0 && !hasClause(said, subjects)) {
      last = replies.map((draft) => draft.referent).slice(0, 1);
      continue;
    }
    const answer = passage.kind === 'cell' ? null : bareName(said, subjects);
    if (answer !== null) {
      // "Which is safest? The gas stove. It …": what is named is what the text goes on with.
      last = [referentOf(answer)];
      owner = referentOf(answer);
    }
    const told = passage.kind === 'paragraph' && isTopicLine(said, subjects) ? said.replace(/[.:!\s]+$/, '') : null;
    if (told !== null) last = [{ name: told.toLowerCase(), part: null, text: told, plural: /[^s]s$/.test(told), own: true }];
    const bare = verbless(said, subjects);
    const named = bare?.subject ?? (heading === null ? inBrackets(said, subjects) : null);
    const about = named === null ? referent : referentOf(named);
    if (isStep(said, passage)) {
      refused.push({ start, end, reason: 'instruction to the reader' });
      continue;
    }
    const isListed = passage.kind === 'item' && label === null;
    const composed = isListed ? statementsOf(said, passage, { ...topic, heading, last, owner }, subjects, source) : null;
    if (composed !== null) {
      for (const draft of composed) drafts.push({ draft: { ...draft, start, end } });
      if (composed.length === 0) refused.push({ start, end, reason: 'goes on with a sentence that says nothing' });
      continue;
    }
    const isFragment =
      bare !== null ||
      (!hasClause(passage.kind === 'paragraph' ? said : opened(said, subjects, topic.usage, label !== null), subjects) &&
        (passage.kind !== 'paragraph' || isFigure(said, label, passage)));
    if (isFragment || (passage.kind === 'item' && isUseItem(passage, said))) {
      const value = about === null && label !== null && caseOf(passage) !== null ? valueOf(text, start, end, label) : null;
      if (value !== null) {
        drafts.push({ draft: value });
        continue;
      }
      if (about === null) {
        refused.push({ start, end, reason: 'no subject is named' });
        continue;
      }
      const ownLabel = passage.kind === 'cell' || (label !== null && distinctSubjects(label, subjects).length === 0);
      const context = contextFor(about, ownLabel ? label : property);
      const completed = isListed ? (completion(text, start, end, passage, lead) ?? gone(said, start, end)) : null;
      const found = completed ?? fragments(text, start + (bare?.from ?? 0), end, context);
      for (const draft of found)
        drafts.push({
          draft: limited(
            ownLabel && passage.kind !== 'cell' ? { ...draft, label } : inRow(draft, passage, subjects, topic.usage),
            given,
          ),
        });
      if (found.length === 0) refused.push({ start, end, reason: 'no statement' });
      continue;
    }
    for (const { subject } of mentions(said, topic.main)) spoken.add(subject.name);
    carried &&= mentions(said, subjects).length === 0;
    const drawn = statements(
      text,
      start,
      end,
      { ...topic, heading, last, owner, carried, mixed: spoken.size > 1, entry, fact, things, names, nouns, plurals, singulars },
      subjects,
      label,
    );
    const before: Fact | null = fact;
    fact = factOf(drawn.drafts);
    const { tokens } = prepare(said, subjects);
    things = thingsAtEnd(tokens);
    plurals = new Set(tokens.filter((t) => t.pos === 'NOUN' && t.lower !== t.lemma && t.lower.endsWith('s')).map((t) => t.lower));
    const isContext = drawn.drafts.length > 0 && drawn.drafts.every((draft) => /^With |, with /.test(draft.text));
    singulars = new Set(isContext || drawn.drafts.length === 0 ? singularObjects(tokens, isContext, subjects) : []);
    const nounsBefore = nouns;
    nouns = new Set(tokens.filter((t) => t.pos === 'NOUN').map((t) => t.lemma));
    names = namesIn(tokens, subjects, topic.people);
    last = drawn.last;
    owner = drawn.owner;
    for (const draft of drawn.drafts) {
      learnClass(classes, draft);
      const whole = withClassNoun(draft, topic.classNouns.get(draft.referent.name) ?? [], nounsBefore);
      drafts.push({ draft: limited(asFarAs(whole, before), given) });
    }
    if (drawn.refused !== null && drawn.drafts.length === 0) refused.push({ start, end, reason: drawn.refused });
  }
  const allNames = new Set(subjects.map((subject) => subject.name.toLowerCase()));
  const sound: { draft: Draft }[] = [];
  for (const { draft } of drafts) {
    const { name } = draft.referent;
    const whole = {
      ...draft,
      text: spelledOut(
        draft.text,
        name,
        topic.classNouns.get(name) ?? [],
        topic.main.map((one) => one.name),
      ),
    };
    const reason = unsound(whole.text, allNames);
    const isOther = draft.referent.own === true || !topic.main.some((one) => one.name === name);
    const inPlace = isOther ? inContext(whole.text, name, topic.main, topic.spoken ?? new Set()) : whole.text;
    const measured = withStandard(inPlace, draft, topic.main);
    const placed = { ...whole, text: attributed(measured, draft.attribution, draft.referent, text) };
    if (reason === null) sound.push({ draft: inCase(inTitle(placed, passage, subjects), passage) });
    else if (!refused.some((one) => one.start === draft.start && one.reason === reason))
      refused.push({ start: draft.start, end: draft.end, reason });
  }
  return {
    drafts: sound,
    refused,
    last,
    owner,
    given: list[list.length - 1]?.given ?? null,
    entry,
  };
}

/** What a paragraph states with its first words that stands right below a question; null where it stands elsewhere. */
function replyTo(passage: Passage, { text }: Source, said: string, subjects: readonly Subject[]): string | null {
  const heading = passage.headings[passage.headings.length - 1];
  const isBelow =
    passage.kind === 'paragraph' &&
    heading !== undefined &&
    heading.text.endsWith('?') &&
    !/[\p{L}\d]/u.test(text.slice(heading.span.end, passage.span.start).replace(/^.{0,3}?\bA(?:nswer)?[.:)]/, ''));
  return isBelow ? replied(heading.text, said, subjects) : null;
}

/** The single things that the verbs of a sentence do something to: any ("the engine"), or only those that it brings in ("a small engine"). */
function singularObjects(tokens: readonly Token[], isAny: boolean, subjects: readonly Subject[]): readonly string[] {
  return phrases(tokens, 0, tokens.length).flatMap(({ kind, start, end, head }) => {
    const noun = tokens[head] as Token;
    const article = (tokens[start] as Token).lower;
    const isObject = kind === 'noun' && /^(?:VERB|AUX)$/.test(tokens[start - 1]?.pos ?? '');
    const isSingle =
      noun.pos === 'NOUN' &&
      noun.lower === noun.lemma &&
      (/^an?$/.test(article) || (isAny && article === 'the' && end - start <= 3));
    return isObject && isSingle && mentions(words(tokens, start, end), subjects).length === 0 ? [noun.lower] : [];
  });
}

/** What a sentence states as one fact: all its drafts are about one subject, and the last one says it all. */
function factOf(drafts: readonly Draft[]): Fact | null {
  const last = drafts[drafts.length - 1];
  // "The price should be considered": what "This" says is of the price.
  if (
    last === undefined ||
    last.verb === 'consider' ||
    new Set(drafts.map((d) => d.referent.name)).size > 1 ||
    last.text.length > 220
  )
    return null;
  const { reading, referent, text } = last;
  const conditions = last.qualifiers.filter((q) => q.kind === 'condition');
  return { text, referent, aspect: reading.aspect ?? reading.object?.head ?? null, conditions };
}

/** What "this" does, it does under the conditions of the fact that it stands for. */
function asFarAs(draft: Draft, fact: Fact | null): Draft {
  const isOfFact = fact !== null && isFact(draft.text);
  return isOfFact ? { ...draft, qualifiers: [...draft.qualifiers, ...fact.conditions] } : draft;
}

/** "Lumo repair cost" → "repair cost": what a label adds behind the subject's name is a property of it. */
function propertyIn(label: string, subjects: readonly Subject[]): string | null {
  const found = mentions(label, subjects)[0];
  const property =
    found !== undefined && found.part === null
      ? label
          .slice(found.end)
          .replace(/^['’]s?/, '')
          .trim()
      : '';
  return /^\p{L}{3}/u.test(property) && found?.start === 0 ? property : null;
}

/** "Pink streaks.": a noun phrase of few words that stands as a sentence, for the next one to speak of. */
function isTopicLine(said: string, subjects: readonly Subject[]): boolean {
  if (!/^\p{Lu}[^,;:!?]{2,40}\.$/u.test(said) || mentions(said, subjects).length > 0) return false;
  const tokens = tag(inText(said.slice(0, -1)));
  return tokens.length < 6 && tokens.at(-1)?.pos === 'NOUN' && tokens.every(({ pos }) => /^(?:NOUN|ADJ|DET|ADP)$/.test(pos));
}

/** "The gas stove.", "Lumo, without a doubt.": the one subject that words without a verb name, and nothing else; null where there is more. */
function bareName(said: string, subjects: readonly Subject[]): Subject | null {
  const found = mentions(said, subjects);
  const [name] = found;
  if (found.length !== 1 || name === undefined || name.part !== null) return null;
  const rest = said
    .slice(name.end)
    .replace(
      /,? (?:always|definitely|certainly|clearly|probably|of course|without (?:a|any) doubt|every time|no question)(?=[.!]?$)/i,
      '',
    )
    .replace(/[.!]$/, '');
  const isAlone = /^(?:the |an? )?$/i.test(said.slice(0, name.start)) && (rest === '' || isCategory(rest.trim().toLowerCase()));
  return isAlone ? name.subject : null;
}

/** "Lumo slightly cheaper", "Kettles more expensive until prices fall": a subject and its property, the verb left out as in a headline. */
function verbless(said: string, subjects: readonly Subject[]): { readonly subject: Subject; readonly from: number } | null {
  const first = mentions(said, subjects)[0];
  if (first === undefined || first.part !== null || !/^(?:the |an? |modern )?$/i.test(said.slice(0, first.start))) return null;
  const rest = said.slice(first.end);
  if (!/^ (?:\p{L}+ly |much |far |even |a bit |still |often )?(?:more|less|\p{L}+er)\b/u.test(rest)) return null;
  const [property = ''] = rest.split(/\b(?:until|unless|because|if|when)\b/);
  if (tag(property).some((t) => t.pos === 'AUX')) return null;
  // The only verb may stand in what limits the property: "until prices fall".
  if (
    prepare(said, subjects).clauses.some((c) => c.kind !== 'condition' && !/^(?:until|unless|because)$/.test(c.connector ?? ''))
  )
    return null;
  const opening = tag(rest.trim()).slice(0, 3);
  const isOrder = opening.some(
    (t, i) =>
      (/^(?:more|less)$/.test(t.lower) && opening[i + 1]?.pos === 'ADJ') ||
      (t.pos === 'ADJ' && baseOfComparative(t.lower) !== null),
  );
  return isOrder ? { subject: first.subject, from: first.end + 1 } : null;
}

/** "€500 (second-hand kettles)": a name in a bracket at the end is whom the words before it are about; "(helps kettles)" is no name. */
const inBrackets = (said: string, subjects: readonly Subject[]): Subject | null => {
  const bracket = /\(([^()]{2,60})\)[.\s]*$/.exec(said)?.[1] ?? '';
  const found = distinctSubjects(bracket, subjects);
  const isName = mentions(bracket, subjects)[0]?.end === bracket.length && prepare(bracket, subjects).clauses.length === 0;
  return found.length === 1 && isName ? (found[0] as Subject) : null;
};

/** A line that is a figure ("€300 a year", "Lumo's price: ~€80"): few words, and its label or its heading says what is measured. */
function isFigure(said: string, label: string | null, passage: Passage): boolean {
  const found = quantities(said)[0];
  if (found === undefined || said.split(/\s+/).length > 9 || found.start > 24) return false;
  const heading = passage.headings[passage.headings.length - 1]?.text;
  return label !== null || (heading !== undefined && measuredBy(heading, found.quantity.unit));
}

/** "New gas kettle": a subject with words that narrow it; the bare name narrows nothing. */
function variantIn(label: string, subjects: readonly Subject[]): string | null {
  const found = mentions(label, subjects)[0];
  return found === undefined || (found.start === 0 && found.end >= label.trim().length) ? null : label;
}

/** "Secure", "Fast and light": adjectives only. */
function isPropertyLabel(label: string): boolean {
  // "Opened: 4 May 1907" names an event.
  if (eventVerb(label) !== null) return false;
  const words = label
    .toLowerCase()
    .split(/\s*(?:,|&|\band\b)\s*|\s+/)
    .filter((w) => w !== '');
  return words.length <= 3 && words.every((w) => isAdjective(w) && !(isNoun(w) && frequency(w, 'n') > frequency(w, 'a')));
}

/** "Sails — a part of every boat — are": the first words are no label. */
const INSERTED = /^[^—–:]{2,60}\s[—–]\s[^—–.:]{3,90}\s[—–]\s\p{Ll}/u;

const isLabel = (label: string, subjects: readonly Subject[]): boolean =>
  label.split(/\s+/).length <= 6 &&
  prepare(label, subjects).clauses.length === 0 &&
  !/^(?:however|note|but|so|and|first|finally)$/i.test(label);

/** The words of an item with the small letter that its first word has inside a sentence: with its capital "Quiet pump" may be misread. */
const opened = (said: string, subjects: readonly Subject[], usage: Usage, mayName: boolean): string =>
  inSentence(said, usage, mayName, mentions(said, subjects));

function hasClause(text: string, subjects: readonly Subject[]): boolean {
  if (/^(?:use|choose|prefer|pick|consider|don['’]?t|do not|avoid)\b/i.test(text) && mentions(text, subjects).length > 0)
    return true;
  // "Smaller and Less Crowded Rooms": in capitals without a full stop nothing is a verb but one that stands first.
  const isTitled = /^\p{Lu}[\p{L}-]*(?:\s+(?:(?:and|or|of|the|for|with|&)\s+)*\p{Lu}[\p{L}-]*){3,}$/u.test(text);
  const list = prepare(isTitled && mentions(text, subjects).length === 0 ? inText(text) : text, subjects).clauses;
  const first = list.find((c) => c.kind !== 'condition' && c.kind !== 'relative');
  if (first === undefined) return false;
  // "Built to last 40 winters, not 50": what was done to the subject of the list.
  if (
    /^\p{Lu}\p{Ll}+(?:ed|ilt|ade|own|iven|itten) (?:to|by|for|in|on|with|from|of|at|as) /u.test(text) &&
    first.subject?.start === 0
  )
    return false;
  // "No tools required": a participle that says what the words before it are to the subject of the list.
  if (
    first.verb.form === 'finite' &&
    first === list[list.length - 1] &&
    /\b(?:required|needed|included|provided)[.\s]*$/.test(text) &&
    !/\b(?:is|are|was|were|be|been)\b/.test(text)
  )
    return false;
  // "Supports JSON", "Easy to clean": no subject makes a fragment; an order to use a subject is a sentence.
  return first.subject !== null;
}

/** "Mark out the path" in a list of steps: an order, though it looks like a note. */
function isStep(said: string, { kind, lead, headings }: Passage): boolean {
  const ruling = `${lead?.text ?? ''} ${headings[headings.length - 1]?.text ?? ''}`;
  const isMethod = /\b(?:steps?|instructions|method|directions|procedure|how to|what to do|step[- ]by[- ]step)\b/i.test(ruling);
  const [first = '', second = ''] = said.split(/\s+/);
  return kind === 'item' && isMethod && isVerb(first.toLowerCase()) && second !== '' && !ESTIMATE.test(said);
}

/** Items under "Don't use A when:" are uses, even where they are sentences ("You need B"). */
function isUseItem(passage: Passage, sentence: string): boolean {
  const ruling = passage.lead?.text ?? passage.headings[passage.headings.length - 1]?.text ?? '';
  if (passage.lead !== null && /\b(?:when|if)\s*:?\s*$/i.test(ruling) && purposeOf(ruling) !== 'feature') return true;
  return (
    (/\b(?:when|if)\s*:?\s*$/i.test(ruling) || (passage.lead === null && /\bwhen\b.*\buse\b/i.test(ruling))) &&
    purposeOf(ruling) !== 'feature' &&
    /^(?:you|your|the|an?|we|it)\b/i.test(sentence)
  );
}

function purpose(passage: Passage, label: string | null): FragmentContext['purpose'] {
  const ruling = [
    passage.row?.text,
    label,
    passage.lead?.text,
    passage.column?.text,
    passage.headings[passage.headings.length - 1]?.text,
  ];
  for (const text of ruling) {
    if (!text) continue;
    const found = purposeOf(text);
    if (found !== 'feature') return found;
    if (passage.kind === 'cell') return 'feature';
  }
  return 'feature';
}

/** A list under no heading, under the subject's name, or under one that promises features. */
function isPromised({ lead, headings }: Passage, subjects: readonly Subject[]): boolean {
  const rulers = [lead, headings.at(-1)].flatMap((header) => (header ? [header.text] : []));
  return rulers.length === 0 || rulers.some((text) => promisesFeatures(text) || mentions(text, subjects).length > 0);
}

/** "€2,000–€4,000", "up to €2,000": a row of figures alone, of something that its column's corner names. */
const namesNothing = (row: string): boolean =>
  !/\p{L}{2}/u.test(row) ||
  (quantities(row).length > 0 &&
    /^(?:up to|over|under|above|below|more than|less than|from|about|around|at least)\s+[$€£]?\d[\d.,]*\s*\p{L}{0,3}$/iu.test(
      row,
    ));

/** "She was the largest ship": from here on "the ship" is she. */
function learnClass(nouns: Map<string, readonly string[]>, draft: Draft): void {
  const { frame, object, polarity } = draft.reading;
  if (frame !== 'is' || polarity !== 'affirmed' || object === null || draft.referent.part !== null || draft.verb !== 'be') return;
  if (!isNoun(object.head) || isAdjective(object.head)) return;
  const known = nouns.get(draft.referent.name) ?? [];
  // "an ocean liner" is a ship, though not every liner is one.
  const at = object.words.lastIndexOf(object.head);
  const learned = [object.head, ...(at > 0 ? [`${object.words[at - 1]} ${object.head}`] : [])].filter(
    (noun) => !known.includes(noun),
  );
  if (learned.length > 0) nouns.set(draft.referent.name, [...known, ...learned]);
}
