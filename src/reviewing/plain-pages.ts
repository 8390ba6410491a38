// Pages that say one thing: that something is not there, may not be done, or went wrong.
import type { Answer } from './answer.js';
import type { Page } from './frame.js';
import { html } from './markup.js';

export function notFound(kind: string): Answer {
  const words = `There is no such ${kind} in the last audit`;
  return { page: plainPage(words, 'It may have gone with an audit since. The queue has what is there now.'), status: 404 };
}

export function plainPage(title: string, words: string): Page {
  return {
    title,
    main: html`<h1>${title}</h1>
<p>${words}</p>`,
  };
}

/** A page without anything around it: for whoever is not let in, and where the review itself cannot be had. */
export function barePage(title: string, words: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><main><h1>${title}</h1>${html`<p>${words}</p>`.markup}</main></body></html>
`;
}
