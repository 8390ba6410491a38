// Text → HTML of the review page. What is put into a template is text and is escaped, in elements as in attributes, unless a template made
// it: no quote, note or name can open an element or leave an attribute. Attributes are written in double quotes.

/** What a template made. */
export interface Markup {
  readonly markup: string;
}

export type Piece = Markup | string | number | null | readonly Piece[];

/** Nothing at all: null and empty lists print nothing. */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return { markup: strings.map((string, at) => `${string}${printed(pieces[at] ?? null)}`).join('') };
}

function printed(piece: Piece): string {
  if (piece === null) return '';
  if (typeof piece === 'string') return escaped(piece);
  if (typeof piece === 'number') return String(piece);
  return isList(piece) ? piece.map(printed).join('') : piece.markup;
}

const isList = (piece: Piece): piece is readonly Piece[] => Array.isArray(piece);

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Marks that turn the writing direction, and control marks but for line breaks and tabs, are dropped: they would garble what stands around. */
function escaped(text: string): string {
  return text
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|(?![\n\t])\p{Cc}/gu, '')
    .replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? '');
}
