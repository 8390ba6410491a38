// The style of the page. Its hash stands in the page's policy; a test keeps the two together.

export const styleHash = 'sha256-VHBYvzJyw6zDfZ0I+aclduhClMFUGcjqLtbkSc1YsAU=';

export const style = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf7;
  --sheet: #ffffff;
  --ink: #1d2126;
  --soft-ink: #565d66;
  --line: #dedad2;
  --link: #1c4f8f;
  --agrees: #1d6b45;
  --contradicts: #a8201a;
  --alone: #c6cbd3;
  --mark: #fbe3a4;
  --mark-ink: #1d2126;
  --on-colour: #ffffff;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16181c;
    --sheet: #1e2126;
    --ink: #e6e4df;
    --soft-ink: #a7adb6;
    --line: #363b43;
    --link: #92bdf2;
    --agrees: #5fbf8d;
    --contradicts: #f08a80;
    --alone: #4d545f;
    --mark: #6b5313;
    --mark-ink: #fff3d0;
    --on-colour: #16181c;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; }
body { margin: 0; font: 1rem/1.55 system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif; overflow-wrap: break-word; }
main { max-width: 64rem; margin: 0 auto; padding: 2.5rem 1.25rem 6rem; }
h1, h2, h3 { line-height: 1.2; text-wrap: balance; margin: 0; }
h1 { font-size: clamp(1.75rem, 1.2rem + 2.4vw, 2.75rem); letter-spacing: -0.02em; max-width: 24ch; }
h2 { font-size: 1.5rem; letter-spacing: -0.01em; margin: 4rem 0 0.75rem; padding-top: 1rem; border-top: 2px solid var(--ink); }
h3 { font-size: 1.2rem; margin: 2rem 0 0.5rem; }
p { margin: 0.5rem 0; max-width: 46rem; }
ul { margin: 0.5rem 0; padding-left: 1.1rem; }
li { margin: 0.35rem 0; }
a { color: var(--link); text-underline-offset: 0.15em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
article:target, li:target { outline: 3px solid var(--link); outline-offset: 4px; border-radius: 4px; }
header > p { color: var(--soft-ink); font-size: 1.1rem; margin-top: 1rem; }

ul.figures { list-style: none; padding: 0; margin: 1.75rem 0 0; display: grid; grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr)); gap: 0.75rem; }
.figures > li { margin: 0; padding: 0.9rem 1rem 1rem; background: var(--sheet); border: 1px solid var(--line); border-top: 4px solid var(--alone); border-radius: 4px; line-height: 1.35; }
.figures > .hard { border-top-color: var(--contradicts); }
.figures > .agreement { border-top-color: var(--agrees); }
.figures a { text-decoration: none; color: inherit; }
.figures a:hover strong { text-decoration: underline; }
.figures .number { display: block; font-size: 2.25rem; line-height: 1.1; font-variant-numeric: tabular-nums; }
.figures .meaning { display: block; color: var(--soft-ink); font-size: 0.875rem; margin-top: 0.35rem; }
.colon { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; white-space: nowrap; }

#filter { display: flex; flex-wrap: wrap; gap: 0.6rem 0.9rem; align-items: end; margin: 2rem 0 0; padding: 0.75rem 1rem; background: var(--sheet); border: 1px solid var(--line); border-radius: 4px; }
#filter label { display: grid; gap: 0.15rem; font-size: 0.8rem; color: var(--soft-ink); flex: 1 1 9rem; min-width: 0; }
#filter select, #filter button { font: inherit; font-size: 0.95rem; min-height: 2.4rem; width: 100%; padding: 0.25rem 0.5rem; color: var(--ink); background: var(--paper); border: 1px solid var(--soft-ink); border-radius: 4px; }
#filter button { width: auto; padding: 0.25rem 0.9rem; cursor: pointer; }
#filter p { flex-basis: 100%; margin: 0; font-size: 0.9rem; }
#filter p:has(output:empty) { display: none; }
summary[data-left]::after, h2[data-left]::after { content: ' · ' attr(data-left); font-weight: normal; font-size: 0.9rem; color: var(--soft-ink); letter-spacing: 0; }
details.emptied { display: none; }

