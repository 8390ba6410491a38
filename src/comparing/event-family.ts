// Verbs of one event under one name. Each family holds the wordings of closed-class English for something that happens to a thing: said of
// the thing itself ("the inn shut its doors"), or of who does it ("Ida Holm founded the inn", "the inn was set up by Ida Holm").
// A wording is a piece of a regular expression that begins with the verb's lemma; what follows the verb stands as written.

export interface EventFamily {
  /** Part of the question's key. */
  readonly event: string;
  /** "was … founded", "did … open": how the question asks for its time. */
  readonly asked: string;
  /** Said of the thing that it happens to, with no object behind it. */
  readonly happens?: readonly string[];
  /** Said of whoever does it, with the thing as the object; in the passive of the thing. */
  readonly done?: readonly string[];
  /** What a wording that is so continued, its time left out, does not tell: "closed for repairs" will open again. */
  readonly unless?: RegExp;
  /** What tells one such event from another of the same thing: who did it, to whom or what, from where, where. */
  readonly apart?: 'doer' | 'object' | 'origin' | 'destination' | 'place';
}

const SHOPS = '(?:shops?|stores?|shelves|market|streets?)';

const FAMILIES: readonly EventFamily[] = [
  // "dates back to 1901", "has been in business since 1901". Not: "its oven dates back to 1901".
  {
    event: 'found',
    asked: 'was … founded',
    happens: [
      'begin',
      'start',
      'form',
      'begin life',
      'come into (?:being|existence)',
      'get together',
      '(?:date|go) back to',
      'date from',
      'be in (?:business|operation|existence) since',
      'be around since',
      'trade since',
    ],
    done: ['found', 'establish', 'set up', 'start', 'form', 'incorporate'],
  },
  // "dates back to 1901" is as much of a house as of who lives in it.
  {
    event: 'build',
    asked: 'was … built',
    happens: ['(?:date|go) back to', 'date from'],
    done: ['build', 'construct', 'erect', 'put up'],
  },
  { event: 'create', asked: 'was … created', done: ['create', 'develop', 'invent', 'devise'] },
  { event: 'design', asked: 'was … designed', done: ['design'] },
  { event: 'complete', asked: 'was … completed', happens: ['finish', 'end', 'come to an end'], done: ['complete', 'finish'] },
  // Not: "opened a second shop", "reopened".
  {
    event: 'open',
    asked: 'was … opened',
    happens: [
      'open(?: its (?:doors|gates))?',
      'welcome its first (?:visitors|guests|customers|passengers)',
      'be open(?: to (?:visitors|the public))? since',
    ],
    done: ['open', 'inaugurate'],
    apart: 'place',
  },
  // Not: "closed for repairs", "ceased production of drills".
  {
    event: 'close',
    asked: 'did … close',
    happens: [
      '(?:close|shut)(?: down)?(?: for good)?',
      '(?:close|shut) its (?:doors|gates)(?: for good)?',
      '(?:cease|stop|end) (?:production|operations?|trading|business|operating)',
      'cease to (?:exist|operate)',
      'go out of business',
    ],
    done: ['(?:close|shut)(?: down)?', 'wind up'],
    unless:
      /^(?:to|of|at|early|for (?!good\b)|(?:until|again)\b|temporarily|briefly|every\b|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)/i,
  },
  { event: 'disband', asked: 'did … split up', happens: ['(?:split|break) up', 'disband', 'go its separate ways'] },
  // A thing may be sold more than once: to each buyer its own date.
  {
    event: 'acquire',
    asked: 'was … bought',
    done: ['buy', 'purchase', 'acquire', 'take over', 'sell'],
    apart: 'doer',
  },
  {
    event: 'destroy',
    asked: 'was … destroyed',
    happens: ['burn (?:down|to the ground)', 'go up in flames'],
    done: ['destroy', 'burn down'],
  },
  { event: 'demolish', asked: 'was … demolished', done: ['demolish', '(?:pull|tear|knock) down', 'raze', 'bulldoze'] },
  // "left Hull" and "left Leith" are two departures.
  {
    event: 'leave',
    asked: 'did … leave',
    happens: ['depart', 'sail', 'set sail', 'put (?:out )?to sea', 'set (?:off|out)', 'cast off', 'leave'],
    apart: 'origin',
  },
  // "hit the shops" is no collision.
  {
    event: 'release',
    asked: 'was … released',
    happens: [
      'go on sale',
      'come out',
      'appear',
      'debut',
      'premiere',
      `come (?:in|on)?to (?:the )?${SHOPS}`,
      `(?:hit|reach) (?:the )?${SHOPS}`,
      'become available',
      'launch',
      'be (?:on sale|on the market|available) since',
    ],
    done: ['release', 'launch', 'introduce', 'publish', 'premiere', 'bring out', 'put on (?:sale|the market)'],
    apart: 'place',
  },
  {
    event: 'withdraw',
    asked: 'was … withdrawn',
    happens: ['go out of production'],
    done: ['discontinue', 'withdraw from (?:sale|the market)', 'take off the market'],
  },
  // "moved to Bergen" and "moved to Oslo" are two moves.
  { event: 'move', asked: 'did … move', happens: ['move', 'relocate'], done: ['move', 'relocate'], apart: 'destination' },
  { event: 'go public', asked: 'did … go public', happens: ['go public'] },
  { event: 'sign', asked: 'was … signed', done: ['sign', 'conclude'] },
  { event: 'announce', asked: 'was … announced', done: ['announce', 'unveil'] },
  {
    event: 'collide',
    asked: 'did … collide',
    happens: ['hit', 'strike', 'ram', '(?:collide) with', '(?:run|crash) into'],
    apart: 'object',
  },
  { event: 'sink', asked: 'did … sink', happens: ['sink', 'go down', 'founder'], done: ['sink'] },
  // What comes round again happens each time: only one time of one year is told in two ways.
  { event: 'happen', asked: 'did … take place', happens: ['take place', 'happen', 'occur'], done: ['fight', 'hold'] },
  {
    event: 'take effect',
    asked: 'did … take effect',
    happens: ['(?:come|enter) into force', 'take effect', '(?:become|go) (?:effective|into effect)', 'be in force since'],
  },
  {
    event: 'enter service',
    asked: 'did … enter service',
    happens: ['(?:enter|go) (?:into )?(?:active )?service', 'be in service since'],
    done: ['commission', 'put into service'],
  },
  { event: 'pass', asked: 'was … passed', done: ['pass', 'adopt', 'enact'] },
  { event: 'repeal', asked: 'was … repealed', done: ['repeal', 'abolish', 'revoke'] },
  { event: 'discover', asked: 'was … discovered', done: ['discover', 'first (?:describe|identify|record|report)'] },
  { event: 'mention', asked: 'was … first mentioned', done: ['first mention'] },
  { event: 'die', asked: 'did … die', happens: ['die', 'pass away'] },
  { event: 'bear', asked: 'was … born', done: ['bear'] },
];

