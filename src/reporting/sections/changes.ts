// What differs because time passed.
import type { RootContent } from 'mdast';
import type { Audit } from '../../audit.js';
import type { Changed } from '../../comparing/finding.js';
import type { Lookup } from '../lookup.js';
import { quotes } from '../quotation.js';
import { cut } from '../selection.js';
import { moreWords } from '../wording.js';
import { bullets, item, oneLine, paragraph, section } from '../mdast.js';

export function changes(audit: Audit, lookup: Lookup): RootContent[] {
  if (audit.changed.length === 0) return [];
  const { shown, more } = cut(audit.changed, lookup.most);
  const entry = ({ claims, explanation }: Changed) => item(paragraph(oneLine(explanation)), bullets(quotes(claims, lookup)));
  return [
    section(
      'changed',
      'What changed over time',
      paragraph('These differ because they speak of different times. They are not counted as conflicts.'),
      bullets(shown.map(entry)),
      ...(more > 0 ? [paragraph(moreWords(more, 'of these', 'of these'))] : []),
    ),
  ];
}
