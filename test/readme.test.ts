// The README names every command and option that the program's own help names, and its example gives what it says.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { concord, folderWith } from './commands/concord.js';

const readme = readFileSync(fileURLToPath(new URL('../README.md', import.meta.url)), 'utf8');
const help = (...command: string[]) => concord(process.cwd(), [...command, '--help']).stdout;
const section = (text: string, title: string) => text.split(`${title}:\n`)[1]?.split('\n\n')[0] ?? '';
/** The first words of a section's entries: two blanks in, and not the continued text of the entry above. */
const entries = (text: string, title: string) =>
  [...section(text, title).matchAll(/^ {2}(\S.*?)(?: {2,}|$)/gm)].map(([, words]) => words ?? '');
const commands = entries(help(), 'Commands').map((entry) => entry.split(' ')[0] ?? '');

describe('README', () => {
  it('is checked against a help that lists commands', () => {
    expect(commands).toContain('audit');
  });

  it.each(commands)('names the command %s', (command) => {
    expect(readme).toContain(`\`concord ${command}`);
  });

  it.each([[], ...commands.filter((command) => command !== 'help').map((command) => [command])])(
    'names the options of concord %s',
    (...command) => {
      const options = entries(help(...command), 'Options').flatMap((entry) => entry.match(/(?<![\w-])--?[a-z-]+/gi) ?? []);
      expect(options.length).toBeGreaterThan(0);
      expect(options.filter((option) => !readme.includes(`\`${option}`))).toEqual([]);
    },
  );

  it('starts with the two lines that set everything up', () => {
    const [, first] = readme.split('```');
    expect(first).toContain('npm ci && npm run audit');
    expect(first).toContain('npm ci && npm test');
  });
});

describe("the README's example", () => {
  /** The fenced block that follows these words. */
  const block = (words: string) => readme.split(words)[1]?.match(/```\w+\n([^]*?)```/)?.[1] ?? `no block after ${words}`;
  const folder = folderWith({
    'concord.config.yml': '',
    'sources/kitchen-monthly.md': block('`sources/kitchen-monthly.md`'),
    'sources/bean-letter.md': block('`sources/bean-letter.md`'),
  });

  it('prints what the README says', () => {
    expect(concord(folder, ['audit']).stdout).toBe(block('`concord audit` says'));
  });

  it('writes the report that the README shows', () => {
    concord(folder, ['audit']);
    expect(readFileSync(join(folder, 'reports', 'audit.md'), 'utf8')).toContain(block('and the report shows'));
  });

  it('writes the article that the README shows', () => {
    concord(folder, ['audit']);
    expect(concord(folder, ['brief']).stdout).toBe(block('`concord brief` writes'));
  });

  it('tells after an edit what the README says', () => {
    concord(folder, ['audit']);
    const file = join(folder, 'sources', 'bean-letter.md');
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace('1943', '1933').replace('difficult to clean', 'easy to carry'));
    const { stdout } = concord(folder, ['audit']);
    writeFileSync(file, before);
    expect(stdout).toBe(block('After an edit,'));
  });

  it('compares as the README says', () => {
    const [, left = '', right = ''] = block('sets two sentences against each other').match(/"([^"]+)" "([^"]+)"/) ?? [];
    expect(concord(folder, ['compare', left, right]).stdout).toBe(block(`"${right}"\n\`\`\``));
  });
});
