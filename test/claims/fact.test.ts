import { describe, expect, it } from 'vitest';
import { claimsIn } from './article.js';

const texts = (sentence: string) => claimsIn(sentence).map(({ text }) => text);

describe('"this" at the start of a sentence', () => {
  const rows: [text: string, expected: string | null, note: string][] = [
    ['Orbitas is light. This lasts a week.', null, 'a thing lasts, no fact'],
    ['Orbitas needs no lid. This is a pity.', null, 'a judgement'],
    ['Orbitas weighs 20 kilos. This can vary with the lid.', null, 'the figure, not the fact'],
    ['Orbitas is light. This saves fuel. It is cheap.', 'The fact that Orbitas is light saves fuel.', 'the fact'],
    ['Orbitas is light. This depends on the lid.', 'Whether Orbitas is light depends on the lid.', 'whether it is one'],
    ['Orbitas has a high price. This includes the lid.', "Orbitas' price includes the lid.", 'the thing of which it was'],
  ];
  it.each(rows)('%s', (text, expected) => {
    const second = texts(text).slice(1);
    expect(second).toEqual(expected === null ? [] : [expected]);
  });
});
