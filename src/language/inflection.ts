// Inflected English forms → the base forms that they may come from, most likely first. Knows spelling only: which candidate is a word
// is for the lexicon to say. Irregular forms are a closed list; regular ones follow the detachment rules of WordNet's morphy, with
// doubled consonants undone ("running" → "run").

/** One line per base: base and its irregular forms. */
const IRREGULAR_VERBS = `
be am is are was were been being 'm 're
have has had having 've
do does did done
go goes went gone
can could
may might
will would wo 'll 'd
shall should sha
arise arose arisen
awake awoke awoken
bear bore borne born
beat beaten
become became
begin began begun
bend bent
bid bade bidden
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
build built
burn burnt
burst
buy bought
catch caught
choose chose chosen
cling clung
come came
cost
creep crept
cut
deal dealt
die dying
dig dug
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fly flew flown
forbid forbade forbidden
forecast
foresee foresaw foreseen
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got gotten
give gave given
grind ground
grow grew grown
hang hung
hear heard
hide hid hidden
hit
hold held
hurt
keep kept
kneel knelt
know knew known
lay laid
lead led
lean leant
leap leapt
learn learnt
leave left
lend lent
let
lie lay lain lying
light lit
lose lost
make made
mean meant
meet met
mislead misled
misunderstand misunderstood
outdo outdid outdone
outgrow outgrew outgrown
overcome overcame
override overrode overridden
overtake overtook overtaken
overwrite overwrote overwritten
panic panicked panicking
pay paid
prove proven
put
quit
read
rebuild rebuilt
redo redid redone
remake remade
repay repaid
rethink rethought
retell retold
rewrite rewrote rewritten
rid
ride rode ridden
ring rang rung
rise rose risen
run ran
say said
see saw seen
seek sought
sell sold
send sent
set
sew sewn
shake shook shaken
shed
shine shone
shoot shot
show shown
shrink shrank shrunk
shut
sing sang sung
sink sank sunk
sit sat
sleep slept
slide slid
smell smelt
speak spoke spoken
speed sped
spell spelt
spend spent
spill spilt
spin spun
split
spread
spring sprang sprung
stand stood
steal stole stolen
stick stuck
sting stung
strike struck stricken
strive strove striven
swear swore sworn
sweep swept
swell swollen
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
tie tying
undergo underwent undergone
understand understood
undertake undertook undertaken
undo undid undone
uphold upheld
upset
wake woke woken
wear wore worn
weave wove woven
weep wept
win won
wind wound
withdraw withdrew withdrawn
withhold withheld
withstand withstood
wring wrung
write wrote written`;

const IRREGULAR_NOUNS = `
man men
woman women
child children
person people
foot feet
tooth teeth
goose geese
mouse mice
louse lice
ox oxen
leaf leaves
life lives
wife wives
knife knives
half halves
self selves
shelf shelves
wolf wolves
loaf loaves
calf calves
thief thieves
scarf scarves
hoof hooves
penny pence
die dice
analysis analyses
basis bases
crisis crises
thesis theses
hypothesis hypotheses
diagnosis diagnoses
synthesis syntheses
parenthesis parentheses
emphasis emphases
axis axes
oasis oases
criterion criteria
phenomenon phenomena
medium media
bacterium bacteria
curriculum curricula
memorandum memoranda
stratum strata
datum data
index indices
appendix appendices
matrix matrices
vertex vertices
radius radii
nucleus nuclei
stimulus stimuli
fungus fungi
cactus cacti
alumnus alumni
focus foci
formula formulae
antenna antennae
schema schemata
genus genera
corpus corpora`;

const IRREGULAR_DEGREES = `
good better best
well better best
bad worse worst
badly worse worst
ill worse worst
far farther further farthest furthest
little less lesser least
much more most
many more most
old elder eldest
late latter last`;