.key::before { content: '' / ''; display: inline-block; width: 1.15rem; height: 1.15rem; border-radius: 3px; margin-right: 0.4em; vertical-align: -0.2em; background: var(--alone); font-size: 0.8rem; line-height: 1.15rem; text-align: center; }
.key.agrees::before { content: '✓' / ''; background: var(--agrees); color: var(--on-colour); }
.key.contradicts::before { content: '✕' / ''; background: var(--contradicts); color: var(--on-colour); }
.key.alone::before { content: '•' / ''; }
.key.silent { font-size: 0; }
.key.silent::before { margin: 0; background: none; box-shadow: inset 0 0 0 1px var(--line); }

table { border-collapse: collapse; width: 100%; font-size: 0.95rem; }
th { text-align: left; font-weight: 600; }
.articles th { color: var(--soft-ink); font-size: 0.8rem; font-weight: 500; }
.articles th, .articles td { padding: 0.6rem 1rem 0.6rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
.articles td[data-label=Statements] { text-align: right; font-variant-numeric: tabular-nums; }
.articles td[data-label=Article] { font-weight: 600; min-width: 12rem; overflow-wrap: anywhere; }
.articles td[data-label=Publisher] { min-width: 7rem; overflow-wrap: anywhere; }
.articles td[data-label=File] { overflow-wrap: anywhere; min-width: 9rem; font-size: 0.875rem; }
.articles td[data-label=Published] { white-space: nowrap; }
.articles td[data-label=Share] { min-width: 10.5rem; padding-right: 0; }
.bar { display: block; width: 100%; height: 0.6rem; margin: 0.45rem 0 0.3rem; border-radius: 2px; }
rect.agrees { fill: var(--agrees); }
rect.contradicts { fill: var(--contradicts); }
rect.alone { fill: var(--alone); }
.share { font-size: 0.8rem; color: var(--soft-ink); white-space: nowrap; }

.matrices { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); gap: 0 2.5rem; }
.matrices > div { min-width: 0; }
.wide { overflow-x: auto; }
.matrix { width: auto; border-spacing: 3px; border-collapse: separate; margin: 0.75rem -3px; }
.matrix thead th { vertical-align: bottom; text-align: center; font-weight: 500; font-size: 0.85rem; color: var(--soft-ink); }
.matrix thead th span { writing-mode: vertical-rl; transform: rotate(180deg); max-height: 11rem; display: inline-block; line-height: 1.2; text-align: left; }
.matrix thead th:first-child { text-align: left; }
.matrix tbody th { font-weight: 500; padding-right: 0.75rem; min-width: 7rem; max-width: 18rem; line-height: 1.25; }
.matrix td { width: 2.75rem; min-width: 2.25rem; height: 2.25rem; padding: 0; text-align: center; border-radius: 3px; font-size: 0; position: relative; }
.matrix td::before { font-size: 1rem; line-height: 1; }
.matrix td a { position: absolute; inset: 0; border-radius: 3px; }
.matrix .agrees { background: var(--agrees); color: var(--on-colour); }
.matrix .agrees::before { content: '✓' / ''; }
.matrix .contradicts { background: var(--contradicts); color: var(--on-colour); }
.matrix .contradicts::before { content: '✕' / ''; font-weight: 700; }
.matrix .alone { background: var(--alone); color: var(--ink); }
.matrix .alone::before { content: '•' / ''; }
.matrix .silent { background: none; box-shadow: inset 0 0 0 1px var(--line); }

.conflict { background: var(--sheet); border: 1px solid var(--line); border-left: 4px solid var(--alone); border-radius: 4px; padding: 1.1rem 1.25rem; margin: 1.25rem 0; }
.conflict.hard { border-left-color: var(--contradicts); }
.conflict h3 { margin: 0 0 0.4rem; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); gap: 0 1.75rem; margin: 0.9rem 0; }
.side { border-top: 1px solid var(--line); padding-top: 0.5rem; min-width: 0; }
.side ul { list-style: none; padding: 0; }
.side li { margin: 0.9rem 0; }
.side > p strong { font-size: 1.05rem; }
.label, .names, .about, .about a { color: var(--soft-ink); font-size: 0.875rem; }
q { quotes: none; font-family: 'Iowan Old Style', 'Palatino Linotype', Palatino, Georgia, 'Liberation Serif', serif; font-size: 1.05em; }
mark { background: var(--mark); color: var(--mark-ink); padding: 0.05em 0.15em; border-radius: 2px; }
.context, .cite { color: var(--soft-ink); font-size: 0.875rem; }
.side .cite, .timeline .cite { display: block; }
.points { list-style: none; padding: 0; }
.points > li { margin: 1.1rem 0; }
.points ul { list-style: none; padding-left: 0.9rem; border-left: 3px solid var(--agrees); }

