// `concord init`: a new workspace. Nothing that is there already is overwritten.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { InputError } from '../input-error.js';
import { configurationTemplate } from '../workspace/configuration.js';
import { configurationFile, workspaceAt } from '../workspace/workspace.js';
import type { ExitCode, Terminal } from './terminal.js';

/** The database comes back from the sources, so it is not kept under version control. */
const ignored = ['db/*.sqlite', 'db/*.sqlite-*'];

export async function initCommand(folder: string | undefined, terminal: Terminal): Promise<ExitCode> {
  const place = folder ?? '.';
  const workspace = workspaceAt(resolve(terminal.folder, place));
  if (existsSync(workspace.configurationFile)) {
    throw new InputError(`${join(place, configurationFile)}: Unexpected file, expected none: this is a workspace already`);
  }
  try {
    for (const inside of [workspace.sources, dirname(workspace.database), dirname(workspace.report)])
      mkdirSync(inside, { recursive: true });
    ignoreDatabase(join(workspace.folder, '.gitignore'));
    // Last, and only if nobody made it meanwhile: where this file is, the rest is too.
    writeFileSync(workspace.configurationFile, configurationTemplate, { flag: 'wx' });
  } catch (error) {
    if (error instanceof Error && 'syscall' in error)
      throw new InputError(`${place}: Cannot make a workspace here: ${error.message}`);
    throw error;
  }
  await terminal.print(
    `Made a workspace in ${place === '.' ? 'this folder' : place}: ${configurationFile}, sources/, db/, reports/\n` +
      'Next: put articles (.md, .txt) into sources/ and run concord audit there\n',
  );
  return 0;
}

function ignoreDatabase(file: string): void {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const there = new Set(text.split(/\r?\n/));
  const missing = ignored.filter((line) => !there.has(line));
  const gap = text === '' || text.endsWith('\n') ? '' : '\n';
  if (missing.length > 0) writeFileSync(file, `${text}${gap}${missing.join('\n')}\n`);
}
