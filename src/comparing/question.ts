// The question that stances answer, in plain English: "Does the kettle support timers?", "Which is faster, the ferry or the bridge?".
import { isAdjective } from '../language/lexicon.js';
import { isCount } from './answers/count.js';
import type { Stance } from './stance.js';

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

const MORE: Readonly<Record<string, string>> = {
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
};

/** Events that happen to their subject; all of regular spelling. */
const PASSIVE = new Set(
  'release create found establish launch introduce publish complete open close invent discover rename acquire adopt announce abolish'.split(
    ' ',
  ),
);

/** The adjective by which a dimension is asked for. */
const ASKED: Readonly<Record<string, string>> = {
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
};

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
    case 'measure': {
      if (isCount(first.key)) return `How many ${/ed$/.test(topic) ? topic : `${topic} were there`} (${first.holder})?`;
      const unit = first.answer.kind === 'quantity' ? first.answer.quantity.unit : '';
      if (unit === first.claim.object?.head && /^\p{Ll}{3,}$/u.test(unit))
        return `How many ${unit.endsWith('s') ? unit : `${unit}s`} does ${holder} ${first.claim.verb}?`;
      return measured(first, holder, plainly(topic));
    }
    case 'event':
      return PASSIVE.has(first.topic)
        ? `When was ${holder} ${first.topic}${first.topic.endsWith('e') ? 'd' : 'ed'}?`
        : `When did ${holder} ${first.topic}?`;
    case 'value':
      if (first.key.startsWith('agent|')) return `By whom was ${holder} ${topic}?`;
      if (first.key.startsWith('role|')) return `Who or what is the ${plainly(topic)}?`;
      if (first.topic === 'birthplace') return `Where was ${holder} born?`;
      return `What is the ${first.topic} of ${holder}?`;
    case 'user':
      return `What does ${holder} use: ${[...new Set(stances.map((one) => one.topic))].sort().join(' or ')}?`;
    case 'effect':
      return titleOfEffect(first, holder, plainly(topic));
    case 'deed':
      return first.claim.frame === 'is' ? `Is ${holder} ${plainly(topic)}?` : `Does ${holder} ${plainly(topic)}?`;
  }
}

/** "Does green tea raise or lower blood pressure?", "Is it good or bad for sleep?", "Does it make driving cheaper or more expensive?" */
function titleOfEffect({ key }: Stance, holder: string, topic: string): string {
  const scale = key.split('|')[3] ?? '';
  if (scale === '') return `Does ${holder} raise or lower ${topic}?`;
  return scale === 'quality' ? `Is ${holder} good or bad for ${topic}?` : `What does ${holder} do to ${topic} (${scale})?`;
}

/** "How much does the tank of the mower hold?", "What does it cost?": asked by the verb where the claim has a telling one. */
function measured({ claim, answer }: Stance, holder: string, topic: string): string {
  if (/^(?:be|have|measure|feature|total|amount|average|number|reach|range|offer|come|get|require|need|make)?$/.test(claim.verb))
    return /^\p{Ll}+ed$/u.test(topic) ? `How many ${topic} (${holder})?` : `What is the ${topic} of ${holder}?`;
  const whose = claim.part === null ? holder : `the ${claim.part} of ${holder}`;
  if (claim.verb === 'cost') return `What does ${whose} cost?`;
  const unit = answer.kind === 'quantity' ? answer.quantity.unit : '';
  return `How ${isTime(unit) ? 'long' : 'much'} does ${whose} ${claim.verb}?`;
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
