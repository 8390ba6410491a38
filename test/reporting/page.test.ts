// The page in a real browser: as a reader sees it on a phone and on a screen, by day and by night, with and without its script.
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import axe from 'axe-core';
import fc from 'fast-check';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { audit } from '../../src/audit.js';
import { reportHtml } from '../../src/reporting/html.js';
import { openBrowser } from './browser.js';
import { auditWith, hostile } from './hostile.js';

const sources = fileURLToPath(new URL('../../sources/', import.meta.url));
const read = audit(
  readdirSync(sources).map((name) => {
    const bytes = readFileSync(join(sources, name));
    return { path: `sources/${name}`, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
  }),
  { subjects: [], ignoredSections: [] },
);

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await openBrowser();
  folder = mkdtempSync(join(tmpdir(), 'concord-page-'));
  writeFileSync(join(folder, 'audit.html'), reportHtml(read));
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const phone = { viewport: { width: 390, height: 844 } };
const screen = { viewport: { width: 1280, height: 900 } };

/** The report of sources/ as such a reader has it, and all that went wrong or was asked of the network. */
async function opened(reader: BrowserContextOptions): Promise<{ page: Page; troubles: string[] }> {
  const page = await (await browser.newContext(reader)).newPage();
  const troubles: string[] = [];
  page.on('console', (message) => troubles.push(message.text()));
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) troubles.push(request.url());
  });
  await page.goto(pathToFileURL(join(folder, 'audit.html')).href);
  return { page, troubles };
}

