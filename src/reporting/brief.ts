// Audit → an article of what stands, by subject and aspect: what independent articles agree on, in sentences with numbered references to file
// and line; what was decided; and what is still in dispute, with both sides. What one article alone says is left out, and counted.
import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { Audit } from '../audit.js';
import type { Claim } from '../claims/claim.js';
import type { Group } from '../comparing/finding.js';
import { isOpen, type JudgedConflict } from '../deciding/status.js';
import { statusWords, verdictWords } from './decision-words.js';
import { printMarkdown } from './markdown.js';
import { emphasis, excerpt, heading, link, oneLine, paragraph, type Words } from './mdast.js';
import { type Lookup, lookupOf } from './lookup.js';
import { longestQuote } from './quotation.js';
import type { ReportOptions } from './report.js';
import { statementsAlone } from './sections/lone-statements.js';
import { grouped } from './selection.js';
import { capitalised, counted, distinct, listed } from './wording.js';

// Sentences.
const longestParagraph = 6;
// Characters.
const longestAnswer = 80;

export function briefMarkdown(audit: Audit, { base = '' }: ReportOptions = {}): string {
  const lookup = lookupOf(audit, base, false);
  const references = referencesOf(lookup);
  const agreed = audit.groups.filter(({ consensus }) => consensus);
  const open = audit.conflicts.filter(isOpen);
  const decided = audit.conflicts.filter((conflict) => !isOpen(conflict));
  const main = new Map(audit.subjects.filter((subject) => subject.main).map(({ name }, at) => [name, at]));
  const weightOf = (subject: string) =>
    agreed.filter((group) => group.subject === subject).length + audit.conflicts.filter((one) => one.subject === subject).length;
  const subjects = distinct([...agreed, ...audit.conflicts].map(({ subject }) => subject))
    .map((subject) => ({ subject, weight: weightOf(subject), isMain: main.has(subject) }))
    .toSorted((left, right) => Number(right.isMain) - Number(left.isMain) || right.weight - left.weight);
  const body = subjects.flatMap(({ subject }) => {
    const aspects = aspectsOf(subject, agreed, audit.conflicts);
    const isRich = ({ groups, conflicts }: Aspect) => groups.length > 1 || conflicts.length > 0;
    const rich = aspects.filter(isRich);
    // A heading for every sentence is no article: what is said of an aspect in one sentence stands together.
    const poor = aspects.filter((aspect) => !isRich(aspect)).flatMap(({ groups }) => groups);
    return [
      heading(2, capitalised(oneLine(subject))),
      ...rich.flatMap(({ aspect, groups, conflicts }) => [
        heading(3, capitalised(oneLine(aspect))),
        ...paragraphs(groups, lookup, references),
        ...conflicts.map((conflict) =>
          isOpen(conflict) ? disputed(conflict, lookup, references) : settled(conflict, lookup, references),
        ),
      ]),
      ...(rich.length > 0 && poor.length > 0 ? [heading(3, 'Further points')] : []),
      ...paragraphs(poor, lookup, references),
    ];
  });
  const root: Root = {
    type: 'root',
    children: [
      heading(1, titleOf(subjects.filter(({ isMain }) => isMain).map(({ subject }) => subject))),
      paragraph(openingWords(audit, agreed.length, open.length, decided.length)),
      ...body,
      ...references.list(),
    ],
  };
  return printMarkdown(root);
}

function titleOf(subjects: readonly string[]): string {
  return subjects.length === 0 ? 'What stands' : `${capitalised(listed(subjects.slice(0, 4)))}: what stands`;
}

function openingWords(audit: Audit, agreed: number, open: number, decided: number): string {
  const alone = statementsAlone(audit).length;
  const parts = [
    `${counted(agreed, 'statement')} on which two or more independent articles agree`,
    ...(decided > 0 ? [`${counted(decided, 'question')} that the editors have decided`] : []),
    `${counted(open, 'question')} that ${open === 1 ? 'is' : 'are'} still open`,
  ];
  return (
    `This text is drawn from ${counted(audit.sources.length, 'article')}. It holds ${listed(parts)}; each sentence names its sources by number. ` +
    `What one article alone says (${counted(alone, 'statement')}) is left out.`
  );
}

interface Aspect {
  readonly aspect: string;
  readonly groups: readonly Group[];
  readonly conflicts: readonly JudgedConflict[];
}

/** What most is said of first; what is widely agreed comes before what two articles say. */
function aspectsOf(subject: string, agreed: readonly Group[], conflicts: readonly JudgedConflict[]): readonly Aspect[] {
  const groupsOf = grouped(
    agreed.filter((group) => group.subject === subject),
    ({ aspect }) => aspect,
  );
  const conflictsOf = grouped(
    conflicts.filter((conflict) => conflict.subject === subject),
    ({ aspect }) => aspect,
  );
  return distinct([...groupsOf.keys(), ...conflictsOf.keys()])
    .map((aspect) => ({
      aspect,
      groups: groupsOf.get(aspect) ?? [],
      conflicts: conflictsOf.get(aspect) ?? [],
    }))
    .toSorted((left, right) => right.groups.length + right.conflicts.length - left.groups.length - left.conflicts.length);
}

