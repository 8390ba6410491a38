// The form that narrows the page: by subject and aspect in all its parts, by severity, kind and status among the conflicts. It is hidden
// until the page's script can serve it, and offers only what leaves a choice.
import type { RootContent } from 'mdast';
import type { Audit } from '../../audit.js';
import { matrices, speakers } from '../matrix.js';
import { box, type Box, excerpt, inline, oneLine, paragraph } from '../mdast.js';
import { capitalised, distinct, kindWords } from '../wording.js';
import { statusWords } from '../decision-words.js';
import { longestName } from './conflicts.js';

interface Choice {
  readonly value: string;
  readonly words: string;
}

export function filter(audit: Audit): RootContent {
  const plain = (value: string): Choice => ({ value, words: excerpt(value, longestName) });
  const rows = matrices(audit).flatMap((matrix) => matrix.rows.map((row) => ({ subject: matrix.subject, ...row })));
  const contested = new Set(audit.conflicts.flatMap(({ sides }) => sides.flatMap((side) => side.claims)));
  // What only one article speaks of is found under its name: it leaves no choice.
  const spoken = [
    ...audit.conflicts,
    ...audit.claims.filter(({ id }) => contested.has(id)),
    ...rows.filter((row) => speakers(row) > 1),
  ];
  const subjects = spoken.map(({ subject }) => oneLine(subject));
  const aspects = spoken.map(({ aspect }) => oneLine(aspect));
  const facets: readonly (readonly [string, readonly Choice[]])[] = [
    ['subject', inOrder(subjects).map(plain)],
    ['aspect', inOrder(aspects).map(plain)],
    ['severity', inOrder(audit.conflicts.map(({ severity }) => severity)).map(plain)],
    ['kind', inOrder(audit.conflicts.map(({ kind }) => kind)).map((kind) => ({ value: kind, words: kindWords[kind] }))],
    [
      'status',
      inOrder(audit.conflicts.map(({ status }) => status)).map((status) => ({ value: status, words: statusWords[status] })),
    ],
  ];
  return box(
    'form',
    { id: 'filter', hidden: true, ariaLabel: 'Filter' },
    ...facets.filter(([, choices]) => choices.length > 1).map(([name, choices]) => facet(name, choices)),
    box('button', { type: 'reset' }, { type: 'text', value: 'Show all' }),
    paragraph(inline('output', { id: 'shown' })),
  );
}

function facet(name: string, choices: readonly Choice[]): Box {
  return box(
    'label',
    {},
    inline('span', {}, capitalised(name)),
    box(
      'select',
      { name },
      box('option', { value: '' }, { type: 'text', value: 'all' }),
      ...choices.map(({ value, words }) => box('option', { value }, { type: 'text', value: words })),
    ),
  );
}

function inOrder<Word extends string>(words: readonly Word[]): readonly Word[] {
  return distinct(words).toSorted();
}
