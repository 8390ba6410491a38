// Questions and answers: a question on a line of its own heads what answers it, whatever marks it ("**Q. How long does it last?**",
// "4. I have little room. Does it fit?"), and the letters that tell the two apart are no words of theirs.
//   "Q: Is it loud?" heads "A: It hums." · Not: "A. Holm", "Q. 3" (no question), "Is it loud? It hums." (goes on)
import type { Block, Prose } from './block.js';
import { isProse } from './block.js';
import { part } from './visible.js';

const ASKED = /^(?:Q|Question)\s?\d{0,3}[.:)]\s+/;
const ANSWERED = /^(?:A|Answer)\s?\d{0,3}[.:)]\s+/;
const NUMBERED = /^\d{1,3}[.)]\s+/;
/** Words of the longest question: what is longer tells a story and asks at its end. */
const LONGEST = 40;
/** Below all headings that are marked as such. */
const LEVEL = 7;

/** The blocks with each question of an interview or a list of questions as a heading, and the letters in front of it and its answer gone. */
export function withQuestions(blocks: readonly Block[]): readonly Block[] {
  let isAnswering = false;
  return blocks.map((block) => {
    if (!isProse(block)) return block;
    const { text } = block.words;
    const letter = ASKED.exec(text)?.[0] ?? '';
    const isQuestion = /\?["”’)]?$/.test(text) && text.split(' ').length <= LONGEST;
    const isAsked = isQuestion && (letter !== '' || (block.kind === 'paragraph' && NUMBERED.test(text)));
    if (isAsked) {
      isAnswering = letter !== '';
      return { ...without(block, letter), kind: 'heading' as const, level: block.kind === 'heading' ? block.level : LEVEL };
    }
    const answer = isAnswering ? (ANSWERED.exec(text)?.[0] ?? '') : '';
    if (block.kind === 'heading' || answer !== '') isAnswering = false;
    return without(block, answer);
  });
}

const without = (block: Prose, opening: string): Prose =>
  opening === '' ? block : { ...block, words: part(block.words, opening.length, block.words.text.length) };
