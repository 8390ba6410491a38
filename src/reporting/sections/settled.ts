// Decisions whose conflict the articles no longer hold: done as decided, or made of words that have changed.
import type { RootContent } from 'mdast';
import type { Audit } from '../../audit.js';
import type { Settled } from '../../deciding/status.js';
import { pendingWords, signatureWords, statusWords, verdictWords } from '../decision-words.js';
import { bullets, item, oneLine, paragraph, section, strong } from '../mdast.js';

export function settled(audit: Audit): RootContent[] {
  if (audit.settled.length === 0) return [];
  return [
    section(
      'settled',
      'Decided, and no longer found',
      paragraph('What was decided of conflicts that the articles no longer hold.'),
      bullets(audit.settled.map(entry)),
    ),
  ];
}

function entry({ title, status, decision, pending }: Settled) {
  const words = `${verdictWords(decision)} — ${signatureWords(decision)} (${statusWords[status]}).`;
  return item(paragraph(strong(oneLine(title)), ` ${oneLine([words, ...pendingWords(pending)].join(' '))}`));
}
