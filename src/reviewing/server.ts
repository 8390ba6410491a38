// The review on the network, and the only file that speaks Hono: who may ask (guard.ts) comes first, then the cookies become a visitor, then a
// page answers. Nothing is let in from elsewhere: no file, no address, no script but the page's own.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { networkInterfaces } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { createAdaptorServer } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { getCookie, setCookie } from 'hono/cookie';
import { InputError } from '../input-error.js';
import type { Answer } from './answer.js';
import { articlePage, articlesPage } from './article-pages.js';
import { conflictDecided, conflictShown, conflictUndone } from './conflict-answers.js';
import { framed } from './frame.js';
import { groupPage, groupsPage, joined, rulingUndone, takenOut } from './group-pages.js';
import { type Door, hostsOf, isLoopback, passwordPath, refusal } from './guard.js';
import { parseKeys } from './keys.js';
import { keysChanged, keysPage } from './keys-page.js';
import { script } from './page-script.js';
import { style } from './page-style.js';
import { barePage, notFound, plainPage } from './plain-pages.js';
import { narrowingOf } from './queue-address.js';
import { queuePage } from './queue-page.js';
import type { Review } from './review.js';
import { searchPage } from './search-page.js';
import { settledPage } from './settled-page.js';
import { nameOf, type Visitor } from './visitor.js';

export interface Settings {
  /** Address to listen at. */
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** Whether decisions are taken where other machines can reach the page; then only with the password. */
  readonly writable: boolean;
  readonly password: string | null;
  /** Who decides, until the visitor says otherwise. */
  readonly name: string;
  /** The time, as ISO 8601 has it. */
  readonly now: () => string;
  /** Hears of errors that are no fault of the person. */
  readonly fail: (error: Error) => void;
}

export interface Serving {
  /** The whole address, token included: whoever has it is let in. */
  readonly address: string;
  close(): Promise<void>;
}

/** Bytes of a form; far more than anybody writes. */
const longestForm = 64 * 1024;
/** Milliseconds that a wrong password takes, and how many there may be. */
const patience = 500;
const attempts = 20;
/** Seconds that a browser keeps name and keys: a year. */
const kept = 365 * 24 * 60 * 60;

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const secret = (): string => randomBytes(24).toString('base64url');
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
const isSame = (given: string | undefined, wanted: string): boolean => timingSafeEqual(digest(given ?? ''), digest(wanted));

const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    `script-src ${hashOf(script)}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  // Not no-referrer: with that a browser sends no Origin with a form.
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

/**
 * @param current the review of the last audit, asked for with each request: an audit may have been made since
 * @throws InputError where the address cannot be listened at
 */
export async function serve(current: () => Promise<Review>, settings: Settings): Promise<Serving> {
  const secrets = { token: secret(), session: secret(), password: secret() };
  let door: Door = { hosts: new Set(), writes: 'refused', password: true };
  const app = pages(current, settings, secrets, () => door);
  const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new InputError(unheard(error, settings))));
    server.listen(settings.port, settings.host, resolve);
  });
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : settings.port;
  const isOwn = isLoopback(settings.host);
  const addresses = Object.values(networkInterfaces()).flatMap((all) => (all ?? []).map(({ address }) => address));
  door = {
    hosts: hostsOf(settings.host, port, addresses),
    writes: isOwn || settings.writable ? 'taken' : 'refused',
    password: !isOwn,
  };
  const [host = ''] = door.hosts;
  return {
    address: `http://${host}/?token=${secrets.token}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}

interface Secrets {
  readonly token: string;
  /** Value of the cookie that the token is changed for. */
  readonly session: string;
  /** Value of the cookie that the password is changed for. */
  readonly password: string;
}

/** What a request carries from the guard to its page. */
type Carried = { Variables: { review: Review } };

