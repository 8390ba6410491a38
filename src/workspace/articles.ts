// Paths as given → articles: the bytes of every file meant, or the reason why there are none. Folders are walked for text files; a file that
// is named is taken whatever its ending. Always sorted by path, each file once, "/" on every system.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { extname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Article } from '../audit.js';

const endings = ['.md', '.markdown', '.txt'];

/**
 * @param paths files and folders, absolute or relative to `from`
 * @param base the folder that the articles' paths are relative to
 */
export function articles(paths: readonly string[], from: string, base: string): readonly Article[] {
  const found = new Map<string, Article>();
  for (const path of paths) {
    for (const article of articlesAt(resolve(from, path), base)) found.set(article.path, article);
  }
  return [...found.values()].sort((left, right) => (left.path < right.path ? -1 : 1));
}

function articlesAt(file: string, base: string): readonly Article[] {
  const path = relativePath(file, base);
  try {
    const status = statSync(file);
    if (status.isDirectory()) {
      const files = textFiles(file, new Set());
      if (files.length > 0) return files.flatMap((inside) => articlesAt(inside, base));
      return [{ path, problem: `Unexpected folder without articles, expected files ending in ${endings.join(', ')}` }];
    }
    if (!status.isFile()) return [{ path, problem: 'Unexpected device or pipe, expected a file or a folder' }];
    const bytes = readFileSync(file);
    return [{ path, bytes, sha256: createHash('sha256').update(bytes).digest('hex') }];
  } catch (error) {
    return [{ path, problem: unreadable(error) }];
  }
}

/** Text files under a folder, hidden ones left out. `above`: the real folders on the way down, so that a link in a circle ends. */
function textFiles(folder: string, above: ReadonlySet<string>): readonly string[] {
  const real = realpathSync(folder);
  if (above.has(real)) return [];
  const within = new Set(above).add(real);
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.')) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory() || (entry.isSymbolicLink() && isFolder(path))) return textFiles(path, within);
    return endings.includes(extname(entry.name).toLowerCase()) ? [path] : [];
  });
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function relativePath(file: string, base: string): string {
  const path = relative(base, file);
  return (isAbsolute(path) ? path : path || '.').split(sep).join('/');
}

function unreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'No such file or folder; check the path';
  if (code === 'EACCES' || code === 'EPERM') return 'May not be read; check its permissions';
  if (error instanceof Error) return `Cannot be read: ${error.message}`;
  throw error;
}