interface Wording {
  readonly family: EventFamily;
  readonly voice: 'happens' | 'done';
  readonly text: RegExp;
}

/** Wordings by the lemmas that they begin with. */
const WORDINGS = new Map<string, readonly Wording[]>();
for (const family of FAMILIES)
  for (const voice of ['happens', 'done'] as const)
    for (const wording of family[voice] ?? []) {
      const text = new RegExp(`^${wording.replaceAll('its', '(?:its|their|his|her)')}(?![\\p{L}\\p{N}-])`, 'iu');
      const [, several, one = ''] = /^(?:first )?(?:\(\?:([\p{L}|]+)\)|(\p{L}+))/u.exec(wording) ?? [];
      for (const verb of (several ?? one).split('|'))
        WORDINGS.set(verb, [...(WORDINGS.get(verb) ?? []), { family, voice, text }]);
    }

export interface FoundEvent {
  readonly family: EventFamily;
  readonly voice: 'happens' | 'done';
  /** How many letters of the text tell it. */
  readonly length: number;
}

/** The events that "shut down for good in 1971" (the verb as its lemma) tells, the one told by most words first. */
export function eventsIn(verb: string, said: string): readonly FoundEvent[] {
  return (WORDINGS.get(verb) ?? [])
    .flatMap(({ family, voice, text }) => {
      const length = text.exec(said)?.[0].length ?? 0;
      return length === 0 ? [] : [{ family, voice, length }];
    })
    .sort((a, b) => b.length - a.length);
}

/** Whether some wording begins with the verb. */
export const isEventVerb = (verb: string): boolean => WORDINGS.has(verb);

/** How the time of an event is asked for, or undefined for one of no family. */
export const askedOf = (event: string): string | undefined => FAMILIES.find((one) => one.event === event)?.asked;
