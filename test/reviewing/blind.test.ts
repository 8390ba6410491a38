// A second reviewer sees nobody else's verdicts and changes none; the first sees how far they agree.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { statsCommand } from '../../src/commands/stats.js';
import { reviewOf } from '../../src/reviewing/review.js';
import { fileLedger, noLedger } from '../../src/workspace/ledger.js';
import { serve, type Serving } from '../../src/reviewing/server.js';
import { asked, formHeaders, markIn, silentTerminal, type Started, started } from './started.js';

let first: Started;
let second: Serving;
beforeAll(async () => {
  first = await started();
  const file = first.decisions.replace('.jsonl', '.second.jsonl');
  const blind = reviewOf(first.audit, fileLedger(file), noLedger, () => {}, 'Bea');
  const settings = {
    host: '127.0.0.1',
    port: 0,
    writable: false,
    password: null,
    name: 'Ann',
    now: () => '2026-01-02T03:04:05.000Z',
  };
  second = await serve(async () => blind, { ...settings, fail: () => {} });
});
afterAll(async () => {
  await second.close();
  await first.close();
});

/** Decides the first conflict on one of the two pages. */
async function decide(
  port: number,
  token: string,
  verdict: string,
): Promise<{ readonly before: string; readonly status: number }> {
  const headers = await formHeaders({ port, token });
  const path = `/conflict/${first.audit.conflicts[0]?.id}`;
  const shown = await asked(port, 'GET', path, headers);
  const { status } = await asked(port, 'POST', path, headers, `mark=${markIn(shown)}&verdict=${verdict}`);
  return { before: shown.body, status };
}

test('verdicts stand apart, and are compared', async () => {
  const address = new URL(second.address);
  const [port, token] = [Number(address.port), address.searchParams.get('token') ?? ''];
  expect(await decide(first.port, first.token, 'dispute')).toMatchObject({ status: 303 });
  const { before, status } = await decide(port, token, 'keep+0');
  expect(status).toBe(303);
  expect(before).toContain('This conflict is open');
  expect(before).not.toContain('genuine dispute');
  expect(before).toContain('You decide as Bea, and see your own verdicts only');

  const queue = await asked(first.port, 'GET', '/', await formHeaders(first));
  expect(queue.body).toContain('Bea agrees on 0 of 1 conflicts that both decided (0 %');
  expect((await asked(port, 'GET', '/', await formHeaders({ port, token }))).body).not.toContain('agrees on');
  expect(readFileSync(first.decisions, 'utf8')).not.toContain('Bea');

  let said = '';
  await statsCommand({}, { ...silentTerminal(first.folder), print: async (text) => void (said += text) });
  expect(said).toContain('Bea agrees on 0 of 1 conflicts');
});

test('what a second reviewer says of groups is obeyed by no audit, and is not taken', async () => {
  const address = new URL(second.address);
  const [port, token] = [Number(address.port), address.searchParams.get('token') ?? ''];
  const headers = await formHeaders({ port, token });
  const group = first.audit.groups.find(({ claims }) => claims.length > 1);
  expect((await asked(port, 'GET', `/group/${group?.id}`, headers)).body).not.toContain('take out');
  expect((await asked(port, 'POST', `/claim/${group?.claims[0]}/take-out`, headers)).status).toBe(404);
  expect((await asked(first.port, 'GET', `/group/${group?.id}`, await formHeaders(first))).body).toContain('take out');
});