describe('the page', () => {
  it.each([
    ['a phone, by day', { ...phone, colorScheme: 'light' as const }],
    ['a phone, by night', { ...phone, colorScheme: 'dark' as const }],
    ['a screen, by day', { ...screen, colorScheme: 'light' as const }],
    ['a screen, by night', { ...screen, colorScheme: 'dark' as const }],
  ])('can be read by everybody, fits its width and asks for nothing: %s', async (_reader, settings) => {
    const { page, troubles } = await opened(settings);
    // One fold of each section: the others are alike, and there are thousands of statements.
    await page.evaluate('for (const fold of document.querySelectorAll("details:first-of-type")) fold.open = true');
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    await page.evaluate(axe.source);
    const { violations, passes } = await page.evaluate<axe.AxeResults>(
      `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
    );
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(passes.map(({ id }) => id)).toContain('color-contrast');
    expect(troubles).toEqual([]);
  });

  it.each([320, 600, 800, 1000])('fits a width of %d pixels, and a printed sheet of it', async (width) => {
    const { page } = await opened({ viewport: { width, height: 900 } });
    const beyond = () => page.evaluate('document.documentElement.scrollWidth - innerWidth');
    expect(await beyond()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    // No printer takes a sheet of three inches.
    if (width >= 600) expect(await beyond()).toBe(0);
  });

  it('sets the sides of a conflict side by side on a screen, and one below the other on a phone', async () => {
    const tops = async (settings: BrowserContextOptions) => {
      const { page } = await opened(settings);
      const sides = await page.locator('.sides').first().locator('.side').all();
      return Promise.all(sides.map(async (side) => (await side.boundingBox())?.y ?? 0));
    };
    const [left = 0, right = 1] = await tops(screen);
    expect(left).toBe(right);
    const [first = 0, second = 0] = await tops(phone);
    expect(first).toBeLessThan(second);
  });

  it('shows where the keyboard is', async () => {
    const { page } = await opened(screen);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineWidth')).toBe('3px');
  });

  it('is whole without its script, and does not offer what would need it', async () => {
    const { page } = await opened({ ...screen, javaScriptEnabled: false });
    expect(await page.locator('#filter').isVisible()).toBe(false);
    expect(await page.locator('.conflict').count()).toBe(read.conflicts.length);
    expect(await page.locator('.conflict').last().isVisible()).toBe(true);
    await page.locator('#alone summary').first().click();
    expect(await page.locator('#alone li').first().isVisible()).toBe(true);
  });

  it('prints without its controls', async () => {
    const { page } = await opened(screen);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#filter select').first().isVisible()).toBe(false);
    expect(await page.locator('.conflict').first().isVisible()).toBe(true);
  });
});

describe('the filter', () => {
  const visible = (page: Page) => page.locator('.conflict:visible').count();

  it('narrows the conflicts, says so, and shows all again', async () => {
    const { page, troubles } = await opened(screen);
    const hard = read.conflicts.filter(({ severity }) => severity === 'hard').length;
    await page.selectOption('#filter [name=severity]', 'hard');
    expect(await visible(page)).toBe(hard);
    expect(await page.locator('#shown').textContent()).toBe(
      `Only severity: hard. ${hard} of ${read.conflicts.length} conflicts shown.`,
    );
    await page.click('#filter button');
    await page.waitForFunction('document.getElementById("shown").textContent === ""');
    expect(await visible(page)).toBe(read.conflicts.length);
    expect(troubles).toEqual([]);
  });

  it('narrows all parts of the report by subject', async () => {
    const { page } = await opened(screen);
    const [kept, other] = read.subjects.filter(({ main }) => main).map(({ name }) => name);
    await page.selectOption('#filter [name=subject]', kept ?? '');
    expect(await page.locator('.matrices h3:visible').allTextContents()).toEqual([kept]);
    expect(await page.locator(`#agreement li[data-subject="${other}"]:visible`).count()).toBe(0);
    const [left, all] = ((await page.locator('#alone summary').first().getAttribute('data-left')) ?? '').match(/\d+/g) ?? [];
    expect(Number(left)).toBeLessThan(Number(all));
    const own = read.conflicts.filter(({ sides, subject }) =>
      [
        subject,
        ...sides.flatMap((side) => side.claims.map((id) => read.claims.find((claim) => claim.id === id)?.subject)),
      ].includes(kept ?? ''),
    );
    expect(await visible(page)).toBe(own.length);
  });

  it('finds under an aspect of the matrix the conflict that its cell leads to', async () => {
    const { page } = await opened(screen);
    const row = page.locator('.matrix tr:has(td.contradicts)').first();
    await page.selectOption('#filter [name=aspect]', (await row.getAttribute('data-aspect')) ?? '');
    const conflict = (await row.locator('.contradicts a').first().getAttribute('href')) ?? '';
    expect(await page.locator(conflict).isVisible()).toBe(true);
  });

  it('gives way to a link that leads to what it hides, and a fold opens for one', async () => {
    const { page } = await opened(screen);
    await page.selectOption('#filter [name=severity]', 'soft');
    const hard = read.conflicts.find(({ severity }) => severity === 'hard');
    await page.evaluate(`location.hash = ${JSON.stringify(hard?.id)}`);
    await page.waitForFunction('document.querySelector(":target").checkVisibility()');
    expect(await visible(page)).toBe(read.conflicts.length);
    const folded = (await page.locator('details .points > li').first().getAttribute('id')) ?? '';
    await page.evaluate(`location.hash = ${JSON.stringify(folded)}`);
    await page.waitForFunction('document.querySelector(":target").checkVisibility()');
  });
});

it('takes nothing that an article says as markup', async () => {
  const page = await (await browser.newContext()).newPage();
  const troubles: string[] = [];
  page.on('console', (message) => troubles.push(message.text()));
  /** The elements of the page and the names of their attributes, in order. */
  const skeleton = async (words: string) => {
    writeFileSync(join(folder, 'hostile.html'), reportHtml(auditWith(words)));
    await page.goto(pathToFileURL(join(folder, 'hostile.html')).href);
    expect(await page.evaluate('typeof hacked')).toBe('undefined');
    // Marks stand where words are equal, and what only a mark decides is no structure.
    return page.evaluate(
      `[...document.querySelectorAll('*:not(mark)')].map((element) => element.tagName + ' ' + element.getAttributeNames())`,
    );
  };
  const plain = await skeleton('ferry');
  await fc.assert(
    fc.asyncProperty(hostile, async (words) => {
      expect(await skeleton(words)).toEqual(plain);
    }),
    { numRuns: 40 },
  );
  expect(troubles).toEqual([]);
});
