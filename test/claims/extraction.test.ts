import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimsOfTexts, extract, type Extraction, fileSpan } from '../../src/claims/extraction.js';
import type { Source, Span } from '../../src/reading/source.js';
import { corpusOf } from '../../src/claims/corpus.js';
import { article, line, lines, paragraph, passage, SUBJECTS } from './article.js';

const extracted = (text: string): readonly [Source, Extraction] => {
  const source = article(text);
  return [source, extract(source, SUBJECTS)];
};

describe('reasons of what is refused', () => {
  const rows: [text: string, reason: string, note: string][] = [
    ['Is Orbitas stable? Nobody in the town library knows.', 'question', 'a question'],
    ['Open the lid of the kettle and pour the water.', 'instruction to the reader', 'an order'],
    ['Orbitas is stable. This is a surprise to the town.', '"This" may stand for the whole sentence before', 'a pronoun'],
    ['It supports replication in the town library.', '"it" has no clear antecedent', 'a pronoun'],
  ];
  it.each(rows)('%s', (text, reason) => {
    const source = paragraph(text);
    expect(extract(source, SUBJECTS).refused.map((each) => each.reason)).toContain(reason);
  });

  it('what names no subject is of none, though all other articles are of one', () => {
    const source = article('# Rye bread\n\nWe paid 300 euros for the oven.\n\n- Crisp at the edges\n- Room for two loaves\n');
    const [only] = SUBJECTS;
    expect(lines(extract(source, only === undefined ? [] : [only]).claims)).toEqual([]);
  });

  it('headings', () => {
    const [source, { refused }] = extracted(
      '# Databases\n\nOrbitas is a database for the archives of a town.\n\n## Upkeep\n\nOrbitas is cheap.\n',
    );
    const headings = refused
      .filter(({ reason }) => reason === 'heading')
      .map(({ span }) => source.text.slice(span.start, span.end));
    expect(headings).toContain('## Upkeep');
  });

  it('names the source', () => {
    const [source, { refused }] = extracted('# Databases\n\nIs Orbitas stable? Nobody in the town library knows.\n');
    expect(new Set(refused.map((each) => each.source))).toEqual(new Set([source.id]));
  });
});

describe('the context of a section', () => {
  it('ends with it', () => {
    const [, { claims }] = extracted('# Databases for towns\n\n## Orbitas\n\nOrbitas is stable.\n\n## Prices\n\nIt is cheap.\n');
    expect(lines(claims)).toEqual(['Orbitas: is +stable']);
  });

  it('goes on over paragraphs', () => {
    const [, { claims }] = extracted('# Databases for towns\n\n## Prices\n\nOrbitas is stable.\n\nIt is cheap.\n');
    expect(lines(claims)).toEqual(['Orbitas: is +stable', 'Orbitas: is +cheap']);
  });
});

describe('labels', () => {
  const rows: [text: string, expected: string, note: string][] = [
    ['However: Orbitas is stable.', 'permanence', 'a word that joins'],
    ['Pelham reports what everybody knows: Orbitas is stable.', 'permanence', 'a clause'],
    ['Security: Orbitas is stable.', 'security', 'a noun'],
    ['2) Security – Orbitas is stable.', 'security', 'numbered, with a dash'],
  ];
  it.each(rows)('%s', (text, aspect) => {
    const source = paragraph(text);
    expect(extract(source, SUBJECTS).claims.at(-1)?.aspect).toBe(aspect);
  });
});

describe('visible text and file', () => {
  it('quotes hold the markup that stands between their words', () => {
    const [, { claims }] = extracted(
      '# Databases\n\nThe *new* [Orbitas](https://orbitas.example) is **stable** &amp; cheap. It has\na console.\n',
    );
    expect(claims.map(({ quote }) => quote)).toContain('It has\na console');
    expect(claims[0]?.quote).toContain('[Orbitas](https://orbitas.example) is **stable**');
    for (const { text } of claims) expect(text).not.toMatch(/[*[\]()]|&amp;/);
  });

  it('a stretch of a passage is found through its pieces', () => {
    const pieces = [
      { at: 0, length: 5, start: 12, fileLength: 5 },
      { at: 5, length: 1, start: 17, fileLength: 5 },
      { at: 6, length: 8, start: 22, fileLength: 8 },
    ];
    const whole = passage('rows & columns', { span: { start: 10, end: 40 }, pieces });
    expect(fileSpan(whole, 0, 4)).toEqual({ start: 12, end: 16 });
    expect(fileSpan(whole, 5, 6)).toEqual({ start: 17, end: 22 });
    expect(fileSpan(whole, 7, 14)).toEqual({ start: 23, end: 30 });
  });
});

