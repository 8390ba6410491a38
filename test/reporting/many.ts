// An audit of as many conflicts and points of agreement as are asked for, about so many subjects by turns.
import type { Audit } from '../../src/audit.js';
import { audit, claim, conflict, group, source, subject } from './fixture.js';

export function auditOfMany(findings: number, subjects: number): Audit {
  const names = Array.from({ length: subjects }, (_, at) => `Tram ${at}`);
  const lines = Array.from({ length: findings }, (_, at) => `Tram ${at % subjects} runs on line ${at}.`);
  const [left, right] = ['one', 'two'].map((name) =>
    source(`sources/${name}.md`, lines.join('\n'), { publisher: `The ${name}` }),
  );
  if (!left || !right) throw new Error('Unexpected end of sources');
  const claims = lines.map((line, at) =>
    [left, right].map((from) => claim(from, line, { subject: names[at % subjects] ?? '', aspect: `line ${at}` })),
  );
  const about = (at: number) => ({ id: `finding-${at}`, subject: names[at % subjects] ?? '', aspect: `line ${at}` });
  const pairs = claims.map((pair, at) => ({ pair, at }));
  return audit({
    sources: [left, right],
    subjects: names.map((name) => subject(name)),
    claims: [0, 1].flatMap((side) => claims.flatMap((pair) => pair[side] ?? [])),
    conflicts: pairs
      .filter(({ at }) => at % 2 === 0)
      .map(({ pair: [one, other], at }) =>
        conflict(`Does it run on line ${at}?`, { yes: one ? [one] : [], no: other ? [other] : [] }, about(at)),
      ),
    groups: pairs.filter(({ at }) => at % 2 === 1).map(({ pair, at }) => group(pair, about(at))),
  });
}
