// Shares of a whole: "exports 40 % of its beer", "a tenth of its beer is exported", "one in three mowers sold is a robot mower". Two
// shares answer one question where all other words of the two sentences are the same, whichever stands first.
import { isVerb, lemma } from '../../language/lexicon.js';
import { quantities } from '../../language/quantity.js';
import { wordKey } from '../notion.js';
import { type Add, holder, key, type Said, words } from './said.js';

/** Words that a share is told with, and that tell nothing of whose it is. */
const TELLING =
  /^(?:an?|the|its|their|his|her|all|of|in|on|by|to|for|with|at|from|and|be|is|are|was|were|been|has|have|had|make|makes|made|up|account|accounts|accounted|represent|represents|represented|constitute|constitutes|form|forms|comprise|comprises|only|just|nearly|almost|about|around|roughly|some|over|under|more|less|than|barely|hardly|fewer|out|every|one|that|which|it|they|those|these)$/;

export function shares({ claim, addOn }: Said, add: Add): void {
  if (claim.polarity === 'denied' || claim.modality === 'hypothetical') return;
  const found = quantities(claim.text).filter(({ quantity }) => quantity.unit === '%');
  const [share] = found;
  // "rose by 40 %", "40 % cheaper": a change, no share.
  if (share === undefined || found.length > 1 || !/^\s*(?:of|\p{Ll}+)\b/u.test(claim.text.slice(share.end))) return;
  const isOf = /^\s*of\b/.test(claim.text.slice(share.end)) || !/%|per ?cent/i.test(claim.text.slice(share.start, share.end));
  if (!isOf || /\b(?:by|to|from)\s*$/.test(claim.text.slice(0, share.start))) return;
  const whole = holder(claim, addOn);
  const name = new RegExp(
    `\\b(?:the |an? )?${whole.replace(/[^\p{L}\p{N} -]/gu, '.')}(?:s|['’]s|s['’])?(?![\\p{L}\\p{N}])`,
    'giu',
  );
  const rest = `${claim.text.slice(0, share.start)} ${claim.text.slice(share.end)}`.replace(name, ' ');
  const keys = new Set(
    words(rest)
      .filter((word) => !TELLING.test(word) && !/^\d/.test(word))
      .map(formOf),
  );
  if (keys.size === 0) return;
  add({
    key: key('share', whole),
    family: 'measure',
    topic: `share (${[...keys].join(' ')})`,
    answer: { kind: 'quantity', quantity: share.quantity },
    keys,
  });
}

function formOf(word: string): string {
  const verb = lemma(word, 'v');
  return wordKey(verb !== word && isVerb(verb) ? verb : lemma(word, 'n'));
}
