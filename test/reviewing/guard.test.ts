// Who may ask for what: requests as other pages, other names and other machines would send them, raw.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostsOf } from '../../src/reviewing/guard.js';
import { asked, cookiesOf, formHeaders, markIn, type Started, started } from './started.js';

let review: Started;
let conflict = '';
let good: Record<string, string> = {};
beforeAll(async () => {
  review = await started();
  conflict = `/conflict/${review.audit.conflicts[0]?.id}`;
  good = await formHeaders(review);
});
afterAll(() => review.close());

/** Tries to decide, with the right mark; `changes` replace headers, null leaves one out. */
async function decideWith(changes: Readonly<Record<string, string | null>>, method = 'POST', at = review, headers = good) {
  const mark = markIn(await asked(at.port, 'GET', conflict, { cookie: headers['cookie'] ?? '' }));
  const all = Object.entries({ ...headers, ...changes }).filter((one): one is [string, string] => one[1] !== null);
  return asked(at.port, method, conflict, Object.fromEntries(all), `mark=${mark}&verdict=dispute`);
}
const isDecided = (at = review) => existsSync(at.decisions);

describe('decisions that another page, name or machine sends', () => {
  test.each<[note: string, changes: Readonly<Record<string, string | null>>, status: number]>([
    ['a name that was made to point here, with everything else right', { host: 'evil.example' }, 403],
    ['that name, with its own Origin', { host: 'evil.example', origin: 'http://evil.example' }, 403],
    ['the right name at another port', { host: '127.0.0.1:1' }, 403],
    ['the right name as a part of another', { host: '127.0.0.1.evil.example' }, 403],
    ['a form of another page', { origin: 'http://evil.example' }, 403],
    ['a form of a page without origin', { origin: 'null' }, 403],
    ['no Origin: no browser sends a form without it', { origin: null }, 403],
    ['a form of another port of this machine', { origin: 'http://127.0.0.1:1' }, 403],
    ['the browser says that it comes from elsewhere', { 'sec-fetch-site': 'cross-site' }, 403],
    ['the browser says that it comes from a sister site', { 'sec-fetch-site': 'same-site' }, 403],
    ['what a page may send anywhere without asking', { 'content-type': 'text/plain' }, 415],
    ['no content type', { 'content-type': null }, 415],
    ['JSON', { 'content-type': 'application/json' }, 415],
    ['a file', { 'content-type': 'multipart/form-data; boundary=x' }, 415],
    ['no cookie', { cookie: null }, 403],
    ['a cookie of another name', { cookie: 'concord-session=1' }, 403],
  ])('are refused: %s', async (_, changes, status) => {
    expect((await decideWith(changes)).status).toBe(status);
    expect(isDecided()).toBe(false);
  });

  test.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS'])('are refused by %s', async (method) => {
    expect((await decideWith({}, method)).status).toBe(405);
    expect((await decideWith({ host: 'evil.example' }, method)).status).toBe(403);
    expect(isDecided()).toBe(false);
  });

  test('are refused when they are longer than any form', async () => {
    const long = await asked(review.port, 'POST', conflict, good, `verdict=dispute&note=${'x'.repeat(70_000)}`);
    expect(long.status).toBe(413);
    expect(isDecided()).toBe(false);
  });
});

describe('reading', () => {
  test.each<[note: string, path: string, headers: Readonly<Record<string, string>>, status: number]>([
    ['no token', '/', {}, 403],
    ['another token', '/?token=x', {}, 403],
    ['no token on a conflict', 'CONFLICT', {}, 403],
    ['the token by another name', '/?token=TOKEN', { host: 'evil.example' }, 403],
    ['the right cookie by another name', '/', { host: 'evil.example', cookie: 'COOKIE' }, 403],
    ['an address of another name under the right one', 'http://evil.example/', { cookie: 'COOKIE' }, 403],
    ['a page that is not there', '/nothing', { cookie: 'COOKIE' }, 404],
    ['a conflict that is not there', '/conflict/nothing', { cookie: 'COOKIE' }, 404],
    ['a file', '/../../etc/passwd', { cookie: 'COOKIE' }, 404],
    ['a page number of nothing', '/?page=x', { cookie: 'COOKIE' }, 200],
    ['the queue', '/', { cookie: 'COOKIE' }, 200],
  ])('%s', async (_, path, headers, status) => {
    const filled = Object.entries(headers).map(([name, value]) => [name, value.replace('COOKIE', good['cookie'] ?? '')]);
    const at = path.replace('TOKEN', review.token).replace('CONFLICT', conflict);
    const { status: found, body } = await asked(review.port, 'GET', at, Object.fromEntries(filled));
    expect(found).toBe(status);
    if (status === 403) expect(body).not.toContain(review.audit.conflicts[0]?.title);
  });

  test('a request without any Host is not answered', async () => {
    const answer = await new Promise<string>((resolve) => {
      let text = '';
      const socket = connect(review.port, '127.0.0.1', () => socket.write(`GET /?token=${review.token} HTTP/1.0\r\n\r\n`));
      socket.on('data', (chunk) => {
        text += chunk.toString();
      });
      socket.on('close', () => resolve(text));
    });
    expect(answer).toMatch(/^HTTP\/1\.1 40[03]/);
    expect(answer).not.toContain('Set-Cookie');
  });
});

