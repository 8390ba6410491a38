// A figure in an item or a cell ("4 to 6 weeks" under "Learning time") becomes a measure of what its label, its words or its heading name.
import { frequency, hypernyms, isAdjective, isNoun, isVerb, lemma as lemmaOf } from '../language/lexicon.js';
import { type Quantity, quantities } from '../language/quantity.js';
import { type Token, tag } from '../language/tagging.js';
import { isTime } from '../language/unit.js';
import { distinctSubjects } from '../subjects/mention.js';
import type { Subject } from '../subjects/subject.js';
import { articleFor } from './article.js';
import type { Draft } from './draft.js';
import type { FragmentContext, Make } from './fragment-context.js';
import { countedIn, people } from './frames/counts.js';
import type { Referent } from './predicate.js';
import { inside, possessive, referentOf } from './referent.js';
import { term } from './term.js';
import { inText, isMany, plain, sentenceOf } from './wording.js';

/** "4 to 6 weeks" under "Learning time", "Grinder efficiency ~85–94 %": a measure of the property that the label or the words before name. */
export function figure(tokens: readonly Token[], context: FragmentContext, make: Make): readonly Draft[] {
  const said = plain(tokens);
  const found = quantities(said)[0];
  if (found === undefined) return [];
  const rival = rivalOf(said, found.end, context);
  const main = measured(tokens, rival === null ? said : said.slice(0, rival.at).trim(), context, make);
  if (main === null || rival === null) return main === null ? [] : [main];
  const other = measured(tokens, rival.figure, { ...context, referent: rival.referent, variant: null }, make);
  return other === null ? [main] : [main, { ...other, referent: rival.referent }];
}

/** "1 day (vs 3–5 days for kettles)": the bracket holds the same figure of another subject. */
function rivalOf(
  said: string,
  from: number,
  { subjects, referent }: FragmentContext,
): { readonly at: number; readonly figure: string; readonly referent: Referent } | null {
  const bracket = /\((?:vs\.?|versus|compared (?:to|with)|against) ([^()]{2,50}?) (?:for|with) ([^()]{2,40})\)[.\s]*$/i.exec(
    said,
  );
  if (bracket === null || bracket.index < from || quantities(bracket[1] as string)[0]?.start !== 0) return null;
  const named = distinctSubjects(bracket[2] as string, subjects);
  const other = named.length === 1 ? (named[0] as Subject) : null;
  return other === null || other.name === referent.name
    ? null
    : { at: bracket.index, figure: bracket[1] as string, referent: referentOf(other) };
}

function measured(tokens: readonly Token[], said: string, context: FragmentContext, make: Make): Draft | null {
  const { referent } = context;
  const found = quantities(said)[0];
  if (found === undefined) return null;
  const before = said
    .slice(0, found.start)
    .replace(/[\s:–—~-]+$/, '')
    .replace(/\s*\b(?:once )?(?:every|each|per)$/i, '')
    .replace(/\s+(?:at|of|from|about|around|approximately|roughly)$/i, '')
    .trim();
  // "Ida Holm (63)": what stands in brackets is said beside.
  if (before.split(/\s+/).filter(Boolean).length > 4 || /\p{L}.*\(/u.test(before)) return null;
  if (/\s(?:in|for|within|during|over|after|before|by|to|with)$/i.test(before)) return null;
  // "Pricey at 40 euros", "A jar of at least 2 litres", "Mix 50 g of flour": no name of what is measured.
  if (context.label === null && (/^(?:an?|the)\s/i.test(before) || isNoName(tag(inText(before))))) return null;
  const isNamed =
    /\p{L}{3}/u.test(before) &&
    !/^(?:about|around|roughly|approximately|nearly|almost|over|under|up to|from|between|vary from|varies from|at|only|typically|usually)\b/i.test(
      before,
    );
  const { unit } = found.quantity;
  // "Standard 58 mm lid": the figure narrows what follows.
  if (context.label === null && isNamed && tag(said.slice(found.end).trim())[0]?.pos === 'NOUN') return null;
  const priced = context.label === null ? null : priceOf(tokens, said, found.quantity, context.label, context, make);
  if (priced !== null) return priced;
  const heading = context.headings.find((text) => measuredBy(text, unit))?.replace(/[\s:]+$/, '') ?? null;
  const name = context.label ?? (isNamed ? before : heading);
  if (name === null) return costOf(tokens, context, make);
  // "Hand Mill Prices": the capitals of a heading make no names.
  const property = tag(inText(name));
  const event = countedIn(name);
  const whole = event === null ? term(property, 0, property.length) : { text: name, head: event, words: [event] };
  if (whole === null || (event === null && property[0]?.pos === 'ADP') || (unit === '' && context.label === null)) return null;
  const value = context.label === null && isNamed ? said.slice(before.length).replace(/^[\s:–—-]+/, '') : said;
  if (context.label === null && isNamed && MONEY.test(unit) && unit.includes('/') && isStuff(whole.head))
    return stuffPrice(tokens, before, value, found.quantity, context, make);
  // "Kettle prices" of kettles are their prices; "Installation cost" of a cost calculator is not its installation.
  const own = new Set(referent.name.toLowerCase().split(/[\s-]+/));
  const rest = whole.words.filter((w) => !own.has(w));
  const isOwn = rest.length > 0 && rest.length < whole.words.length && !own.has(whole.words[whole.words.length - 1] as string);
  const object = isOwn ? { text: rest.join(' '), head: rest[rest.length - 1] as string, words: rest } : whole;
  const what = isOwn ? object.text : inText(name);
  // "Steps: 212": so many it has.
  const isCount = context.label !== null && event === null && unit === '' && isMany(what) && COUNT.test(value);
  if (isCount)
    return make(
      tokens,
      { frame: 'measures', object, quantity: found.quantity, polarity: 'affirmed', aspect: what },
      sentenceOf(referent.text, referent.plural ? 'have' : 'has', value.toLowerCase(), what),
      'have',
    );
  const limit = tariffOf(value, unit);
  const bare = limit === null ? value : `${value.slice(0, limit.at)} (${limit.text})`;
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
      ? sentenceOf(ownerOf(context, what), verbOf(what, object.head, unit, value), agreeing(bare, isMany(what)))
      : counting(referent, what.replace(/^(?:%|percent(?:age)?)\s+/, ''), value),
    'be',
    [
      ...(context.variant === null ? [] : [{ kind: 'condition' as const, text: `for ${inText(context.variant)}` }]),
      ...(limit === null ? [] : [{ kind: 'condition' as const, text: `with ${limit.text}` }]),
    ],
  );
}

