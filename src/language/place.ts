// Names of places in a text, and whether two of them can be one place: Leeds lies in England, Leeds and Bradford are two towns.
import { type Location, locationsNamed } from './lexicon.js';

/** What may stand before a place's name: "the city of", "central", "the north of". */
const BEFORE =
  /^(?:the )?(?:(?:city|town|village|port|state|province|county|centre|center|heart|outskirts|suburbs|north|south|east|west) of (?:the )?|(?:central|northern|southern|eastern|western|downtown|nearby|rural|inner) )*/iu;
const NAME = /^\p{Lu}[\p{L}’'-]*(?: (?:of |the |and )?\p{Lu}[\p{L}’'-]*){0,3}/u;

/** The known place that a text begins with, as it stands there; null where it begins with none, or with a list of them. */
export function placeAt(text: string): string | null {
  const rest = text.slice(BEFORE.exec(text)?.[0].length ?? 0);
  let name = NAME.exec(rest)?.[0] ?? '';
  while (name !== '' && locationsNamed(name.toLowerCase()).length === 0)
    name = name.includes(' ') ? name.slice(0, name.lastIndexOf(' ')) : '';
  if (name === '') return null;
  const behind = /^(?:,| and| or) (?:in )?(?:the )?(\p{Lu}[\p{L}’'-]*)/u.exec(rest.slice(name.length));
  // "in Leeds and Bradford", "in Leeds, Bradford and York"; "in Leeds, England" is one place.
  const isListed = behind !== null && (!behind[0].startsWith(',') || /^[^.;]* and (?:in )?\p{Lu}/u.test(rest.slice(name.length)));
  // "in Leeds Road", "in Paris Match": no place.
  return isListed || /^ \p{Lu}/u.test(rest.slice(name.length)) ? null : name;
}

/**
 * Whether two names are surely of two places, neither of which lies in the other: two towns, two countries, or a town and a country that it does
 * not lie in. False where either is unknown, or where the names could be of one place.
 */
export function areApart(left: string, right: string): boolean {
  const [ones, others] = [locationsNamed(left.toLowerCase()), locationsNamed(right.toLowerCase())];
  const pairs = ones.flatMap((one) => others.map((other) => [one, other] as const));
  // Of the archipelago of Japan nobody knows whether it lies in Germany; of the country one does.
  return (
    !pairs.some(([one, other]) => isWithin(one, other) || isWithin(other, one)) &&
    pairs.some(([one, other]) => isApart(one, other))
  );
}

/** Whether either name can be of a place that lies in the other's. */
export function canBeWithin(left: string, right: string): boolean {
  const [ones, others] = [locationsNamed(left.toLowerCase()), locationsNamed(right.toLowerCase())];
  return ones.some((one) => others.some((other) => isWithin(one, other) || isWithin(other, one)));
}

const isWithin = (inner: Location, [outer]: Location): boolean => inner.some(({ id }) => id === outer?.id);

function isApart(one: Location, other: Location): boolean {
  const [left, right] = [one[0], other[0]];
  if (left === undefined || right === undefined) return false;
  if (left.kind === right.kind) return left.kind !== '-';
  // What lies in a place of the other's kind does not lie in the other as well.
  return [
    [one, right],
    [other, left],
  ].some(([inner, outer]) => {
    const { kind } = outer as typeof left;
    // A country may lie in two continents.
    return kind !== '-' && kind !== 'k' && (inner as Location).slice(1).some((it) => it.kind === kind);
  });
}
