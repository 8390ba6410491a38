// Search over the statements of all articles. A search that was begun from a group offers to join what it finds with it.
import type { Claim } from '../claims/claim.js';
import { counted } from '../reporting/wording.js';
import { keyed, type Page } from './frame.js';
import { html, type Markup } from './markup.js';
import { pageLength, pageOf, pageWays } from './paging.js';
import { quoteInContext } from './quote.js';
import type { Review } from './review.js';
import type { Visitor } from './visitor.js';

export function searchPage(address: URLSearchParams, review: Review, visitor: Visitor): Page {
  const words = address.get('words') ?? '';
  const article = address.get('article') ?? '';
  const joining = review.groups.get(address.get('join') ?? '');
  const { claims, all, page, pages } = found(words, article, address.get('page'), review);
  const main = html`
<h1>${joining === undefined ? 'Search' : html`What says the same as “${joining.statement}”?`}</h1>
<form id="filter" method="get" action="/search" role="search">
<label><span>Words, all of which a statement holds</span><input name="words" value="${words}"${keyed('search', visitor.keys)} autocomplete="off"></label>
<label><span>Article</span><select name="article"><option value="">all</option>${review.audit.sources.map(
    ({ id }) => html`<option value="${id}"${id === article ? html` selected` : null}>${review.lookup.name(id)}</option>`,
  )}</select></label>
${joining === undefined ? null : html`<input type="hidden" name="join" value="${joining.id}">`}
<button>Search</button></form>
${words === '' && article === '' ? null : html`<p role="status">${counted(all, 'statement')}.</p>`}
<ul class="queue">${claims.map((claim) => entry(claim, review, visitor, joining?.id))}</ul>
${pageWays(page, pages, (to) => {
  const next = new URLSearchParams(address);
  next.set('page', String(to));
  return `/search?${next.toString()}`;
})}`;
  return { title: 'Search', main };
}

function found(words: string, article: string, wanted: string | null, review: Review) {
  const { audit, search, lookup } = review;
  if (article !== '') {
    const inArticle = audit.claims.filter(({ source }) => source === article);
    const ids = words === '' ? null : new Set(search().find(words, audit.claims.length, 0).ids);
    const claims = inArticle.filter(({ id }) => ids === null || ids.has(id));
    const { page, pages } = pageOf(wanted, claims.length);
    return { claims: claims.slice((page - 1) * pageLength, page * pageLength), all: claims.length, page, pages };
  }
  const { all } = search().find(words, 0, 0);
  const { page, pages } = pageOf(wanted, all);
  const { ids } = search().find(words, pageLength, (page - 1) * pageLength);
  return { claims: ids.map((id) => lookup.claim(id)), all, page, pages };
}

function entry(claim: Claim, review: Review, { writes, isBlind }: Visitor, joining: string | undefined): Markup {
  const group = review.groupOf.get(claim.id);
  const conflicts = review.conflictsOf.get(claim.id) ?? [];
  const ways = [
    ...(group === undefined ? [] : [html`<a href="/group/${group.id}">what says the same</a>`]),
    ...conflicts.map((id) => html`<a href="/conflict/${id}">${review.lookup.finding(id)}</a>`),
  ];
  return html`<li>${claim.text}<br>${quoteInContext(claim, review.lookup)}
<span class="about">${ways.map((way, at) => html`${at > 0 ? ' · ' : null}${way}`)}</span>
${
  joining === undefined || group?.id === joining || writes === 'refused' || isBlind
    ? null
    : html`<form method="post" action="/group/${joining}/join"><input type="hidden" name="claim" value="${claim.id}"><button>Says the same: join</button></form>`
}</li>
`;
}