export const COUNT = /^(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/i;

/** A property or a deed, which is no noun first of all. */
const isNoName = (said: readonly Token[]): boolean => {
  const [only] = said;
  if (said.length !== 1 || only === undefined) return false;
  const asNoun = frequency(only.lower, 'n');
  return (
    (isAdjective(only.lower) && (frequency(only.lower, 'a') > asNoun || !isNoun(only.lower))) ||
    (isVerb(only.lower) && frequency(only.lower, 'v') > asNoun)
  );
};

/** "Kettles' price", "the price of a new gas kettle"; of stuff "petrol use". */
function ownerOf(context: FragmentContext, what: string): string {
  const { referent, variant } = context;
  const isStuffName = !referent.plural && referent.name === referent.name.toLowerCase();
  if (variant === null) return isStuffName ? `${referent.text} ${what}` : `${possessive(referent.text)} ${what}`;
  return `the ${what} of ${variantName(context, variant)}`;
}

/** "New gas kettle" → "a new gas kettle"; a name stays as it is. */
function variantName({ referent }: FragmentContext, variant: string): string {
  const name = inText(variant);
  const head = name.replace(/\s*\(.*$/, '');
  const isOne = !/s$/.test(head) && !/^(?:the|an?|this|most|all)\b/i.test(name) && referent.name === referent.name.toLowerCase();
  return isOne ? `${articleFor(name)} ${name}` : variant;
}

/** What is done takes its time, or takes place every so often; all else is its figure. */
function verbOf(what: string, head: string, unit: string, value: string): string {
  // "Vary from €30 to €50": the cell has a verb of its own.
  if (/^(?:vary|varies|range|ranges)\s/i.test(value)) return '';
  const isDone = isTime(unit) && hypernyms(head).includes('act') && !/^(?:life|time|interval|period)/.test(head);
  if (!isDone) return isMany(what) ? 'are' : 'is';
  const isOften = /^(?:once |twice )?(?:every|each|per)\b/i.test(value);
  return `${isMany(what) ? 'take' : 'takes'}${isOften ? ' place' : ''}`;
}

/** "Vary from €30", "Ranges from €30": the verb agrees with what varies. */
const agreeing = (value: string, many: boolean): string =>
  value
    .replace(/^(?:vary|varies)(?=\s)/i, many ? 'vary' : 'varies')
    .replace(/^ranges?(?=\s+(?:from|between)\s)/i, many ? 'range' : 'ranges');

/** "€300/year night tariff": the noun behind an amount says under which terms it holds. */
function tariffOf(value: string, unit: string): { readonly at: number; readonly text: string } | null {
  const end = quantities(value)[0]?.end ?? value.length;
  const text = value.slice(end).replace(/[.;\s]+$/, '');
  const words = tag(text.trim());
  const isNoun = words.length > 0 && words.length < 5 && words.every((t) => /^(?:ADJ|NOUN|PROPN)$/.test(t.pos));
  return MONEY.test(unit) && isNoun && text.startsWith(' ') ? { at: end, text: text.trim() } : null;
}

/** Nouns of what is sold by the amount: "gas", "electricity", "petrol". */
export const isStuff = (head: string): boolean =>
  hypernyms(head).some((kind) => /^(?:substance|fluid|state of matter|physical phenomenon|food)$/.test(kind));

/** "Gas at ~6p per kWh": an amount of money for an amount of stuff is its price, whoever uses it. */
function stuffPrice(
  tokens: readonly Token[],
  stuff: string,
  value: string,
  quantity: Quantity,
  { subjects }: FragmentContext,
  make: Make,
): Draft {
  const named = distinctSubjects(stuff, subjects);
  const referent: Referent =
    named.length === 1
      ? referentOf(named[0] as Subject)
      : { name: stuff.toLowerCase(), part: null, text: stuff, plural: false, own: true };
  const object = { text: 'cost', head: 'cost', words: ['cost'] };
  const reading = { frame: 'measures' as const, object, quantity, polarity: 'affirmed' as const, aspect: 'cost' };
  const said = sentenceOf(stuff, 'costs', value.replace(/^(?:at|for)\s+/i, ''));
  return { ...make(tokens, reading, said, 'cost'), referent };
}

/** "Lumo: ~€950": an amount of money that nothing else names is what a thing costs. */
function costOf(tokens: readonly Token[], context: FragmentContext, make: Make): Draft | null {
  const said = plain(tokens);
  const found = quantities(said)[0];
  const isOnly = found !== undefined && found.start === 0 && found.end >= said.replace(/[.;]$/, '').length;
  if (!isOnly || context.label !== null || !MONEY.test(found.quantity.unit)) return null;
  const { referent, variant } = context;
  if (variant !== null && tag(variant)[0]?.pos === 'ADP') return null;
  const reading = {
    frame: 'measures' as const,
    object: { text: 'cost', head: 'cost', words: ['cost'] },
    quantity: found.quantity,
    polarity: 'affirmed' as const,
    aspect: 'cost',
  };
  const limits = variant === null ? [] : [{ kind: 'condition' as const, text: `for ${inText(variant)}` }];
  const who = variant === null ? referent.text : variantName(context, variant);
  const verb = variant === null && referent.plural ? 'cost' : 'costs';
  const period = PERIODS.find(([heading]) => context.headings.some((text) => heading.test(text)))?.[1] ?? '';
  return make(tokens, reading, sentenceOf(who, verb, said.replace(/[.;]$/, ''), period), 'cost', limits);
}

/** "Yearly comparison" over a list of amounts: what each is for. */
const PERIODS: readonly (readonly [heading: RegExp, period: string])[] = [
  [/\b(?:annual|yearly)\b/i, 'a year'],
  [/\bmonthly\b/i, 'a month'],
  [/\bweekly\b/i, 'a week'],
];

/** "City kettle: €30" under "What does it cost?": the label is what is bought, not what is measured. */
function priceOf(
  tokens: readonly Token[],
  said: string,
  { unit }: Quantity,
  label: string,
  { referent, headings, variant }: FragmentContext,
  make: Make,
): Draft | null {
  const isPriced = headings.some((text) => /\b(?:costs?|prices?|fees?|how much)\b/i.test(text));
  if (!isPriced || variant !== null || !MONEY.test(unit) || measuredBy(label, unit) || countedIn(label) !== null) return null;
  const quantity = quantities(said)[0]?.quantity;
  if (quantity === undefined || distinctLabel(label)) return null;
  const object = { text: 'cost', head: 'cost', words: ['cost'] };
  return make(
    tokens,
    { frame: 'measures', object, quantity, polarity: 'affirmed', aspect: 'cost' },
    sentenceOf(referent.text, referent.plural ? 'cost' : 'costs', `${said.replace(/[.;]$/, '')} (${inText(label)})`),
    'cost',
    [{ kind: 'condition', text: `for ${inText(label)}` }],
  );
}

/** "Total", "Deposit", "Own share": what is paid, though it is not called a price. */
const distinctLabel = (label: string): boolean =>
  /\b(?:total|deposit|share|contribution|grant|discount|saving|installation|maintenance|value|premium|deductible|excess|tariff|toll|payment|repair|servicing|running|upfront|budget|tax|rent)\b/i.test(
    label,
  );

const MONEY = /^(?:[A-Z]{3}|[$€£])(?:\/|$)/;

/** Whether a heading can name what a figure of this unit measures: money under "Prices", years under "Lifespan". */
export function measuredBy(heading: string, unit: string): boolean {
  if (
    /^(?:what|how|why|when|where|which|who)\b(?! much)/i.test(heading) ||
    heading.split(/\s+/).length > 6 ||
    /^(?:advantages?|disadvantages?|pros?|cons?|benefits?|drawbacks?|features?|summary|overview|conclusion|notes?)\b/i.test(
      heading,
    )
  )
    return false;
  if (MONEY.test(unit))
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
