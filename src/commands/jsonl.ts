// JSON Lines from standard input, one by one as they come. A bad line becomes data, {"id"?, "error", "line"}, and the rest goes on; blank lines
// are passed over.
import { InputError } from '../input-error.js';

export interface BadLine {
  readonly id?: string | number;
  readonly error: string;
  /** Counts from 1. */
  readonly line: number;
}

export function isBad(line: object): line is BadLine {
  return 'error' in line;
}

/**
 * Yields what `parse` makes of each line's object.
 * @param parse throws InputError on a field that is missing or wrong
 */
export async function* jsonLines<Line>(
  bytes: AsyncIterable<Uint8Array>,
  parse: (fields: Record<string, unknown>, id: string | number) => Line,
): AsyncGenerator<Line | BadLine> {
  let line = 0;
  for await (const text of linesOf(bytes)) {
    line += 1;
    if (text === null) yield { error: 'Unexpected bytes, expected UTF-8', line };
    else if (text.trim() !== '') yield parseLine(text, line, parse);
  }
}

function parseLine<Line>(
  text: string,
  line: number,
  parse: (fields: Record<string, unknown>, id: string | number) => Line,
): Line | BadLine {
  let id: string | number | undefined;
  try {
    const fields: unknown = JSON.parse(text);
    if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) {
      throw new InputError('Unexpected value, expected an object');
    }
    const known = fields as Record<string, unknown>;
    if (typeof known.id !== 'string' && typeof known.id !== 'number')
      throw new InputError('Unexpected "id", expected text or a number');
    id = known.id;
    return parse(known, id);
  } catch (error) {
    if (!(error instanceof InputError || error instanceof SyntaxError)) throw error;
    const reason = error instanceof SyntaxError ? 'Unexpected text, expected one JSON object a line' : error.message;
    return { ...(id === undefined ? {} : { id }), error: reason, line };
  }
}

/** @throws InputError when the field is no text with something in it. */
export function textField(fields: Record<string, unknown>, name: string): string {
  const value = fields[name];
  if (typeof value === 'string' && value.trim() !== '') return value;
  throw new InputError(`Unexpected "${name}", expected text`);
}

/** Lines without their ends, decoded; null for one that is not UTF-8. */
async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string | null> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let pending: Uint8Array[] = [];
  const ended = (): string | null => {
    const line = Buffer.concat(pending);
    pending = [];
    try {
      return decoder.decode(line);
    } catch {
      return null;
    }
  };
  for await (const chunk of bytes) {
    let from = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      pending.push(chunk.subarray(from, end));
      from = end + 1;
      yield ended();
    }
    if (from < chunk.length) pending.push(chunk.subarray(from));
  }
  if (pending.length > 0) yield ended();
}
