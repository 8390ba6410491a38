// What form a named work has, and of which year it is: "Alba is a novel" against "Alba is a television series", "a 2013 film" against "a
// 2012 film".
import { type Add, holder, key, type Said } from './said.js';
import { table } from '../../language/table.js';

/** Forms of works that exclude each other, and the words for each; what may be two of them at once ("musical") is none. */
const FORMS: Readonly<Record<string, string>> = table(
  Object.fromEntries(
    (
      [
        ['film', 'film movie'],
        ['series', 'sitcom miniseries series'],
        ['book', 'novel novella book'],
        ['poem', 'poem sonnet'],
        // An album often bears the name of one of its songs.
        ['music', 'song single album'],
        ['game', 'game'],
        ['podcast', 'podcast'],
        ['painting', 'painting'],
        ['opera', 'opera'],
        ['band', 'band duo'],
        ['place', 'city town village municipality country river mountain island'],
        ['company', 'company corporation'],
      ] as const
    ).flatMap(([form, words]) => words.split(' ').map((word) => [word, form] as const)),
  ),
);

/** "series" alone may be of books, "game" of a league: which it is stands right before it. */
const UNSURE = /^(?:series|game|single)$/;
const MEDIUM =
  /\b(?:television|tv|web|video|computer|board|platform(?:er)?|puzzle|adventure|anime|animated|comedy|drama|documentary|reality)[\s-](?:\p{L}+ )?(?:series|game)\b/iu;

/** Two works may bear one name, and one be made from the other. */
const OTHER_WORK =
  /\b(?:adapt\p{L}*|based on|version|remake|spin-?off|same name|title|namesake|also|both|inspired|soundtrack|franchise)\b/iu;

const isWork = (form: string): boolean => form !== 'place' && form !== 'company' && form !== 'band';

export function forms({ claim, object, addOn, subjects }: Said, add: Add): void {
  if (claim.frame !== 'is' || claim.verb !== 'be' || claim.polarity === 'denied' || claim.part !== null) return;
  const form = FORMS[object.head];
  const isIts = new RegExp(`\\b(?:is|was) (?:an? |the )[^,.;:()]*\\b${object.head}\\b`, 'u').test(claim.text);
  if (form === undefined || !isIts || OTHER_WORK.test(claim.quote)) return;
  if (UNSURE.test(object.head) && !MEDIUM.test(claim.text)) return;
  // In articles one name may be of a book and of its film; two texts that are put side by side speak of one thing.
  if (subjects.length === 0)
    add({
      key: key('value', holder(claim, addOn), 'form'),
      family: 'value',
      topic: 'form',
      answer: { kind: 'value', value: new Set([form]), text: object.head },
      keys: new Set([form]),
    });
  const year = /\b(?:is|was) an? (\d{4}) \p{L}/u.exec(claim.text)?.[1];
  if (year !== undefined && isWork(form))
    add({
      key: key('event', holder(claim, addOn), 'year of the work', form),
      family: 'event',
      topic: 'appear',
      answer: { kind: 'date', date: { from: year, to: year, approximate: false } },
      keys: new Set(),
    });
}