details { border-bottom: 1px solid var(--line); }
summary { cursor: pointer; padding: 0.7rem 0; font-weight: 600; }
details[open] { padding-bottom: 0.75rem; }
details > ul + p:has(strong) { margin-top: 1.25rem; }

.timeline ul { list-style: none; padding: 0 0 0 1.25rem; margin: 0; border-left: 2px solid var(--line); }
.timeline li { position: relative; margin: 0; padding: 0.3rem 0; }
.timeline li::before { content: ''; position: absolute; left: calc(-1.25rem - 6px); top: 0.85rem; width: 10px; height: 10px; border-radius: 50%; background: var(--soft-ink); box-shadow: 0 0 0 3px var(--paper); }
.timeline li.agrees::before { background: var(--agrees); }
.timeline li.contradicts::before { background: var(--contradicts); }
.year { display: grid; grid-template-columns: 5rem 1fr; }
.year > p { margin: 0; }
.year .number { font-size: 1.35rem; font-weight: 600; font-variant-numeric: tabular-nums; }
.year:not(:has(li:not([hidden]))) { display: none; }
.when { font-weight: 600; font-variant-numeric: tabular-nums; }
.disputed { color: var(--contradicts); font-weight: 600; }

@media (min-width: 60rem) {
  section, article, .points > li { scroll-margin-top: 8.5rem; }
  #filter { position: sticky; top: 0; z-index: 1; flex-wrap: nowrap; }
  #filter:has(output:not(:empty)) { flex-wrap: wrap; }
}
@media (max-width: 60rem) {
  .articles, .articles tbody, .articles tr, .articles td { display: block; }
  .articles thead { display: none; }
  .articles tr { padding: 0.9rem 0; border-bottom: 1px solid var(--line); }
  .articles td, .articles td[data-label=Statements] { display: inline; border: 0; padding: 0; text-align: left; font-size: 0.875rem; white-space: normal; }
  .articles td[data-label=Article], .articles td[data-label=Share] { display: block; font-size: 1rem; }
  .articles td:not([data-label=Article], [data-label=Share])::before { content: attr(data-label) ': '; color: var(--soft-ink); }
  .articles td:is([data-label=Publisher], [data-label=Published], [data-label=File])::after { content: ' · '; color: var(--soft-ink); }
}
@media (max-width: 40rem) {
  main { padding: 1.5rem 1rem 4rem; }
  h2 { margin-top: 3rem; }
  .figures > li:last-child:nth-child(odd) { grid-column: 1 / -1; }
  .matrix td { width: 1.9rem; min-width: 1.9rem; }
  .matrix tbody th { min-width: 5rem; font-size: 0.85rem; padding-right: 0.3rem; overflow-wrap: anywhere; hyphens: auto; }
  .year { grid-template-columns: 1fr; }
  .year > p { margin-top: 0.9rem; }
}
@media print {
  :root { --paper: #fff; --sheet: #fff; --ink: #000; --soft-ink: #444; --line: #bbb; --link: #000; --agrees: #1d6b45; --contradicts: #a8201a; --alone: #c6cbd3; --mark: #fbe3a4; --mark-ink: #000; --on-colour: #fff; }
  * { print-color-adjust: exact; }
  body { font-size: 10pt; }
  main { max-width: none; padding: 0; }
  ul.figures { grid-template-columns: repeat(5, 1fr); gap: 0.4rem; }
  .figures > li { padding: 0.5rem; }
  #filter { position: static; border: 0; padding: 0; }
  #filter label, #filter button { display: none; }
  h2, h3, summary { break-after: avoid; }
  li, tr, .year { break-inside: avoid; }
  .wide { overflow: visible; }
  a { text-decoration: none; }
}
`;
