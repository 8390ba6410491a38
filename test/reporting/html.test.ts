import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { reportHtml } from '../../src/reporting/html.js';
import { reportMarkdown } from '../../src/reporting/markdown.js';
import { script, scriptHash } from '../../src/reporting/page-script.js';
import { style, styleHash } from '../../src/reporting/page-style.js';
import { audit, claim, conflict, group, source, subject } from './fixture.js';

const gazette = source('sources/city gazette.md', 'Trams run at night. They are quiet. The line opened in 1904.', {
  publisher: 'City Gazette',
});
const weekly = source('sources/weekly.md', 'Trams do not run at night. Trams are quiet.', { publisher: 'Rail Weekly' });
const night = claim(gazette, 'Trams run at night.', { aspect: 'hours' });
const quiet = claim(gazette, 'They are quiet.', { aspect: 'noise' });
const opened = claim(gazette, 'The line opened in 1904.', {
  aspect: 'opening',
  frame: 'dates',
  date: { from: '1904', to: '1904', approximate: false },
});
const never = claim(weekly, 'Trams do not run at night.', { aspect: 'hours', polarity: 'denied' });
const silent = claim(weekly, 'Trams are quiet.', { aspect: 'noise' });
const whole = audit({
  sources: [gazette, weekly],
  subjects: [subject('tram', { aliases: ['trams'] })],
  claims: [night, quiet, opened, never, silent],
  groups: [group([quiet, silent], { id: 'group-1' }), group([opened])],
  conflicts: [conflict('Do trams run at night?', { yes: [night], no: [never] }, { id: 'conflict-1', aspect: 'service' })],
});
const page = reportHtml(whole, { base: '../' });
const sha256 = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

describe('reportHtml', () => {
  it.each([
    ['style', style, styleHash],
    ['script', script, scriptHash],
  ])('allows by its policy the %s that it holds, and nothing else', (name, text, hash) => {
    expect(hash).toBe(sha256(text));
    expect(page).toContain(`<${name}>${text}</${name}>`);
    expect(page).toContain(`default-src 'none'`);
    expect(page.match(/content="(default-src[^"]*)"/)?.[1]).toContain(`${name}-src '${hash}';`);
  });

  it('asks for no other file', () => {
    expect(page.match(/\b(?:src|srcset|action|poster)=|@import|url\(|<(?:link|iframe|img|object|embed|base)\b/g)).toBeNull();
  });

  it('links to files and to its own anchors, and all anchors are there', () => {
    const addresses = [...page.matchAll(/ href="([^"]*)"/g)].map(([, address = '']) => address);
    const anchors = addresses.filter((address) => address.startsWith('#'));
    expect(anchors).toContain('#conflict-1');
    expect(anchors).toContain('#group-1');
    expect(anchors.filter((anchor) => !page.includes(` id="${anchor.slice(1)}"`))).toEqual([]);
    expect(addresses).toContain('../sources/city%20gazette.md#L1');
    expect(addresses.filter((address) => !/^(?:#|\.\.\/sources\/)/.test(address))).toEqual([]);
  });

  it('gives no id twice', () => {
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(5);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('marks the words of a conflict that clash', () => {
    expect(page).toContain('Trams do <mark>not run</mark> at <mark>night</mark>.');
  });

  it('files a conflict under the aspects of all its claims, and under its own', () => {
    expect(page).toMatch(/<article id="conflict-1"[^>]* data-aspect="service\nhours"/);
  });

  it('holds in each cell of the matrix the word for it, and the way to what it stands for', () => {
    expect(page).toMatch(/<td class="contradicts"><a href="#conflict-1" title="[^"]*"><strong>contradicts<\/strong><\/a><\/td>/);
    expect(page).toMatch(/<td class="agrees"><a href="#group-1" title="[^"]*">agrees<\/a><\/td>/);
  });

  it('offers no filter that leaves no choice', () => {
    expect(page).toContain('<select name="aspect">');
    expect(page).not.toContain('<select name="severity">');
    expect(page).not.toContain('<select name="status">');
  });

  it('has a timeline, which Markdown has not', () => {
    expect(page).toContain('<h2>Timeline</h2>');
    expect(page).toContain('<span class="number">1904</span>');
    expect(reportMarkdown(whole)).not.toContain('Timeline');
  });

  it('gives the same bytes again', () => {
    expect(reportHtml(whole, { base: '../' })).toBe(page);
  });

  it('reports an audit that found nothing', () => {
    expect(reportHtml(audit({}))).toContain('<h1>What 0 articles say</h1>');
  });
});