function pages(current: () => Promise<Review>, settings: Settings, secrets: Secrets, doorNow: () => Door): Hono<Carried> {
  const app = new Hono<Carried>();
  let wrong = 0;
  // Cookies of one machine are shared by all its ports: two reviews must not throw each other out.
  const cookieName = (c: Context, name: string) => `concord-${name}-${new URL(c.req.url).port || '80'}`;
  const keep = (c: Context, name: string, value: string, maxAge?: number) =>
    setCookie(c, cookieName(c, name), value, {
      httpOnly: true,
      sameSite: 'Strict',
      path: '/',
      ...(maxAge !== undefined && { maxAge }),
    });

  app.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(headers)) c.header(name, value);
  });
  app.use(async (c, next) => {
    const { host } = new URL(c.req.url);
    const header = (name: string) => c.req.header(name) ?? null;
    const token = c.req.path === '/' ? c.req.query('token') : undefined;
    const bringsToken = token !== undefined && isSame(token, secrets.token);
    const refused = refusal(
      {
        method: c.req.method,
        host: header('host'),
        target: host,
        path: c.req.path,
        origin: header('origin'),
        site: header('sec-fetch-site'),
        contentType: header('content-type'),
        isKnown: isSame(getCookie(c, cookieName(c, 'session')), secrets.session) || (bringsToken && c.req.method === 'GET'),
        hasPassword: isSame(getCookie(c, cookieName(c, 'password')), secrets.password),
      },
      doorNow(),
    );
    if (refused !== null) return c.html(barePage('Refused', refused.words), refused.status);
    if (!bringsToken) return next();
    // The token leaves the address, and with it the history and what is copied from the address bar.
    keep(c, 'session', secrets.session);
    return c.redirect('/', 303);
  });
  app.use(
    bodyLimit({
      maxSize: longestForm,
      onError: (c) => c.html(barePage('Refused', 'Unexpected length, expected a form of the page'), 413),
    }),
  );

  app.use(async (c, next) => {
    c.set('review', await current());
    await next();
  });

  const visitor = (c: Context<Carried>): Visitor => {
    const { blind } = c.var.review;
    const { writes, password } = doorNow();
    const hasPassword = !password || isSame(getCookie(c, cookieName(c, 'password')), secrets.password);
    return {
      name: blind ?? nameOf(getCookie(c, cookieName(c, 'name'))) ?? settings.name,
      isBlind: blind !== null,
      keys: parseKeys(getCookie(c, cookieName(c, 'keys'))),
      writes: writes === 'refused' ? 'refused' : hasPassword ? 'taken' : 'with-password',
    };
  };
  const answered = (c: Context<Carried>, answer: Answer) => {
    if ('page' in answer) return c.html(framed(answer.page, visitor(c)), answer.status ?? 200);
    if (answer.cookie) keep(c, answer.cookie.name, answer.cookie.value, kept);
    return c.redirect(answer.to, 303);
  };
  const address = (c: Context) => new URL(c.req.url).searchParams;
  const form = async (c: Context) => new URLSearchParams(await c.req.text());

  app.get('/', (c) => {
    const page = queuePage(c.var.review, narrowingOf(address(c)), address(c).get('page'), visitor(c));
    return answered(c, { page });
  });
  app.get('/conflict/:id', (c) => answered(c, conflictShown(c.req.param('id'), address(c), c.var.review, visitor(c))));
  app.post('/conflict/:id', async (c) =>
    answered(c, await conflictDecided(c.req.param('id'), address(c), await form(c), c.var.review, visitor(c), settings.now())),
  );
  app.post('/conflict/:id/undo', async (c) =>
    answered(c, await conflictUndone(c.req.param('id'), address(c), await form(c), c.var.review, visitor(c), settings.now())),
  );
  app.get('/settled', (c) => answered(c, { page: settledPage(c.var.review.today(), address(c).get('page')) }));
  const signed = (c: Context<Carried>) => ({ by: visitor(c).name, at: settings.now(), note: null });
  app.get('/search', (c) => answered(c, { page: searchPage(address(c), c.var.review, visitor(c)) }));
  app.get('/articles', (c) => answered(c, { page: articlesPage(c.var.review) }));
  app.get('/article/:id', (c) => answered(c, articlePage(c.req.param('id'), c.var.review)));
  app.get('/groups', (c) => answered(c, { page: groupsPage(c.var.review.today(), address(c).get('page'), visitor(c)) }));
  app.get('/group/:id', (c) => answered(c, groupPage(c.req.param('id'), c.var.review, c.var.review.today(), visitor(c))));
  app.post('/claim/:id/take-out', async (c) => answered(c, await takenOut(c.req.param('id'), c.var.review, signed(c))));
  app.post('/group/:id/join', async (c) =>
    answered(c, await joined(c.req.param('id'), (await form(c)).get('claim') ?? '', c.var.review, signed(c))),
  );
  app.post('/ruling/:key/undo', async (c) => answered(c, await rulingUndone(c.req.param('key'), c.var.review, signed(c))));
  app.get('/keys', (c) => answered(c, keysPage(visitor(c), null)));
  app.post('/keys', async (c) => answered(c, keysChanged(await form(c), visitor(c))));
  app.post('/name', async (c) => {
    const value = nameOf((await form(c)).get('name'));
    if (value !== null) return answered(c, { to: '/', cookie: { name: 'name', value } });
    return answered(c, { page: plainPage('No name was given', 'A name has 1 to 80 letters.'), status: 422 });
  });
  app.post(passwordPath, async (c) => {
    const given = (await form(c)).get('password') ?? '';
    if (settings.password === null || wrong >= attempts)
      return c.html(barePage('Refused', 'No password is taken any more. Whoever started the review can start it anew'), 403);
    if (!isSame(given, settings.password)) {
      wrong += 1;
      await sleep(patience);
      return answered(c, { page: plainPage('This is not the password', 'Nothing was changed.'), status: 422 });
    }
    wrong = 0;
    keep(c, 'password', secrets.password);
    return answered(c, { to: '/' });
  });
  app.notFound((c) => answered(c, notFound('page')));
  app.onError((error, c) => {
    if (error instanceof InputError) return c.html(barePage('This cannot be done now', error.message), 503);
    settings.fail(error);
    return c.html(barePage('This is a bug in Concord', 'The terminal says more.'), 500);
  });
  return app;
}

function unheard({ code, message }: NodeJS.ErrnoException, { host, port }: Settings): string {
  if (code === 'EADDRINUSE') return `Port ${port} is in use. Name another one: --port ${port + 1}`;
  if (code === 'EACCES') return `Port ${port} may not be listened at. Name one above 1023: --port 8080`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `Unexpected --host "${host}", expected an address of this machine`;
  return `The review cannot be opened at ${host}:${port}: ${message}`;
}
