// What stands around each page of the review: head, ways to the other pages, who decides, the keys.
import { html, type Markup } from './markup.js';
import { type Act, actWords, type Keys } from './keys.js';
import { script } from './page-script.js';
import { style } from './page-style.js';
import { longestName, type Visitor } from './visitor.js';
import { passwordPath } from './guard.js';

export interface Page {
  readonly title: string;
  readonly main: Markup;
  /** Acts that have their element on the page; the frame's own are added. */
  readonly acts?: readonly Act[];
}

/** The attribute by which an element answers to a key, and the key itself to be seen; nothing where keys are off. */
export const keyed = (act: Act, keys: Keys): Markup => {
  const key = keys?.get(act);
  return key === undefined ? html`` : html` data-key="${key}"`;
};
export const shownKey = (act: Act, keys: Keys): Markup => {
  const key = keys?.get(act);
  return key === undefined ? html`` : html` <kbd>${key}</kbd>`;
};

const frameActs: readonly Act[] = ['queue', 'search', 'keys'];

export function framed({ title, main, acts = [] }: Page, visitor: Visitor): string {
  const { keys, name } = visitor;
  const way = (act: Act, address: string, words: string) =>
    html`<li><a href="${address}"${keyed(act, keys)}>${words}</a>${shownKey(act, keys)}</li>`;
  const body = html`
<a class="skip" href="#content">To the content</a>
<nav aria-label="Review"><ul>
${way('queue', '/', 'Conflicts')}
${way('search', '/search', 'Search')}
${way('', '/articles', 'Articles')}
${way('', '/groups', 'Agreement')}
${way('keys', '/keys', 'Keys')}
</ul></nav>
<main id="content">
${main}
</main>
<footer>
${
  visitor.writes === 'refused'
    ? html`<p>This review can be read only.</p>`
    : visitor.isBlind
      ? html`<p>You decide as ${name}, and see your own verdicts only.</p>`
      : html`<form method="post" action="/name"><label>You decide as <input name="name" value="${name}" required maxlength="${longestName}" autocomplete="name"></label> <button>Change the name</button></form>`
}
${
  visitor.writes === 'with-password'
    ? html`<form method="post" action="${passwordPath}"><label>Password, to decide <input name="password" type="password" required autocomplete="current-password"></label> <button>Give it</button></form>`
    : null
}
${legend([...acts, ...frameActs], keys)}
<p id="said" role="status"></p>
</footer>`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${{ markup: style }}</style>
</head>
<body>${body}
<script>${{ markup: script }}</script>
</body>
</html>
`.markup;
}

function legend(acts: readonly Act[], keys: Keys): Markup {
  if (keys === null) return html`<p>Keys are turned off. <a href="/keys">Turn them on</a></p>`;
  return html`<ul class="legend" aria-label="Keys of this page">${acts.map(
    (act) => html`<li><kbd>${keys.get(act) ?? ''}</kbd> ${actWords.get(act) ?? ''}</li> `,
  )}</ul>`;
}
