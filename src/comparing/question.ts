// The question that stances answer, in plain English: "Does the kettle support timers?", "Which is faster, the ferry or the bridge?".
import { isAdjective } from '../language/lexicon.js';
import { quantities } from '../language/quantity.js';
import { isCount } from './answers/count.js';
import { askedOf } from './event-family.js';
import type { Stance } from './stance.js';
import { table } from '../language/table.js';

/** "a kettle" for a common noun, as the texts have it with an article; "coffee" and proper names as they are. */
function named(subject: string, stances: readonly Stance[]): string {
  if (!/^\p{Ll}/u.test(subject)) return subject;
  const name = subject.replace(/[^\p{L}\p{N} -]/gu, '.');
  const isCounted = stances.some(({ claim }) =>
    new RegExp(`\\b(?:an?|the|each|every|this) ${name}\\b|\\b${name}s\\b`, 'iu').test(claim.text),
  );
  return isCounted ? `${/^[aeiou]/.test(subject) ? 'an' : 'a'} ${subject}` : subject;
}

/** A noun phrase with the article that some claim gives it where it is called `said`. */
function counted(phrase: string, said: string, stances: readonly Stance[]): string {
  const isCounted = stances.some(({ claim }) => {
    const text = ` ${claim.text.toLowerCase()}`;
    return [' a ', ' an '].some((article) => text.includes(`${article}${said.toLowerCase()}`));
  });
  if (isCounted) return `${/^[aeiou]/i.test(phrase) ? 'an' : 'a'} ${phrase}`;
  // "has no timer" asks for any.
  return stances.some(({ topic }) => /^(?:any|no) /i.test(topic) && plainly(topic) === said) ? `any ${phrase}` : phrase;
}

const MORE: Readonly<Record<string, string>> = table({
  speed: 'faster',
  cost: 'more expensive',
  difficulty: 'harder',
  size: 'larger',
  weight: 'heavier',
  noise: 'noisier',
  security: 'more secure',
  popularity: 'more popular',
  quality: 'better',
  flexibility: 'more flexible',
  efficiency: 'more efficient',
  maturity: 'more mature',
  reliability: 'more reliable',
  scalability: 'more scalable',
  temperature: 'warmer',
  age: 'older',
  length: 'longer',
  duration: 'longer',
  durability: 'more durable',
  productivity: 'more productive',
});

/** Events that happen to their subject; all of regular spelling. */
const PASSIVE = new Set(
  'release create found establish launch introduce publish complete open close invent discover rename acquire adopt announce abolish'.split(
    ' ',
  ),
);

/** How a relation to a place is asked for. */
const WHERE: Readonly<Record<string, string>> = table({
  former: 'was …',
  origin: 'does … come from',
  making: 'is … made',
  found: 'was … founded',
  build: 'was … built',
  bear: 'was … born',
  die: 'did … die',
  happen: 'did … take place',
});

/** The adjective by which a dimension is asked for. */
const ASKED: Readonly<Record<string, string>> = table({
  difficulty: 'easy',
  speed: 'fast',
  cost: 'expensive',
  security: 'secure',
  flexibility: 'flexible',
  size: 'large',
  noise: 'noisy',
  maturity: 'mature',
  popularity: 'popular',
  reliability: 'reliable',
  efficiency: 'efficient',
  weight: 'heavy',
});

const sorted = (texts: readonly string[]): readonly string[] =>
  [...texts].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
const shortest = (texts: readonly string[]): string => sorted(texts)[0] ?? '';

