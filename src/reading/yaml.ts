// YAML text → plain data, and the line on which each part of it stands. The only file that speaks yaml.
import { isMap, isNode, LineCounter, parseDocument } from 'yaml';

/** Steps from the top: keys, and places in lists from 0. */
export type YamlPath = readonly (string | number)[];

export interface Yaml {
  /** Plain data; undefined where there is a fault. */
  readonly value: unknown;
  /** Why the text is no YAML; line and column count from 1. */
  readonly fault: { readonly message: string; readonly line: number; readonly column: number } | null;
  /** Line of the key at the end of the path where it is a key, else of the value; of what is absent, the line of what should hold it. */
  readonly lineOf: (path: YamlPath) => number;
}

/** @param scalars "text": every value is text, as it is written; "typed": numbers, booleans and null are themselves. */
export function parseYaml(text: string, scalars: 'text' | 'typed'): Yaml {
  const lines = new LineCounter();
  const schema = scalars === 'text' ? 'failsafe' : 'core';
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, schema, logLevel: 'silent' });
  const lineOf = (path: YamlPath): number => {
    const holder = path.length > 0 ? document.getIn(path.slice(0, -1), true) : undefined;
    const pair = isMap(holder) ? holder.items.find(({ key }) => String(key) === String(path.at(-1))) : undefined;
    const node = pair ? pair.key : document.getIn(path, true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    return path.length > 0 ? lineOf(path.slice(0, -1)) : 1;
  };
  const fault = (message: string, offset: number): Yaml => {
    const { line, col } = lines.linePos(offset);
    return { value: undefined, fault: { message, line, column: col }, lineOf };
  };
  const broken = document.errors[0];
  if (broken) return fault(broken.message, broken.pos[0]);
  try {
    // References may multiply to any size ("billion laughs"), and nothing here needs them.
    return { value: document.toJS({ maxAliasCount: 0 }), fault: null, lineOf };
  } catch (error) {
    if (error instanceof ReferenceError) return fault('References (*name) are not supported', 0);
    throw error;
  }
}
