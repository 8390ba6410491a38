// A claim becomes its stances: the questions it answers and how. A claim yields few, one file of answers/ for each family of questions.
import type { Claim, Term } from '../claims/claim.js';
import type { Subject } from '../subjects/subject.js';
import { isAddOn } from './add-on.js';
import { compositions, counts } from './answers/count.js';
import { classes, deeds, ever, once, stated } from './answers/deed.js';
import { effects } from './answers/effect.js';
import { dated, ofYear, onceOnly } from './answers/event.js';
import { degrees } from './answers/degree.js';
import { frequencies } from './answers/frequency.js';
import { features } from './answers/feature.js';
import { extents, measures, rates } from './answers/measure.js';
import { birthplace, nations } from './answers/origin.js';
import { needs } from './answers/need.js';
import { places } from './answers/place.js';
import { orders } from './answers/ordering.js';
import { deedProperties, properties } from './answers/property.js';
import { type Add, key, type Said } from './answers/said.js';
import { shares } from './answers/share.js';
import { uses } from './answers/use.js';
import { agents } from './answers/agent.js';
import { values } from './answers/value.js';
import { coreOf, type Glossary } from './notion.js';
import { degreeSide, sideOf, type Stance } from './stance.js';

/** The stances of a claim, in the order in which they are found; `subjects` tell add-ons, `glossary` spells abbreviations. */
export function stances(claim: Claim, subjects: readonly Subject[], glossary: Glossary = new Map()): readonly Stance[] {
  const out: Stance[] = [];
  const add: Add = (stance) => {
    const isSaid = out.some(
      (one) => one.key === stance.key && one.answer.kind === stance.answer.kind && sideOf(one.answer) === sideOf(stance.answer),
    );
    if (!isSaid) out.push(whole(claim, stance));
  };
  orders(claim, subjects, add);
  if (claim.object === null) return out;
  const addOn = claim.part !== null && isAddOn(claim.part, claim, subjects) ? claim.part : null;
  const said: Said = {
    claim,
    object: ownObject(claim, claim.object),
    addOn,
    part: addOn === null ? claim.part : null,
    subjects,
    glossary,
  };
  counts(said, add);
  frequencies(said, add);
  shares(said, add);
  places(said, add);
  degrees(said, add);
  ofYear(said, add);
  if (claim.quantity !== null) measures(said, add);
  else if (claim.date !== null && claim.frame === 'dates') {
    dated(said, add);
    once(said, add);
    ever(said, add);
    agents(said, add);
    birthplace(said, add);
  } else {
    onceOnly(said, add);
    extents(said, add);
    rates(said, add);
    compositions(said, add);
    birthplace(said, add);
    nations(said, add);
    properties(said, add);
    deedProperties(said, add);
    relations(said, add);
  }
  return out;
}

/** "needs no wire with a mower" of a mower: the phrase that names the subject is not of what it needs. */
function ownObject({ subject }: Claim, object: Term): Term {
  const name = subject.toLowerCase();
  const at = object.text.toLowerCase().search(OF_SUBJECT);
  if (at < 0 || object.text.toLowerCase().slice(at).replace(OF_SUBJECT, '').replace(/s$/, '') !== name.replace(/s$/, ''))
    return object;
  const own = new Set(name.split(' '));
  return { ...object, text: object.text.slice(0, at), words: object.words.filter((word) => !own.has(word)) };
}

const OF_SUBJECT = / (?:with|in|for|on) (?:(?:an?|the|any|every|each) )?(?=[^ ]+(?: [^ ]+){0,3}$)/;

/** A stance with all that its answer left out. */
const whole = (claim: Claim, stance: Parameters<Add>[0]): Stance => ({
  claim,
  holder: claim.subject,
  activity: null,
  keys: new Set(),
  through: null,
  isImplied: false,
  origin: 'said',
  isRelative: false,
  degree: degreeSide(claim.degree),
  ...stance,
  isUniversal: isUniversal(claim, stance.topic),
});

/** What the claim's frame answers. */
function relations(said: Said, add: Add): void {
  const { claim, object } = said;
  switch (claim.frame) {
    case 'has':
      features(said, add);
      return effects(said, add);
    case 'suits':
      return uses(said, add);
    case 'used-by': {
      const user = userIn(object.text);
      return add({
        key: key('user', user.replace(/^the /i, '')),
        family: 'user',
        holder: user,
        topic: claim.subject,
        answer:
          claim.polarity === 'denied'
            ? { kind: 'has', affirmed: false, strength: 'plain' }
            : { kind: 'user', subject: claim.subject },
      });
    }
    case 'needs':
      return needs(said, add);
    case 'made-of':
      return values(said, add);
    case 'changes':
      effects(said, add);
      stated(said, add);
      return;
    case 'is':
      return classes(said, add);
    case 'does':
      return deeds(said, add);
    default:
      return;
  }
}

/** "large bakeries like Holm": who of them it is. */
export const userIn = (users: string): string => /\b(?:like|such as|including) (?:the )?(\p{Lu}.*)$/u.exec(users)?.[1] ?? users;

/** "all phones", of an affirmation also "any phone"; "not any phone" denies each one, "not all phones" only that it is all. */
function isUniversal(claim: Claim, topic: string): boolean {
  const scopes = claim.qualifiers.flatMap((one) => (one.kind === 'scope' ? [one.text] : []));
  const said = `${coreOf(topic)} ${scopes.join(' ')}`;
  return claim.polarity === 'denied' ? /\b(?:all|every|each)\b/i.test(said) : /\b(?:all|any|every|each)\b/i.test(said);
}
