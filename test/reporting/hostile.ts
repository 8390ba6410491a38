// Words that would be markup in a report, and an audit that holds them wherever an article or a configuration has a say.
import fc from 'fast-check';
import type { Audit } from '../../src/audit.js';
import { audit, claim, conflict, group, source, subject } from './fixture.js';

// What an article may hold that Markdown or HTML would take as markup of the report itself.
export const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '|',
        '\n',
        '\n\n',
        '`',
        '```\n',
        '[',
        '](',
        ')',
        '<b>',
        '</section>',
        '</style>',
        '<script>hacked = 1</script>',
        '<img src=x onerror="hacked = 1">',
        '" autofocus onfocus="hacked = 1',
        "' onclick='",
        'javascript:hacked = 1',
        '&#x22;',
        '</details>',
        '<!--',
        '-->',
        '---\n',
        '\n---',
        '# ',
        '\n## ',
        '> ',
        '- ',
        '1. ',
        '*',
        '**',
        '_',
        '~~',
        '~',
        '\\',
        '&lt;',
        '&',
        '![',
        'https://tram.example/',
        'www.tram.example',
        'a@tram.example',
        '[^1]',
        '[^1]: ',
        '\n[x]: y',
        '\t',
        '\r',
        '\u2028',
        '\u202e',
        '=\n',
        '\n===',
        '| --- |\n',
        ' ',
        'ferry',
        '“',
      ),
      fc.string({ maxLength: 4 }),
    ),
    { minLength: 1, maxLength: 12 },
  )

  .map((pieces) => pieces.join(''))
  .filter((words) => /[\p{L}\p{N}]/u.test(words));

const weekly = source('sources/weekly.md', 'Trams stop at ten. Trams are quiet.\nTrams are silent at night.\n', {
  publisher: 'Rail Weekly',
});
const stop = claim(weekly, 'Trams stop at ten.');
const silent = claim(weekly, 'Trams are quiet.', { aspect: 'noise' });
const still = claim(weekly, 'Trams are silent at night.', { aspect: 'noise' });

/** One audit with `words` wherever the words of an article or of a configuration may come to stand. */
export function auditWith(words: string): Audit {
  const torn = source(`sources/${words}.md`, `${words}\n`, { title: words, publisher: words, published: words });
  const said = claim(torn, words, { subject: words, aspect: words, text: `It is said: ${words}` });
  return audit({
    sources: [torn, weekly],
    subjects: [subject(words, { aliases: [words], parts: [words] })],
    claims: [said, stop, { ...still, subject: words, aspect: words }, silent],
    groups: [group([said, still], { statement: words }), group([silent])],
    conflicts: [conflict(words, { [`a${words}`]: [said], [`b${words}`]: [stop] }, { explanation: words, settledBy: words })],
    changed: [{ question: words, claims: [said.id, stop.id], explanation: words }],
    cleared: [{ claims: [said.id, stop.id], reason: 'refinement', explanation: words }],
    skipped: [{ source: torn.id, span: { start: 0, end: words.length }, reason: words }],
    problems: [{ path: words, message: words }],
  });
}
