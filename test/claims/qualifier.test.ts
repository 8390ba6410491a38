import { describe, expect, it } from 'vitest';
import { qualifier } from '../../src/claims/qualifier.js';
import { phrases } from '../../src/language/phrase.js';
import { tag } from '../../src/language/tagging.js';
import { claimsIn } from './article.js';

/** The qualifier of a phrase that stands by itself behind a noun. */
function ofPhrase(text: string) {
  const tokens = tag(text);
  const found = phrases(tokens, 0, tokens.length).flatMap((phrase) => qualifier(tokens, phrase) ?? []);
  return found.map((each) => `${each.kind}: ${each.text}`);
}

describe('no qualifier', () => {
  const rows: [text: string, note: string][] = [
    ['a large kettle', 'a noun'],
    ['of steel', 'what it is made of'],
    ['than the kettle', 'the other side of an order'],
    ['that whistles', 'a relative clause'],
    ['to boil water', 'an infinitive'],
    ['over 300 guests', 'a bound'],
  ];
  it.each(rows)('%s', (text) => {
    expect(ofPhrase(text)).toEqual([]);
  });
});

describe('qualifiers', () => {
  const rows: [text: string, expected: string, note: string][] = [
    ['in winter', 'time: in winter', 'a season is no place'],
    ['in 2024', 'time: in 2024', 'a year'],
    ['in May 1911', 'time: in May 1911', 'a month and its year'],
    ['on 14 May 1907', 'time: on 14 May 1907', 'a day, its month and year'],
    ['for two years', 'time: for two years', 'a duration'],
    ['in version 4.2', 'version: in version 4.2', 'a version'],
    ['in Norway', 'place: in Norway', 'a place'],
    ['for small towns', 'condition: for small towns', 'for whom'],
    ['over the winter', 'time: over the winter', 'a time, not a bound'],
    ['for small to large pans', 'condition: for small to large pans', 'a range of kinds'],
    ['in terms of price', 'condition: in terms of price', 'what "of" hangs on says nothing alone'],
    ['without a lid', 'condition: without a lid', 'without'],
    ['under load', 'condition: under load', 'under'],
    ['if the disk is full', 'condition: if the disk is full', 'a clause'],
    ['when it rains', 'condition: when it rains', 'a clause'],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(ofPhrase(text)).toEqual([expected]);
  });
});

describe('qualifiers of a claim', () => {
  const rows: [sentence: string, expected: readonly string[], note: string][] = [
    ['Orbitas is stable.', [], 'none'],
    ['Orbitas is written in Rust.', [], 'the object is no place'],
    ['Orbitas ships with a backup tool.', [], 'the object is no condition'],
    ['Orbitas depends on a broker.', [], 'nor here'],
    ['Orbitas is used by Pelham Bank.', [], 'nor the user'],
    ['Orbitas is ideal for small teams.', [], 'nor the use'],
    ['Orbitas is not only stable.', [], '"not only" limits nothing'],
    ['Orbitas was stable in 2024.', ['time: in 2024'], 'a time behind'],
    ['In 2024, Orbitas was stable.', ['time: In 2024'], 'a time before'],
    ['In Norway, cargo bikes are cheap.', ['place: In Norway'], 'a place'],
    ['Orbitas is only available in Norway.', ['place: in Norway', 'scope: only'], 'two'],
    ['Orbitas is usually stable.', ['scope: usually'], 'how often'],
    ['Orbitas is mostly stable.', ['scope: mostly'], 'how far'],
  ];
  it.each(rows)('%s', (sentence, expected) => {
    expect(claimsIn(sentence).flatMap(({ qualifiers }) => qualifiers.map(({ kind, text }) => `${kind}: ${text}`))).toEqual(
      expected,
    );
  });
});
