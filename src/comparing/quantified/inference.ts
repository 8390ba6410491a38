// What statements on how many lead to: from "no oak is tall" follows that no old oak is, and it is refuted that some are. Whoever is described
// by more words is among those described by fewer; "every oak is a tree" adds the words of a tree to those of an oak.
import { opposite } from '../../language/lexicon.js';
import { isSame, isSubset } from '../kinds/kind.js';
import { type Quantifier, type Statement, TAKES_BACK } from './statement.js';

type Words = ReadonlySet<string>;

/** Whether premises lead to a statement, refute it, or leave it open. */
export function led(premises: readonly Statement[], to: Statement): 'follows' | 'refuted' | 'open' {
  const all = (words: Words): Words => closed(words, premises);
  if (premises.some((one) => follows(one, to, all))) return 'follows';
  return premises.some((one) => refutes(one, to, all) || refutes(to, one, all)) || isOpposed(to, all) ? 'refuted' : 'open';
}

/** All that holds of whoever the words describe. */
function closed(words: Words, premises: readonly Statement[]): Words {
  const known = new Set(words);
  const rules = premises.filter(
    ({ quantifier, isDenied }) => !isDenied && (quantifier.kind === 'every' || quantifier.kind === 'name'),
  );
  for (;;) {
    const { size } = known;
    for (const { about, said } of rules)
      if (isSubset(about, known) && !takesBack(about)) for (const word of said) known.add(word);
    if (known.size === size) return known;
  }
}

const takesBack = (words: Words): boolean => [...words].some((word) => TAKES_BACK.test(word));
/** Whether whoever the one words describe, described further, is described by the other. */
const isWithin = (inner: Words, outer: Words, all: (words: Words) => Words): boolean =>
  isSubset(outer, all(inner)) && takesBack(inner) === takesBack(outer);
const both = (one: Words, other: Words): Words => new Set([...one, ...other]);

const counts = ({ kind }: Quantifier): boolean => /^(?:count|every|most|many|the|name)$/.test(kind);
/** At least how many are said to be. */
const lowest = (one: Quantifier): number => (one.kind === 'count' ? one.low : one.kind === 'name' || one.kind === 'the' ? 1 : 2);

function follows(one: Statement, to: Statement, all: (words: Words) => Words): boolean {
  const [has, wants] = [one.quantifier, to.quantifier];
  if (wants.kind === 'every' || wants.kind === 'name') {
    const isOwn = has.kind === 'every' || (has.kind === wants.kind && isSame(one.about, to.about));
    if (!isOwn || one.isDenied !== to.isDenied || !isWithin(to.about, one.about, all)) return false;
    return to.isDenied ? isWithin(to.said, one.said, all) : isWithin(both(to.about, one.said), to.said, all);
  }
  if (wants.kind === 'no' || (wants.kind === 'count' && wants.low === 0)) {
    const isEnough = has.kind === 'no' || (has.kind === 'count' && wants.kind === 'count' && has.high <= wants.high);
    return isEnough && !one.isDenied && !to.isDenied && isWithin(to.about, one.about, all) && isWithin(to.said, one.said, all);
  }
  if (one.isDenied || to.isDenied || has.kind === 'no' || has.kind === 'few') {
    const isFew = has.kind === 'few' && wants.kind === 'few' && isWithin(to.about, one.about, all);
    return isFew && !one.isDenied && !to.isDenied && isWithin(to.said, one.said, all);
  }
  const described = both(one.about, one.said);
  const isSaid = isWithin(described, to.said, all);
  if (wants.kind === 'count') {
    // "exactly two" only where those counted are the same.
    const isExact = Number.isFinite(wants.high);
    if (isExact)
      return has.kind === 'count' && has.high === wants.high && isSame(one.about, to.about) && isSame(one.said, to.said);
    return counts(has) && lowest(has) >= wants.low && isSaid && isWithin(described, to.about, all);
  }
  const isOne = has.kind === wants.kind || (has.kind === 'every' && wants.kind === 'most');
  return isOne && isSaid && isSame(one.about, to.about);
}

/** Whether what the one statement says leaves no room for the other. */
function refutes(one: Statement, other: Statement, all: (words: Words) => Words): boolean {
  const described = both(other.about, other.said);
  const { kind } = one.quantifier;
  if (kind === 'no' && !one.isDenied && !other.isDenied)
    return isThere(other.quantifier) && isWithin(described, both(one.about, one.said), all);
  // "exactly two bakers" and "six bakers".
  if (one.quantifier.kind === 'count' && Number.isFinite(one.quantifier.high) && !one.isDenied && !other.isDenied)
    return (
      other.quantifier.kind === 'count' &&
      other.quantifier.low > one.quantifier.high &&
      isWithin(other.about, one.about, all) &&
      isWithin(described, both(one.about, one.said), all)
    );
  const isOfAll = kind === 'every' || (kind === 'name' && other.quantifier.kind === 'name' && isSame(one.about, other.about));
  // "Every oak is tall", "some oaks are not tall".
  if (isOfAll && !one.isDenied && other.isDenied && isThere(other.quantifier) && isWithin(other.about, one.about, all))
    return isWithin(both(other.about, one.said), other.said, all);
  // "Lund is a former baker", "Lund is a baker".
  if (kind === 'name' && other.quantifier.kind === 'name' && isSame(one.about, other.about) && !one.isDenied && !other.isDenied)
    return takesBack(one.said) && !takesBack(other.said) && isWithout(one.said, other.said);
  return false;
}

/** "a former able baker" may still be a baker, no longer an able one. */
const isWithout = (said: Words, other: Words): boolean => {
  if ([...said].some((word) => word.includes(' '))) return false;
  const rest = new Set([...said].filter((word) => !TAKES_BACK.test(word)));
  return other.size > 1 || rest.size === 1 ? isSubset(other, rest) : false;
};

const isThere = (one: Quantifier): boolean => counts(one) && lowest(one) > 0;

/** "Alba is a large animal", where it follows that Alba is a small one. */
function isOpposed({ quantifier, about, said, isDenied }: Statement, all: (words: Words) => Words): boolean {
  if (quantifier.kind !== 'name' || isDenied) return false;
  const known = [...all(about)].map((word) => word.split(' '));
  return [...said].some((word) => {
    const [adjective = '', noun] = word.split(' ');
    return noun !== undefined && known.some(([other = '', of]) => of === noun && opposite(adjective, other, 'a'));
  });
}
