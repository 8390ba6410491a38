// "No knife is sharper than A", "Nothing is sharper than A": A is above all others of its kind, or level with them.
// Not: "No knife in the drawer is sharper than A" (those in the drawer), "No B is sharper than A" (B alone, a subject itself).
import { words } from '../language/phrase.js';
import { mentions } from '../subjects/mention.js';
import { type Ordering, THE_OTHERS } from './claim.js';
import { type ClauseDrawn, named, restOf, type Scene, timeOf } from './scene.js';
import { draftOf } from './predicate-draft.js';
import { textOf } from './claim-text.js';
import { comparative, judged, scaleOf } from './comparative.js';
import { type FrameReading, predicateOf } from './predicate.js';
import { referentOf } from './referent.js';

/** The claim of the one that nothing of its kind surpasses; null where the clause says something else. */
export function unsurpassed(scene: Scene): ClauseDrawn | null {
  const { tokens, clause, subjects, conditions } = scene;
  const range = clause.subject;
  if (range === null || clause.verb.lemma !== 'be' || clause.verb.negated) return null;
  const said = words(tokens, range.start, range.end);
  const kind = /^(?:no (?:other )?)?((?<=no (?:other )?)\p{L}+|nothing)$/iu.exec(said)?.[1]?.toLowerCase();
  const rest = restOf(scene);
  const than = rest.findIndex((t) => t.lower === 'than');
  const other = named(rest, 0, rest.length, subjects).find((one) => one.start > than && one.start <= than + 2);
  const subject = subjects.find((one) => one.name === other?.name);
  if (kind === undefined || than < 0 || subject === undefined) return null;
  // A subject of its own is one of the two only, unless its name is what the other is ("mower" of "hand mower").
  const isKind = mentions(kind, subjects).length === 0 || subject.name.toLowerCase().endsWith(` ${kind}`);
  const found = comparative(rest, 0, than);
  if (!isKind || found === null) return null;
  const scale = scaleOf(found, null, 'be');
  const referent = referentOf(subject);
  const ordering: Ordering = {
    left: subject.name,
    right: THE_OTHERS,
    dimension: scale.dimension,
    ...judged(scale.direction, scale.isWelcome, false),
  };
  const to = rest.findIndex((t, i) => i > found.at && i < than && t.lower === 'to');
  const reading: FrameReading = {
    frame: 'compares',
    object: null,
    ordering,
    aspect: scale.aspect,
    activity: to < 0 ? null : (rest[to + 1]?.lemma ?? null),
  };
  const verb = tokens.slice(clause.verb.start, clause.verb.end);
  const predicate = predicateOf(referent, clause.verb, verb, rest, conditions, [], timeOf(scene));
  return {
    drafts: [draftOf(scene, predicate, reading, textOf(scene, predicate, said, false))],
    refused: null,
    last: [referent],
    owner: null,
    subjectText: said,
  };
}
