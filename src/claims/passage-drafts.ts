// One passage becomes drafts: whom it is about, what its label names, whether its words are sentences or fragments, and what they state
// under the heading, the lead-in, the row and the column that rule them. What gives no draft is refused with its reason.
import { quantities } from '../language/quantity.js';
import { LONGEST_SENTENCE } from '../language/sentence.js';
import type { Passage, Source } from '../reading/source.js';
import { distinctSubjects, mentions } from '../subjects/mention.js';
import type { Subject } from '../subjects/subject.js';
import { thingsAtEnd } from './antecedent.js';
import { attributed } from './attributed.js';
import { cellLabel, inRow, isDescription, orientation, otherColumn } from './cell.js';
import { inContext } from './context.js';
import { namesIn } from './clause-neighbours.js';
import type { Draft } from './draft.js';
import { completedEntry, entryAt, isMoment, onDay } from './event.js';
import type { Fact } from './fact.js';
import { fragments } from './fragment.js';
import { happenings } from './happening.js';
import type { FragmentContext } from './fragment-context.js';
import { inSentence } from './item-case.js';
import { type Lead, completion, followed, statementsOf } from './lead.js';
import { listedKind } from './listed-kind.js';
import type { Referent } from './predicate.js';
import { prepare } from './preparation.js';
import { withClassNoun } from './called.js';
import { referentOf } from './referent.js';
import type { Topic } from './topic.js';
import { spelledOut, unsound } from './soundness.js';
import { withRelation } from './relation.js';
import { replied } from './reply.js';
import { statements } from './statement.js';
import type { Usage } from './usage.js';
import { LABEL, inTitle, isValue, siblingOf } from './ruler.js';
import { type Surroundings, withStandard } from './standard.js';
import { limited, stretches } from './stretch.js';
import { caseOf, exampleLead, inCase, supposed, valueOf } from './worked-example.js';
import { asFarAs, factOf, learnClass, singularObjects } from './carried-on.js';
import { INSERTED, isLabel, isPropertyLabel, propertyIn, variantIn } from './passage-label.js';
import { bareName, hasClause, inBrackets, isFigure, isTopicLine, verbless } from './verbless-line.js';
import { isPromised, isStep, isUseItem, purpose } from './passage-purpose.js';

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
  let example: string | null = null;
  const list = stretches(text, from, topic.given);
  for (const stretch of list) {
    const { end } = stretch;
    if (end - stretch.start > LONGEST_SENTENCE) {
      refused.push({ start: stretch.start, end, reason: 'too long for a sentence' });
      continue;
    }
    // "4 May: The ferry left. 5 May: She returned": an entry may follow in the same passage.
    const next = entryAt(text.slice(stretch.start, end));
    if (next !== null) entry = completedEntry(onDay(next.text, passage), entry === '' ? topic.before : entry);
    const opening = stretch.start + (next?.end ?? 0);
    const ofExample = example === null ? -1 : exampleLead(text.slice(opening, end));
    const start = opening + Math.max(ofExample, 0);
    const said = text.slice(start, end);
    const given = ofExample < 0 ? stretch.given : example;
    example = supposed(said) ?? example;
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
      const value =
        about === null && label !== null && caseOf(passage, source) !== null ? valueOf(text, start, end, label) : null;
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
  const around = (draft: Draft): Surroundings => {
    const at = list.findLastIndex(({ start }) => start <= draft.start);
    const [sentence, before] = [list[at], list[at - 1]].map((one) => (one === undefined ? '' : text.slice(one.start, one.end)));
    const alike = drafts.filter(
      (one) => one.draft.verb === draft.verb && one.draft.start < draft.end && draft.start < one.draft.end,
    );
    const fellows = new Set(alike.map((one) => one.draft.referent.name));
    return { sentence: sentence ?? '', before: before ?? '', fellows, main: topic.main, subjects };
  };
  const sound: { draft: Draft }[] = [];
  for (const { draft } of drafts) {
    const { name } = draft.referent;
    const whole = {
      ...draft,
      text: spelledOut(
        withRelation(draft.text, [around(draft).before, passage.headings.at(-1)?.text ?? '']),
        name,
        topic.classNouns.get(name) ?? [],
        topic.main.map((one) => one.name),
      ),
    };
    const reason = unsound(whole.text, allNames);
    const isOther = draft.referent.own === true || !topic.main.some((one) => one.name === name);
    const inPlace = isOther
      ? inContext(whole.text, name, topic.main, topic.spoken ?? new Set(), topic.classNouns.get(topic.main[0]?.name ?? '') ?? [])
      : whole.text;
    const measured = withStandard(inPlace, draft, around(draft));
    if ('refused' in measured) {
      refused.push({ start: draft.start, end: draft.end, reason: measured.refused });
      continue;
    }
    const placed = { ...whole, text: attributed(measured.text, draft.attribution, draft.referent, text) };
    if (reason === null) sound.push({ draft: inCase(inTitle(placed, passage, subjects), passage, source) });
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

/** The words of an item with the small letter that its first word has inside a sentence: with its capital "Quiet pump" may be misread. */
const opened = (said: string, subjects: readonly Subject[], usage: Usage, mayName: boolean): string =>
  inSentence(said, usage, mayName, mentions(said, subjects));

/** "€2,000–€4,000", "up to €2,000": a row of figures alone, of something that its column's corner names. */
const namesNothing = (row: string): boolean =>
  !/\p{L}{2}/u.test(row) ||
  (quantities(row).length > 0 &&
    /^(?:up to|over|under|above|below|more than|less than|from|about|around|at least)\s+[$€£]?\d[\d.,]*\s*\p{L}{0,3}$/iu.test(
      row,
    ));
