// Whether a text is English, by its function words: cheap, and slow to say no. A short text, or one that is mostly tables and
// names, has few function words of any language and passes.

const ENGLISH = words(
  'the of and to in is that for it as with on are this be by or an from at which you not can have has was were but its if will more than they their when also your there these other into such would',
);
// Words that English texts hardly hold; those that two languages share with English ("die", "on", "an") are left out.
const OTHERS = words(
  `der das und ist nicht ein eine mit für auf den dem von zu sich auch wird sind oder wie bei werden einen einer
   le les des est une dans pour pas que qui sur avec sont plus aux ce cette ou nous vous mais
   el los las una es con por para del como más pero sus al este esta son muy
   il che di è per non gli della sono nel anche più questo dei alla
   het een van niet voor zijn aan ook maar wordt deze naar bij dat
   och att det som är på av för inte den till ett har med
   og av på ikke til er som det
   não uma com os dos mais ser ao são pelo
   nie się jest na że jak przez jego lub oraz
   ve bir bu için ile olarak daha çok
   ja ei on että se joka ovat kun`,
);
/** All letters are Latin: no others stand among the signs of punctuation and currency, arrows and pictures. */
const PLAIN = /^[\0-\u00b4\u00b6-\u024f\u2000-\u2060\u20a0-\u20bf\u2190-\u2bff]*$/;
const LONGEST_LOOK = 200_000;
const LEAST_WORDS = 12;

export function isEnglish(text: string): boolean {
  const look = text.slice(0, LONGEST_LOOK);
  const all = look.toLowerCase().match(/\p{L}+/gu) ?? [];
  const isPlain = PLAIN.test(look);
  const latin = isPlain ? all.length : all.filter((word) => /^\p{Script=Latin}+$/u.test(word)).length;
  const letters = isPlain ? 0 : (look.match(/\p{L}/gu)?.length ?? 0);
  if (letters > 20 && (look.match(/\p{Script=Latin}/gu)?.length ?? 0) < letters / 2) return false;
  if (latin < LEAST_WORDS) return true;
  const english = all.filter((word) => ENGLISH.has(word)).length;
  const other = all.filter((word) => OTHERS.has(word) && !ENGLISH.has(word)).length;
  return other <= english || other < latin * 0.08;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
