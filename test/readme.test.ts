// The README must name every command and every option that the built program's own help names.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { concord } from './commands/concord.js';

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