test('the token becomes a cookie that no script reads and no other site sends, and leaves the address', async () => {
  const answer = await asked(review.port, 'GET', `/?token=${review.token}`);
  expect(answer).toMatchObject({ status: 303, headers: { location: '/' } });
  expect(answer.headers['set-cookie']?.[0]).toMatch(/^concord-session-\d+=\S+; Path=\/; HttpOnly; SameSite=Strict$/);
  expect(cookiesOf(answer)).not.toContain(review.token);
});

test.each(['GET / known', 'GET / unknown', 'GET /nothing known', 'POST /name known', 'GET / forged'])(
  '%s has the policy',
  async (request) => {
    const [method = '', path = '', who] = request.split(' ');
    const headers = { ...good, ...(who === 'unknown' && { cookie: '' }), ...(who === 'forged' && { host: 'evil.example' }) };
    const answer = await asked(review.port, method, path, headers, method === 'POST' ? 'name=Bea' : '');
    expect(answer.headers['content-security-policy']).toMatch(
      /^default-src 'none'; style-src 'sha256-\S+'; script-src 'sha256-\S+'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
    );
    expect(answer.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'referrer-policy': 'same-origin',
    });
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  },
);

test('a decision of the page itself is taken', async () => {
  const answer = await decideWith({});
  expect(answer.status).toBe(303);
  expect(readFileSync(review.decisions, 'utf8')).toContain('"verdict":"dispute"');
});

describe('open to other machines', () => {
  test('nothing is decided without --writable', async () => {
    const elsewhere = await started({ host: '0.0.0.0' });
    const headers = { ...(await formHeaders(elsewhere)), host: `localhost:${elsewhere.port}` };
    const cookie = cookiesOf(await asked(elsewhere.port, 'GET', `/?token=${elsewhere.token}`, { host: headers.host }));
    const ours = { ...headers, cookie, origin: `http://localhost:${elsewhere.port}` };
    expect((await decideWith({}, 'POST', elsewhere, ours)).status).toBe(403);
    expect(isDecided(elsewhere)).toBe(false);
    expect((await asked(elsewhere.port, 'GET', conflict, ours)).body).not.toContain('<form method="post"');
    await elsewhere.close();
  });

  test('with it, only after the password', async () => {
    const elsewhere = await started({ host: '0.0.0.0', writable: true, password: 'rye bread' });
    const host = `localhost:${elsewhere.port}`;
    const cookie = cookiesOf(await asked(elsewhere.port, 'GET', `/?token=${elsewhere.token}`, { host }));
    const ours = { ...good, host, origin: `http://${host}`, cookie };
    expect((await decideWith({}, 'POST', elsewhere, ours)).status).toBe(403);
    const wrong = await asked(elsewhere.port, 'POST', '/password', ours, 'password=rye');
    expect([wrong.status, cookiesOf(wrong)]).toEqual([422, '']);
    const right = await asked(elsewhere.port, 'POST', '/password', ours, 'password=rye+bread');
    expect((await decideWith({}, 'POST', elsewhere, { ...ours, cookie: `${cookie}; ${cookiesOf(right)}` })).status).toBe(303);
    expect(isDecided(elsewhere)).toBe(true);
    await elsewhere.close();
  });

  test.each<[address: string, port: number, expected: readonly string[]]>([
    ['127.0.0.1', 80, ['127.0.0.1:80', '127.0.0.1', 'localhost:80', 'localhost', '[::1]:80', '[::1]']],
    ['::1', 8080, ['[::1]:8080', '127.0.0.1:8080', 'localhost:8080']],
    ['desk.example', 8080, ['desk.example:8080']],
    ['0.0.0.0', 8080, ['localhost:8080', '192.0.2.7:8080', '[fe80::1]:8080']],
  ])('the hosts of %s', (address, port, expected) => {
    expect([...hostsOf(address, port, ['192.0.2.7', 'fe80::1'])]).toEqual(expected);
  });
});

test('a damaged decisions file is said with its line, and left as it is', async () => {
  const damaged = await started();
  writeFileSync(damaged.decisions, '<<<<<<< ours\n');
  const headers = await formHeaders(damaged);
  const answer = await asked(damaged.port, 'GET', '/', headers);
  expect([answer.status, answer.body]).toEqual([
    503,
    expect.stringContaining('decisions.jsonl:1: Unexpected conflict marker of git'),
  ]);
  expect((await asked(damaged.port, 'POST', conflict, headers, 'mark=x&verdict=dispute')).status).toBe(503);
  expect(readFileSync(damaged.decisions, 'utf8')).toBe('<<<<<<< ours\n');
  await damaged.close();
});

test('a port that is taken is said', async () => {
  await expect(started({ port: review.port })).rejects.toThrow(`Port ${review.port} is in use. Name another one`);
});
