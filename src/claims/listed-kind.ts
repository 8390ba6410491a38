// An item that begins with a name, in a list of the kinds of something, is about the kind of that name:
//   "There are three main types:" · "Drip irrigation. You lay a hose …" → with drip irrigation, you lay a hose
// Not: "Secure. You need no password" under "It has several advantages:" (a property), "You lay a hose" (no name).
import { lemma } from '../language/lexicon.js';
import type { Passage } from '../reading/source.js';
import { mentions } from '../subjects/mention.js';
import type { Subject } from '../subjects/subject.js';
import { prepare } from './preparation.js';

const KINDS =
  /\b(?:several|different|main|common|popular|many|various|following|two|three|four|five|six|seven|\d) (?:\p{L}+ ){0,3}(?:types|kinds|sorts|forms|patterns|methods|versions|models|variants|varieties|styles|species|breeds|schedules|techniques|systems)\b/iu;
const OPENING = /^([\p{L}\p{N}][^.!?()]{1,48}?)(?:\s*\([^()]{1,40}\))?\s*[.:–—]\s+(?=["“]?\p{Lu})/u;

/** The kind that an item is about, and where what is said of it begins; null where the item or its list is of another sort. */
export function listedKind(
  passage: Passage,
  of: Subject | null,
  subjects: readonly Subject[],
): { readonly kind: Subject; readonly end: number } | null {
  const match = passage.kind === 'item' && KINDS.test(passage.lead?.text ?? '') ? OPENING.exec(passage.text) : null;
  const name = match?.[1] ?? '';
  if (match === null || name.split(' ').length > 5 || mentions(name, subjects).some(({ subject }) => subject.name !== of?.name))
    return null;
  if (prepare(name, subjects).clauses.length > 0 || match[0].length >= passage.text.length) return null;
  const isPlain = /^\p{Lu}\p{Ll}+(?:[ -]\p{Ll}+)*$/u.test(name);
  const said = isPlain ? inSingular(name.toLowerCase()) : name;
  const kind: Subject = {
    id: said,
    name: said,
    aliases: [],
    parts: [],
    kindOf: of?.name ?? null,
    origin: 'found',
    main: false,
  };
  return { kind, end: match[0].length };
}

/** "drip lines" → "drip line" */
function inSingular(name: string): string {
  const at = name.lastIndexOf(' ') + 1;
  return name.slice(0, at) + lemma(name.slice(at), 'n');
}
