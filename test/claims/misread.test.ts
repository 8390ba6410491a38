import { describe, expect, it } from 'vitest';
import { reread } from '../../src/claims/misread.js';
import { tag } from '../../src/language/tagging.js';

/** The word class of `word` in the sentence. */
const classOf = (sentence: string, word: string) => reread(tag(sentence)).find(({ text }) => text === word)?.pos;

describe('words that are nouns and verbs', () => {
  const rows: [sentence: string, word: string, pos: string, note: string][] = [
    ['Lumo looks good and works.', 'works', 'VERB', 'no article asks for a noun'],
    ['Lumo is fast and results are good.', 'results', 'NOUN', 'it has a verb of its own'],
    ['Lumo lets you control a lamp.', 'control', 'VERB', 'not what is given'],
    ['Cooks build boats.', 'build', 'VERB', 'no article before it'],
    ['People who row in winter are fit.', 'row', 'VERB', 'goes with people'],
    ['A starter that lives in the fridge is cold.', 'lives', 'VERB', 'goes with the starter'],
    ['Critics say that the new lighting spoils the view.', 'spoils', 'VERB', 'what is said has no other verb'],
    ['The shop is open from 10 am to 5 pm.', 'am', 'NOUN', 'an hour'],
    ['Its fly sheet is dry.', 'fly', 'NOUN', 'the first of two nouns'],
    ['Tap water with a lot of salt can slow it.', 'Tap', 'NOUN', 'no order: a verb follows'],
    ['Lumo is a powerful, efficient, future-proof upgrade when it rains.', 'upgrade', 'NOUN', 'an article and adjectives'],
    ['Lumo is best when conditions are right.', 'conditions', 'NOUN', 'goes with "are"'],
    ['Lumo gives you control and results in less waste.', 'results', 'VERB', 'a second verb'],
    ['Lumo gives you control and results in less waste.', 'control', 'NOUN', 'what is given'],
    ['Distress calls sent.', 'calls', 'NOUN', 'what was sent'],
    ['Lumo and Varo are light, mature cameras.', 'mature', 'ADJ', 'in a row of adjectives'],
    ['When cheap, mature the cheese longer.', 'mature', 'VERB', 'an article follows'],
    ['It is known for its care, its tool set, and focus on safety.', 'focus', 'NOUN', 'no plain verb goes with "is"'],
    ['It is able to learn, plan, and focus on safety.', 'focus', 'VERB', 'behind "to"'],
  ];
  it.each(rows)('%s: %s', (sentence, word, pos) => {
    expect(classOf(sentence, word)).toBe(pos);
  });
});