/** Statements of consensus as running text, those of most articles first. */
function paragraphs(groups: readonly Group[], lookup: Lookup, references: References): readonly Paragraph[] {
  const ordered = groups.toSorted((left, right) => right.independentSources - left.independentSources);
  const texts: Paragraph[] = [];
  for (let at = 0; at < ordered.length; at += longestParagraph) {
    const sentences = ordered.slice(at, at + longestParagraph).map((group) => stated(group, lookup, references));
    texts.push(paragraph(...sentences.flatMap((words, nth) => (nth > 0 ? [' ', ...words] : words))));
  }
  return texts;
}

/** A statement of consensus as a sentence, with its references. */
function stated({ statement, claims }: Group, lookup: Lookup, references: References): readonly Words[] {
  const first = distinct(claims.map((id) => lookup.claim(id).source)).flatMap(
    (source) => claims.map((id) => lookup.claim(id)).find((claim) => claim.source === source) ?? [],
  );
  return [`${sentence(statement)} `, ...references.of(first)];
}

/** "In dispute: Is it cheap? City Gazette answers “yes” (It is cheap [1]); Rail Weekly answers “no” (It is dear [2])." */
function disputed(conflict: JudgedConflict, lookup: Lookup, references: References): Paragraph {
  const loose = conflict.status === 'open' ? '' : ` (${statusWords[conflict.status]})`;
  return paragraph(
    emphasis(`In dispute${loose}:`),
    ` ${oneLine(conflict.title)} `,
    ...[...conflict.sides.keys()].flatMap((at) => [at > 0 ? '; ' : '', ...sideWords(conflict, at, lookup, references)]),
    `. ${oneLine(conflict.explanation)}`,
  );
}

/** What the decision leaves standing; the side that was not kept is not repeated. */
function settled(conflict: JudgedConflict, lookup: Lookup, references: References): Paragraph {
  const { kept, decision } = conflict;
  if (decision === null) return disputed(conflict, lookup, references);
  const standing = [...conflict.sides.keys()].filter((at) => kept === null || at === kept);
  return paragraph(
    emphasis('Decided:'),
    ` ${oneLine(conflict.title)} ${ended(verdictWords(decision))} `,
    ...standing.flatMap((side, at) => [at > 0 ? '; ' : '', ...sideWords(conflict, side, lookup, references)]),
    `.${decision.note === null ? '' : ` ${ended(decision.note)}`}`,
  );
}

/** Who gives which answer, in the words of the first of them. */
function sideWords({ sides }: JudgedConflict, at: number, lookup: Lookup, references: References): readonly Words[] {
  const side = sides[at];
  const claims = side?.claims.map((id) => lookup.claim(id)) ?? [];
  const [first] = claims;
  if (side === undefined || first === undefined) return [];
  const names = distinct(claims.map(({ source }) => lookup.name(source)));
  const perSource = distinct(claims.map(({ source }) => source)).flatMap(
    (source) => claims.find((one) => one.source === source) ?? [],
  );
  return [
    `${listed(names)} ${names.length > 1 ? 'answer' : 'answers'} “${excerpt(side.answer, longestAnswer)}” (${excerpt(first.text, longestQuote).replace(/[.!]$/, '')} `,
    ...references.of(perSource),
    ')',
  ];
}

/** A statement that ends as a sentence does. */
function sentence(statement: string): string {
  return capitalised(ended(statement));
}

function ended(words: string): string {
  const line = oneLine(words);
  return /[.!?…]["”’)]?$/.test(line) ? line : `${line}.`;
}

interface References {
  /** "[1](a.md#L3) [2](b.md#L7)"; a quote that was named before keeps its number. */
  of(claims: readonly Claim[]): readonly PhrasingContent[];
  /** All quotes that were named, by their numbers, with their places. */
  list(): readonly RootContent[];
}

function referencesOf(lookup: Lookup): References {
  const numbers = new Map<string, { readonly number: number; readonly claim: Claim }>();
  const placeOf = (claim: Claim) => lookup.place(lookup.source(claim.source), claim.position.start.line);
  return {
    of: (claims) =>
      claims.flatMap((claim, at) => {
        const key = `${claim.source} ${claim.position.start.offset} ${claim.position.end.offset}`;
        const known = numbers.get(key) ?? { number: numbers.size + 1, claim };
        numbers.set(key, known);
        const place = placeOf(claim);
        const words: PhrasingContent = place.type === 'link' ? link(place.url, `[${known.number}]`) : place;
        return at > 0 ? [{ type: 'text', value: ' ' } as const, words] : [words];
      }),
    list: () =>
      numbers.size === 0
        ? []
        : [
            heading(2, 'References'),
            {
              type: 'list',
              ordered: true,
              start: 1,
              spread: false,
              children: [...numbers.values()].map(({ claim }) => ({
                type: 'listItem',
                spread: false,
                children: [
                  paragraph(`${lookup.name(claim.source)}, `, placeOf(claim), `: “${excerpt(claim.quote, longestQuote)}”`),
                ],
              })),
            },
          ],
  };
}