/** What is asked, from the stances of one question. */
export function titleOf(stances: readonly Stance[]): string {
  const [first] = stances as readonly [Stance];
  const holder = named(first.holder, stances);
  const topic = shortest(stances.map((one) => one.topic));
  switch (first.family) {
    case 'property': {
      if (stances.some(({ answer }) => answer.kind === 'pole' && /^(?:un)?safe|^danger/.test(answer.word)))
        return `Is ${holder} safe${first.activity === null ? '' : ` to ${first.activity}`}?`;
      if (/\bneed\b/.test(first.key.split('|')[3] ?? ''))
        return `How much ${plainly(first.topic.replace(/^need(?: of)?\s*/, '')) || first.activity || 'of it'} does ${holder} need?`;
      if (ASKED[first.topic] !== undefined)
        return `Is ${holder} ${ASKED[first.topic]}${first.activity === null ? '' : ` to ${first.activity}`}?`;
      const words = sorted(stances.flatMap(({ answer }) => (answer.kind === 'pole' ? [answer.word] : [])));
      const adjective =
        isAdjective(first.topic) && words.some((word) => word.includes(' '))
          ? first.topic
          : (words.find(
              (word) =>
                isAdjective(word) &&
                stances.some(({ answer }) => answer.kind === 'pole' && answer.word === word && !answer.denied),
            ) ?? words.find((word) => isAdjective(word)));
      const doing = first.activity === null ? '' : ` to ${first.activity}`;
      if (adjective !== undefined) return `Is ${holder} ${adjective}${doing}?`;
      return `How does ${holder} stand on ${first.topic}${doing === '' ? '' : ` (${first.activity})`}?`;
    }
    case 'feature': {
      const denied = stances.filter(({ answer }) => answer.kind === 'has' && !answer.affirmed);
      const asked = shortest(denied.map((one) => one.topic)) || topic;
      // "requires an external tool": asked is for one that comes with it.
      const own = plainly(asked).replace(/^(?:external|third-party|separate|additional) /i, '');
      if (own !== plainly(asked)) return `Does ${holder} come with ${counted(own, plainly(asked), stances)}?`;
      const isCapability = denied.some(({ answer }) => answer.kind === 'has' && answer.strength === 'capability');
      return `Does ${holder} ${isCapability ? 'support' : 'have'} ${counted(own, own, stances)}?`;
    }
    case 'need': {
      const denied = shortest(stances.filter(({ answer }) => answer.kind === 'has' && !answer.affirmed).map((one) => one.topic));
      const asked = plainly(denied || topic);
      return `Does ${holder} need ${counted(asked, asked, stances)}?`;
    }
    case 'use':
      return `Is ${holder} suited to ${plainly(topic.replace(/^(?:to )?(?:creat|build|develop|mak)(?:e|ing)? /i, ''))}?`;
    case 'ordering': {
      const [one = '', other = ''] = first.holder.split('|');
      const more = MORE[first.topic];
      const doing = first.activity === null ? '' : ` to ${first.activity}`;
      return `Which ${more === undefined ? `has more ${first.topic}` : `is ${more}`}${doing}, ${named(one, stances)} or ${named(other, stances)}?`;
    }
    case 'measure':
      if (isCount(first.key)) return `How many ${/ed$/.test(topic) ? topic : `${topic} were there`} (${first.holder})?`;
      return figureAsked(stances, holder, plainly(topic));
    case 'event': {
      // "was invented" here and there: asked is so too, not by the name of the event.
      const [own = '', ...others] = new Set(stances.map(({ claim }) => claim.verb));
      if (others.length === 0 && PASSIVE.has(own)) return `When was ${holder} ${own}${own.endsWith('e') ? 'd' : 'ed'}?`;
      const asked = askedOf(first.topic);
      if (asked !== undefined) return `When ${asked.replace('…', holder)}?`;
      return PASSIVE.has(first.topic)
        ? `When was ${holder} ${first.topic}${first.topic.endsWith('e') ? 'd' : 'ed'}?`
        : `When did ${holder} ${first.topic}?`;
    }
    case 'value':
      if (first.key.startsWith('agent|')) return `By whom was ${holder} ${topic}?`;
      if (first.key.startsWith('role|')) return `Who or what is the ${plainly(topic)}?`;
      if (first.key.startsWith('place|'))
        return `Where ${(WHERE[first.topic.split(' ')[0] ?? ''] ?? 'is …').replace('…', holder)}?`;
      if (first.topic === 'birthplace') return `Where was ${holder} born?`;
      return `What is the ${first.topic} of ${holder}?`;
    case 'user':
      return `What does ${holder} use: ${[...new Set(stances.map((one) => one.topic))].sort().join(' or ')}?`;
    case 'effect':
      return titleOfEffect(first, holder, plainly(topic));
    case 'deed':
      return first.claim.frame === 'is' ? `Is ${holder} ${plainly(topic)}?` : `Does ${holder} ${done(plainly(topic), stances)}?`;
  }
}

