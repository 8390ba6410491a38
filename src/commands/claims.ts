// `concord claims`: a line for each claim of an audit; with --jsonl, texts from standard input and the claims drawn from each.
import { InputError } from '../input-error.js';
import { type BadLine, isBad, jsonLines, textField } from './jsonl.js';
import { isNamed, type PlaceOptions } from './place.js';
import { chosenAudit } from './run.js';
import { places, table } from './table.js';
import type { ExitCode, Terminal } from './terminal.js';

export interface ClaimsOptions extends PlaceOptions {
  readonly jsonl?: boolean;
}

export async function claimsCommand(paths: readonly string[], options: ClaimsOptions, terminal: Terminal): Promise<ExitCode> {
  if (options.jsonl) {
    if (paths.length > 0 || isNamed(options)) {
      throw new InputError(
        'Unexpected paths, --db or --store beside --jsonl, expected one line {"id", "text", "doc"?} per text on standard input',
      );
    }
    return claimsOfLines(terminal);
  }
  const { audit, exitCode } = await chosenAudit(paths, options, terminal);
  const placeOf = places(audit);
  await terminal.print(
    table(audit.claims.map(({ id, subject, aspect, text }) => [id, placeOf.get(id) ?? '', subject, aspect, text])),
  );
  return exitCode;
}

interface Text {
  readonly id: string | number;
  readonly text: string;
  readonly doc?: string | number;
}

/** Lines of one `doc` are one text, so all lines are read before the first is answered. */
async function claimsOfLines(terminal: Terminal): Promise<ExitCode> {
  const lines: (Text | BadLine)[] = [];
  for await (const line of jsonLines(terminal.stdin, parseText)) lines.push(line);
  const [{ claimsOfTexts }, { exportedClaim }, { positions }] = await Promise.all([
    import('../claims/extraction.js'),
    import('../reporting/json.js'),
    import('../reading/line.js'),
  ]);
  const texts = lines.flatMap((line) => (isBad(line) ? [] : [line]));
  const drawn = claimsOfTexts(
    texts.map(({ id, text, doc }) => ({ id: String(id), text, ...(doc === undefined ? {} : { doc: String(doc) }) })),
  );
  // The claims stand in the order of the texts: ids need not be unique.
  const claims = drawn.map((each) => each.claims).values();
  for (const line of lines) {
    const answer = isBad(line)
      ? line
      : { id: line.id, claims: (claims.next().value ?? []).map((claim) => exportedClaim(claim, positions(line.text))) };
    await terminal.print(`${JSON.stringify(answer)}\n`);
  }
  return texts.length < lines.length ? 2 : 0;
}

function parseText(fields: Record<string, unknown>, id: string | number): Text {
  const { doc } = fields;
  if (doc === undefined || doc === null) return { id, text: textField(fields, 'text') };
  if (typeof doc !== 'string' && typeof doc !== 'number') throw new InputError('Unexpected "doc", expected text or a number');
  return { id, text: textField(fields, 'text'), doc };
}
