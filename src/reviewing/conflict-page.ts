// One conflict, as an editor decides it: the question, its sides with their quotes, what was said of it so far, and a form for every verdict.
import { markOf } from '../deciding/deciding.js';
import { dismissalReasons, type Entry, keepReasons } from '../deciding/decision.js';
import type { JudgedConflict } from '../deciding/status.js';
import { clashing } from '../reporting/clash.js';
import { signatureWords, sinceWords, statusWords, verdictWords } from '../reporting/decision-words.js';
import { capitalised, distinct, kindWords, listed, severityWords } from '../reporting/wording.js';
import { keyed, type Page, shownKey } from './frame.js';
import type { Act } from './keys.js';
import { html, type Markup } from './markup.js';
import { quoteInContext } from './quote.js';
import { progressBar } from './queue-page.js';
import { addressOf, type Narrowing } from './queue-address.js';
import type { Review, Today } from './review.js';
import type { Visitor } from './visitor.js';

/** How the page came about, and what it leads to. */
export interface Way {
  readonly narrowing: Narrowing;
  readonly previous: string | null;
  readonly next: string | null;
  /** The conflict that was decided last, to be seen and undone. */
  readonly done: JudgedConflict | null;
  /** What the form held that was not taken, and why not. */
  readonly refused: { readonly words: string; readonly form: URLSearchParams } | null;
}

/** Quotes of a side that stand open; the others unfold. */
const openQuotes = 3;

export function conflictPage(conflict: JudgedConflict, review: Review, today: Today, way: Way, visitor: Visitor): Page {
  const { keys } = visitor;
  const { id, title, severity, kind, explanation, settledBy, status, thread } = conflict;
  const mark = markOf(conflict, review.record, today.entries);
  const entries = today.entries.filter(({ key }) => key === thread && thread !== null);
  const decides = visitor.writes !== 'refused';
  const step = (act: Act, to: string | null, words: string) =>
    to === null
      ? null
      : html`<li><a href="/conflict/${to}${addressOf(way.narrowing)}"${keyed(act, keys)}>${words}</a>${shownKey(act, keys)}</li>`;
  const main = html`
${way.refused === null ? null : html`<div class="notice refused" role="alert"><p>${way.refused.words}</p></div>`}
${way.done === null ? null : doneNotice(way.done, conflict, review, today, way, visitor)}
<article class="conflict ${severity}">
<h1>${title}</h1>
<p><strong>${capitalised(severity)}: ${kindWords[kind]}.</strong> ${explanation}</p>
<p class="about">Here ${severityWords[severity]}. This conflict is ${statusWords[status]}.</p>
${sides(conflict, review, visitor)}
<p><em>What would settle it:</em> ${settledBy}</p>
${said(entries, conflict)}
</article>
<ul class="steps">${step('previous', way.previous, 'Previous')}${step('next', way.next, 'Next')}${
    decides && thread !== null && way.done?.id !== id
      ? html`<li>${undoForm(conflict, mark, way.narrowing, visitor, way.done === null)}</li>`
      : null
  }</ul>
${decides ? forms(conflict, mark, way, visitor) : null}
${progressBar(today)}`;
  const acts: readonly Act[] = [
    ...(decides ? conflict.sides.slice(0, 9).map((_, side) => `keep-${side + 1}`) : []),
    ...(decides ? ['wrong', 'outdated', 'superseded', 'dismiss', 'both', 'rewrite', 'source', 'dispute', 'note'] : []),
    ...(decides && (thread !== null || way.done !== null) ? ['undo'] : []),
    ...(way.previous === null ? [] : ['previous']),
    ...(way.next === null ? [] : ['next']),
  ];
  return { title, main, acts };
}

function sides(conflict: JudgedConflict, { lookup }: Review, { keys, writes }: Visitor): Markup {
  const marking = clashing(conflict, lookup);
  return html`<div class="sides">${conflict.sides.map(({ answer, claims }, side) => {
    const members = claims.map((id) => lookup.claim(id));
    const quotes = members.map(
      (claim) =>
        html`<li>${quoteInContext(claim, lookup, marking)}${conflict.joined.includes(claim.id) ? html` <strong>Joined since.</strong>` : null}</li>
`,
    );
    const rest = quotes.slice(openQuotes);
    const act = `keep-${side + 1}`;
    return html`<section class="side${side === conflict.kept ? ' kept' : ''}" aria-label="Side ${side + 1}">
<h2><span class="label">Answer ${side + 1}:</span> ${answer}${side === conflict.kept ? ' (kept)' : null}</h2>
<p class="names">${listed(distinct(members.map(({ source }) => lookup.name(source))))}</p>
<ul>${quotes.slice(0, openQuotes)}</ul>
${rest.length === 0 ? null : html`<details><summary>${rest.length} more</summary><ul>${rest}</ul></details>`}
${
  writes === 'refused'
    ? null
    : html`<p><button class="keep" form="decide" name="verdict" value="keep ${side}"${keyed(act, keys)}>Keep “${answer}”</button>${shownKey(act, keys)}</p>`
}
</section>
`;
  })}</div>`;
}

