// Where an editor changes the keys or turns them off.
import type { Answer } from './answer.js';
import { actWords, firstKeys, keysOf, printKeys } from './keys.js';
import { html } from './markup.js';
import type { Visitor } from './visitor.js';

export function keysPage({ keys }: Visitor, refused: { readonly words: string; readonly form: URLSearchParams } | null): Answer {
  const held = (act: string) => refused?.form.get(act) ?? (keys ?? firstKeys).get(act) ?? '';
  const isOff = refused === null ? keys === null : refused.form.get('use') === 'off';
  const main = html`
<h1>Keys</h1>
${refused === null ? null : html`<div class="notice refused" role="alert"><p>${refused.words}</p></div>`}
<p>One key decides and moves on. Keys with Ctrl, Alt or Meta stay the browser’s; in a field keys write, and Escape leaves it. Keys need JavaScript; all else works without.</p>
<form method="post" action="/keys">
<fieldset><legend>Keys are</legend>
<label><input type="radio" name="use" value="on"${isOff ? null : html` checked`}> on</label>
<label><input type="radio" name="use" value="off"${isOff ? html` checked` : null}> off</label></fieldset>
<div class="keys">${[...actWords].map(
    ([
      act,
      words,
    ]) => html`<label>${words} <input name="${act}" value="${held(act)}" maxlength="2" required autocomplete="off"></label>
`,
  )}</div>
<button>Keep these keys</button></form>
<form method="post" action="/keys"><button>Take the first keys again</button></form>`;
  return { page: { title: 'Keys', main }, status: refused === null ? 200 : 422 };
}

export function keysChanged(form: URLSearchParams, visitor: Visitor): Answer {
  const chosen = keysOf(form);
  if ('fault' in chosen) return keysPage(visitor, { words: chosen.fault, form });
  return { to: '/keys', cookie: { name: 'keys', value: printKeys(chosen.keys) } };
}