function basesByForm(list: string): ReadonlyMap<string, readonly string[]> {
  const bases = new Map<string, string[]>();
  for (const line of list.trim().split('\n')) {
    const [base = '', ...forms] = line.split(' ');
    for (const form of forms) bases.set(form, [...(bases.get(form) ?? []), base]);
  }
  return bases;
}

const verbBases = basesByForm(IRREGULAR_VERBS);

/** Base → irregular past ("sink" → "sank", "cut" → "cut"); "beaten" and "proven" are participles only. */
const pasts: ReadonlyMap<string, string> = new Map(
  IRREGULAR_VERBS.trim()
    .split('\n')
    .flatMap((line): readonly (readonly [string, string])[] => {
      const [base = '', ...forms] = line.split(' ');
      const past = forms.find((form) => !/(?:ing|len|ven|ten)$/.test(form));
      if (past !== undefined) return [[base, past]];
      return forms.length === 0 || base === 'beat' ? [[base, base]] : [];
    }),
);

/** Past tense of a base with its "-ing" form, which shows whether a consonant is doubled ("stop", "stopping" → "stopped"). */
export function pastOf(base: string, ing: string): string {
  const irregular = pasts.get(base);
  if (irregular !== undefined) return irregular;
  if (base.endsWith('e')) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${ing.replace(/ing$/, '')}ed`;
}
const nounBases = basesByForm(IRREGULAR_NOUNS);
const degreeBases = basesByForm(IRREGULAR_DEGREES);

const VERB_ENDINGS: readonly Ending[] = [
  ['ies', 'y'],
  ['es', 'e'],
  ['es', ''],
  ['s', ''],
  ['ied', 'y'],
  ['ed', 'e'],
  ['ed', ''],
  ['ing', 'e'],
  ['ing', ''],
];
const NOUN_ENDINGS: readonly Ending[] = [
  ['ies', 'y'],
  ['ses', 's'],
  ['xes', 'x'],
  ['zes', 'z'],
  ['ches', 'ch'],
  ['shes', 'sh'],
  ['oes', 'o'],
  ['ves', 'f'],
  ['men', 'man'],
  ['s', ''],
];
const DEGREE_ENDINGS: readonly Ending[] = [
  ['ier', 'y'],
  ['iest', 'y'],
  ['er', 'e'],
  ['est', 'e'],
  ['er', ''],
  ['est', ''],
];
type Ending = readonly [ending: string, replacement: string];

function detached(word: string, endings: readonly Ending[]): string[] {
  const bases: string[] = [];
  for (const [ending, replacement] of endings) {
    if (!word.endsWith(ending) || word.length < ending.length + 2) continue;
    const stem = word.slice(0, -ending.length);
    // "running", "bigger": the doubled consonant is tried before the bare stem ("stopp"), after it where both can be words ("telling").
    bases.push(stem + replacement);
    if (replacement === '' && /([bdfgklmnprtvz])\1$/.test(stem)) bases.push(stem.slice(0, -1));
  }
  return bases;
}

/** Bases that a verb form may come from; the form itself is not among them unless it is irregular and its own base ("cut"). */
export function verbBasesOf(form: string): readonly string[] {
  return verbBases.get(form) ?? detached(form, VERB_ENDINGS);
}

/** Singulars that a plural may come from. "class" and "status" have none. */
export function nounBasesOf(form: string): readonly string[] {
  const irregular = nounBases.get(form);
  if (irregular !== undefined) return irregular;
  if (/(?:ss|us|is)$/.test(form)) return [];
  return detached(form, NOUN_ENDINGS);
}

/** Adjectives or adverbs that a comparative or superlative ending in -er, -est may come from, irregular ones first. */
export function degreeBasesOf(form: string): readonly string[] {
  return degreeBases.get(form) ?? detached(form, DEGREE_ENDINGS);
}

/** Whether a comparative or superlative is irregular ("worse"): it can be no other word. */
export function isIrregularDegree(form: string): boolean {
  return degreeBases.has(form);
}
