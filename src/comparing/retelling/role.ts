// Who made a work, told in one sentence of each of two texts: "The director of Wish You Were Here is Ida Holm". A title may read like a clause of
// its own, so that no claim can be drawn; here it is all that stands between the role and the name.
import { deedOf } from '../answers/agent.js';
import { namesIn } from '../answers/name.js';
import { words } from '../answers/said.js';
import { titleKey } from '../answers/title.js';
import { areOthers } from '../kinds/exclusive-value.js';
import { type Opposition, quoted } from '../kinds/kind.js';

interface Maker {
  readonly deed: string;
  readonly title: string;
  readonly years: readonly string[];
  readonly names: string;
}

const ROLE = /^(?:However, |So, )?the (?:\p{Ll}+ )?(\p{Ll}+) (?:of|for|behind) (.+)$/iu;
const IS = /,? (?:is|was|are|were) /gu;
/** What a title may stand behind; else it begins with a capital letter. */
const WORK = /^(?:the )?(?:[\p{Ll}\d-]+ )*(?:film|movie|novel|book|play|song|album|series|miniseries|opera|poem|game)\b/u;
/** What leaves open who it was. */
const OPEN = /\b(?:believed|thought|said|unknown|not|primarily|possibly|probably|perhaps|likely|one of)\b/;

function makerIn(text: string): Maker | null {
  const [, role = '', rest = ''] = ROLE.exec(text) ?? [];
  const deed = role === '' ? undefined : deedOf(role);
  if (deed === undefined || OPEN.test(text)) return null;
  for (const { index, 0: said } of rest.matchAll(IS)) {
    const [thing, answer] = [rest.slice(0, index), rest.slice(index + said.length).replace(/^none other than /, '')];
    const names = namesIn(answer);
    const behind = names === undefined ? '' : answer.slice(answer.indexOf(names) + names.length);
    // "is Holm's brother", "is Holm Street in Leeds": no name of a maker.
    if (names === undefined || !/^(?:$|[.,;(]| (?:himself|herself|who|with|from|in)\b)/.test(behind)) continue;
    const isTitle = /^["“‘]?(?:\p{Lu}|\d)/u.test(thing) || WORK.test(thing);
    // "The film": which one another sentence says.
    const title = titleKey(thing);
    if (!isTitle || title === '' || /^the \p{Ll}+$/u.test(thing)) return null;
    return { deed, title, years: thing.match(/\b(?:1[89]|20)\d{2}\b/g) ?? [], names };
  }
  return null;
}

/** Whether two texts name other makers of one work. Symmetric. */
export function otherMakers(left: string, right: string): Opposition | null {
  const [one, other] = [makerIn(left.trim()), makerIn(right.trim())];
  if (one === null || other === null || one.deed !== other.deed || one.title !== other.title) return null;
  const isOfOther = one.years.length > 0 && other.years.length > 0 && !one.years.some((year) => other.years.includes(year));
  if (isOfOther || !areOthers(one.names, other.names) || words(one.names).length * words(other.names).length === 0) return null;
  const [first, second] = quoted(one.names, other.names);
  return { kind: 'exclusive-value', severity: 'hard', explanation: `${first} and ${second} cannot both be it.` };
}
