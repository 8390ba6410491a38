// Effects: what the subject raises or lowers.
import { coreWords, featureNotion } from '../notion.js';
import { type Add, holder, key, type Said } from './said.js';

const RAISES = new Set(
  'increase raise improve boost enhance accelerate strengthen expand extend speed maximize maximise encourage promote facilitate double cause lead result contribute trigger induce add grow'.split(
    ' ',
  ),
);
const LOWERS = new Set(
  'reduce lower decrease cut minimize minimise limit lessen weaken slow restrict diminish shrink hinder halve lighten curb prevent avoid eliminate stop remove impair worsen damage harm hurt undermine degrade'.split(
    ' ',
  ),
);

/** Nouns that say what they are only with what follows them: "the need for", "the risk of". */
const OF_WHAT =
  /^(?:need|risk|amount|number|rate|level|chance|likelihood|possibility|probability|use|cost|time|amounts|share|demand|size|effect|impact|cause|quality|lack)$/;

export function effects(said: Said, add: Add): void {
  const { claim, object, addOn, glossary } = said;
  // "lowers the risk of stroke" says nothing of other risks: what such a noun is of belongs to the matter.
  const what = featureNotion(OF_WHAT.test(object.head) ? object : { ...object, words: coreWords(object) }, glossary);
  const raises = RAISES.has(claim.verb);
  if (!raises && !LOWERS.has(claim.verb)) return;
  const up = raises === (claim.polarity === 'affirmed');
  add({
    key: key('effect', holder(claim, addOn), what.head),
    family: 'effect',
    topic: object.text,
    answer: { kind: 'direction', up },
    keys: what.keys,
  });
}
