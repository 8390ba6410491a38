import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonLines, textField } from '../../src/commands/jsonl.js';

/** The lines of `chunks`, each with its id and its field `text`. */
async function read(...chunks: readonly Uint8Array[]): Promise<unknown[]> {
  async function* bytes() {
    yield* chunks;
  }
  const lines: unknown[] = [];
  for await (const line of jsonLines(bytes(), (fields, id) => ({ id, text: textField(fields, 'text') }))) lines.push(line);
  return lines;
}

describe('a line of JSON', () => {
  test.each([
    ['the last one needs no line end', '{"id":1,"text":"a"}', [{ id: 1, text: 'a' }]],
    [
      'blank lines are passed over and counted',
      '\n{"id":"x","text":"a"}\r\n \nno',
      [
        { id: 'x', text: 'a' },
        { error: expect.any(String), line: 4 },
      ],
    ],
    ['a byte order mark before the first', '\uFEFF{"id":1,"text":"a"}\n', [{ id: 1, text: 'a' }]],
    ['no JSON', '{"id":1,', [{ error: 'Unexpected text, expected one JSON object a line', line: 1 }]],
    ['no object', '[1]\nnull', [1, 2].map((line) => ({ error: 'Unexpected value, expected an object', line }))],
    ['no id', '{"text":"a"}', [{ error: 'Unexpected "id", expected text or a number', line: 1 }]],
    ['no text: the id is given back', '{"id":"x"}', [{ id: 'x', error: 'Unexpected "text", expected text', line: 1 }]],
    ['empty text', '{"id":0,"text":" "}', [{ id: 0, error: 'Unexpected "text", expected text', line: 1 }]],
    [
      'the rest goes on',
      'x\n{"id":1,"text":"a"}',
      [
        { error: expect.any(String), line: 1 },
        { id: 1, text: 'a' },
      ],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await read(Buffer.from(text))).toEqual(expected);
  });

  test('that is not UTF-8', async () => {
    expect(await read(Buffer.from([0x22, 0xff, 0x22, 0x0a]))).toEqual([{ error: 'Unexpected bytes, expected UTF-8', line: 1 }]);
  });

  test('is the same however its bytes arrive', async () => {
    const bytes = Buffer.from('{"id":1,"text":"crème 🍮"}\n\nno\n{"id":2,"text":"b"}');
    const whole = await read(bytes);
    expect(whole).toHaveLength(3);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes.length)), async (cuts) => {
        const ends = [...cuts.toSorted((left, right) => left - right), bytes.length];
        expect(await read(...ends.map((end, at) => bytes.subarray(ends[at - 1] ?? 0, end)))).toEqual(whole);
      }),
    );
  });
});
