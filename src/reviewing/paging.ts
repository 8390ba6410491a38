// Long lists, page by page.
import { html, type Markup } from './markup.js';

/** Entries on one page. */
export const pageLength = 50;

/** The nearest page to the wanted one, and how many there are; both from 1. */
export function pageOf(wanted: string | null, entries: number): { readonly page: number; readonly pages: number } {
  const pages = Math.max(1, Math.ceil(entries / pageLength));
  const number = Number(wanted ?? 1);
  return { page: Number.isSafeInteger(number) ? Math.min(Math.max(1, number), pages) : 1, pages };
}

/** @param address of a page by its number */
export function pageWays(page: number, pages: number, address: (page: number) => string): Markup {
  const way = (to: number, words: string) => (to < 1 || to > pages ? null : html`<li><a href="${address(to)}">${words}</a></li>`);
  if (pages === 1) return html``;
  return html`<nav aria-label="Pages"><ul class="steps">${way(page - 1, 'Page before')}<li>Page ${page} of ${pages}</li>${way(page + 1, 'Next page')}</ul></nav>`;
}