describe('texts without an article', () => {
  const said = (...texts: readonly { readonly id: string; readonly text: string; readonly doc?: string }[]) =>
    claimsOfTexts(texts).map(({ id, claims }) => `${id}: ${claims.map(line).join('; ')}`);

  it('a pronoun has no antecedent in another text', () => {
    expect(said({ id: '1', text: 'Tarnvik is a town.' }, { id: '2', text: 'It has a harbour.' })).toEqual([
      '1: Tarnvik: is +town',
      '2: it: has +harbor',
    ]);
  });

  it('lines of one doc are one text', () => {
    expect(
      said(
        { id: '1', doc: 'a', text: 'Tarnvik is a town.' },
        { id: 'x', doc: 'b', text: 'Holm is an island.' },
        { id: '2', doc: 'a', text: 'It has a harbour.' },
      ),
    ).toEqual(['1: Tarnvik: is +town', 'x: Holm: is +island', '2: Tarnvik: has +harbor']);
  });

  it('gives an answer for each text, in order, positions counted in each', () => {
    const texts = [
      { id: 'b', text: '' },
      { id: 'a', text: 'No verb here' },
      { id: 'c', text: 'Kettles whistle.\nA kettle is hot.' },
    ];
    const found = claimsOfTexts(texts);
    expect(found.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
    for (const claim of found[2]?.claims ?? [])
      expect(texts[2]?.text.slice(claim.position.start.offset, claim.position.end.offset)).toBe(claim.quote);
    expect(found[2]?.claims.at(-1)?.position.start).toMatchObject({ line: 2, column: 1 });
  });

  it('speaks of whatever its subject is', () => {
    expect(said({ id: '1', text: 'The old kettle is cheaper than the new one.' })[0]).toMatch(/^1: old kettle: compares/);
  });
});

const SENTENCES = [
  'Orbitas is a database for archives.',
  'It does not support triggers, but it is cheap.',
  'Lumenbase is faster than Orbitas; both are written in Rust.',
  'The Meridia, which was built of steel, sank on 14 May 1907.',
  'Cargo bikes cost between 2,000 and 5,000 euros 🚲 – “a lot”, says Ada.',
  'Use Lumenbase when you need views, rows & columns.',
  'If the disk is full, Orbitas stops.',
  'Is the Harbour Museum open?',
  'Subscribe to our newsletter!',
  'Pelham Bank, Corvex and Dunlin Air use Orbitas.',
  'Unlike Lumenbase, Orbitas e.g. has **no** console ([see](https://orbitas.example/a_b)).',
  'Naïve café owners &amp; *others* like `folding bikes`.',
  'Its indexes are small.The Meridia was fast.',
];
const sentence = fc.constantFrom(...SENTENCES);
const block = fc.oneof(
  fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => all.join(' ')),
  fc.array(sentence, { minLength: 2, maxLength: 3 }).map((all) => all.join('\n')),
  fc.constantFrom(
    '## Orbitas',
    '## Lumenbase vs Orbitas',
    '### When not to use Orbitas',
    '## Prices',
    'Use Orbitas when:',
    '```\nOrbitas = 1\n```',
    '***',
  ),
  fc
    .array(
      fc.oneof(sentence, fc.constantFrom('Fast and light', 'No licence fees', 'Secure: it is locked', 'Supports JSON', 'Corvex')),
      { minLength: 1, maxLength: 4 },
    )
    .map((all) => all.map((each) => `- ${each}`).join('\n')),
  fc
    .array(
      fc.tuple(
        fc.constantFrom('Price', 'Sharding', 'Best for', 'Learning time'),
        fc.constantFrom('Free', 'Yes', '2–3 weeks', 'Small **archives**', ''),
        fc.constantFrom('40 euros', 'No', 'Slower', 'Lumenbase is old.'),
      ),
      { minLength: 1, maxLength: 3 },
    )
    .map((all) => `| | Orbitas | Lumenbase |\n|---|---|---|\n${all.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}`),
  fc.array(sentence, { minLength: 1, maxLength: 2 }).map((all) => all.map((each) => `> ${each}`).join('\n')),
);
const articles = fc
  .record({ blocks: fc.array(block, { minLength: 1, maxLength: 6 }), crlf: fc.boolean(), mark: fc.boolean() })
  .map(
    ({ blocks, crlf, mark }) =>
      `${mark ? '\uFEFF' : ''}${['# Databases, bikes and ships', ...blocks, 'The towns of the north have many libraries.'].join('\n\n').replaceAll('\n', crlf ? '\r\n' : '\n')}\n`,
  );

