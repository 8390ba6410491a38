// Keys of the review page: what each does, and how an editor changes them or turns them off (WCAG 2.1.4). They travel in a cookie, so that
// the page shows them without a script too; pressing them needs one.

/** What a key can do, with its words and the key it has at first. Of a conflict, the page has each at most once. */
const acts = {
  ...Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`keep-${at + 1}`, [`keep side ${at + 1}`, String(at + 1)]])),
  wrong: ['before keeping: the others are wrong', 'w'],
  outdated: ['before keeping: the others are outdated', 'o'],
  superseded: ['before keeping: the others are superseded', 'x'],
  dismiss: ['not a contradiction', 'd'],
  both: ['both true, under a condition', 'b'],
  rewrite: ['neither, rewrite as', 'r'],
  source: ['needs a source', 's'],
  dispute: ['a dispute: attribute both', 'a'],
  note: ['write a note', 'n'],
  undo: ['undo', 'u'],
  next: ['next, or start', 'j'],
  previous: ['previous', 'k'],
  queue: ['back to the queue', 'q'],
  search: ['search', '/'],
  keys: ['these keys', '?'],
} as Readonly<Record<string, readonly [words: string, key: string]>>;

export type Act = string;

/** Which key does what; null where keys are turned off. */
export type Keys = ReadonlyMap<Act, string> | null;

export const actWords: ReadonlyMap<Act, string> = new Map(Object.entries(acts).map(([act, [words]]) => [act, words]));
export const firstKeys: ReadonlyMap<Act, string> = new Map(Object.entries(acts).map(([act, [, key]]) => [act, key]));

const OFF = 'off';

/** The cookie's value; what differs from the first keys. */
export function printKeys(keys: Keys): string {
  if (keys === null) return OFF;
  return new URLSearchParams([...keys].filter(([act, key]) => firstKeys.get(act) !== key)).toString();
}

/** What does not name an act, or is no key, is as at first: cookies come from outside. */
export function parseKeys(cookie: string | undefined): Keys {
  if (cookie === OFF) return null;
  const changed = new URLSearchParams(cookie ?? '');
  const keys = new Map([...firstKeys].map(([act, key]) => [act, isKey(changed.get(act)) ? (changed.get(act) ?? key) : key]));
  return doubled(keys) === null ? keys : firstKeys;
}

/** The keys of the form in which an editor changes them, or what is wrong with them. */
export function keysOf(form: URLSearchParams): { readonly keys: Keys } | { readonly fault: string } {
  if (form.get('use') === OFF) return { keys: null };
  const keys = new Map([...firstKeys].map(([act, key]) => [act, form.get(act) ?? key]));
  const wrong = [...keys].find(([, key]) => !isKey(key));
  if (wrong)
    return { fault: `Unexpected key “${wrong[1]}” for “${actWords.get(wrong[0])}”, expected one letter, figure or mark` };
  const twice = doubled(keys);
  return twice === null ? { keys } : { fault: `Unexpected key “${twice}” in two places, expected each only once` };
}

const isKey = (key: string | null): boolean => key !== null && /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(key);

function doubled(keys: ReadonlyMap<Act, string>): string | null {
  const all = [...keys.values()];
  return all.find((key, at) => all.indexOf(key) !== at) ?? null;
}
