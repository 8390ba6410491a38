// A file's bytes become a text, and the text a source with its passages. What cannot be read is said with what to do about it.
import { isProse } from './block.js';
import { withoutBoilerplate } from './boilerplate.js';
import { isEnglish } from './english.js';
import { isMarkdown, markdownBlocks } from './markdown.js';
import { stated } from './metadata.js';
import { outline } from './outline.js';
import { withQuestions } from './question.js';
import type { Source } from './source.js';
import { textBlocks } from './text.js';

export interface Unreadable {
  /** A sentence that names what is wrong and what to do. */
  readonly problem: string;
}

const UTF_8 = 'Save it as a text file in UTF-8 (Markdown or plain text).';
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'The file is a PDF, not a text.'],
  ['PK\u0003\u0004', 'The file is a ZIP archive or an office document, not a text.'],
  ['\u00FF\u00FE', 'The file is UTF-16, not UTF-8.'],
  ['\u00FE\u00FF', 'The file is UTF-16, not UTF-8.'],
];

/** A byte order mark stays, so that offsets count it. */
export function decode(bytes: Uint8Array): { readonly text: string } | Unreadable {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const signature = SIGNATURES.find(([mark]) => start.startsWith(mark));
  if (signature) return { problem: `${signature[1]} ${UTF_8}` };
  if (bytes.includes(0)) return { problem: `The file is binary (it holds NUL bytes), not a text. ${UTF_8}` };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { problem: `The file is not valid UTF-8. ${UTF_8}` };
  }
}

/** Pure: the same file gives the same source. Never throws, whatever the text. */
export function read(file: { readonly path: string; readonly text: string; readonly sha256: string }): Source | Unreadable {
  const { path, text, sha256 } = file;
  if (text.trim() === '') return { problem: 'The file is empty. Give it a text or take it away.' };
  if (!isEnglish(text)) return { problem: 'The text is not English. Concord reads English only: translate it or take it away.' };
  const marked = /\.(?:md|markdown|mdx?)$/i.test(path) || isMarkdown(text);
  const { blocks: found, frontMatter } = marked ? markdownBlocks(text) : { blocks: textBlocks(text), frontMatter: null };
  const blocks = withQuestions(found);
  const { metadata, titleBlock } = stated(path, blocks, frontMatter, marked);
  // Plain text does not mark its title; it is a heading all the same.
  const titled = blocks.map((block, at) =>
    at === titleBlock && isProse(block) ? { ...block, kind: 'heading' as const, level: 1 } : block,
  );
  const article = withoutBoilerplate(titled, titleBlock, metadata.title);
  return { id: idOf(path), path, sha256, text, ...metadata, ...outline(text, article, titleBlock) };
}

/** Readable, and different for different paths: the path's words and a hash (FNV-1a, 32 bits) of the path. */
export function idOf(path: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < path.length; i++) hash = Math.imul(hash ^ path.charCodeAt(i), 0x01000193) >>> 0;
  const name = (path.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '');
  const words = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return `${words === '' ? 'source' : words}-${hash.toString(36)}`;
}
