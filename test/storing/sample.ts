// A small audit made by hand that has every kind of row, every column filled once and empty once.
import type { Audit } from '../../src/audit.js';
import type { Claim } from '../../src/claims/claim.js';
import type { Entry } from '../../src/deciding/decision.js';
import type { Passage, Source } from '../../src/reading/source.js';

export function sampleSource(id: string, text: string): Source {
  return {
    id,
    path: `sources/${id}.md`,
    sha256: id.padEnd(64, '0'),
    text,
    title: `On ${id}`,
    publisher: id === 'first' ? 'The Bee Post' : null,
    author: null,
    published: id === 'first' ? '2021-05' : null,
    retrieved: null,
    url: null,
    kind: null,
    passages: [samplePassage(text), cell(text)],
    skipped: [{ span: { start: 0, end: 1 }, reason: 'a mark' }],
  };
}

function samplePassage(text: string): Passage {
  return {
    kind: 'paragraph',
    span: { start: 0, end: text.length },
    text,
    pieces: [{ at: 0, length: text.length, start: 0, fileLength: text.length }],
    headings: [{ text: 'Honey', span: { start: 0, end: 1 } }],
    lead: null,
    quoted: true,
    row: null,
    column: null,
    columns: null,
    place: null,
  };
}

function cell(text: string): Passage {
  const header = { text: 'Taste', span: { start: 0, end: 1 } };
  const place = { table: 0, row: 1, column: 2 };
  return {
    ...samplePassage(text),
    kind: 'cell',
    quoted: false,
    lead: header,
    row: header,
    column: header,
    columns: 'inferred',
    place,
  };
}

export function sampleClaim(id: string, source: string, quote: string): Claim {
  return {
    id,
    source,
    position: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: quote.length + 1, offset: quote.length } },
    quote,
    spans: [{ start: 0, end: quote.length }],
    text: quote,
    subject: 'honey',
    part: null,
    aspect: 'taste',
    activity: null,
    frame: 'is',
    verb: 'be',
    polarity: 'affirmed',
    modality: 'asserted',
    degree: null,
    object: null,
    quantity: null,
    date: null,
    ordering: null,
    qualifiers: [],
    attribution: { holder: 'article', held: true },
    columns: null,
    place: null,
  };
}

/** Quotes with what tends to be lost on the way: a quotation mark, an emoji, a line end, a byte order mark. */
const quotes = ['\uFEFFHoney is "sweet" 🍯', 'Honey is not\r\nsweet', 'Honey keeps for 2–3 years'] as const;

const side = (answer: string, quote: string) => ({
  answer,
  claims: [{ path: 'sources/first.md', quote, text: quote, context: '', sentence: null }] as const,
});

export const sampleEntry = {
  key: 'd-1',
  turn: 1,
  ruling: { verdict: 'keep', side: 0, because: 'outdated' },
  by: 'Ann "the bee" O’Hara',
  at: '2026-01-02T03:04:05.678Z',
  note: 'tasted it\n🍯',
  view: {
    title: 'Is honey sweet?',
    question: 'honey|is|sweet',
    kind: 'negation',
    severity: 'hard',
    sides: [side('yes', quotes[0]), side('no', quotes[1])] as const,
  },
} as const satisfies Entry;

export function sampleAudit(): Audit {
  const full: Claim = {
    ...sampleClaim('c3', 'second', quotes[2]),
    part: 'comb',
    activity: 'keep',
    degree: 'highly',
    object: { text: 'a comb', head: 'comb', words: ['comb'] },
    quantity: { low: 2, high: null, unit: 'year', approximate: true },
    date: { from: '2020', to: '2021-05-17', approximate: false },
    ordering: { left: 'honey', right: 'sugar', dimension: 'price', direction: 'more', favours: 'neither' },
    qualifiers: [{ kind: 'condition', text: 'in a cool room' }],
    attribution: { holder: 'a beekeeper', held: false },
    columns: 'stated',
    place: { table: 0, row: 0, column: 1 },
  };
  return {
    sources: [sampleSource('first', quotes[0]), sampleSource('second', `${quotes[1]} ${quotes[2]}`)],
    subjects: [
      { id: 's1', name: 'honey', aliases: ['Honeys'], parts: ['comb'], kindOf: 'food', origin: 'configured', main: true },
      { id: 's2', name: 'sugar', aliases: [], parts: [], kindOf: null, origin: 'found', main: false },
    ],
    claims: [sampleClaim('c1', 'first', quotes[0]), { ...sampleClaim('c2', 'second', quotes[1]), polarity: 'denied' }, full],
    groups: [
      {
        id: 'g1',
        statement: 'Honey is sweet.',
        subject: 'honey',
        aspect: 'taste',
        claims: ['c3', 'c1'],
        sources: ['first', 'second'],
        independentSources: 2,
        consensus: true,
      },
    ],
    conflicts: [
      {
        id: 'x1',
        question: 'honey|is|sweet',
        title: 'Is honey sweet?',
        subject: 'honey',
        aspect: 'taste',
        kind: 'negation',
        severity: 'hard',
        spread: 'cross-source',
        sides: [
          { answer: 'yes', claims: ['c3', 'c1'] },
          { answer: 'no', claims: ['c2'] },
        ],
        explanation: 'One says it is, one that it is not.',
        settledBy: 'tasting it',
        status: 'pending-edit',
        decision: sampleEntry,
        thread: sampleEntry.key,
        kept: 0,
        joined: [],
        changed: [],
        pending: [sampleEntry.view.sides[1].claims[0]],
      },
    ],
    changed: [{ question: 'honey|price', claims: ['c1', 'c2'], explanation: 'The price rose.' }],
    cleared: [{ claims: ['c1', 'c3'], reason: 'different-time', explanation: 'Spoken of at two times.' }],
    skipped: [{ source: 'first', span: { start: 0, end: 1 }, reason: 'a mark' }],
    problems: [{ path: 'sources/broken.md', message: 'Unexpected binary file, expected text' }],
    settled: [
      { thread: 'd-2', title: 'Is honey dear?', status: 'verified', decision: { ...sampleEntry, key: 'd-2' }, pending: [] },
    ],
  };
}

/** The lists of an audit with one claim and nothing drawn from it. */
export function only(quote: string): Partial<Audit> {
  return {
    sources: [sampleSource('first', quote)],
    claims: [sampleClaim('c1', 'first', quote)],
    groups: [],
    conflicts: [],
    changed: [],
    cleared: [],
  };
}
