// concord.config.yml → Settings. An unknown key or a wrong value is refused with its line, what was expected, and the nearest
// known key. The only file that speaks zod.
import { z } from 'zod';
import { InputError } from '../input-error.js';
import { parseYaml, type YamlPath } from '../reading/yaml.js';
import { isShared } from '../storing/open.js';
import type { Settings } from './workspace.js';

const words = (expected: string) => z.string(expected).trim().min(1, expected);

// The messages say what is expected; zod's own are not shown.
const schema = z.strictObject(
  {
    subjects: z
      .array(
        z.strictObject(
          {
            name: words('a name'),
            aliases: z.array(words('a name'), 'a list of names').default([]),
            parts: z.array(words('a name'), 'a list of names').default([]),
          },
          'a subject with name, aliases and parts',
        ),
        'a list of subjects',
      )
      .default([]),
    ignoredSections: z.array(words('the words of a heading'), 'a list of headings').default([]),
    store: words('postgres://user@host/database').refine(isShared, 'postgres://user@host/database').nullable().default(null),
  },
  'keys and values',
);

/** What a new workspace starts with. Every example in it is valid once its comment mark is taken away. */
export const configurationTemplate = `# Configuration of a Concord workspace. Everything here is optional.

# Subjects that Concord should know by name. It finds subjects by itself; name one here when it is missed, or when
# several spellings mean the same thing. Parts are things that belong to the subject: components, add-ons, editions.
# subjects:
#   - name: espresso machine
#     aliases: [espresso maker]
#     parts: [portafilter, steam wand]

# Sections that state nothing worth checking, by their heading. Their text is listed in the report as skipped.
# ignoredSections:
#   - About the author
#   - Further reading

# A PostgreSQL database that several people or machines share, in place of db/concord.sqlite. The password belongs into the environment: PGPASSWORD.
# store: postgres://editor@db.example.org/concord
`;

/**
 * Reads the text of a configuration file; `file` is its name in messages.
 * @throws InputError with a line for everything that is wrong.
 */
export function parseConfiguration(text: string, file: string): Settings {
  const { value, fault: broken, lineOf } = parseYaml(text, 'typed');
  if (broken) throw new InputError(`${file}:${broken.line}:${broken.column}: This is not valid YAML: ${broken.message}`);
  const parsed = schema.safeParse(value ?? {});
  if (parsed.success) {
    const { store, ...configuration } = parsed.data;
    return { configuration, store };
  }
  const faults = parsed.error.issues.flatMap((issue) => {
    const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        line: lineOf([...path, key]),
        fault: `Unexpected key "${key}", ${knownInstead(path, key)}`,
      }));
    }
    const found = JSON.stringify(valueAt(value, path)) ?? 'nothing';
    const where = path.length > 0 ? ` as ${written(path)}` : '';
    return [{ line: lineOf(path), fault: `Unexpected ${shortened(found)}${where}, expected ${issue.message}` }];
  });
  const inOrder = faults.sort((left, right) => left.line - right.line);
  throw new InputError(inOrder.map(({ line, fault }) => `${file}:${line}: ${fault}`).join('\n'));
}

function knownInstead(path: YamlPath, key: string): string {
  const known = knownKeys(path);
  const near = known.find((name) => isNear(name, key));
  return near === undefined ? `expected one of ${known.join(', ')}` : `did you mean "${near}"?`;
}

function knownKeys(path: YamlPath): string[] {
  const shape = path[0] === 'subjects' ? schema.shape.subjects.unwrap().element.shape : schema.shape;
  return Object.keys(shape);
}

function valueAt(value: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>((holder, step) => (holder as Record<string | number, unknown> | undefined)?.[step], value);
}

/** `subjects[0].name` */
function written(path: YamlPath): string {
  return path.map((step, at) => (typeof step === 'number' ? `[${step}]` : at > 0 ? `.${step}` : step)).join('');
}

function shortened(found: string): string {
  return found.length > 40 ? `${found.slice(0, 39)}…` : found;
}

/** At most two letters wrong, missing or too many: a slip of the hand. */
function isNear(known: string, key: string): boolean {
  return editDistance(known.toLowerCase(), key.toLowerCase()) <= 2;
}

/** Levenshtein's distance. */
function editDistance(left: string, right: string): number {
  let above = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const changed = (above[column - 1] ?? 0) + (left[row - 1] === right[column - 1] ? 0 : 1);
      current.push(Math.min(changed, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    above = current;
  }
  return above.at(-1) ?? 0;
}
