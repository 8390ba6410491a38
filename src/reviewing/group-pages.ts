// Groups of statements that mean the same: a list, each with its quotes, and what editors rule on them. A ruling is kept at once and obeyed by the
// next audit.
import { join, takeOut, undo } from '../deciding/deciding.js';
import type { Entry, Signature } from '../deciding/decision.js';
import { threads } from '../deciding/thread.js';
import { signatureWords, verdictWords } from '../reporting/decision-words.js';
import { counted } from '../reporting/wording.js';
import type { Answer } from './answer.js';
import { keyed, type Page, shownKey } from './frame.js';
import { html, type Markup } from './markup.js';
import { pageLength, pageOf, pageWays } from './paging.js';
import { notFound } from './plain-pages.js';
import { quoteInContext } from './quote.js';
import type { Review, Today } from './review.js';
import type { Visitor } from './visitor.js';

export function groupsPage(today: Today, wanted: string | null, visitor: Visitor): Page {
  // What one statement says alone needs no list: the search finds it.
  const groups = today.audit.groups.filter(({ claims }) => claims.length > 1);
  const { page, pages } = pageOf(wanted, groups.length);
  const main = html`
<h1>What the articles agree on</h1>
${rulings(today, visitor)}
<p>${counted(groups.length, 'group')} of statements that mean the same.</p>
<ul class="queue">${groups.slice((page - 1) * pageLength, page * pageLength).map(
    ({ id, statement, sources, claims, consensus }) => html`<li><a href="/group/${id}">${statement}</a>
<span class="about">${counted(claims.length, 'statement')} in ${counted(sources.length, 'article')}${consensus ? ' · consensus' : null}</span></li>
`,
  )}</ul>
${pageWays(page, pages, (to) => `/groups?page=${to}`)}`;
  return { title: 'Agreement', main, acts: standing(today).length > 0 && rules(visitor) ? ['undo'] : [] };
}

export function groupPage(id: string, review: Review, today: Today, visitor: Visitor): Answer {
  const group = review.groups.get(id);
  if (group === undefined) return notFound('group');
  const { statement, claims, subject, aspect } = group;
  const decides = rules(visitor);
  const main = html`
<h1>${statement}</h1>
<p class="about">${subject} · ${aspect}</p>
${rulings(today, visitor)}
<ul class="queue">${claims.map(
    (claim) => html`<li>${quoteInContext(review.lookup.claim(claim), review.lookup)}${
      decides && claims.length > 1
        ? html`<form method="post" action="/claim/${claim}/take-out"><button>Says something else: take out</button></form>`
        : null
    }</li>
`,
  )}</ul>
${decides ? html`<p><a href="/search?${new URLSearchParams({ join: id }).toString()}">Join it with another statement</a></p>` : null}`;
  return { page: { title: statement, main, acts: decides && standing(today).length > 0 ? ['undo'] : [] } };
}

/** Whether the visitor may rule on groups: no audit obeys a second reviewer. */
const rules = ({ writes, isBlind }: Visitor): boolean => writes !== 'refused' && !isBlind;

/** Rulings on groups that are in force or will be, the last one first. */
function standing({ entries }: Today): readonly Entry[] {
  return threads(entries)
    .flatMap(({ standing, view }) => (standing === null || view !== null ? [] : [standing]))
    .sort((left, right) => (left.at > right.at ? -1 : 1));
}

function rulings(today: Today, visitor: Visitor): Markup {
  const { keys } = visitor;
  const all = standing(today);
  if (all.length === 0) return html``;
  return html`<h2>Ruled, and obeyed from the next audit on</h2>
<ul class="queue">${all.map(
    (entry, at) => html`<li>${verdictWords(entry)} — ${signatureWords(entry)}${
      !rules(visitor)
        ? null
        : html`<form method="post" action="/ruling/${entry.key}/undo"><button${at === 0 ? keyed('undo', keys) : null}>Undo</button>${
            at === 0 ? shownKey('undo', keys) : null
          }</form>`
    }</li>
`,
  )}</ul>`;
}

export async function takenOut(claim: string, review: Review, signed: Signature): Promise<Answer> {
  const group = review.groupOf.get(claim);
  if (review.blind !== null || group === undefined || group.claims.length < 2) return notFound('statement in a group');
  await review.enter((today) => unlessStanding(takeOut(claim, group, signed, review.record, today.entries), today));
  return { to: `/group/${group.id}` };
}

export async function joined(id: string, claim: string, review: Review, signed: Signature): Promise<Answer> {
  const group = review.groups.get(id);
  const other = review.groupOf.get(claim)?.claims ?? (review.isClaim(claim) ? [claim] : null);
  if (review.blind !== null || group === undefined || other === null || group.claims.includes(claim))
    return notFound('pair of statements to join');
  await review.enter((today) => unlessStanding(join(group.claims, other, signed, review.record, today.entries), today));
  return { to: `/group/${id}` };
}

export async function rulingUndone(key: string, review: Review, signed: Signature): Promise<Answer> {
  await review.enter((today) => {
    const isRuling = standing(today).some((entry) => entry.key === key);
    const entry = isRuling ? undo(key, signed, today.entries) : null;
    return entry === null ? [] : [entry];
  });
  return { to: '/groups' };
}

/** A ruling that is in force need not be said twice. */
function unlessStanding(entry: Entry, today: Today): readonly Entry[] {
  return standing(today).some(({ key, ruling }) => key === entry.key && ruling.verdict === entry.ruling.verdict) ? [] : [entry];
}