const inside = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end;

describe('of every article', () => {
  const holds = (name: string, check: (source: Source, extraction: Extraction) => void) =>
    it(name, () => {
      fc.assert(
        fc.property(articles, (text) => {
          const source = article(text);
          check(source, extract(source, SUBJECTS));
        }),
        { numRuns: 40 },
      );
    });

  holds('the quote is the text of the file at the position, which is the first span', ({ text }, { claims }) => {
    for (const { position, quote, spans } of claims) {
      expect(text.slice(position.start.offset, position.end.offset)).toBe(quote);
      expect(quote).toBe(quote.trim());
      expect(quote).not.toBe('');
      expect(spans[0]).toEqual({ start: position.start.offset, end: position.end.offset });
    }
  });

  holds('lines and columns agree with the offset', ({ text }, { claims }) => {
    for (const { position } of claims) {
      for (const { line: row, column, offset } of [position.start, position.end]) {
        const before = text.slice(0, offset).split(/\r\n|\n/);
        expect([row, column]).toEqual([before.length, (before.at(-1) ?? '').length + 1]);
      }
    }
  });

  holds('spans stay in one passage and what stands over it', ({ passages }, { claims }) => {
    for (const claim of claims) {
      const [own] = claim.spans;
      const isHome = passages.some(({ span: home, headings, lead, row, column }) => {
        const headers = [...headings, lead, row, column].flatMap((header) => header?.span ?? []);
        return (
          own !== undefined &&
          inside(own, home) &&
          claim.spans.every((span) => [home, ...headers].some((place) => inside(span, place)))
        );
      });
      expect(isHome, claim.text).toBe(true);
    }
  });

  holds('every passage gives a claim or is refused', ({ id, passages }, { claims, refused }) => {
    const places = [...claims.flatMap(({ spans }) => spans.slice(0, 1)), ...refused.map(({ span }) => span)];
    for (const { span, text } of passages)
      expect(
        places.some((place) => place.start < span.end && place.end > span.start),
        text,
      ).toBe(true);
    for (const each of refused) {
      expect(each.source).toBe(id);
      expect(each.reason).not.toBe('');
    }
  });

  holds('every character is in a passage or skipped', ({ text, passages, skipped }) => {
    const units = text.split('');
    for (const { span } of [...passages, ...skipped]) units.fill(' ', span.start, span.end);
    expect(
      units
        .join('')
        .replace(/^\s*(?:[-*•]|\d+[.)])\s/gm, '')
        .match(/[\p{L}\p{N}]+/gu) ?? [],
    ).toEqual([]);
  });

  holds('ids are unique, and claims name a subject, an aspect and a text', (_, { claims }) => {
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
    for (const { text, subject, aspect } of claims) {
      expect(text).toMatch(/^\P{Ll}.*[.!?…]$/su);
      expect(text).not.toMatch(/\s\s|\n/);
      expect(subject.trim()).not.toBe('');
      expect(aspect.trim()).not.toBe('');
    }
  });

  holds('frames hold what they must', (_, { claims }) => {
    for (const { frame, object, ordering, quantity, date } of claims) {
      if (frame === 'compares') expect(ordering).not.toBeNull();
      else {
        expect(object).not.toBeNull();
        expect(object?.words.length).toBeGreaterThan(0);
      }
      if (frame === 'measures') expect(quantity).not.toBeNull();
      if (frame === 'dates') expect(date).not.toBeNull();
    }
  });

  holds('the same input gives the same claims', (source, extraction) => {
    const again = article(source.text);
    expect(extract(again, [...SUBJECTS])).toEqual(extraction);
  });

  it('other sources and their order do not matter', () => {
    fc.assert(
      fc.property(articles, articles, (left, right) => {
        const one = article(left, 'one.md');
        const two = article(right, 'two.md');
        expect(extract(one, SUBJECTS, corpusOf([two, one], SUBJECTS))).toEqual(
          extract(one, SUBJECTS, corpusOf([one, two], SUBJECTS)),
        );
      }),
      { numRuns: 15 },
    );
  });
});

