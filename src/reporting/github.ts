// Audit → what GitHub Actions shows of it: workflow commands that put an annotation beside the quoted line of an open
// conflict, and a summary of the step.
// Shown are ten errors and ten warnings of a step, and of a summary a mebibyte: what is more is counted and cut, never lost unsaid.
// Source: GitHub Docs, "Workflow commands for GitHub Actions".
import type { Conflict } from '../comparing/finding.js';
import { isOpen } from '../deciding/status.js';
import { reportMarkdown } from './markdown.js';
import { oneLine } from './mdast.js';
import { type Quoted, quotedIn, type Reporter } from './reporter.js';
import { counted, listed } from './wording.js';

const SHOWN = 10;
/** Bytes; a little below GitHub's bound of 1,048,576. */
const LARGEST_SUMMARY = 1_000_000;

export const reportGithub: Reporter = (audit) => {
  const quotesOf = quotedIn(audit);
  const errors = audit.problems.map(({ path, message }) =>
    command('error', { file: path, title: 'Source that cannot be read' }, message),
  );
  const open = audit.conflicts.filter(isOpen);
  const bySeverity = (severity: Conflict['severity']) => open.filter((conflict) => conflict.severity === severity);
  const annotations = (conflicts: readonly Conflict[], level: string, free: number) =>
    conflicts.slice(0, free).map((conflict) => annotation(conflict, quotesOf(conflict), level));
  const hard = annotations(bySeverity('hard'), 'error', Math.max(0, SHOWN - errors.length));
  const soft = annotations(bySeverity('soft'), 'warning', SHOWN);
  const left = open.length - hard.length - soft.length;
  const rest = left > 0 ? [command('notice', {}, `${counted(left, 'more conflict')}: see the summary of the step`)] : [];
  return [...errors, ...hard, ...soft, ...rest].join('');
};

/** The Markdown report as a step's summary, cut between two sections where it is too long. */
export const githubSummary: Reporter = (audit, context) => {
  const report = reportMarkdown(audit, context);
  if (bytes(report) <= LARGEST_SUMMARY) return report;
  const note = '\n_The report is longer than a summary may be: the rest of it is left out here._\n';
  const sections = report.split(/(?=^#{2,3} )/m);
  let kept = '';
  for (const section of sections) {
    if (bytes(kept) + bytes(section) + bytes(note) > LARGEST_SUMMARY) break;
    kept += section;
  }
  // What is cut inside a fold leaves it open.
  const open = kept.split('<details>').length - kept.split('</details>').length;
  return `${kept}${'\n</details>\n'.repeat(open)}${note}`;
};

const bytes = (text: string): number => new TextEncoder().encode(text).length;

function annotation(conflict: Conflict, quotes: readonly Quoted[], level: string): string {
  const [first] = quotes;
  if (first === undefined) return '';
  const { start, end } = first.claim.position;
  // GitHub takes columns of one line only.
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
  const others = quotes
    .filter(({ side }) => side !== first.side)
    .map(({ claim, path, answer }) => `${answer}: “${claim.quote}” (${path}:${claim.position.start.line})`);
  return command(
    level,
    { file: first.path, line: start.line, endLine: end.line, ...columns, title: conflict.title },
    `${first.answer}: “${oneLine(first.claim.quote)}” against ${listed(others.map(oneLine))}. ${oneLine(conflict.explanation)}`,
  );
}

/** A workflow command; of its words none can end it or begin another. */
function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const given = Object.entries(properties).map(([key, value]) => `${key}=${escapedProperty(String(value))}`);
  return `::${name}${given.length > 0 ? ` ${given.join(',')}` : ''}::${escaped(oneLine(message))}\n`;
}

const escaped = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapedProperty = (text: string): string => escaped(oneLine(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
