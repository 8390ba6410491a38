// A figure in an item or a cell ("4 to 6 weeks" under "Learning time") becomes a measure of what its label, its words or its heading name.
import { isVerb, lemma as lemmaOf } from '../language/lexicon.js';
import { quantities } from '../language/quantity.js';
import { type Token, tag } from '../language/tagging.js';
import type { Draft } from './draft.js';
import type { FragmentContext, Make } from './fragment-context.js';
import { countedIn, people } from './frames/counts.js';
import type { Referent } from './predicate.js';
import { inside, possessive } from './reference.js';
import { term } from './term.js';
import { inText, isMany, plain, sentenceOf } from './wording.js';

/** "4 to 6 weeks" under "Learning time", "Grinder efficiency ~85–94 %": a measure of the property that the label or the words before name. */
export function figure(tokens: readonly Token[], context: FragmentContext, make: Make): Draft | null {
  const { referent } = context;
  const said = plain(tokens);
  const found = quantities(said)[0];
  if (found === undefined) return null;
  const before = said
    .slice(0, found.start)
    .replace(/[\s:–—~-]+$/, '')
    .replace(/\s*\b(?:once )?(?:every|each|per)$/i, '')
    .trim();
  // "Ida Holm (63)": what stands in brackets is said beside.
  if (before.split(/\s+/).filter(Boolean).length > 4 || /\p{L}.*\(/u.test(before)) return null;
  const isNamed =
    /\p{L}{3}/u.test(before) &&
    !/^(?:about|around|roughly|approximately|nearly|almost|over|under|up to|from|between|vary from|varies from|at|only|typically|usually)\b/i.test(
      before,
    );
  const heading =
    context.heading !== null && measuredBy(context.heading, found.quantity.unit) ? context.heading.replace(/[\s:]+$/, '') : null;
  const name = context.label ?? (isNamed ? before : heading);
  if (name === null) return null;
  const property = tag(name);
  const event = countedIn(name);
  const whole = event === null ? term(property, 0, property.length) : { text: name, head: event, words: [event] };
  if (whole === null || (found.quantity.unit === '' && context.label === null)) return null;
  // "Kettle prices" of kettles are their prices.
  const own = new Set(referent.name.toLowerCase().split(/[\s-]+/));
  const rest = whole.words.filter((w) => !own.has(w));
  const isOwn = rest.length > 0 && rest.length < whole.words.length;
  const object = isOwn ? { text: rest.join(' '), head: rest[rest.length - 1] as string, words: rest } : whole;
  const value = context.label === null && isNamed ? said.slice(before.length).replace(/^[\s:–—-]+/, '') : said;
  const owner = context.variant === null ? possessive(referent.text) : possessive(context.variant);
  const what = isOwn ? object.text : inText(name);
  return make(
    tokens,
    {
      frame: 'measures',
      object,
      quantity: event === null ? found.quantity : people(found.quantity),
      polarity: 'affirmed',
      aspect: what,
      activity: activityIn(property),
    },
    event === null || /s$/.test(name)
      ? sentenceOf(owner, what, isMany(what) ? 'are' : 'is', value)
      : counting(referent, what.replace(/^(?:%|percent(?:age)?)\s+/, ''), value),
    'be',
    context.variant === null ? [] : [{ kind: 'condition', text: `for ${inText(context.variant)}` }],
  );
}

/** Whether a heading can name what a figure of this unit measures: money under "Prices", years under "Lifespan". */
export function measuredBy(heading: string, unit: string): boolean {
  if (
    heading.split(/\s+/).length > 6 ||
    /^(?:advantages?|disadvantages?|pros?|cons?|benefits?|drawbacks?|features?|summary|overview|conclusion|notes?)\b/i.test(
      heading,
    )
  )
    return false;
  if (/^(?:[A-Z]{3}|[$€£])(?:\/|$)/.test(unit))
    return /\b(?:costs?|prices?|fees?|grants?|savings?|budget|contributions?|expenses?|rates?|bills?|charges?|tax|pay|salary|income|revenue)\b/i.test(
      heading,
    );
  if (/^(?:ms|s|second|minute|min|hour|day|week|month|year|decade|century)/.test(unit))
    return (
      /\b(?:life(?:span|time)?|time|ages?|duration|periods?|length|warranty|payback|service|interval)\b/i.test(heading) &&
      !/\bcosts?\b/i.test(heading)
    );
  return heading.split(/\s+/).length <= 3;
}

/** The activity that a label names: "Learning time" → learn, "Development speed" → develop. */
export function activityIn(tokens: readonly Token[]): string | null {
  for (const token of tokens) {
    if (/ing$/.test(token.lower) && isVerb(lemmaOf(token.lower, 'v')) && token !== tokens[tokens.length - 1])
      return lemmaOf(token.lower, 'v');
    if (/^(?:development|deployment|installation|maintenance)$/.test(token.lower))
      return (
        (
          { development: 'develop', deployment: 'deploy', installation: 'install', maintenance: 'maintain' } as Record<
            string,
            string
          >
        )[token.lower] ?? null
      );
  }
  return null;
}

/** "Survived: 40" says that with the subject 40 survived, "Rescued: 40" that 40 were rescued. */
function counting(referent: Referent, label: string, value: string): string {
  const verb = /^(?:survived|died|perished)$/.test(label) ? label : `were ${label}`;
  return sentenceOf(`With ${inside(referent)},`, value, verb);
}
