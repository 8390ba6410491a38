// The parts of natural that are used, by sub-path: its index loads three database clients and prints to standard output.
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: { stem(word: string): string };
  export default stemmer;
}
declare module 'natural/lib/natural/inflectors/noun_inflector.js' {
  export default class NounInflector {
    singularize(noun: string): string;
  }
}
declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  /** 1 for the same words, 0 for words without a letter in common. */
  export default function similarity(left: string, right: string, options?: { ignoreCase?: boolean }): number;
}