/** "build an organ": a deed with the article that some claim gives its object. */
function done(topic: string, stances: readonly Stance[]): string {
  const [verb = '', ...object] = topic.split(' ');
  return object.length === 1 ? `${verb} ${counted(object[0] ?? '', object[0] ?? '', stances)}` : topic;
}

/** "Does green tea raise or lower blood pressure?", "Is it good or bad for sleep?", "Does it make driving cheaper or more expensive?" */
function titleOfEffect({ key }: Stance, holder: string, topic: string): string {
  const scale = key.split('|')[3] ?? '';
  if (scale === '') return `Does ${holder} raise or lower ${topic}?`;
  return scale === 'quality' ? `Is ${holder} good or bad for ${topic}?` : `What does ${holder} do to ${topic} (${scale})?`;
}

/** What counts of people are asked by. */
const HOW_MANY: Readonly<Record<string, (holder: string) => string>> = table({
  death: (holder) => `How many people died (${holder})?`,
  survivor: (holder) => `How many people survived (${holder})?`,
  employee: (holder) => `How many people work for ${holder}?`,
  visitor: (holder) => `How many visitors does ${holder} have?`,
  inhabitant: (holder) => `How many inhabitants does ${holder} have?`,
});

/** "What does the mower cost?", "How long does it take to charge?": asked by what is measured, not by the verb that one article has for it. */
function figureAsked(stances: readonly Stance[], holder: string, topic: string): string {
  const [first] = stances as readonly [Stance];
  const unit = first.answer.kind === 'quantity' ? first.answer.quantity.unit : '';
  const keys = [...first.keys].sort();
  const [only = ''] = keys.length === 1 ? keys : [];
  const parts = new Set(stances.map(({ claim }) => claim.part));
  const [part = null] = parts.size === 1 ? parts : [];
  if (first.key.startsWith('frequency|')) return oftenAsked(stances, holder);
  if (first.key.startsWith('share|')) return `“${shortest(stances.map(shareLeftOut))}”: how much?`;
  const counted = HOW_MANY[only];
  if (counted !== undefined) return counted(holder);
  const per = unit.includes('/') ? ` ${unit.slice(unit.indexOf('/') + 1).replace(/^/, 'a ')}` : '';
  if (only === 'cost') return `What does ${holder} cost${per}?`;
  if (only === 'lifespan') return `How long does ${holder} last?`;
  const done = stances.find(({ activity }) => activity !== null)?.activity;
  if (only !== '' && isTime(unit) && (only === 'time' || done != null))
    return only === 'time' ? `How long does ${holder} take?` : `How long does ${holder} take to ${done}?`;
  if (keys.length === 2 && keys.includes('cost') && done != null) return `What does it cost to ${done} ${holder}?`;
  const verbs = new Set(stances.map(({ claim }) => claim.verb));
  const [verb = ''] = verbs.size === 1 ? verbs : [];
  if (unit === first.claim.object?.head && /^\p{Ll}{3,}$/u.test(unit) && verb !== '')
    return `How many ${unit.endsWith('s') ? unit : `${unit}s`} does ${holder} ${verb}?`;
  // "Sweeping costs £60", "Sweeping is expensive (£90)": a price, once one of them says so.
  const isPrice = part !== null && stances.some(({ claim }) => claim.verb === 'cost');
  return measured(holder, topic, part, unit, isPrice ? 'cost' : verb);
}

