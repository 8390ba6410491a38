// What all articles together tell of their words, found once for an audit and handed to the reading of each of them.
import type { Source } from '../reading/source.js';
import { classNouns } from '../subjects/class-noun.js';
import type { Subject } from '../subjects/subject.js';
import { type Usage, usageOf, usesIn } from './usage.js';

export interface Corpus {
  /** Of each subject, by its name, the nouns that name its class. */
  readonly nouns: ReadonlyMap<string, readonly string[]>;
  readonly usage: Usage;
}

/** Of sources that are read by themselves, without what an audit has at hand. */
export function corpusOf(sources: readonly Source[], subjects: readonly Subject[]): Corpus {
  return { nouns: classNouns(sources, subjects), usage: usageOf(sources.map(usesIn)) };
}
