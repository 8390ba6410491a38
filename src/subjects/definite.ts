// Whether a name goes with "the", as its articles write it ("the Harbour Bike Scheme", "Lumo"): of a name of several words alone.
import { hypernyms, isNoun } from '../language/lexicon.js';
import { CLAUSE_OPENERS } from './english.js';
import type { Article } from './evidence.js';
import type { Pile, Wording } from './pile.js';
import { hasCapital, key, words } from './words.js';

/** Schemes, laws, bodies: such names have the article where nothing tells. */
const DEFINITE = new Set(['plan of action', 'plan', 'law', 'legal document', 'organization', 'committee', 'administrative unit']);

/** Words of a name that describes what it names. */
const LONG = 4;

export function isDefinite(name: string, pile: Pile): boolean {
  const own = words(name);
  const last = own.at(-1);
  if (own.length < 2 || last === undefined || !own.every(({ text }) => /^[\p{Lu}\d]/u.test(text))) return false;
  const canSay = ({ forms }: Wording) => own.slice(0, -1).every(({ lower }) => forms.has(lower)) && forms.has(last.singular);
  const found = pile.ask('definite', (wording) => (canSay(wording) ? name : null), withArticle);
  const definite = found.reduce((sum, one) => sum + (one?.definite ?? 0), 0);
  const bare = found.reduce((sum, one) => sum + (one?.bare ?? 0), 0);
  if (definite + bare > 0) return definite > bare;
  // "Harbour Tide Cost Planner": a long name that ends in a plain noun in the singular.
  const isPlain = own.length >= LONG && isNoun(last.lower) && last.singular === last.lower;
  return isPlain || hypernyms(last.lower).some((kind) => DEFINITE.has(kind));
}

/** How often a name stands by itself with "the", and without. */
function withArticle({ sentences }: Article, name: string): { readonly definite: number; readonly bare: number } {
  const own = words(name);
  const wanted = key(own);
  let definite = 0;
  let bare = 0;
  for (const { run } of sentences)
    for (let at = 0; at + own.length <= run.length; at++) {
      if (run[at]?.lower !== own[0]?.lower || key(run, at, at + own.length) !== wanted) continue;
      const next = run[at + own.length];
      // "the Lumo Lamp makers": the article is of the makers.
      const isFree =
        next === undefined ||
        next.gap === '|' ||
        CLAUSE_OPENERS.has(next.lower) ||
        !/^\p{Ll}{3,}$/u.test(next.text) ||
        /(?:s|ed)$/.test(next.lower);
      if (!isFree) continue;
      const before = run[at - 1];
      if (before?.lower === 'the') definite++;
      // At the beginning of a line a title may have lost it.
      else if (before !== undefined && run[at]?.gap !== '|' && !hasCapital(before.text)) bare++;
    }
  return { definite, bare };
}
