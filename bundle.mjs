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
    external: ['better-sqlite3', 'pg', 'pg-boss'],
    plugins: [
      {
        name: 'concord',
        // commander starts the programs of subcommands that stand outside; there are none, and to load what starts them takes time.
        resolveId: (name, importer) => (name === 'node:child_process' && importer?.includes('commander') ? '\0nothing' : null),
        load: (id) => Object.entries(remade).find(([end]) => id.split(sep).join('/').endsWith(end))?.[1](),
        // Modules look for files from where they stand, and the script stands elsewhere.
        transform: (code, id) => {
          const place = relative(dist, id).split(sep).join('/');
          return (
            code
              .replaceAll('import.meta.url', `new URL(${JSON.stringify(place)}, import.meta.url)`)
              // A script has no import(); what stays outside is loaded when it is asked for.
              .replace(/\bimport\('(pg(?:-boss)?)'\)/g, "Promise.resolve({ default: require('$1') })")
          );
        },
      },
    ],
  });
  const [{ code, moduleIds }] = (await bundle.generate({ format: 'cjs', codeSplitting: false })).output;
  writeFileSync(beside('cjs'), `(function (exports, require, module, __filename, __dirname) {${inAscii(code)}})`, 'latin1');
  writeFileSync(beside('licences.txt'), licences(moduleIds));
}

/**
 * The script with other letters escaped: bytes are read in a tenth of the time that UTF-8 takes. Such letters stand in strings, in regular
 * expressions and their raw sources, and in comments; one that is escaped already ("\’") lends its stroke.
 * @param {string} code
 */
function inAscii(code) {
  return code.replace(/(\\*)([^\0-\x7f])/g, (_, strokes, letter) => {
    const escaped = `u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return strokes + (strokes.length % 2 === 1 ? escaped : `\\${escaped}`);
  });
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
 * object; here numbers are read as such, and a word is looked for when it is asked for, in a bucket of about two. Words of other letters
 * than Latin-1 has are few and entered beforehand, so that the rest is read as bytes.
 */
async function taggerModel() {
  const { lexicon, xpansions, features, ...plain } = require('wink-eng-lite-web-model/dist/read-core-model.js')();
  const { lexeme, posClusters, ...others } = features;
  /** @type {string[]} */
  const words = lexeme.list;
  const isForeign = (/** @type {string} */ word) => /[^\0-\xff]/.test(word);
  const foreign = words.flatMap((word, at) => (isForeign(word) ? [[word, at]] : []));
  const count = 2 ** Math.ceil(Math.log2(words.length / 3));
  /** @type {number[][]} */
  const buckets = Array.from({ length: count }, () => []);
  words.forEach((word, at) => isForeign(word) || buckets[mixed(word) & (count - 1)]?.push(at));
  const numbers = [
    lexicon,
    xpansions,
    Uint32Array.from(buckets.flat()),
    sums(buckets.map((bucket) => bucket.length)),
    sums(words.map((word) => (isForeign(word) ? 0 : word.length))),
  ];
  const lists = {
    ...others,
    lexeme: { ...lexeme, list: [], hash: {} },
    posClusters: { ...posClusters, list: posClusters.list.map((/** @type {Iterable<number>} */ cluster) => [...cluster]) },
  };
  writeFileSync(beside('tagger.txt'), words.filter((word) => !isForeign(word)).join(''), 'latin1');
  writeFileSync(beside('tagger.bin'), Buffer.concat(numbers.map((list) => Buffer.from(list.buffer))));
  return `
    const { readFileSync } = require('node:fs');
    const { join } = require('node:path');
    ${mixed.toString()}
    module.exports = () => {
      const features = JSON.parse(${JSON.stringify(JSON.stringify(lists))});
      for (const feature of Object.values(features)) if (feature.hash) Object.setPrototypeOf(feature.hash, null);
      const { lexeme, posClusters } = features;
      posClusters.list = posClusters.list.map((cluster) => new Set(cluster));
      const { buffer, byteOffset } = readFileSync(join(__dirname, 'command-line.tagger.bin'));
      let end = byteOffset;
      const [lexicon, xpansions, held, buckets, starts] = [${numbers.map(({ length }) => length).join()}].map((length) => {
        const start = end;
        end += length * 4;
        return new Uint32Array(buffer, start, length);
      });
      const text = readFileSync(join(__dirname, 'command-line.tagger.txt'), 'latin1');
      const wordAt = (at) => text.slice(starts[at], starts[at + 1]);
      // Words that are not there yet are looked for by the prototypes, and become the list's and the object's own.
      lexeme.list = Object.setPrototypeOf(new Array(${words.length}), new Proxy(Array.prototype, {
        get: (methods, key, list) => (key >= 0 && key < ${words.length} ? (list[key] = wordAt(Number(key))) : Reflect.get(methods, key, list)),
      }));
      lexeme.hash = Object.create(new Proxy(Object.create(null), {
        get: (_, word, hash) => (hash[word] = placeOf(word)),
      }));
      for (const [word, at] of JSON.parse(${JSON.stringify(JSON.stringify(foreign))})) {
        lexeme.list[at] = word;
        lexeme.hash[word] = at;
      }
      return { ...JSON.parse(${JSON.stringify(JSON.stringify(plain))}), lexicon, xpansions, features };
      function placeOf(word) {
        const bucket = mixed(word) & ${count - 1};
        for (let at = buckets[bucket]; at < buckets[bucket + 1]; at++) if (wordAt(held[at]) === word) return held[at];
        return undefined;
      }
    };`;
}

/**
 * Spreads words over buckets.
 * @param {string} word
 */
function mixed(word) {
  let number = 0;
  for (let i = 0; i < word.length; i++) number = (Math.imul(number, 31) + word.charCodeAt(i)) | 0;
  return number ^ (number >>> 15);
}

/**
 * Where each of a row of lengths starts, and where the last ends.
 * @param {readonly number[]} lengths
 */
function sums(lengths) {
  const starts = new Uint32Array(lengths.length + 1);
  lengths.forEach((length, at) => (starts[at + 1] = (starts[at] ?? 0) + length));
  return starts;
}

/** Runs the script over sources/, so that V8 compiles what an audit needs, and keeps that. */
async function writeCompiled() {
  // As it will run: V8 takes only what was compiled under the same flags.
  const { optimiseLate } = await import(pathToFileURL(join(dist, 'late-optimisation.js')).href);
  optimiseLate(process.versions.v8);
  const filename = beside('cjs');
  const script = new Script(readFileSync(filename, 'latin1'), { filename });
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
