// Decisions whose conflict the articles no longer hold: done as decided, or made on words that have changed.
import { pendingWords, signatureWords, statusWords, verdictWords } from '../reporting/decision-words.js';
import { capitalised, counted } from '../reporting/wording.js';
import type { Page } from './frame.js';
import { html, type Markup } from './markup.js';
import { pageLength, pageOf, pageWays } from './paging.js';
import type { Today } from './review.js';

export function settledPage({ audit: { settled } }: Today, wanted: string | null): Page {
  const { page, pages } = pageOf(wanted, settled.length);
  const main = html`
<h1>Decided, and no longer found</h1>
<p>${counted(settled.length, 'decision')}.</p>
<ul class="queue">${settled.slice((page - 1) * pageLength, page * pageLength).map(
    ({ title, status, decision, pending }) => html`<li>${title}
<span class="about">${capitalised(statusWords[status])}: ${verdictWords(decision)} — ${signatureWords(decision)}</span>${pendingWords(
      pending,
    ).map((words) => html`<p>${words}</p>`)}</li>
`,
  )}</ul>
${pageWays(page, pages, (to) => `/settled?page=${to}`)}`;
  return { title: 'Decided, and no longer found', main };
}

/** The way there; nothing where there is nothing to see. */
export function settledWay({ audit: { settled } }: Today): Markup {
  if (settled.length === 0) return html``;
  return html`<p><a href="/settled">${counted(settled.length, 'decision')} on what is no longer found</a></p>`;
}