/** "How much does the tank of the mower hold?": asked by the verb where all have one telling one. */
function measured(holder: string, topic: string, part: string | null, unit: string, verb: string): string {
  if (/^(?:be|have|measure|feature|total|amount|average|number|reach|range|offer|come|get|require|need|make)?$/.test(verb))
    return /^\p{Ll}+ed$/u.test(topic) ? `How many ${topic} (${holder})?` : `What is the ${topic} of ${holder}?`;
  const whose = part === null ? holder : `the ${part} of ${holder}`;
  if (verb === 'cost') return `What does ${whose} cost?`;
  return `How ${isTime(unit) ? 'long' : 'much'} does ${whose} ${verb}?`;
}

/** "How often does the mower need a service?", "How often must one sweep the chimney?" */
function oftenAsked(stances: readonly Stance[], holder: string): string {
  const needed = stances.find(({ claim }) => claim.frame === 'needs')?.claim.object;
  if (needed) return `How often does ${holder} need ${counted(needed.head, needed.head, stances)}?`;
  const [{ claim }] = stances as readonly [Stance];
  const isDone = /\b(?:be|is|are|was|were|been)\b/.test(claim.text);
  const whose = claim.part === null ? holder : `the ${claim.part} of ${holder}`;
  return isDone ? `How often must one ${claim.verb} ${whose}?` : `How often does ${whose} ${claim.verb}?`;
}

/** "The mill exports … of its paper". */
function shareLeftOut({ claim }: Stance): string {
  const [share] = quantities(claim.text);
  if (share === undefined) return claim.text;
  return `${claim.text.slice(0, share.start)}… ${claim.text.slice(share.end).trim()}`.replace(/\.$/, '');
}

const isTime = (unit: string): boolean => /^(?:ms|s|min|h|second|minute|hour|day|week|month|year)$/.test(unit);

/** Without determiners that the answer, not the question, is about. */
const plainly = (topic: string): string =>
  topic
    .replace(/^(?:no|any|some|all|every|each|a|an|the)\s+/i, '')
    .replace(/[.,;:]+$/, '')
    .trim();

/** A side's answer in words. */
export function answerOf(stances: readonly Stance[]): string {
  const [first] = stances as readonly [Stance];
  const { answer } = first;
  switch (answer.kind) {
    case 'pole':
      return shortest(
        stances.flatMap((one) =>
          one.answer.kind === 'pole' ? [one.answer.denied ? `not ${one.answer.word}` : one.answer.word] : [],
        ),
      );
    case 'has':
      return answer.affirmed ? 'yes' : 'no';
    case 'fit': {
      const use = plainly(shortest(stances.map((one) => one.topic)));
      const only = stances.every((one) => one.claim.qualifiers.some((limit) => limit.kind === 'scope'))
        ? `${first.claim.qualifiers.find((limit) => limit.kind === 'scope')?.text} `
        : '';
      return answer.fit ? `yes: ${only}${use}` : `no: ${use}`;
    }
    case 'order':
      return answer.more === null
        ? 'neither'
        : first.degree === null || stances.some((one) => one.degree !== first.degree)
          ? answer.more
          : `${answer.more}, ${first.degree === 'high' ? 'by far' : 'slightly'}`;
    default:
      return valueText(first);
  }
}

function valueText({ answer }: Stance): string {
  switch (answer.kind) {
    case 'value':
      return answer.text;
    case 'user':
      return answer.subject;
    case 'direction':
      return answer.way === 'none'
        ? 'no effect'
        : `${answer.denied ? 'does not ' : ''}${answer.way === 'up' ? 'raise' : 'lower'}${answer.denied ? '' : 's'}`;
    case 'quantity': {
      const { low, high, unit, approximate } = answer.quantity;
      const range =
        low === high ? `${low}` : low === null ? `up to ${high}` : high === null ? `more than ${low}` : `${low}–${high}`;
      return `${approximate ? 'about ' : ''}${range}${unit === '' ? '' : ` ${unit}`}`;
    }
    case 'date':
      return answer.date.from === answer.date.to ? answer.date.from : `${answer.date.from}–${answer.date.to}`;
    default:
      return '';
  }
}
