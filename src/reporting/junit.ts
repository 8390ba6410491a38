// Audit → JUnit XML, as build servers read it: a failed test for each open conflict, a skipped one for each that is decided, an error for
// each source that cannot be read, and a passed test where there is none of them.
import { isOpen } from '../deciding/status.js';
import { signatureWords, verdictWords } from './decision-words.js';
import { oneLine } from './mdast.js';
import { quotedIn, type Reporter } from './reporter.js';

export const reportJunit: Reporter = (audit) => {
  const quotesOf = quotedIn(audit);
  const findings = audit.conflicts.map((conflict) => {
    const decision = isOpen(conflict) ? null : conflict.decision;
    const quotes = quotesOf(conflict);
    const [first] = quotes;
    const place = first === undefined ? {} : { file: first.path, line: String(first.claim.position.start.line) };
    const text = [
      conflict.explanation,
      ...quotes.map(
        ({ claim, path, answer }) =>
          `${answer}: “${claim.quote}” (${path}:${claim.position.start.line}:${claim.position.start.column})`,
      ),
      `What would settle it: ${conflict.settledBy}`,
    ].map(oneLine);
    return element('testcase', { classname: conflict.subject, name: conflict.title, ...place }, [
      decision !== null
        ? element('skipped', { message: `${verdictWords(decision)} — ${signatureWords(decision)}` }, [])
        : element('failure', { type: `${conflict.severity} ${conflict.kind}`, message: conflict.explanation }, [
            words(text.join('\n')),
          ]),
    ]);
  });
  const errors = audit.problems.map(({ path, message }) =>
    element('testcase', { classname: 'sources', name: path, file: path }, [element('error', { type: 'unread', message }, [])]),
  );
  const cases = [...findings, ...errors];
  if (cases.length === 0) cases.push(element('testcase', { classname: 'conflicts', name: 'No conflicts' }, []));
  const decided = audit.conflicts.filter((conflict) => !isOpen(conflict)).length;
  const suite = {
    name: 'concord',
    tests: String(cases.length),
    failures: String(findings.length - decided),
    ...(decided > 0 && { skipped: String(decided) }),
    errors: String(errors.length),
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', suite, [element('testsuite', suite, cases)])}\n`;
};

function element(name: string, attributes: Readonly<Record<string, string>>, content: readonly string[]): string {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${words(oneLine(value))}"`);
  const open = `<${name}${given.join('')}`;
  return content.length === 0 ? `${open}/>` : `${open}>${content.join('\n')}</${name}>`;
}

/** Text between tags or quotation marks; letters that XML 1.0 cannot hold are left out. */
function words(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
