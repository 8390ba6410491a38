// What several sections of a report ask of an audit is found out once. An audit never changes, and what is kept goes with it.
import type { Audit } from '../audit.js';

export function oncePerAudit<Result extends object>(find: (audit: Audit) => Result): (audit: Audit) => Result {
  const known = new WeakMap<Audit, Result>();
  return (audit) => {
    const found = known.get(audit) ?? find(audit);
    known.set(audit, found);
    return found;
  };
}
