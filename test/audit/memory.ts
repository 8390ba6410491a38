// A memory as a database keeps it: everything goes through JSON.
import type { Memory } from '../../src/comparing/memory.js';

export interface CountedMemory extends Memory {
  /** How often something of a kind was not remembered, since it was last asked. */
  missed(): Readonly<Record<string, number>>;
  readonly rows: Map<string, string>;
}

export function jsonMemory(): CountedMemory {
  const rows = new Map<string, string>();
  let missed: Record<string, number> = {};
  return {
    rows,
    recall: (kind, digest) => {
      const row = rows.get(`${kind} ${digest}`);
      if (row === undefined) missed[kind] = (missed[kind] ?? 0) + 1;
      return row === undefined ? null : JSON.parse(row);
    },
    keep: (kind, digest, outcome) => {
      rows.set(`${kind} ${digest}`, JSON.stringify(outcome));
    },
    missed: () => {
      const before = missed;
      missed = {};
      return before;
    },
  };
}
