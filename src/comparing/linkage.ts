// Pairs of claims that are alike, of all blocks and in any order, become sets of one meaning. Complete linkage: every two claims of a set are
// alike, so that no chain of near-synonyms joins opposites. What hangs together by no pair is linked for itself.
import type { GroupRulings, Likes } from './block.js';

interface Link {
  readonly left: string;
  readonly right: string;
  readonly likeness: number;
  /** By which links of one likeness are ordered. */
  readonly order: string;
}

/** Sets of two claims and more, by their ids; ids ascending, the sets in the order of their first. */
export function linked(all: readonly Likes[], { apart, together }: GroupRulings): readonly (readonly string[])[] {
  const sets = all.flatMap((one) => one.sets);
  const standing = new Map(sets.flatMap((set) => set.map((id) => [id, set[0] as string] as const)));
  const standsFor = (id: string): string => standing.get(id) ?? id;
  const said = new Map(all.flatMap((one) => one.said));
  const separate = new Set(apart.map(([one, other]) => pairOf(standsFor(one), standsFor(other))));
  const links = new Map<string, Link>();
  const put = (one: string, other: string, likeness: number): void => {
    const pair = pairOf(one, other);
    if (one === other || separate.has(pair)) return;
    const [left, right] = inOrder(one, other, said);
    links.set(pair, { left, right, likeness, order: `${said.get(left)} ${said.get(right)}` });
  };
  for (const { pairs } of all) for (const [left, right, likeness] of pairs) put(left, right, likeness);
  for (const [one, other] of together)
    if (said.has(standsFor(one)) && said.has(standsFor(other))) put(standsFor(one), standsFor(other), Number.POSITIVE_INFINITY);
  const members = new Map(sets.map((set) => [set[0] as string, set]));
  const clusters = components([...links.values()]).flatMap(cluster);
  const clustered = new Set(clusters.flat());
  return [...clusters, ...[...members.keys()].filter((id) => !clustered.has(id)).map((id) => [id])]
    .map((ids) => ids.flatMap((id) => members.get(id) ?? [id]).sort())
    .filter(({ length }) => length > 1)
    .sort((a, b) => ((a[0] as string) < (b[0] as string) ? -1 : 1));
}

const pairOf = (one: string, other: string): string => (one < other ? `${one} ${other}` : `${other} ${one}`);

function inOrder(one: string, other: string, said: ReadonlyMap<string, string>): readonly [string, string] {
  const [a, b] = [said.get(one) ?? '', said.get(other) ?? ''];
  return a < b || (a === b && one < other) ? [one, other] : [other, one];
}

/** Links that hang together. */
function components(links: readonly Link[]): readonly (readonly Link[])[] {
  const root = new Map<string, string>();
  const rootOf = (id: string): string => {
    let at = id;
    for (let up = root.get(at); up !== undefined && up !== at; up = root.get(at)) {
      root.set(at, root.get(up) ?? up);
      at = up;
    }
    return at;
  };
  for (const { left, right } of links) {
    const [a, b] = [rootOf(left), rootOf(right)];
    root.set(a, a);
    root.set(b, a);
  }
  const found = new Map<string, Link[]>();
  for (const link of links) {
    const at = rootOf(link.left);
    const kin = found.get(at);
    if (kin === undefined) found.set(at, [link]);
    else kin.push(link);
  }
  return [...found.values()];
}

/** Complete linkage of one component, the most alike first. */
function cluster(links: readonly Link[]): readonly (readonly string[])[] {
  const alike = new Set(links.map(({ left, right }) => pairOf(left, right)));
  const byLikeness = [...links].sort((a, b) =>
    a.likeness === b.likeness
      ? compare(a.order, b.order) || compare(a.left, b.left) || compare(a.right, b.right)
      : b.likeness - a.likeness,
  );
  const clusters = new Map<string, readonly string[]>();
  for (const { left, right } of byLikeness) {
    const [one, other] = [clusters.get(left) ?? [left], clusters.get(right) ?? [right]];
    if (one === other || !one.every((a) => other.every((b) => alike.has(pairOf(a, b))))) continue;
    const both = [...one, ...other];
    for (const member of both) clusters.set(member, both);
  }
  return [...new Set(clusters.values())];
}

const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
