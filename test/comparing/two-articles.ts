// Two sentences as two articles hold them: what a run over both finds.
import { createHash } from 'node:crypto';
import { audit } from '../../src/audit.js';

/** The kinds of the conflicts between two articles of a sentence or two each, on the named subjects. */
export function conflictsOf(subjects: readonly string[], left: string, right: string): readonly string[] {
  const files = [left, right].map((text, i) => {
    const bytes = Buffer.from(`# ${subjects.join(' or ')}\n\n${text}\n`);
    return { path: `${i}.md`, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
  });
  const named = subjects.map((name) => ({ name, aliases: [], parts: [] }));
  return audit(files, { subjects: named, ignoredSections: [] }).conflicts.map(({ kind }) => kind);
}
