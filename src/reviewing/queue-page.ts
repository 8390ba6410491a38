// The queue: what is to be decided, narrowed by a form, page by page, with the progress of the whole.
import { agreementWords } from '../deciding/agreement.js';
import { queued } from '../deciding/queue.js';
import { isOpen, type JudgedConflict, statuses } from '../deciding/status.js';
import { statusWords } from '../reporting/decision-words.js';
import { counted, distinct, kindWords } from '../reporting/wording.js';
import { keyed, type Page, shownKey } from './frame.js';
import { html, type Markup } from './markup.js';
import { pageLength, pageOf, pageWays } from './paging.js';
import { addressOf, filterOf, type Narrowing } from './queue-address.js';
import { settledWay } from './settled-page.js';
import type { Review, Today } from './review.js';
import type { Visitor } from './visitor.js';

/** @param wanted number of the page, from 1 */
export function queuePage(review: Review, narrowing: Narrowing, wanted: string | null, { keys }: Visitor): Page {
  const today = review.today();
  const queue = queued(today.audit.conflicts, filterOf(narrowing));
  const { page, pages } = pageOf(wanted, queue.length);
  const first = queue.find(isOpen) ?? queue[0];
  const shown = queue.slice((page - 1) * pageLength, page * pageLength);
  const main = html`
<h1>${today.progress.open === 0 ? 'Nothing is left to decide' : 'Conflicts to decide'}</h1>
${progressBar(today)}
${narrowingForm(today, narrowing)}
<p>${counted(queue.length, 'conflict')} ${narrowing.status === 'undecided' ? 'to decide' : 'shown'}.${
    first === undefined
      ? null
      : html` <a href="/conflict/${first.id}${addressOf(narrowing)}"${keyed('next', keys)}>Start with the first</a>${shownKey('next', keys)}`
  }</p>
<ol class="queue" start="${(page - 1) * pageLength + 1}">${shown.map((conflict) => entry(conflict, narrowing))}</ol>
${settledWay(today)}
${review.agreements().map((one) => html`<p>${agreementWords(one)}.</p>`)}
${pageWays(page, pages, (to) => `/${addressOf(narrowing, { page: String(to) })}`)}`;
  return { title: `${today.progress.open} to decide`, main, acts: first === undefined ? [] : ['next'] };
}

/** How far the whole is; a meter for the eye, and the words for all. */
export function progressBar({ progress: { all, open, openHard } }: Today): Markup {
  const done = all - open;
  return html`<p>${done} of ${counted(all, 'conflict')} decided; ${counted(openHard, 'hard one')} open.</p>
<progress value="${done}" max="${Math.max(all, 1)}" aria-label="Decided"></progress>`;
}

function entry({ id, title, severity, kind, status, subject }: JudgedConflict, narrowing: Narrowing): Markup {
  return html`<li><a href="/conflict/${id}${addressOf(narrowing)}">${title}</a>
<span class="about">${severity} · ${kindWords[kind]} · ${subject} · ${statusWords[status]}</span></li>
`;
}

function narrowingForm({ audit: { conflicts } }: Today, chosen: Narrowing): Markup {
  const plain = (values: readonly string[]) => [...values].sort().map((value) => [value, value] as const);
  const facets: readonly (readonly [keyof Narrowing, string, readonly (readonly [string, string])[]])[] = [
    [
      'status',
      'Status',
      [['undecided', 'to be decided'], ['all', 'all'], ...statuses.map((status) => [status, statusWords[status]] as const)],
    ],
    ['severity', 'Severity', [['', 'all'], ...plain(distinct(conflicts.map(({ severity }) => severity)))]],
    [
      'kind',
      'Kind',
      [['', 'all'], ...[...distinct(conflicts.map(({ kind }) => kind))].sort().map((kind) => [kind, kindWords[kind]] as const)],
    ],
    ['subject', 'Subject', [['', 'all'], ...plain(distinct(conflicts.map(({ subject }) => subject)))]],
  ];
  return html`<form id="filter" method="get" action="/" aria-label="Filter">${facets.map(
    ([name, words, options]) =>
      html`<label><span>${words}</span><select name="${name}">${options.map(
        ([value, said]) => html`<option value="${value}"${value === chosen[name] ? html` selected` : null}>${said}</option>`,
      )}</select></label>
`,
  )}<button>Show</button></form>`;
}
