// Articles on two kettles, each with a few of many statements: some agree, some contradict each other, two articles are copies.
import { createHash } from 'node:crypto';
import type { Article } from '../../src/audit.js';

const [A, B] = ['Kestrel', 'Marlow'];
const statements: readonly (readonly string[])[] = [
  [`${A} is cheap.`, `${A} is expensive.`],
  [`${B} is easy to clean.`, `${B} is difficult to clean.`],
  [`${A} supports induction hobs.`, `${A} does not support induction hobs.`],
  [`${A} was launched in 1993.`, `${A} was launched in 1997.`],
  [`${B} weighs 2 kg.`, `${B} weighs 5 kg.`],
  [`${A} is lighter than ${B}.`, `${B} is lighter than ${A}.`],
  [`${B} is suitable for large families.`, `${B} is not suitable for large families.`],
  [`${A} is made of copper.`, `${A} is made of enamelled steel.`],
  [`${B} boils a litre of water in 4 minutes.`, `${B} boils a litre of water within 9 minutes.`],
  [`${A} has a whistle that can be heard in the garden.`, `${A} comes with a whistle.`],
  [`${B} needs no descaling.`, `${B} needs descaling every month.`],
  [`For small kitchens, ${B} is too large.`, `${B} is small.`],
  [`In 2004, ${A} cost 40 dollars.`, `In 2019, ${A} cost 65 dollars.`],
  [`${B} is quiet.`, `Some readers say ${B} is noisy.`],
  [`${A} is heavy.`, `${A} is light when it is empty.`],
  [`${A} keeps water warm for an hour.`, `${A} pours without dripping.`],
];

export function kettleArticles(count: number): readonly Article[] {
  return Array.from({ length: count }, (_, at) => {
    // The last article is a copy of the first.
    const seed = at === count - 1 ? 0 : at;
    const chosen = statements.flatMap((said, nth) => {
      const drawn = Math.imul(seed * 31 + nth + 7, 2_654_435_761) >>> 20;
      return drawn % 3 === 0 ? [] : [said[drawn % 2] ?? ''];
    });
    const bytes = new TextEncoder().encode(`# ${A} vs ${B}\n\n${chosen.join('\n\n')}\n`);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { path: `sources/kettles-${String(at).padStart(3, '0')}.md`, bytes, sha256 };
  });
}
