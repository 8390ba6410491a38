// The script of the review page: keys, and nothing else. An element says in `data-key` which key it answers to; a button is pressed, a link
// followed, a choice chosen, a field entered; of two, the one further down, which is the page's own. Keys with Ctrl, Alt or Meta belong to
// the browser, those in a field to the field.
export const script = `
(() => {
  'use strict';
  let sent = false;
  addEventListener('pageshow', () => { sent = false; });
  document.addEventListener('submit', (event) => {
    if (sent) event.preventDefault();
    sent = true;
  });
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.repeat || sent) return;
    const inField = event.target instanceof Element && event.target.closest('input, textarea, select');
    if (event.key === 'Escape' && inField) return inField.blur();
    if (inField) return;
    const meant = [...document.querySelectorAll('[data-key]')].findLast((element) => element.dataset.key === event.key);
    if (!meant) return;
    event.preventDefault();
    if (meant instanceof HTMLOptionElement) {
      meant.selected = true;
      document.getElementById('said').textContent = meant.textContent;
    } else if (meant.matches('a, button')) meant.click();
    else {
      const fold = meant.closest('details');
      if (fold) fold.open = true;
      meant.focus();
    }
  });
})();
`;
