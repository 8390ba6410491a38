import { describe, expect, it } from 'vitest';
import { degreeOf, modalityOf, scopes } from '../../src/claims/degree.js';
import { tag } from '../../src/language/tagging.js';

describe('degree', () => {
  const rows: [text: string, expected: string | null, note: string][] = [
    ['a stable kettle', null, 'none'],
    ['the way to Holm', null, 'a noun that is a degree word elsewhere'],
    ['very stable', 'very', 'very'],
    ['much more stable', 'much', 'before a comparative'],
    ['slightly stable', 'slightly', 'a low degree'],
    ['Highly stable', 'highly', 'in lower case'],
    ['quite remarkably stable', 'quite', 'the first of several'],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(degreeOf(tag(text))).toBe(expected);
  });

  it('looks only between the given tokens', () => {
    const tokens = tag('very stable and slightly old');
    expect(degreeOf(tokens, 2)).toBe('slightly');
    expect(degreeOf(tokens, 1, 3)).toBeNull();
  });
});

describe('modality', () => {
  const rows: [modal: string | null, text: string, expected: string, note: string][] = [
    [null, 'stable', 'asserted', 'no modal'],
    ['can', 'stable', 'asserted', 'an ability'],
    ['will', 'stable', 'asserted', 'the future'],
    ['may', 'stable', 'hedged', 'a possibility'],
    ['could', 'stable', 'hedged', 'a possibility'],
    [null, 'perhaps stable', 'hedged', 'an adverb'],
    ['would', 'stable', 'hypothetical', 'not the case'],
    ['should', 'stable', 'recommended', 'advice'],
    ['must', 'stable', 'recommended', 'advice'],
  ];
  it.each(rows)('%s %s: %s', (modal, text, expected) => {
    expect(modalityOf(modal, tag(text))).toBe(expected);
  });
});

describe('scope', () => {
  const rows: [text: string, expected: readonly string[], note: string][] = [
    ['is stable', [], 'none'],
    ['not only stable', [], '"not only" limits nothing'],
    ['n’t only stable', [], 'nor in a contraction'],
    ['only stable', ['only'], 'only'],
    ['always stable', ['always'], 'always'],
    ['often only mildly stable', ['often', 'only'], 'in order'],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(scopes(tag(text)).map((each) => each.text)).toEqual(expected);
  });
});
