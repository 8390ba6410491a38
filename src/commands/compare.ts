// `concord compare`: the verdict on two sentences, and with --jsonl on pairs of them from standard input, each answered before the next is read.
import { InputError } from '../input-error.js';
import { isBad, jsonLines, textField } from './jsonl.js';
import type { ExitCode, Terminal } from './terminal.js';

type Sentences = readonly [left: string | undefined, right: string | undefined];

export async function compareCommand(
  [left, right]: Sentences,
  options: { readonly jsonl?: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  if (options.jsonl) {
    if (left !== undefined) throw new InputError('Unexpected sentence beside --jsonl, expected pairs on standard input');
    return comparePairs(terminal);
  }
  if (left === undefined || right === undefined) {
    throw new InputError('Expected two sentences, each in quotation marks, or --jsonl: concord compare "<a>" "<b>"');
  }
  const { relation, kind, reason, severity, explanation } = (await import('../compare.js')).compare(left, right);
  const facts = [relation, kind, reason, severity].filter((fact) => fact !== undefined);
  await terminal.print(`${facts.join(', ')}\n${explanation}\n`);
  return 0;
}

async function comparePairs(terminal: Terminal): Promise<ExitCode> {
  const { compare } = await import('../compare.js');
  let bad = false;
  const pairs = jsonLines(terminal.stdin, (fields, id) => ({
    id,
    left: textField(fields, 'left'),
    right: textField(fields, 'right'),
  }));
  for await (const pair of pairs) {
    if (isBad(pair)) {
      bad = true;
      await terminal.print(`${JSON.stringify(pair)}\n`);
    } else {
      const { relation, kind, reason, explanation } = compare(pair.left, pair.right);
      await terminal.print(`${JSON.stringify({ id: pair.id, relation, kind, reason, explanation })}\n`);
    }
  }
  return bad ? 2 : 0;
}
