// The reporters by the names under which they are asked for. Each is loaded when it is used.
import { InputError } from '../input-error.js';
import type { PagedReporter } from '../reporting/paging.js';
import type { Reporter } from '../reporting/reporter.js';

const reporters = {
  markdown: async () => (await import('../reporting/markdown.js')).reportMarkdown,
  html: async () => (await import('../reporting/html.js')).reportHtml,
  json: async () => (await import('../reporting/json.js')).reportJson,
  jsonl: async () => (await import('../reporting/json.js')).reportJsonl,
  sarif: async () => (await import('../reporting/sarif.js')).reportSarif,
  junit: async () => (await import('../reporting/junit.js')).reportJunit,
  unix: async () => (await import('../reporting/unix.js')).reportUnix,
  github: async () => (await import('../reporting/github.js')).reportGithub,
  'csv-claims': async () => (await import('../reporting/csv.js')).reportClaimsCsv,
  'csv-groups': async () => (await import('../reporting/csv.js')).reportGroupsCsv,
  'csv-conflicts': async () => (await import('../reporting/csv.js')).reportConflictsCsv,
} satisfies Record<string, () => Promise<Reporter>>;

/** Those whose long reports of many subjects are split into several files. */
const paged = {
  markdown: async () => (await import('../reporting/markdown.js')).reportMarkdownPages,
  html: async () => (await import('../reporting/html.js')).reportHtmlPages,
} satisfies Record<string, () => Promise<PagedReporter>>;

export type ReporterName = keyof typeof reporters;

export const reporterNames = Object.keys(reporters) as readonly ReporterName[];

/** @throws InputError for a name that no reporter has. */
export function reporterNamed(name: string): ReporterName {
  const known = reporterNames.find((one) => one === name);
  if (known === undefined) throw new InputError(`Unexpected reporter "${name}", expected one of ${reporterNames.join(', ')}`);
  return known;
}

export function isPaged(name: ReporterName): name is keyof typeof paged {
  return name in paged;
}

export function loadedPaged(name: keyof typeof paged): Promise<PagedReporter> {
  return paged[name]();
}

export function loaded(name: ReporterName): Promise<Reporter> {
  return reporters[name]();
}
