// Audit → SARIF 2.1.0 (OASIS standard), as code hosts and editors read findings: a rule for each kind of conflict, a result for each conflict at
// the first quote of its first side, all other quotes as related locations. Ids are stable, paths relative to where the audit was run.
import type { ConflictKind } from '../comparing/finding.js';
import { isOpen } from '../deciding/status.js';
import type { Position } from '../reading/source.js';
import { signatureWords, verdictWords } from './decision-words.js';
import { oneLine } from './mdast.js';
import { type Quoted, quotedIn, type Reporter } from './reporter.js';
import { standingSince } from './trend.js';
import { capitalised, counted, kindWords, severityWords } from './wording.js';

/** What GitHub takes of a run. */
const MOST_RESULTS = 25_000;
/** Related locations that it shows of a result. */
const MOST_RELATED = 100;

const rules = Object.keys(kindWords) as readonly ConflictKind[];

/** SARIF's words for what a result is beside the run before. */
const baselineStates = { new: 'new', 'carried over': 'unchanged', changed: 'updated' } as const;

export const reportSarif: Reporter = (audit, { version, trend = null }) => {
  const quotesOf = quotedIn(audit);
  const since = standingSince(trend);
  const left = audit.conflicts.length - MOST_RESULTS;
  const notifications = [
    ...audit.problems.map(({ path, message }) => ({
      level: 'error',
      message: { text: oneLine(message) },
      locations: [{ physicalLocation: { artifactLocation: artifact(path) } }],
    })),
    ...(left > 0
      ? [{ level: 'warning', message: { text: `${counted(left, 'more conflict')}, left out: a run holds ${MOST_RESULTS}` } }]
      : []),
  ];
  const run = {
    tool: {
      driver: {
        name: 'concord',
        semanticVersion: version,
        informationUri: 'https://www.npmjs.com/package/concord-audit',
        rules: rules.map((kind) => ({
          id: kind,
          shortDescription: { text: capitalised(kindWords[kind]) },
          defaultConfiguration: { level: 'warning' },
        })),
      },
    },
    columnKind: 'utf16CodeUnits',
    invocations: [{ executionSuccessful: audit.problems.length === 0, toolExecutionNotifications: notifications }],
    results: audit.conflicts.slice(0, MOST_RESULTS).map((conflict) => {
      const [first, ...others] = quotesOf(conflict);
      const standing = since(conflict.id);
      return {
        ruleId: conflict.kind,
        ruleIndex: rules.indexOf(conflict.kind),
        level: conflict.severity === 'hard' ? 'error' : 'warning',
        message: { text: oneLine(`${conflict.title} ${conflict.explanation}`) },
        locations: first === undefined ? [] : [location(first)],
        relatedLocations: others
          .slice(0, MOST_RELATED)
          .map((one, at) => ({ id: at, ...location(one), message: { text: oneLine(`${one.answer}: “${one.claim.quote}”`) } })),
        partialFingerprints: { 'concordConflict/v1': conflict.id },
        ...(standing !== null && { baselineState: baselineStates[standing] }),
        // An empty list says that nobody has suppressed it: without one, a reader may not know.
        suppressions:
          conflict.decision === null || isOpen(conflict)
            ? []
            : [
                {
                  kind: 'external',
                  status: 'accepted',
                  justification: oneLine(`${verdictWords(conflict.decision)} — ${signatureWords(conflict.decision)}`),
                },
              ],
        properties: {
          severity: severityWords[conflict.severity],
          spread: conflict.spread,
          status: conflict.status,
          settledBy: oneLine(conflict.settledBy),
        },
      };
    }),
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
};

const location = ({ claim, path }: Quoted) => ({
  physicalLocation: { artifactLocation: artifact(path), region: region(claim.position) },
});

const region = ({ start, end }: Position) => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
});

/** A relative reference: each step percent-encoded, and none that reads as a scheme. */
const artifact = (path: string) => ({ uri: path.split('/').map(encodeURIComponent).join('/') });
