// The top of the report: what was read, of what, and five figures, each leading to what it counts.
import type { RootContent } from 'mdast';
import type { Audit } from '../../audit.js';
import type { Severity } from '../../comparing/finding.js';
import { isOpen } from '../../deciding/status.js';
import { box, bullets, having, heading, inline, item, oneLine, paragraph, strong } from '../mdast.js';
import { capitalised, counted, listed, severityWords } from '../wording.js';
import { statementsAlone } from './lone-statements.js';
import { leftOut } from './skipped.js';

// More are counted.
const shownSubjects = 4;

/** @param hasSection whether the report has the section that a figure would lead to */
export function opening(audit: Audit, hasSection: (anchor: string) => boolean = () => true): RootContent {
  const read = counted(audit.sources.length, 'article');
  const open = audit.conflicts.filter(isOpen);
  const count = (severity: Severity) => open.filter((conflict) => conflict.severity === severity).length;
  const left = open.length < audit.conflicts.length ? 'open ' : '';
  const leading = (anchor: string, ...rest: readonly [number, string, string, string]) =>
    figure(hasSection(anchor) ? anchor : null, anchor, ...rest);
  const agreed = audit.groups.filter((group) => group.consensus).length;
  return box(
    'header',
    {},
    heading(1, titleOf(audit)),
    paragraph(
      `${read} read, ${counted(audit.claims.length, 'statement')} found. `,
      'This report shows where they stand against each other; which side is right is for you to decide.',
    ),
    having(
      { className: ['figures'] },
      bullets([
        leading('hard', count('hard'), `${left}hard conflict`, `${left}hard conflicts`, severityWords.hard),
        leading('soft', count('soft'), `${left}soft conflict`, `${left}soft conflicts`, severityWords.soft),
        leading(
          'agreement',
          agreed,
          'point of agreement',
          'points of agreement',
          'two or more independent articles say the same',
        ),
        leading('alone', statementsAlone(audit).length, 'statement', 'statements', 'made by one article only'),
        leading('skipped', leftOut(audit).length, 'passage', 'passages', 'gave no statement; the reasons stand at the end'),
      ]),
    ),
    ...decided(audit),
    ...(audit.problems.length > 0
      ? [
          paragraph(strong(`${counted(audit.problems.length, 'article')} could not be read:`)),
          bullets(audit.problems.map(({ path, message }) => item(paragraph(oneLine(`${path}: ${message}`))))),
        ]
      : []),
  );
}

function decided({ conflicts, settled }: Audit): RootContent[] {
  const closed = conflicts.filter((conflict) => !isOpen(conflict));
  const pending = closed.filter(({ status }) => status === 'pending-edit').length;
  const verified = settled.filter(({ status }) => status === 'verified').length;
  const words = [
    ...(closed.length > 0
      ? [`${counted(closed.length, 'conflict')} decided${pending > 0 ? `, ${pending} of them still to be edited` : ''}.`]
      : []),
    ...(verified > 0 ? [`${counted(verified, 'decision')} verified: what was to leave the articles is gone.`] : []),
  ];
  return words.length > 0 ? [paragraph(words.join(' '))] : [];
}

export function titleOf(audit: Audit): string {
  const main = audit.subjects.filter((subject) => subject.main).map((subject) => subject.name);
  const named =
    main.length > shownSubjects ? [...main.slice(0, shownSubjects - 1), `${main.length - shownSubjects + 1} more`] : main;
  const read = counted(audit.sources.length, 'article');
  return capitalised(
    `${named.length > 0 ? `${listed(named)}: what` : 'What'} ${read} say${audit.sources.length === 1 ? 's' : ''}`,
  );
}

function figure(anchor: string | null, name: string, count: number, one: string, many: string, meaning: string) {
  const number = inline('span', { className: ['number'] }, `${count} `);
  const words = strong(number, count === 1 ? one : many);
  // What is not there has no section to lead to.
  const way = count > 0 && anchor !== null ? inline('a', { href: `#${anchor}` }, words) : words;
  return having(
    { className: [name] },
    item(paragraph(way, inline('span', { className: ['colon'] }, ': '), inline('span', { className: ['meaning'] }, meaning))),
  );
}
