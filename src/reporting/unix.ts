// Audit → a line for each side of an open conflict, as editors and `grep` read places: `path:line:col: severity [kind] text (against path:line)`.
import { isOpen } from '../deciding/status.js';
import { oneLine } from './mdast.js';
import { quotedIn, type Quoted, type Reporter } from './reporter.js';

export const reportUnix: Reporter = (audit) => {
  const quotesOf = quotedIn(audit);
  const lines = audit.conflicts.filter(isOpen).flatMap((conflict) => {
    const heads = headsOf(quotesOf(conflict));
    return heads.map(({ claim, path, answer, side }) => {
      const other = heads.find((one) => one.side !== side);
      const { line, column } = claim.position.start;
      const against = other === undefined ? '' : ` (against ${oneLine(other.path)}:${other.claim.position.start.line})`;
      const text = `${oneLine(conflict.title)} ${oneLine(answer)}: “${oneLine(claim.quote)}”`;
      return `${oneLine(path)}:${line}:${column}: ${conflict.severity} [${conflict.kind}] ${text}${against}\n`;
    });
  });
  const problems = audit.problems.map(({ path, message }) => `${oneLine(path)}:1:1: error [unread] ${oneLine(message)}\n`);
  return [...lines, ...problems].join('');
};

/** The first claim of each side. */
function headsOf(quotes: readonly Quoted[]): readonly Quoted[] {
  return quotes.filter(({ side }, at) => quotes.findIndex((one) => one.side === side) === at);
}
