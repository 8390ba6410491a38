// dist/ as the compiler made it → the command line in one script, so that it starts quickly. Run by `npm run build`; makes
//
//   dist/command-line.cjs            its modules and their libraries, as a function of what CommonJS gives a module
//   dist/command-line.<node>.v8      what V8 compiled of it during an audit of sources/, for this Node.js on this kind of machine
//   dist/command-line.wordnet.txt    the tables of the lexicon, a line each
//   dist/command-line.tagger.txt     the words of the tagger's model, run together, and
//   dist/command-line.tagger.bin     their features, order and places, as numbers
//   dist/command-line.licences.txt   the licences of what is in the script
//
// The modules in dist/ stay as they are, for whoever imports the package.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { rolldown } from 'rolldown';

const project = import.meta.dirname;
const dist = join(project, 'dist');
const require = createRequire(join(dist, 'command-line.cjs'));
/** @param {string} ending */
const beside = (ending) => join(dist, `command-line.${ending}`);

/**
 * Modules that are made anew for the script: by the end of their path.
 * @type {Record<string, () => Promise<string>>}
 */
const remade = {
  '\0nothing': async () => 'module.exports = {};',
  'language/wordnet.generated.js': lexicon,
  'wink-eng-lite-web-model/dist/read-core-model.js': taggerModel,
  // Half a million letters on sentiment and names, for which the tagger is never asked.
  'wink-eng-lite-web-model/dist/load-sa-model.js': leftOut,
  'wink-eng-lite-web-model/dist/load-ner-model.js': leftOut,
};

await writeScript();
await writeCompiled();

async function writeScript() {
  const bundle = await rolldown({
    input: join(dist, 'command-line.js'),
    platform: 'node',
    external: ['better-sqlite3'],
    plugins: [
      {
        name: 'concord',
        // commander starts the programs of subcommands that stand outside; there are none, and to load what starts them takes time.
        resolveId: (name) => (name === 'node:child_process' ? '\0nothing' : null),
        load: (id) => Object.entries(remade).find(([end]) => id.split(sep).join('/').endsWith(end))?.[1](),
        // Modules look for files from where they stand, and the script stands elsewhere.
        transform: (code, id) => {
          const place = relative(dist, id).split(sep).join('/');
          return code.replaceAll('import.meta.url', `new URL(${JSON.stringify(place)}, import.meta.url)`);
        },
      },
    ],
  });
  const [{ code, moduleIds }] = (await bundle.generate({ format: 'cjs', codeSplitting: false })).output;
  writeFileSync(beside('cjs'), `(function (exports, require, module, __filename, __dirname) {${code}})`);
  writeFileSync(beside('licences.txt'), licences(moduleIds));
}

/** A model that recognises nothing. */
async function leftOut() {
  return "module.exports = () => ({ machines: ['[]'], transformers: [] });";
}

/** The tables as slices of one text, which is read as bytes and never parsed. */
async function lexicon() {
  /** @type {Record<string, string>} */
  const tables = await import(pathToFileURL(join(dist, 'language', 'wordnet.generated.js')).href);
  const text = Object.values(tables).join('\n');
  if (/[^\0-\x7f]/.test(text)) throw new Error('Unexpected letters in the lexicon, expected ASCII');
  writeFileSync(beside('wordnet.txt'), text, 'latin1');
  return `
    import { readFileSync } from 'node:fs';
    export const [${Object.keys(tables).join()}] =
      readFileSync(new URL('../command-line.wordnet.txt', import.meta.url), 'latin1').split('\\n');`;
}

/**
 * The tagger's model as its own reader gives it. That one parses three million letters twice and enters a hundred thousand words into an
 * object; here numbers are read as such, and a word is looked for when it is asked for.
 */
