// The conflicts of one severity, each as a question with its sides: answers, quotes, why they clash, what would settle it. Those that most
// articles have a part in come first.
import type { RootContent } from 'mdast';
import type { Audit } from '../../audit.js';
import type { Conflict, Severity } from '../../comparing/finding.js';
import { isOpen, type JudgedConflict } from '../../deciding/status.js';
import { clashing } from '../clash.js';
import { signatureWords, sinceWords, statusWords, verdictWords } from '../decision-words.js';
import { filedUnder } from '../filed.js';
import type { Lookup } from '../lookup.js';
import { quotes } from '../quotation.js';
import { box, bullets, emphasis, excerpt, having, heading, inline, oneLine, paragraph, section, strong } from '../mdast.js';
import { capitalised, distinct, kindWords, listed, severityWords } from '../wording.js';

// Characters: enough to know an aspect by.
export const longestName = 48;

export function conflicts(audit: Audit, lookup: Lookup, severity: Severity): RootContent {
  const weighed = audit.conflicts
    .filter((conflict) => conflict.severity === severity)
    .map((conflict) => ({ conflict, sources: sourcesOf(conflict, lookup).length }))
    .toSorted((left, right) => Number(isOpen(right.conflict)) - Number(isOpen(left.conflict)) || right.sources - left.sources);
  return section(
    severity,
    severity === 'hard' ? 'Hard conflicts' : 'Soft conflicts',
    ...(weighed.length === 0
      ? [paragraph('None found.')]
      : [paragraph(`Here ${severityWords[severity]}.`), ...weighed.map(({ conflict }) => entry(conflict, lookup))]),
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
