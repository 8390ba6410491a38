// A claim → its quote as an editor reads it before deciding: in its paragraph, the words that clash marked, with article, date, file and line.
import type { Claim } from '../claims/claim.js';
import type { Lookup } from '../reporting/lookup.js';
import { oneLine } from '../reporting/mdast.js';
import { contextOf, type Marking, visiblePlace } from '../reporting/quotation.js';
import { html, type Markup } from './markup.js';

/** Letters of the paragraph before and after a quote. */
const around = 400;

export function quoteInContext(claim: Claim, lookup: Lookup, marking: Marking = () => []): Markup {
  const place = visiblePlace(claim, lookup);
  const text = place?.passage.text ?? claim.quote;
  const [from, to] = place === null ? [0, text.length] : [place.from, place.to];
  const { path, published } = lookup.source(claim.source);
  const over = place === null || place.passage.kind === 'cell' ? [] : [...place.passage.headings, place.passage.lead];
  const headers = over.flatMap((header) => (header === null ? [] : [header.text]));
  const { line } = claim.position.start;
  return html`${headers.length === 0 ? null : html`<span class="cite">${headers.join(' › ')}</span>`}
<span class="passage">${tail(text.slice(0, from))}<q>“${marked(oneLine(text.slice(from, to)), claim, marking)}”</q>${head(text.slice(to))}</span>
${contextOf(claim, lookup).map((words) => html`<span class="context">${words}${/[.!?…]$/.test(words) ? '' : '.'} </span>`)}
<span class="cite">${lookup.name(claim.source)}${published === null ? null : `, ${published}`}, ${placeLink(claim.source, line, path)}</span>`;
}

export function placeLink(source: string, line: number, path: string): Markup {
  return html`<a href="/article/${source}#L${line}">${path}:${line}</a>`;
}

function marked(words: string, claim: Claim, marking: Marking): readonly Markup[] {
  const parts: Markup[] = [];
  let at = 0;
  for (const { start, end } of marking(claim, words)) {
    parts.push(html`${words.slice(at, start)}<mark>${words.slice(start, end)}</mark>`);
    at = end;
  }
  return [...parts, html`${words.slice(at)}`];
}

const tail = (text: string): string => (text.length > around ? `… ${text.slice(-around).replace(/^\S*\s/, '')}` : text);
const head = (text: string): string => (text.length > around ? `${text.slice(0, around).replace(/\s\S*$/, '')} …` : text);