function said(entries: readonly Entry[], conflict: JudgedConflict): Markup {
  if (entries.length === 0) return html``;
  return html`<h2>What was said of it</h2>
<ul>${entries.map((entry) => html`<li>${verdictWords(entry)} — ${signatureWords(entry)}</li>`)}</ul>
${sinceWords(conflict).map((words) => html`<p>${words}</p>`)}`;
}

function doneNotice(
  done: JudgedConflict,
  shown: JudgedConflict,
  review: Review,
  today: Today,
  { narrowing }: Way,
  visitor: Visitor,
): Markup {
  const words = done.decision === null ? capitalised(statusWords[done.status]) : verdictWords(done.decision);
  const title = done.id === shown.id ? null : html`<a href="/conflict/${done.id}${addressOf(narrowing)}">${done.title}</a> `;
  return html`<div class="notice" role="status"><p>${title}${words}.</p>${undoForm(
    done,
    markOf(done, review.record, today.entries),
    narrowing,
    visitor,
    true,
  )}</div>`;
}

/** @param isFirst of two on one page, the one that the key belongs to */
function undoForm(conflict: JudgedConflict, mark: string, narrowing: Narrowing, { keys }: Visitor, isFirst: boolean): Markup {
  return html`<form method="post" action="/conflict/${conflict.id}/undo${addressOf(narrowing)}"><input type="hidden" name="mark" value="${mark}"><button${
    isFirst ? keyed('undo', keys) : null
  }>Undo</button>${isFirst ? shownKey('undo', keys) : null}</form>`;
}

/**
 * The form of the verdicts that one key gives has no field that the enter key would send: its first button would be a verdict that nobody
 * chose. Each verdict that needs words has a form of its own.
 */
function forms(conflict: JudgedConflict, mark: string, { narrowing, refused }: Way, { keys }: Visitor): Markup {
  const address = `/conflict/${conflict.id}${addressOf(narrowing)}`;
  const seen = html`<input type="hidden" name="mark" value="${mark}">`;
  const draft = (name: string) => refused?.form.get(name) ?? '';
  const options = (name: string, reasons: readonly string[], acts: readonly string[]) =>
    reasons.map(
      (reason) =>
        html`<option value="${reason}"${draft(name) === reason ? html` selected` : null}${acts.includes(reason) ? keyed(reason, keys) : null}>${reason.replaceAll('-', ' ')}${
          acts.includes(reason) && keys !== null ? ` (${keys.get(reason) ?? ''})` : null
        }</option>`,
    );
  const verdict = (value: string, act: Act, words: string) =>
    html`<span><button name="verdict" value="${value}"${keyed(act, keys)}>${words}</button>${shownKey(act, keys)}</span> `;
  const worded = (value: string, act: Act, heading: string, label: string, field: string, isNeeded: boolean) =>
    html`<form method="post" action="${address}">${seen}<h3>${heading}${shownKey(act, keys)}</h3>
<label>${label} <input name="${field}" value="${draft(field)}"${isNeeded ? html` required` : null}${keyed(act, keys)} autocomplete="off"></label>
<label>Note <input name="note" autocomplete="off"></label>
<p class="buttons"><button name="verdict" value="${value}">${heading}</button></p></form>
`;
  return html`<h2>Decide</h2>
<div class="forms">
<form method="post" action="${address}" id="decide">${seen}<h3>With one key</h3>
<label>When one side is kept, the others are <select name="because"><option value="">not said</option>${options('because', keepReasons, keepReasons)}</select></label>
<label>When it is no contradiction, because <select name="dismissed"><option value="">not said</option>${options('dismissed', dismissalReasons, [])}</select></label>
<label>Note${shownKey('note', keys)} <textarea name="note" rows="1"${keyed('note', keys)}>${draft('note')}</textarea></label>
<p class="buttons">${verdict('not-a-contradiction', 'dismiss', 'Not a contradiction')}${verdict(
    'dispute',
    'dispute',
    'Genuine dispute',
  )}<button name="verdict" value="note">Only the note</button></p></form>
${worded('both-under-condition', 'both', 'Both are true', 'Under this condition', 'condition', true)}
${worded('rewrite', 'rewrite', 'Neither, rewrite', 'What is to stand there', 'text', true)}
${worded('needs-source', 'source', 'Needs a source', 'Who finds one (may be empty)', 'assignee', false)}
</div>`;
}
