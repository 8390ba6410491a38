// "Two of the oldest mills are A and B" and "A and B, two of the oldest mills" say of each that it is one of them.
import type { Mention } from '../subjects/subject.js';
import { capital, sentenceOf } from './wording.js';
import { table } from '../language/table.js';

const COUNT: Readonly<Record<string, number>> = table({ one: 1, two: 2, three: 3, four: 4 });

export interface OneOf {
  /** The words that say of what they are members; offsets into the sentence. */
  readonly start: number;
  readonly end: number;
  /** A sentence for each of them. */
  readonly sentences: readonly string[];
}

/** What a sentence says of each of the names in it; null where it does not say whose they are. */
export function eachOneOf(sentence: string, names: readonly Mention[]): OneOf | null {
  const said = behind(sentence, names) ?? before(sentence, names);
  if (said === null) return null;
  const sentences = said.names.map((name) => {
    const written = sentence.slice(name.start, name.end);
    const isMany = name.subject.name === name.subject.name.toLowerCase() && /s$/.test(written);
    return sentenceOf(capital(written), isMany ? 'are' : 'is', `one of the ${said.what}`);
  });
  return { start: said.start, end: said.end, sentences };
}

interface Members {
  readonly names: readonly Mention[];
  /** Of what each of them is one. */
  readonly what: string;
  readonly start: number;
  readonly end: number;
}

/** "Two of the oldest mills are A and B." */
function behind(sentence: string, names: readonly Mention[]): Members | null {
  const opening = /^(?:two|three|four|some) of the ([^,;:.()]{3,80}?) (?:are|include)(?: (?:the|an?))? (?=\S)/i.exec(sentence);
  const what = opening?.[1];
  const list = opening === null ? [] : run(sentence, names, opening[0].length);
  const end = list[list.length - 1]?.end ?? 0;
  return what !== undefined && list.length > 1 && /^[.\s]*$/.test(sentence.slice(end))
    ? { names: list, what, start: 0, end }
    : null;
}

/** "… A and B, two of the oldest mills." */
function before(sentence: string, names: readonly Mention[]): Members | null {
  const closing = /\s?, (one|two|three|four) of the ([^,;:()]{3,80}?)[.!]?\s*$/i.exec(sentence);
  if (closing === null) return null;
  const count = COUNT[(closing[1] as string).toLowerCase()] ?? 0;
  const list = names.filter((name) => name.end <= closing.index).slice(-count);
  const [first] = list;
  const isRun = first !== undefined && list.length === count && run(sentence, names, first.start).length >= count;
  return isRun && /^[^\p{L}\p{N}]*$/u.test(sentence.slice(list[list.length - 1]?.end ?? 0, closing.index))
    ? {
        names: list,
        what: closing[2] as string,
        start: closing.index + closing[0].search(/\p{L}/u),
        end: sentence.trimEnd().length,
      }
    : null;
}

/** The names that follow one another from `at` on, with nothing but commas and "and" between them. */
function run(sentence: string, names: readonly Mention[], at: number): readonly Mention[] {
  const out: Mention[] = [];
  let next = at;
  for (const name of names) {
    if (name.start < next) continue;
    if (!/^(?:\s|,|and\b|&|the\b|an?\b)*$/i.test(sentence.slice(next, name.start)) || (out.length === 0 && name.start !== at))
      break;
    out.push(name);
    next = name.end;
  }
  return out;
}
