// The public interface: everything that the command line does, as pure functions on plain data.
export type { Article, Audit, Configuration, Problem } from './audit.js';
export { audit } from './audit.js';
export type { Claim, Frame, Refused } from './claims/claim.js';
export { compare } from './compare.js';
export type {
  Changed,
  Cleared,
  Comparison,
  Conflict,
  ConflictKind,
  Findings,
  Group,
  Relation,
  Severity,
  Side,
} from './comparing/finding.js';
export { decide, join, markOf, recorderOf, takeOut, undo, viewOf } from './deciding/deciding.js';
export type { Entry, Verdict, View } from './deciding/decision.js';
export { entryId, parseDecisions, printDecisions } from './deciding/decision-file.js';
export { nextOpen, progress, queued } from './deciding/queue.js';
export type { JudgedConflict, Settled, Status } from './deciding/status.js';
export { isOpen, judgedAnew } from './deciding/status.js';
export type { Passage, Position, Source, Span } from './reading/source.js';
export { reportHtml } from './reporting/html.js';
export { reportJson } from './reporting/json.js';
export { reportMarkdown } from './reporting/markdown.js';
export type { Subject } from './subjects/subject.js';
