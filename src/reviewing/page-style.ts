// The style of the review page: the report's, and what only forms and the frame need.
import { style as reportStyle } from '../reporting/page-style.js';

export const style = `${reportStyle}
h1 { font-size: clamp(1.4rem, 1.1rem + 1.2vw, 1.9rem); max-width: 36ch; }
h2 { font-size: 1.2rem; margin: 2.25rem 0 0.5rem; padding-top: 0.75rem; border-top-width: 1px; }
main { padding: 1.5rem 1.25rem 3rem; max-width: 72rem; }
.skip { position: absolute; left: -100vw; }
.skip:focus { position: static; display: inline-block; padding: 0.5rem 1rem; }
nav > ul, .steps, .legend { list-style: none; display: flex; flex-wrap: wrap; gap: 0.3rem 1.25rem; margin: 0; padding: 0; }
nav li, .steps li, .legend li { margin: 0; }
body > nav { background: var(--sheet); border-bottom: 1px solid var(--line); padding: 0.6rem 1.25rem; }
body > nav > ul, footer > * { max-width: 69.5rem; margin: 0 auto; }
nav a, .steps a { display: inline-block; padding: 0.3rem 0; }
footer { border-top: 1px solid var(--line); padding: 1rem 1.25rem 3rem; font-size: 0.9rem; color: var(--soft-ink); }
footer label { color: inherit; }
footer > .legend { gap: 0.25rem 1rem; font-size: 0.85rem; margin: 0.75rem auto 0; }
kbd { font: 0.8em/1.5 ui-monospace, Menlo, Consolas, 'Liberation Mono', monospace; display: inline-block; min-width: 1.6em; padding: 0 0.3em; text-align: center; border: 1px solid var(--soft-ink); border-bottom-width: 2px; border-radius: 3px; color: inherit; background: none; }
button, input, select, textarea { font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--soft-ink); border-radius: 4px; padding: 0.3rem 0.6rem; min-height: 2.4rem; max-width: 100%; }
button { cursor: pointer; background: var(--sheet); }
button:hover { border-color: var(--ink); box-shadow: inset 0 0 0 1px var(--ink); }
button.keep { font-weight: 600; border-color: var(--agrees); border-width: 2px; }
textarea { width: 100%; min-height: 2.4rem; field-sizing: content; resize: vertical; display: block; }
#filter { position: static; flex-wrap: wrap; margin: 1rem 0; }
#filter button { flex: 0 0 auto; }
#filter input { font-size: 0.95rem; width: 100%; }
progress { display: block; width: 100%; height: 0.6rem; margin: 0.4rem 0 1rem; accent-color: var(--agrees); }
.notice { border: 1px solid var(--line); border-left: 4px solid var(--agrees); background: var(--sheet); border-radius: 4px; padding: 0.6rem 1rem; margin: 1rem 0; max-width: none; display: flex; flex-wrap: wrap; gap: 0.4rem 1rem; align-items: center; }
.notice.refused { border-left-color: var(--contradicts); }
.notice p { margin: 0; flex: 1 1 20rem; max-width: none; }
.notice form, .buttons span { white-space: nowrap; }
.queue { list-style: none; padding: 0; margin: 1rem 0; }
.queue > li { margin: 0; padding: 0.7rem 0; border-bottom: 1px solid var(--line); }
.queue .about { display: block; }
.sides { gap: 1rem; align-items: stretch; }
.side { border: 1px solid var(--line); border-radius: 4px; padding: 0.75rem 1rem 1rem; display: flex; flex-direction: column; background: var(--sheet); }
.side.kept { border: 2px solid var(--agrees); }
.side > ul { flex: 1; margin: 0; }
.side h2 { border: 0; margin: 0; padding: 0; font-size: 1.05rem; }
.passage { color: var(--soft-ink); font-family: 'Iowan Old Style', 'Palatino Linotype', Palatino, Georgia, 'Liberation Serif', serif; display: block; }
.passage q { color: var(--ink); font-weight: 600; font-size: 1em; }
.passage mark { font-weight: 700; }
.forms { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15.5rem), 1fr)); gap: 1rem; margin: 0.75rem 0; }
.forms > form, .forms > fieldset { display: flex; flex-direction: column; gap: 0.5rem; border: 1px solid var(--line); border-radius: 4px; padding: 0.75rem 1rem 1rem; margin: 0; min-width: 0; }
.forms label, .keys label { display: block; font-size: 0.875rem; color: var(--soft-ink); }
.forms input, .forms select { width: 100%; display: block; }
.forms .buttons { display: flex; flex-wrap: wrap; gap: 0.5rem; margin-top: auto; }
.forms h3 { margin: 0; font-size: 1rem; }
.keys { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: 0.75rem; margin: 1rem 0; }
.keys input { width: 4rem; text-align: center; display: block; }
.lines { font: 0.875rem/1.6 ui-monospace, Menlo, Consolas, 'Liberation Mono', monospace; padding-left: 3.5rem; margin: 1rem 0; }
.lines li { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
.lines li::marker { color: var(--soft-ink); }
.lines .stated { background: color-mix(in srgb, var(--mark) 35%, transparent); }
table.shares td, table.shares th { padding: 0.35rem 1rem 0.35rem 0; border-bottom: 1px solid var(--line); }
@media (max-width: 40rem) {
  main { padding: 1rem 1rem 2rem; }
  body > nav kbd, .legend { display: none; }
  .lines { padding-left: 2.5rem; }
}
`;
