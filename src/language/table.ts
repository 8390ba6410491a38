// A table by the words of texts. A plain object answers to "constructor" and "valueOf" as well, and articles on programming speak of these.

/** The entries as a table that has nothing under any other word. */
export const table = <Value>(entries: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> =>
  Object.freeze(Object.assign(Object.create(null) as Record<string, Value>, entries));
