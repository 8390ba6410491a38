// Who may ask the review page for what. A page of the web that an editor visits meanwhile can send requests to this machine, also under a name
// of its own that it lets point here; it cannot make the browser send our Host, our Origin or our cookie. So each request is held against
// them, the Host first, whatever its method.
export interface Door {
  /** Values of the Host header by which the page is reached, in lower case, with port. */
  readonly hosts: ReadonlySet<string>;
  /** Whether decisions are taken at all. */
  readonly writes: 'taken' | 'refused';
  /** Whether who writes must have given the password. */
  readonly password: boolean;
}

/** What counts of a request; headers that are not there are null. */
export interface Asked {
  readonly method: string;
  readonly host: string | null;
  /** Host of the address that is asked for, which a request may give apart from its Host header. */
  readonly target: string;
  readonly path: string;
  readonly origin: string | null;
  /** Sec-Fetch-Site */
  readonly site: string | null;
  readonly contentType: string | null;
  /** Whether it has the cookie that the token is changed for. */
  readonly isKnown: boolean;
  /** Whether it has the cookie that the password is changed for. */
  readonly hasPassword: boolean;
}

export interface Refusal {
  readonly status: 400 | 403 | 405 | 415;
  readonly words: string;
}

/** Where the password is given. */
export const passwordPath = '/password';

const FORM = /^application\/x-www-form-urlencoded(?:;\s*charset=utf-8)?$/i;

/** Why the request is not answered; null where it is. */
export function refusal(asked: Asked, door: Door): Refusal | null {
  const host = asked.host?.toLowerCase() ?? '';
  if (!door.hosts.has(host) || !door.hosts.has(asked.target.toLowerCase()))
    return { status: 403, words: 'Unexpected Host, expected the address that concord review printed' };
  const writes = asked.method === 'POST';
  if (!writes && asked.method !== 'GET' && asked.method !== 'HEAD')
    return { status: 405, words: 'Unexpected method, expected GET or POST' };
  if (writes) {
    if (asked.site !== null && asked.site !== 'same-origin')
      return { status: 403, words: 'This was sent by another page than the review’s' };
    if (asked.origin !== `http://${host}`) return { status: 403, words: 'Unexpected Origin, expected the review’s own page' };
    if (!FORM.test(asked.contentType ?? ''))
      return { status: 415, words: 'Unexpected content, expected a form of the review’s page' };
  }
  if (!asked.isKnown)
    return { status: 403, words: 'Open the whole address that concord review printed: it holds the token that lets you in' };
  if (!writes || asked.path === passwordPath) return null;
  if (door.writes === 'refused')
    return {
      status: 403,
      words: 'This review can be read only: it is open to other machines, and was not started with --writable',
    };
  if (door.password && !asked.hasPassword) return { status: 403, words: 'Give the password first, at the foot of the page' };
  return null;
}

const OWN = new Set(['127.0.0.1', 'localhost', '::1']);

/** Whether only this machine can reach a server that listens there. */
export const isLoopback = (address: string): boolean => OWN.has(address);

/** The Host headers of a server that listens at `address`; `addresses` are the machine's own, for one that listens at all of them. */
export function hostsOf(address: string, port: number, addresses: readonly string[]): ReadonlySet<string> {
  const isEverywhere = address === '0.0.0.0' || address === '::';
  const names = isLoopback(address) ? [address, ...OWN] : isEverywhere ? ['localhost', ...addresses] : [address];
  const written = names.map((name) => (name.includes(':') ? `[${name}]` : name).toLowerCase());
  // A browser leaves out the port that it would take by itself.
  return new Set(written.flatMap((name) => [`${name}:${port}`, ...(port === 80 ? [name] : [])]));
}
