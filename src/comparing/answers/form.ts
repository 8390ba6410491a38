// What sort of thing a name is of, and of which year a work is: "Alba is a novel" against "Alba is a television series", "Fana is a city"
// against "Fana is a county", "a 2013 film" against "a 2012 film".
import { hypernyms } from '../../language/lexicon.js';
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
        ['place', 'city town village municipality county country state river lake mountain island'],
        ['company', 'company corporation'],
        ['party', 'party'],
        ['television channel', 'channel network'],
      ] as const
    ).flatMap(([form, words]) => words.split(' ').map((word) => [word, form] as const)),
  ),
);

/** "series" alone may be of books, "game" of a league: which it is stands right before it. */
const UNSURE = /^(?:series|game|single|party|channel|network)$/;
const MEDIUM =
  /\b(?:(?:television|tv|web|video|computer|board|platform(?:er)?|puzzle|adventure|anime|animated|comedy|drama|documentary|reality)[\s-](?:\p{L}+ )?(?:series|game)|political party|(?:television|tv) (?:channel|network))\b/iu;

/** Classes that no work, place or company belongs to. Who is called a beast or a star is none. */
const LIVING: readonly (readonly [sort: string, within: string])[] = [
  ['person', 'person'],
  ['animal', 'mammal'],
  ['animal', 'bird'],
  ['vehicle', 'vehicle'],
];

/** Sorts of place of which none is the other. An island may be a country. */
const PLACES: Readonly<Record<string, string>> = table({
  city: 'town',
  town: 'town',
  village: 'town',
  county: 'county',
  country: 'country',
  river: 'river',
  lake: 'lake',
  mountain: 'mountain',
});

function sortOf(noun: string): string | undefined {
  const classes = hypernyms(noun);
  return FORMS[noun] ?? LIVING.find(([, within]) => classes.includes(within))?.[0];
}

/** Two works may bear one name, and one be made from the other. */
const OTHER_WORK =
  /\b(?:adapt\p{L}*|based on|version|remake|spin-?off|same name|title|namesake|also|both|inspired|soundtrack|franchise)\b/iu;

const DESCRIBES = /\b(?:is|was) (?:an?|the) /u;
/** Words at which a description goes on with what was done to it, where or by whom. */
const BEHIND =
  /^(?:of|by|in|from|for|on|at|to|with|about|that|which|who|whose|where|and|or|set|based|written|made|given|\p{L}+ing|(?:direct|creat|releas|produc|locat|publish|develop|record|found|compos|design|own)ed)$/u;

/** "a 1964 American psychological thriller film directed by …": the noun that the words in front of it lead to. */
export function describedAs(text: string): string | undefined {
  const start = DESCRIBES.exec(text);
  if (start === null) return undefined;
  const words = text.slice(start.index + start[0].length).split(' ');
  const end = words.findIndex((word) => BEHIND.test(word) || /[^\p{L}\d’'-]/u.test(word));
  // "a small and bright lamp": what is joined may be an adjective.
  if (/^(?:and|or)$/.test(words[end] ?? '')) return undefined;
  // The mark that ends the description may stand on its last word.
  const last = end < 0 ? words.at(-1) : BEHIND.test(words[end] ?? '') ? words[end - 1] : words[end];
  return last?.replace(/[^\p{L}\d’'-]+$/u, '');
}

export function forms({ claim, object, addOn, subjects }: Said, add: Add): void {
  if (claim.frame !== 'is' || claim.verb !== 'be' || claim.polarity === 'denied' || claim.part !== null) return;
  const head = describedAs(claim.text) ?? object.head;
  const form = sortOf(head);
  const isIts = new RegExp(`\\b(?:is|was) (?:an? |the )[^,.;:()]*\\b${head.replace(/[^\p{L}\p{N} -]/gu, '.')}\\b`, 'u').test(
    claim.text,
  );
  if (form === undefined || !isIts || OTHER_WORK.test(claim.quote)) return;
  if (UNSURE.test(head) && !MEDIUM.test(claim.text)) return;
  // In articles one name may be of a book and of its film; two texts that are put side by side speak of one thing.
  const ask = (question: string, sort: string): void =>
    add({
      key: key('value', holder(claim, addOn), question),
      family: 'value',
      topic: 'form',
      answer: { kind: 'value', value: new Set([sort]), text: head },
      keys: new Set([sort]),
    });
  const place = PLACES[head];
  if (subjects.length === 0) {
    ask('form', form);
    if (place !== undefined) ask('sort of place', place);
  }
}
