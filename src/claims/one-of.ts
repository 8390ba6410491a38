// "Two of the oldest mills are A and B" and "A and B, two of the oldest mills" say of each that it is one of them.
import type { Mention } from '../subjects/subject.js';
import { capital } from './reference.js';
import { sentenceOf } from './wording.js';

const COUNT: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4 };

/** What a sentence says of each of the names in it, a sentence for each; none where it does not say whose they are. */
export function eachOneOf(sentence: string, names: readonly Mention[]): readonly string[] {
  const said = behind(sentence, names) ?? before(sentence, names);
  return (said?.names ?? []).map((name) => {
    const written = sentence.slice(name.start, name.end);
    const isMany = name.subject.name === name.subject.name.toLowerCase() && /s$/.test(written);
    return sentenceOf(capital(written), isMany ? 'are' : 'is', `one of the ${said?.what ?? ''}`);
  });
}

interface Members {
  readonly names: readonly Mention[];
  /** Of what each of them is one. */
  readonly what: string;
}

/** "Two of the oldest mills are A and B." */
function behind(sentence: string, names: readonly Mention[]): Members | null {
  const opening = /^(?:two|three|four|some) of the ([^,;:.()]{3,80}?) (?:are|include)(?: (?:the|an?))? (?=\S)/i.exec(sentence);
  const what = opening?.[1];
  const list = opening === null ? [] : run(sentence, names, opening[0].length);
  const end = list[list.length - 1]?.end ?? 0;
  return what !== undefined && list.length > 1 && /^[.\s]*$/.test(sentence.slice(end)) ? { names: list, what } : null;
}

/** "…, which sets A beside B", "… A and B, two of the oldest mills." */
function before(sentence: string, names: readonly Mention[]): Members | null {
  const closing = /\s?, (one|two|three|four) of the ([^,;:()]{3,80}?)[.!]?\s*$/i.exec(sentence);
  if (closing === null) return null;
  const count = COUNT[(closing[1] as string).toLowerCase()] ?? 0;
  const list = names.filter((name) => name.end <= closing.index).slice(-count);
  const [first] = list;
  const isRun = first !== undefined && list.length === count && run(sentence, names, first.start).length >= count;
  return isRun && list[list.length - 1]?.end === closing.index ? { names: list, what: closing[2] as string } : null;
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