async function taggerModel() {
  const { lexicon, xpansions, features, ...plain } = require('wink-eng-lite-web-model/dist/read-core-model.js')();
  const { lexeme, posClusters, ...others } = features;
  /** @type {string[]} */
  const words = lexeme.list;
  const order = words.map((_, at) => at).sort((left, right) => ((words[left] ?? '') < (words[right] ?? '') ? -1 : 1));
  /** @type {number[]} */
  const starts = [0];
  for (const word of words) starts.push((starts.at(-1) ?? 0) + word.length);
  const numbers = [lexicon, xpansions, Uint32Array.from(order), Uint32Array.from(starts)];
  const lists = {
    ...others,
    lexeme: { ...lexeme, list: [], hash: {} },
    posClusters: { ...posClusters, list: posClusters.list.map((/** @type {Iterable<number>} */ cluster) => [...cluster]) },
  };
  writeFileSync(beside('tagger.txt'), words.join(''));
  writeFileSync(beside('tagger.bin'), Buffer.concat(numbers.map((list) => Buffer.from(list.buffer))));
  return `
    const { readFileSync } = require('node:fs');
    const { join } = require('node:path');
    module.exports = () => {
      const features = JSON.parse(${JSON.stringify(JSON.stringify(lists))});
      for (const feature of Object.values(features))
        if (feature.hash) feature.hash = Object.assign(Object.create(null), feature.hash);
      const { lexeme, posClusters } = features;
      posClusters.list = posClusters.list.map((cluster) => new Set(cluster));
      const { buffer, byteOffset } = readFileSync(join(__dirname, 'command-line.tagger.bin'));
      let end = byteOffset;
      const [lexicon, xpansions, order, starts] = [${numbers.map(({ length }) => length).join()}].map((length) => {
        const start = end;
        end += length * 4;
        return new Uint32Array(buffer, start, length);
      });
      const text = readFileSync(join(__dirname, 'command-line.tagger.txt'), 'utf8');
      const wordAt = (at) => text.slice(starts[at], starts[at + 1]);
      // Words that are not there yet are looked for by the prototypes, and become the list's and the object's own.
      lexeme.list = Object.setPrototypeOf(new Array(order.length), new Proxy(Array.prototype, {
        get: (methods, key, list) => (key >= 0 && key < order.length ? (list[key] = wordAt(Number(key))) : Reflect.get(methods, key, list)),
      }));
      lexeme.hash = Object.create(new Proxy(Object.create(null), {
        get: (_, word, hash) => (hash[word] = placeOf(word)),
      }));
      return { ...JSON.parse(${JSON.stringify(JSON.stringify(plain))}), lexicon, xpansions, features };
      function placeOf(word) {
        let [low, high] = [0, order.length - 1];
        while (low <= high) {
          const middle = (low + high) >> 1;
          const found = wordAt(order[middle]);
          if (found === word) return order[middle];
          if (found < word) low = middle + 1;
          else high = middle - 1;
        }
        return undefined;
      }
    };`;
}

/** Runs the script over sources/, so that V8 compiles what an audit needs, and keeps that. */
async function writeCompiled() {
  // As it will run: V8 takes only what was compiled under the same flags.
  const { optimiseLate } = await import(pathToFileURL(join(dist, 'late-optimisation.js')).href);
  optimiseLate(process.versions.v8);
  const filename = beside('cjs');
  const script = new Script(readFileSync(filename, 'utf8'), { filename });
  const module = { exports: /** @type {{ main: () => Promise<void> }} */ ({}) };
  const scratch = mkdtempSync(join(tmpdir(), 'concord-build-'));
  const outputs = ['--reporter', `markdown=${join(scratch, 'audit.md')}`, '--reporter', `json=${join(scratch, 'audit.json')}`];
  process.argv = [
    process.execPath,
    filename,
    'audit',
    join(project, 'sources'),
    '--db',
    join(scratch, 'audit.sqlite'),
    ...outputs,
  ];
  try {
    script.runInThisContext()(module.exports, require, module, filename, dist);
    await module.exports.main();
    if (process.exitCode) throw new Error('The audit of sources/ failed');
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  for (const file of readdirSync(dist)) if (file.endsWith('.v8')) rmSync(join(dist, file));
  writeFileSync(beside(`${process.version}-${process.platform}-${process.arch}.v8`), script.createCachedData());
}

/**
 * The licence of every package that gave a module, by its name.
 * @param {readonly string[]} modules
 */
function licences(modules) {
  const packages = new Set(modules.flatMap((id) => id.match(/^.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/)?.[0] ?? []));
  const texts = [...packages].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    return `${name} ${version} (${license})\n\n${file === undefined ? '' : readFileSync(join(folder, file), 'utf8')}`;
  });
  return texts.join(`\n${'-'.repeat(80)}\n`);
}
