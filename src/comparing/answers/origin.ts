// Where somebody or something comes from: the place of birth, and the nation that stands before what it is ("an Austrian pilot").
import { hypernyms } from '../../language/lexicon.js';
import type { Claim } from '../../claims/claim.js';
import { wordKey } from '../notion.js';
import { describedAs } from './form.js';
import { type Add, holder, key, type Said, words } from './said.js';
import { table } from '../../language/table.js';

/** Nations by the adjective; those that name a part or a people beside the state (English and British) are one answer. */
const NATIONS: Readonly<Record<string, string>> = table(
  Object.fromEntries(
    'afghan albanian algerian american argentine armenian australian austrian bangladeshi belgian bolivian brazilian bulgarian cambodian canadian chilean chinese colombian croatian cuban czech danish dutch ecuadorian egyptian estonian ethiopian finnish french georgian german ghanaian greek hungarian icelandic indian indonesian iranian iraqi irish israeli italian jamaican japanese kenyan korean latvian lebanese libyan lithuanian malaysian maltese mexican moroccan nepalese nigerian norwegian pakistani peruvian philippine polish portuguese romanian russian scottish serbian slovak slovenian spanish sudanese swedish swiss syrian taiwanese thai tunisian turkish ukrainian venezuelan vietnamese welsh zimbabwean'
      .split(' ')
      .map((nation) => [nation, nation] as const)
      .concat([
        ['british', 'british'],
        ['english', 'british'],
        ['scottish', 'british'],
        ['welsh', 'british'],
        ['argentinian', 'argentine'],
        ['soviet', 'russian'],
      ]),
  ),
);

export const isNation = (word: string): boolean => NATIONS[word.toLowerCase()] !== undefined;

/** "is a German pilot": the one nation that stands before the noun; none where two do, or a hyphen joins it to another word. */
function nationOf(claim: Claim, head: string): string | null {
  const said = new RegExp(`\\b(?:is|was|are|were) (?:an? |the )?([\\p{L}\\d ,'’-]*?)\\b${head}`, 'u').exec(claim.text)?.[1];
  if (said === undefined || /\b(?:born|based|of|in|for|version|style)\b/.test(said)) return null;
  const nations = said.split(/[\s,]+/).filter((word) => /^\p{Lu}/u.test(word));
  const [nation, ...more] = nations.flatMap((word) => NATIONS[word.toLowerCase()] ?? []);
  // "a Danish-born painter", "a Danish-Norwegian one".
  const isJoined = said.split(/[\s,]+/).some((word) => word.includes('-') && word.split('-').some(isNation));
  return nation === undefined || more.length > 0 || isJoined ? null : nation;
}

/** What a nation says something lasting of: people, and what people make together. A word, a style or a dish may bear another's name. */
const isOfNation = (noun: string): boolean => {
  const classes = hypernyms(noun);
  return (
    classes.includes('person') ||
    /^(?:band|group|company|film|series|novel|album|club|ship|liner|newspaper|magazine|brand)$/.test(noun)
  );
};

export function nations({ claim, object, addOn }: Said, add: Add): void {
  if (claim.frame !== 'is' || claim.polarity === 'denied' || claim.part !== null) return;
  // "an Austrian prize-winning pilot": the noun may stand further on than the object that was read.
  const head = isOfNation(object.head) ? object.head : (describedAs(claim.text) ?? object.head);
  if (!isOfNation(head)) return;
  const nation = nationOf(claim, head);
  if (nation === null) return;
  add({
    key: key('value', holder(claim, addOn), 'nation', hypernyms(head).includes('person') ? 'person' : wordKey(head)),
    family: 'value',
    topic: 'nationality',
    answer: { kind: 'value', value: new Set([nation]), text: object.text },
    keys: new Set([nation]),
  });
}

/** "born in Vienna, Austria", "born on 3 May 1901 in the district of Fana in Bergen, Norway". */
const PLACE =
  /\bborn (?:(?:on|in) [\p{L}\d ,]*?\d{4},? )?in (?:the )?(?:(?:city|town|village|district|municipality) of )?(\p{Lu}[\p{L}’' -]*?)(?:, | in )(\p{Lu}[\p{L}’' -]*?)(?:, \p{Lu}[\p{L}.’' -]*?)?(?=[.,;]|$| (?:on|in|to|and|at|as|during)\b)/u;

/** A town and its land; of a town alone nobody knows whether it lies in the land that another names. */
export function birthplace({ claim, addOn }: Said, add: Add): void {
  if (claim.verb !== 'bear' || claim.polarity === 'denied') return;
  const place = PLACE.exec(claim.quote.includes(' born ') ? claim.quote : claim.text);
  if (place === null) return;
  const [, town = '', land = ''] = place;
  add({
    key: key('value', holder(claim, addOn), 'birthplace'),
    family: 'value',
    topic: 'birthplace',
    answer: { kind: 'value', value: new Set(words(town)), text: `${town}, ${land}` },
    keys: new Set(words(town)),
  });
}
