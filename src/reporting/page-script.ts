// The script of the page: it serves the filter and nothing else. Its hash stands in the page's policy; a test keeps the two together.

export const scriptHash = 'sha256-lDa5IOfSIkldqCtkHPRubDnQira2gE+EiRPYHnyyAIY=';

export const script = `
'use strict';
const form = document.getElementById('filter');
const shown = document.getElementById('shown');
const selects = [...form.querySelectorAll('select')];
const entries = [...document.querySelectorAll('main [data-subject], main [data-aspect]')];
const conflicts = entries.filter((entry) => entry.matches('.conflict'));
const holders = [...document.querySelectorAll('section, details')].filter((holder) => holder.querySelector('[data-aspect]'));

function narrow() {
  const chosen = selects.filter((select) => select.value !== '');
  for (const entry of entries)
    entry.hidden = chosen.some(({ name, value }) => name in entry.dataset && !entry.dataset[name].split('\\n').includes(value));
  for (const holder of holders) {
    const own = [...holder.querySelectorAll('[data-aspect]')];
    const left = own.filter((entry) => !entry.closest('[hidden][data-subject], [hidden][data-aspect]')).length;
    holder.classList.toggle('emptied', left === 0);
    const head = holder.querySelector('summary, h2');
    if (left < own.length) head.dataset.left = left + ' of ' + own.length + ' shown';
    else delete head.dataset.left;
  }
  const left = conflicts.filter((conflict) => !conflict.hidden).length;
  const words = chosen.map((select) => select.name + ': ' + select.selectedOptions[0].text).join(', ');
  shown.textContent = words === '' ? '' : 'Only ' + words + '. ' + left + ' of ' + conflicts.length + ' conflicts shown.';
}

// A link may lead to what the filter hides, or to what is folded.
function reveal() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  if (target.closest('[hidden], .emptied')) form.reset();
  for (let fold = target.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
  target.scrollIntoView();
}

form.addEventListener('change', narrow);
form.addEventListener('reset', () => setTimeout(narrow));
addEventListener('hashchange', reveal);
form.hidden = selects.length === 0;
narrow();
reveal();
`;
