// The review in a real browser: a whole one by keyboard alone, by mouse, and without script, on a phone and on a screen.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import fc from 'fast-check';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, test } from 'vitest';
import { parseDecisions } from '../../src/deciding/decision-file.js';
import { openBrowser } from '../reporting/browser.js';
import { auditWith, hostile } from '../reporting/hostile.js';
import { reviewOf } from '../../src/reviewing/review.js';
import { fileLedger, noLedger } from '../../src/workspace/ledger.js';
import { serve } from '../../src/reviewing/server.js';
import { type Started, started } from './started.js';

const sources = fileURLToPath(new URL('../../sources/', import.meta.url));
const sample = {
  'concord.config.yml': '',
  ...Object.fromEntries(readdirSync(sources).map((name) => [`sources/${name}`, readFileSync(join(sources, name))])),
};

let browser: Browser;
let review: Started;
/** How many conflicts the sample sources have. */
let all = 0;
beforeAll(async () => {
  browser = await openBrowser();
  review = await started({}, sample);
  all = review.audit.conflicts.length;
  expect(all).toBeGreaterThan(5);
});
beforeEach(() => rmSync(review.decisions, { force: true }));
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});
afterAll(async () => {
  await browser.close();
  await review.close();
});

const phone = { viewport: { width: 390, height: 844 } };
const screen = { viewport: { width: 1280, height: 900 } };

/** The page as such a reader opens it, and what went wrong in it or was asked of anybody else. */
async function opened(reader: BrowserContextOptions): Promise<{ page: Page; troubles: string[] }> {
  const page = await (await browser.newContext(reader)).newPage();
  page.setDefaultTimeout(10_000);
  const troubles: string[] = [];
  page.on('console', (message) => {
    // What Chromium says by itself of a form that was refused.
    if (!message.text().includes('a status of 422')) troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(review.serving.address).origin) troubles.push(request.url());
  });
  await page.goto(review.serving.address);
  return { page, troubles };
}

const entries = () => parseDecisions(readFileSync(review.decisions, 'utf8')).entries;
const verdicts = () =>
  entries()
    .map(({ ruling }) => ruling.verdict)
    .sort();
const heading = (page: Page) => page.locator('h1').textContent();
/** Presses a key that leads to another page, and waits for that. */
async function leap(page: Page, key: string): Promise<void> {
  await Promise.all([page.waitForNavigation(), page.keyboard.press(key)]);
}
/** The same with a click. */
async function click(page: Page, what: string): Promise<void> {
  await Promise.all([page.waitForNavigation(), page.click(what)]);
}

describe.each([
  ['a phone', phone],
  ['a screen', screen],
])('a whole review on %s', (_, size) => {
  it('by keyboard alone', async () => {
    const { page, troubles } = await opened(size);
    expect(page.url()).not.toContain('token');
    expect(await page.locator('.queue > li').count()).toBe(all);
    await leap(page, 'j');
    const first = await heading(page);
    await page.keyboard.press('o');
    await leap(page, '1');
    expect(await heading(page)).not.toBe(first);
    expect(await page.locator('.notice').textContent()).toContain(first);
    for (const key of ['2', 'd', 'a', 's']) {
      if (key === 's') {
        await page.keyboard.press(key);
        await page.keyboard.type('Bea');
        await leap(page, 'Enter');
      } else await leap(page, key);
    }
    await page.keyboard.press('b');
    await page.keyboard.type('when it rains');
    await leap(page, 'Enter');
    await page.keyboard.press('r');
    await page.keyboard.type('It depends on j and 1.');
    await leap(page, 'Enter');
    await page.keyboard.press('n');
    await page.keyboard.type('asked twice');
    await page.keyboard.press('Escape');
    await leap(page, 'd');
    await leap(page, 'u');
    await leap(page, 'a');
    while ((await page.locator('progress').getAttribute('value')) !== String(all)) await leap(page, '1');
    await leap(page, 'q');
    expect(await heading(page)).toBe('Nothing is left to decide');
    expect(troubles).toEqual([]);
    expect(verdicts()).toEqual(
      // Of all, six were decided otherwise.
      [...Array<string>(all - 6).fill('keep'), 'not-a-contradiction', 'not-a-contradiction', 'dispute', 'dispute']
        .concat(['needs-source', 'both-under-condition', 'rewrite', 'undo'])
        .sort(),
    );
    expect(entries().map(({ ruling }) => ruling)).toEqual(
      expect.arrayContaining([
        { verdict: 'keep', side: 0, because: 'outdated' },
        { verdict: 'needs-source', assignee: 'Bea' },
        { verdict: 'both-under-condition', condition: 'when it rains' },
        { verdict: 'rewrite', text: 'It depends on j and 1.' },
      ]),
    );
    expect(entries().filter(({ note }) => note !== null)).toMatchObject([
      { note: 'asked twice', ruling: { verdict: 'not-a-contradiction' } },
    ]);
  });

  it.each([
    ['by mouse', true],
    ['without script', false],
  ])('%s', async (_reader, javaScriptEnabled) => {
    const { page, troubles } = await opened({ ...size, javaScriptEnabled });
    await page.selectOption('[name=severity]', 'soft');
    await click(page, 'text=Show');
    const soft = await page.locator('.queue > li').count();
    expect(soft).toBeGreaterThan(0);
    expect(soft).toBeLessThan(all);
    await click(page, '.queue a');
    await page.selectOption('[name=because]', 'wrong');
    await click(page, 'button.keep >> nth=1');
    await click(page, 'text=Only the note');
    expect(await page.locator('[role=alert]').textContent()).toBe('Write the note first');
    await page.fill('[name=condition]', 'under load');
    await click(page, 'button:has-text("Both are true")');
    await click(page, '.notice button:has-text("Undo")');
    expect(await page.locator('article').textContent()).toContain('reopened');
    await page.fill('#decide [name=note]', 'read again');
    await click(page, 'text=Only the note');
    expect(await page.locator('article').textContent()).toContain('Note — Ann, 2026-01-02: read again');
    await page.goto(new URL('/', review.serving.address).href);
    await click(page, 'text=Start with the first');
    while ((await page.locator('progress').getAttribute('value')) !== String(all))
      await click(page, 'button:has-text("Not a contradiction")');
    await click(page, 'nav >> text=Conflicts');
    expect(await heading(page)).toBe('Nothing is left to decide');
    expect(troubles).toEqual([]);
    expect(entries().map(({ ruling }) => ruling)).toContainEqual({ verdict: 'keep', side: 1, because: 'wrong' });
  });
});

