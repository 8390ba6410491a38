// The articles: a list of them, and each as its file has it, line by line, with the lines that statements were drawn from.
import { counted } from '../reporting/wording.js';
import type { Answer } from './answer.js';
import type { Page } from './frame.js';
import { html } from './markup.js';
import { notFound } from './plain-pages.js';
import type { Review } from './review.js';

export function articlesPage({ audit }: Review): Page {
  const counts = new Map<string, number>();
  for (const { source } of audit.claims) counts.set(source, (counts.get(source) ?? 0) + 1);
  const main = html`
<h1>${counted(audit.sources.length, 'article')}</h1>
<ul class="queue">${audit.sources.map(
    ({ id, title, publisher, published, path }) =>
      html`<li><a href="/article/${id}">${title}</a>
<span class="about">${[publisher, published, path, counted(counts.get(id) ?? 0, 'statement')].filter(Boolean).join(' · ')}</span></li>
`,
  )}</ul>`;
  return { title: 'Articles', main };
}

export function articlePage(id: string, { audit, lookup }: Review): Answer {
  const source = audit.sources.find((one) => one.id === id);
  if (source === undefined) return notFound('article');
  const stated = new Set<number>();
  for (const claim of audit.claims) {
    if (claim.source !== id) continue;
    for (let line = claim.position.start.line; line <= claim.position.end.line; line++) stated.add(line);
  }
  const { title, publisher, author, published, path, text } = source;
  const main = html`
<h1>${title}</h1>
<p class="about">${[publisher, author, published, path].filter(Boolean).join(' · ')}</p>
<p>Statements were drawn from the lines that are tinted. <a href="/search?${new URLSearchParams({ article: id }).toString()}">List them</a></p>
<ol class="lines">${text
    .split(/\r\n|\r|\n/)
    .map((line, at) => html`<li id="L${at + 1}"${stated.has(at + 1) ? html` class="stated"` : null}>${line}</li>`)}</ol>`;
  return { page: { title: `${lookup.name(id)}: ${title}`, main } };
}
