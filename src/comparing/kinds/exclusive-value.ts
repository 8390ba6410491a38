// An aspect that holds one value at a time has two.
import { canBeOne, listed } from '../answers/name.js';
import { words } from '../answers/said.js';
import { areApart, canBeWithin } from '../../language/place.js';
import { isSubset, type Kind, quoted } from './kind.js';

const names = (text: string, keys: ReadonlySet<string>): boolean => {
  const said = new Set(words(text));
  return [...keys].every((key) => said.has(key));
};

/**
 * Whether two lists of names cannot both be whole: they have nobody in common, or as many names each and not the same. Of two and one of
 * them, one may have been left out.
 */
export function areOthers(left: string, right: string): boolean {
  const [ones, others] = [listed(left), listed(right)];
  const isIn = (one: string, among: readonly string[]): boolean => among.some((other) => canBeOne(one, other));
  if (ones.length > 1 && ones.length === others.length)
    return ones.some((one) => !isIn(one, others)) && others.some((other) => !isIn(other, ones));
  return ones.every((one) => !isIn(one, others));
}

export const exclusiveValue: Kind = {
  name: 'exclusive-value',
  summary: 'An aspect that holds one value at a time has two.',
  examples: [
    ['The editor is released under the MIT licence.', 'The editor is released under the Apache licence.'],
    ['The app follows the MVP architecture.', 'The app follows the MVI architecture.'],
    ['Ida Holm was born in Bergen, Norway.', 'Ida Holm was born in Malmö, Sweden.'],
    ['Ida Holm was a Danish painter.', 'Ida Holm was a Norwegian sculptor.'],
    ['Ida Holm was a Danish prize-winning painter.', 'Ida Holm was a Norwegian sculptor.'],
    ['The lamp was devised by Ida Holm.', 'The lamp was thought up by Per Lund.'],
    ['The inn stands in Leeds.', 'The inn is located in Vienna.'],
    ['Ida Holm was born in Oslo.', 'Ida Holm was born in Sweden in 1901.'],
    ['The reed is native to Asia.', 'The reed comes from South America.'],
    ['The lamp is made in Japan.', 'The lamp is manufactured in Germany.'],
  ],
  lookAlikes: [
    ['The editor is released under the MIT licence.', 'The editor is released under the permissive MIT licence.'],
    ['The robot is built on Linux.', 'The robot is built on open standards.'],
    ['Ida Holm was born in Bergen, Norway.', 'Ida Holm was born in Norway.'],
    ['Ida Holm was born in Fana, Bergen.', 'Ida Holm was born in Bergen, Norway.'],
    ['Ida Holm was a Danish-born painter.', 'Ida Holm was a Norwegian sculptor.'],
    ['Ida Holm was a Danish-Norwegian painter.', 'Ida Holm was a Norwegian sculptor.'],
    ['The inn stands in Leeds.', 'The inn is in England.'],
    ['The inn stands in Leeds.', 'The inn is in Holbeck.'],
    ['The inn stood in Leeds.', 'The inn is in Vienna.'],
    ['The inn is in Leeds and Vienna.', 'The inn is in Oslo.'],
    ['Lund Tools is based in Norway.', 'Lund Tools has its headquarters in Oslo.'],
    ['Ida Holm was born in Oslo.', 'Ida Holm died in Vienna.'],
    ['The lamp is made in Japan.', 'The lamp was designed in Germany.'],
    ['Brunost is a Norwegian word.', 'Brunost is a Danish word.'],
  ],
  oppose(left, right) {
    if (left.answer.kind !== 'value' || right.answer.kind !== 'value' || left.key.startsWith('only|')) return null;
    const [one, other] = [left.answer.value, right.answer.value];
    const [place, otherPlace] = [left.answer.text, right.answer.text];
    // "in Leeds" and "in England" are both true; of unknown places nobody can tell.
    if (left.key.startsWith('place|') && !areApart(place, otherPlace)) return null;
    if (left.topic === 'headquarters' && canBeWithin(place, otherPlace)) return null;
    // "a layered architecture" and "a clean layered architecture": one narrows the other. Any shared word makes two values variants, but
    // not two persons: "Ida Holm" and "Per Holm".
    const isPerson = /^(?:role|agent)\|/.test(left.key);
    if (isPerson && !areOthers(left.answer.text, right.answer.text)) return null;
    if (isSubset(one, other) || isSubset(other, one) || (!isPerson && [...one].some((key) => other.has(key)))) return null;
    // "Toksvig, Oslo" and "Oslo, Norway": a part of the town and the town.
    if (left.topic === 'birthplace' && (names(left.answer.text, other) || names(right.answer.text, one))) return null;
    const [first, second] = quoted(left.answer.text, right.answer.text);
    const isStated = [one, other].every((set) => [...set].some((key) => !/ing$|able$/.test(key)));
    return {
      kind: 'exclusive-value',
      severity: isStated ? 'hard' : 'soft',
      explanation: `${first} and ${second} cannot both be it.`,
    };
  },
};