describe('the pages', () => {
  const agreed = () => review.audit.groups.find(({ consensus }) => consensus);
  const conflict = () => `/conflict/${review.audit.conflicts[0]?.id}`;
  const paths: readonly (readonly [string, () => string])[] = [
    ['the queue', () => '/'],
    ['a conflict', conflict],
    ['the keys', () => '/keys'],
    ['a search', () => '/search?words=learn'],
    ['the articles', () => '/articles'],
    ['an article', () => `/article/${review.audit.sources[0]?.id}`],
    ['the groups', () => '/groups'],
    ['a group', () => `/group/${agreed()?.id}`],
    ['what is not there', () => '/nothing'],
  ];
  const readers = [
    ['a phone, by day', { ...phone, colorScheme: 'light' as const }],
    ['a screen, by night', { ...screen, colorScheme: 'dark' as const }],
  ] as const;
  it.each(paths.flatMap(([name, path]) => readers.map(([reader, size]) => [name, reader, path, size] as const)))(
    'can be read by everybody and fit: %s on %s',
    async (_name, _reader, path, size) => {
      const { page } = await opened(size);
      await page.goto(new URL(path(), review.serving.address).href);
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
      // axe is no script of the page: the policy keeps it out, and the driver may put it in.
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate<axe.AxeResults>(
        `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
      );
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    },
  );
});

describe('keys', () => {
  it('are changed, kept, and shown where they act', async () => {
    const { page } = await opened(screen);
    await leap(page, '?');
    await page.fill('[name=dispute]', 'y');
    await click(page, 'text=Keep these keys');
    await leap(page, 'q');
    await leap(page, 'j');
    expect(await page.locator('span:has(> button[value=dispute]) kbd').textContent()).toBe('y');
    await page.keyboard.press('a');
    await leap(page, 'y');
    expect(verdicts()).toEqual(['dispute']);
  });

  it('are not taken twice', async () => {
    const { page } = await opened(screen);
    await page.goto(new URL('/keys', review.serving.address).href);
    await page.fill('[name=dispute]', 'd');
    await click(page, 'text=Keep these keys');
    expect(await page.locator('[role=alert]').textContent()).toContain('Unexpected key “d” in two places');
  });

  it('can be turned off', async () => {
    const { page } = await opened(screen);
    await page.goto(new URL('/keys', review.serving.address).href);
    await page.check('[value=off]');
    await click(page, 'text=Keep these keys');
    expect(await page.locator('[data-key], nav kbd').count()).toBe(0);
    expect(await page.locator('footer').textContent()).toContain('Keys are turned off');
  });

  it('with Ctrl belong to the browser, and those in a field to the field', async () => {
    const { page } = await opened(screen);
    await leap(page, 'j');
    const here = page.url();
    await page.keyboard.press('Control+d');
    await page.fill('[name=condition]', '');
    await page.keyboard.type('d1a');
    expect([page.url(), await page.inputValue('[name=condition]')]).toEqual([here, 'd1a']);
  });
});

describe('statements', () => {
  it('are found by their words, in an article too, and lead to their line', async () => {
    const { page } = await opened(screen);
    await leap(page, '/');
    await page.keyboard.press('/');
    await page.keyboard.type('learning "curve OR');
    await leap(page, 'Enter');
    expect(await page.locator('main p[role=status]').textContent()).toBe('0 statements.');
    await page.fill('[name=words]', 'learning curv');
    await click(page, 'form button:has-text("Search")');
    const all = await page.locator('.queue > li').count();
    await page.selectOption('[name=article]', { index: 1 });
    await click(page, 'form button:has-text("Search")');
    const here = await page.locator('.queue > li').count();
    expect(here).toBeGreaterThan(0);
    expect(here).toBeLessThan(all);
    const quote = (await page.locator('.queue q').first().textContent())?.slice(1, -1) ?? '';
    await click(page, '.queue .cite a');
    expect(await page.locator('li:target').textContent()).toContain(quote);
  });

  it('are taken out of a group and joined, and that is undone', async () => {
    const { page } = await opened(screen);
    await click(page, 'nav >> text=Agreement');
    await click(page, '.queue a');
    await click(page, 'text=Says something else: take out >> nth=0');
    expect(verdicts()).toEqual(['take-out']);
    await click(page, 'text=Join it with another statement');
    await page.fill('[name=words]', 'popular');
    await click(page, 'form button:has-text("Search")');
    await click(page, 'text=Says the same: join >> nth=0');
    expect(verdicts()).toEqual(['join', 'take-out']);
    await leap(page, 'u');
    await leap(page, 'u');
    expect(verdicts()).toEqual(['join', 'take-out', 'undo', 'undo']);
    expect(await page.locator('text=Ruled, and obeyed').count()).toBe(0);
  });
});

describe('two editors', () => {
  it('lose nothing: who decides on an outdated view is told, and finds again what was typed', async () => {
    const { page: ann } = await opened(screen);
    const { page: bea } = await opened(screen);
    await bea.fill('footer [name=name]', 'Bea');
    await click(bea, 'text=Change the name');
    await leap(ann, 'j');
    await leap(bea, 'j');
    const title = await heading(ann);
    await leap(bea, 'a');
    await ann.fill('[name=text]', 'Quite so.');
    await click(ann, 'button:has-text("Neither, rewrite")');
    expect(await ann.locator('[role=alert]').textContent()).toContain('has changed since you saw it, and nothing was saved');
    expect(await heading(ann)).toBe(title);
    expect(await ann.locator('article').textContent()).toContain('A genuine dispute: attribute both — Bea');
    expect(await ann.inputValue('[name=text]')).toBe('Quite so.');
    expect(entries()).toMatchObject([{ by: 'Bea', ruling: { verdict: 'dispute' } }]);
    await click(ann, 'button:has-text("Neither, rewrite")');
    expect(entries().map(({ by, turn }) => `${by} ${turn}`)).toEqual(['Bea 1', 'Ann 2']);
  });

  it('see at once what the other decided', async () => {
    const { page: ann } = await opened(screen);
    const { page: bea } = await opened(screen);
    await leap(ann, 'j');
    await leap(ann, 'd');
    await bea.reload();
    expect(await bea.locator('.queue > li').count()).toBe(all - 1);
  });
});

test('nothing that an article says is taken as markup', async () => {
  const page = await (await browser.newContext()).newPage();
  const troubles: string[] = [];
  page.on('console', (message) => troubles.push(message.text()));
  const settings = { host: '127.0.0.1', port: 0, writable: false, password: null, name: 'Ann', now: () => '', fail: () => {} };
  /** The elements of a conflict's page and the names of their attributes, in order. */
  const skeleton = async (words: string) => {
    const audit = auditWith(words);
    const hostileReview = reviewOf(audit, fileLedger(join(review.folder, 'none.jsonl')), noLedger, () => {});
    const serving = await serve(async () => hostileReview, { ...settings, name: words.slice(0, 80) });
    await page.goto(serving.address);
    await page.goto(new URL(`/conflict/${encodeURIComponent(audit.conflicts[0]?.id ?? '')}`, serving.address).href);
    expect(await page.evaluate('typeof hacked')).toBe('undefined');
    // Marks stand where words are equal, and what only a mark decides is no structure; nor is what a quote is read as.
    const elements = await page.evaluate(
      `[...document.querySelectorAll('*:not(mark, .context)')].map((element) => element.tagName + ' ' + element.getAttributeNames())`,
    );
    await serving.close();
    return elements;
  };
  const plain = await skeleton('ferry');
  await fc.assert(
    fc.asyncProperty(hostile, async (words) => {
      expect(await skeleton(words)).toEqual(plain);
    }),
    { numRuns: 20 },
  );
  expect(troubles.filter((words) => !words.includes('404'))).toEqual([]);
});