describe('strange input ends', () => {
  const rows: [name: string, text: string][] = [
    ['a long line without spaces', 'Orbitas'.repeat(20_000)],
    ['nested brackets', `Orbitas is ${'('.repeat(5_000)}stable${')'.repeat(5_000)}.`],
    ['brackets that never close', `Orbitas is ${'[('.repeat(5_000)}stable.`],
    ['commas', `Orbitas has a cache${','.repeat(50_000)} and a console.`],
    [
      'a list of 2,000 members',
      `Orbitas has ${Array.from({ length: 2_000 }, (_, at) => `cache${at}`).join(', ')} and a console.`,
    ],
    ['one sentence of many clauses', `Orbitas is stable${' and it is cheap'.repeat(1_500)}.`],
    ['a sentence of "that"', `Orbitas says ${'that it says '.repeat(1_000)}nothing.`],
    ['conditions upon conditions', `Orbitas is slow ${'if the disk is full '.repeat(500)}.`],
    ['lone surrogates', 'Orbitas is \uD800 stable and \uDFFF cheap \uD83D.'],
    ['emoji', 'Orbitas is stable 👩‍👩‍👧‍👦🇳🇴. 🚲 Cargo bikes 🚲 are cheap 💶!'],
    ['right to left', 'Orbitas is stable. \u202Eسريع جدا\u202C Cargo bikes are cheap. מהיר'],
    ['control characters', 'Orbitas \u0001is\u0007 stable.\u000B It is\u2028cheap.\u200B'],
    ['dots', `Orbitas is stable${'.'.repeat(20_000)}`],
    ['quotation marks', `${'“'.repeat(5_000)}Orbitas is stable.${'”'.repeat(5_000)}`],
    ['apostrophes', `Orbitas${"'s".repeat(1_000)} is stable.`],
    ['hyphens', `Orbitas is ${'well-'.repeat(500)}made.`],
    ['a phrase that ends with "of"', 'Orbitas offers a wide range of. A number of.'],
    ['only a verb', 'Is. Has. Are not. Does not. Can.'],
    ['only words that join', 'However, but, and so. Moreover. Therefore, thus.'],
  ];
  it.each(rows)('%s', (_, text) => {
    for (const source of [
      paragraph(text),
      paragraph(text, { kind: 'item', headings: [{ text: 'Orbitas', span: { start: 0, end: 0 } }] }),
    ]) {
      const { claims } = extract(source, SUBJECTS);
      for (const { position, quote } of claims) expect(text.slice(position.start.offset, position.end.offset)).toBe(quote);
    }
  });
});

describe('strange articles end', () => {
  const rows: [name: string, text: string][] = [
    ['nested brackets', `Orbitas is ${'['.repeat(2_000)}stable${']'.repeat(2_000)}.`],
    ['nested quotes', `${'> '.repeat(200)}Orbitas is stable.`],
    ['stars and lines', `${'*'.repeat(2_000)}Orbitas is stable${'_'.repeat(2_000)}.`],
    ['a wide table', `|${' Orbitas |'.repeat(300)}\n|${'---|'.repeat(300)}\n|${' stable |'.repeat(300)}`],
    ['a deep list', Array.from({ length: 100 }, (_, at) => `${'  '.repeat(at)}- Orbitas is stable.`).join('\n')],
    ['lone surrogates', 'Orbitas is \uD800 stable and \uDFFF cheap \uD83D.'],
    ['emoji', 'Orbitas is stable 👩‍👩‍👧‍👦🇳🇴. 🚲 Cargo bikes 🚲 are cheap 💶!'],
    ['right to left', 'Orbitas is stable. \u202Eسريع جدا\u202C Cargo bikes are cheap. מהיר'],
    ['line ends of all kinds', 'Orbitas is stable.\rIt is cheap.\r\n\r\nIt has\u2028a console.\u0085'],
    ['entities', '&lt;b&gt;Orbitas&lt;/b&gt; is &#115;table &nosuch; &amp;amp; cheap.'],
  ];
  it.each(rows)('%s', (_, text) => {
    const source = article(`# Databases for towns\n\nThe towns of the north have many libraries.\n\n${text}\n`);
    const { claims } = extract(source, SUBJECTS);
    expect(claims.length).toBeGreaterThan(0);
    for (const { position, quote } of claims) expect(source.text.slice(position.start.offset, position.end.offset)).toBe(quote);
  });
});
