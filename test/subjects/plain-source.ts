// A small reader for tests of the subjects alone: headings (#, or a short line between blank ones), paragraphs, items and pipe tables.
import { createHash } from 'node:crypto';
import type { Header, Passage, PassageKind, Source } from '../../src/reading/source.js';

const bare = (text: string) =>
  text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|__|`/g, '')
    .trim();

export function plainSource(path: string, text: string): Source {
  const passages: Passage[] = [];
  let headings: Header[] = [];
  let columns: Header[] = [];
  let table = -1;
  let row = 0;
  let at = 0;
  let title = '';
  const add = (kind: PassageKind, raw: string, more: Partial<Passage> = {}) => {
    const visible = bare(raw);
    if (visible === '') return;
    const span = { start: at, end: at + raw.length };
    const pieces = [{ at: 0, length: visible.length, start: at, fileLength: raw.length }];
    passages.push({
      kind,
      span,
      text: visible,
      pieces,
      headings,
      lead: null,
      quoted: false,
      row: null,
      column: null,
      columns: null,
      place: null,
      ...more,
    });
  };
  let isCode = false;
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    if (trimmed.startsWith('```')) isCode = !isCode;
    else if (!isCode && trimmed !== '' && !/^Source: /.test(trimmed)) {
      const heading = /^(#{1,6})\s+(.*)$/.exec(trimmed);
      if (heading !== null) {
        const header = { text: bare(heading[2] ?? ''), span: { start: at, end: at + line.length } };
        title ||= header.text;
        headings = [header];
        add('heading', header.text);
      } else if (trimmed.startsWith('|')) {
        const cells = trimmed.split('|').slice(1, -1).map(bare);
        if (/^[|\s:-]+$/.test(trimmed)) row = 0;
        else if (columns.length === 0) {
          columns = cells.map((cell) => ({ text: cell, span: { start: at, end: at + line.length } }));
          table++;
        } else {
          const label = { text: cells[0] ?? '', span: { start: at, end: at + line.length } };
          cells.slice(1).forEach((cell, column) => {
            add('cell', cell, {
              row: label,
              column: columns[column + 1] ?? null,
              columns: 'stated',
              place: { table, row, column },
            });
          });
          row++;
        }
      } else if (/^(?:[-*•]|\d+\.)\s/.test(trimmed)) add('item', trimmed.replace(/^(?:[-*•]|\d+\.)\s+/, ''));
      else {
        title ||= bare(trimmed);
        add('paragraph', trimmed);
      }
    }
    if (!trimmed.startsWith('|')) columns = [];
    at += line.length + 1;
  }
  return {
    id: path,
    path,
    sha256: createHash('sha256').update(text).digest('hex'),
    text,
    title,
    publisher: null,
    author: null,
    published: null,
    retrieved: null,
    url: null,
    kind: null,
    passages,
    skipped: [],
  };
}
