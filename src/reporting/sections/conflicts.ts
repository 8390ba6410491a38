// The conflicts of one severity, each as a question with its sides: answers, quotes, why they clash, what would settle it. Those that most
// articles have a part in come first.
import type { RootContent } from 'mdast';
import type { Conflict, Severity } from '../../comparing/finding.js';
import type { JudgedConflict } from '../../deciding/status.js';
import { clashing } from '../clash.js';
import { signatureWords, sinceWords, statusWords, verdictWords } from '../decision-words.js';
import { filedUnder } from '../filed.js';
import type { Lookup } from '../lookup.js';
import { quotes } from '../quotation.js';
import {
  anchor,
  box,
  bullets,
  emphasis,
  excerpt,
  folded,
  having,
  heading,
  inline,
  oneLine,
  paragraph,
  section,
  strong,
} from '../mdast.js';
import { grouped } from '../selection.js';
import { capitalised, counted, distinct, kindWords, listed, moreWords, severityWords } from '../wording.js';

// Characters: enough to know an aspect by.
export const longestName = 48;
// Of a long list the first are open, the others folded by their subject.
const unfolded = 25;

export function conflicts(lookup: Lookup, severity: Severity): RootContent {
  const { shown, more } = lookup.selection.conflicts[severity];
  const folds = grouped(shown.slice(unfolded), ({ subject }) => subject);
  return section(
    severity,
    severity === 'hard' ? 'Hard conflicts' : 'Soft conflicts',
    paragraph(shown.length + more === 0 ? 'None found.' : `Here ${severityWords[severity]}.`),
    ...shown.slice(0, unfolded).map((conflict) => entry(conflict, lookup)),
    ...[...folds].map(([subject, rest]) =>
      folded(
        `${subject}: ${counted(rest.length, `further ${severity} conflict`)}`,
        ...rest.map((conflict) => entry(conflict, lookup)),
      ),
    ),
    ...(more > 0 ? [paragraph(moreWords(more, `${severity} conflict`))] : []),
  );
}

function entry(conflict: JudgedConflict, lookup: Lookup): RootContent {
  const { id, title, kind, severity, subject, aspect, explanation, settledBy, status } = conflict;
  const marking = lookup.isPage ? clashing(conflict, lookup) : undefined;
  return box(
    'article',
    {
      id,
      className: ['conflict', severity],
      ...filedUnder([conflict, ...conflict.sides.flatMap((side) => side.claims.map((claim) => lookup.claim(claim)))], lookup),
      dataKind: kind,
      dataSeverity: severity,
      dataStatus: status,
    },
    ...anchor(id, lookup),
    heading(3, title),
    paragraph(
      strong(`${severity === 'hard' ? 'Hard' : 'Soft'}: ${kindWords[kind]}`),
      ` (${kind}), ${spreadWords(conflict, lookup)}. ${oneLine(explanation)}`,
    ),
    box(
      'div',
      { className: ['sides'] },
      ...conflict.sides.map((side) =>
        box(
          'div',
          { className: ['side'] },
          paragraph(
            inline('span', { className: ['label'] }, 'Answer: '),
            strong(side.answer),
            inline(
              'span',
              { className: ['names'] },
              ` (${listed(distinct(side.claims.map((claim) => lookup.name(lookup.claim(claim).source))))})`,
            ),
          ),
          bullets(quotes(side.claims, lookup, marking)),
        ),
      ),
    ),
    paragraph(emphasis('What would settle it:'), ` ${oneLine(settledBy)}`),
    ...decisionOf(conflict),
    ...(lookup.isPage
      ? [
          having(
            { className: ['about'] },
            paragraph(
              `${[subject, aspect].map((words) => excerpt(words, longestName)).join(' · ')} · ${statusWords[status]} · `,
              inline('a', { href: `#${id}` }, 'link to this conflict'),
            ),
          ),
        ]
      : []),
  );
}

/** What was decided, what is left to do, and what has happened since; nothing where nobody has said anything. */
function decisionOf(conflict: JudgedConflict): RootContent[] {
  const { decision, status } = conflict;
  if (decision === null) return status === 'open' ? [] : [paragraph(emphasis(`${capitalised(statusWords[status])}.`))];
  return [
    paragraph(
      emphasis(`${capitalised(statusWords[status])}:`),
      ` ${oneLine(`${verdictWords(decision)} — ${signatureWords(decision)}`)}`,
    ),
    ...sinceWords(conflict).map((words) => paragraph(oneLine(words))),
  ];
}

function spreadWords(conflict: Conflict, lookup: Lookup): string {
  const torn = sourcesOf(conflict, lookup)
    .filter((id) => conflict.sides.filter((side) => side.claims.some((claim) => lookup.claim(claim).source === id)).length > 1)
    .map((id) => lookup.name(id));
  if (conflict.spread === 'within-source') return `within one article: ${listed(torn)} contradicts itself`;
  return conflict.spread === 'both' && torn.length > 0
    ? `between articles, and within one article: ${listed(torn)} ${torn.length > 1 ? 'stand' : 'stands'} on both sides`
    : 'between articles';
}

function sourcesOf(conflict: Conflict, lookup: Lookup): readonly string[] {
  return distinct(conflict.sides.flatMap((side) => side.claims.map((id) => lookup.claim(id).source)));
}
