// Reviews for the tests: a workspace with an audit, its page served in this process, and requests to it as raw as they come.
import { rmSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import type { Audit } from '../../src/audit.js';
import { auditCommand } from '../../src/commands/audit.js';
import type { Terminal } from '../../src/commands/terminal.js';
import { reviewOf } from '../../src/reviewing/review.js';
import { secondFile } from '../../src/workspace/decisions.js';
import { fileLedger } from '../../src/workspace/ledger.js';
import { serve, type Serving, type Settings } from '../../src/reviewing/server.js';
import { openSqlite } from '../../src/storing/sqlite.js';
import { folderWith, workspace } from '../commands/concord.js';

export function silentTerminal(folder: string): Terminal {
  return {
    folder,
    self: { command: ['none'], environment: {} },
    version: '1.0.0',
    stdin: (async function* () {})(),
    stepSummary: null,
    width: 80,
    isColoured: false,
    password: null,
    stopped: async () => {},
    now: () => '2026-01-02T03:04:05.000Z',
    keyboard: () => null,
    print: async () => {},
    tell: () => {},
    progress: () => {},
  };
}

export interface Started {
  readonly folder: string;
  readonly decisions: string;
  readonly audit: Audit;
  readonly serving: Serving;
  readonly port: number;
  readonly token: string;
  close(): Promise<void>;
}

/** Serves the review of a workspace with these files, after auditing it. */
export async function started(
  settings: Partial<Settings> = {},
  files: Readonly<Record<string, string | Uint8Array>> = workspace,
): Promise<Started> {
  const folder = folderWith(files);
  await auditCommand([], {}, silentTerminal(folder));
  const store = openSqlite(join(folder, 'db', 'concord.sqlite'));
  const stored = await store.last();
  await store.close();
  if (stored === null) throw new Error('Unexpected empty database, expected an audit');
  const decisions = join(folder, 'decisions.jsonl');
  const review = reviewOf(stored.audit, fileLedger(decisions), fileLedger(secondFile(decisions)), () => {});
  const serving = await serve(async () => review, {
    host: '127.0.0.1',
    port: 0,
    writable: false,
    password: null,
    name: 'Ann',
    now: () => '2026-01-02T03:04:05.000Z',
    fail: (error) => {
      throw error;
    },
    ...settings,
  });
  const address = new URL(serving.address);
  return {
    folder,
    decisions,
    audit: stored.audit,
    serving,
    port: Number(address.port),
    token: address.searchParams.get('token') ?? '',
    close: async () => {
      await serving.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}

/** One request, with these headers and no others but Host. */
export function asked(
  port: number,
  method: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  body = '',
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    // Of a method that seldom has a body, Node's client does not say by itself how long it is.
    const framing = body === '' ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const all = { ...framing, ...headers };
    const sent = request({ host: '127.0.0.1', port, method, path, headers: all, agent: false }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** The cookies that an answer sets, as the next request has them. */
export function cookiesOf({ headers }: Answered): string {
  return [headers['set-cookie'] ?? []]
    .flat()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

/** What a browser that was let in sends with a form. */
export async function formHeaders({ port, token }: Pick<Started, 'port' | 'token'>): Promise<Record<string, string>> {
  const cookie = cookiesOf(await asked(port, 'GET', `/?token=${token}`));
  return {
    cookie,
    origin: `http://127.0.0.1:${port}`,
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/x-www-form-urlencoded',
  };
}

/** The mark of a conflict that its page holds. */
export const markIn = ({ body }: Answered): string => body.match(/name="mark" value="([^"]+)"/)?.[1] ?? '';
