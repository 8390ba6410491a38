// A definite noun phrase that may name a subject by what it is ("the framework", "the British luxury liner", "the firm"), or a part of it by
// itself ("the crew"). Not: "the other ship", "the reef" (nobody's), "the risk of fire" (of more than the subject).
import { hypernyms, isAdjective } from '../language/lexicon.js';
import type { Token } from '../language/tagging.js';
import type { Subject } from '../subjects/subject.js';
import type { Topic } from './topic.js';

export const isName = (subject: Subject): boolean => subject.name !== subject.name.toLowerCase();

/** "the framework", "the British luxury liner": a class with what narrows it; "the other ship", "the sister ship" is another one. */
export function isPlainName(tokens: readonly Token[], from: number, to: number): boolean {
  const inner = tokens.slice(from + 1, to - 1);
  const isPlain = inner.length < 4 && inner.every((t) => /^(?:ADJ|NOUN|VERB|ADV)$/.test(t.pos) || isAdjective(t.lower));
  return (
    to - from <= 3 ||
    (isPlain &&
      !inner.some((t) => /^(?:other|second|third|next|sister|rival|first|last|different|new|old|original)$/.test(t.lower)))
  );
}

/** Whether a definite noun phrase is short enough to be a part by itself: "the crew"; not "the risk of fire", "the boat's bow". */
export function isBare(tokens: readonly Token[], from: number, to: number, topic: Topic): boolean {
  if (topic.free) return true;
  const said = tokens.slice(from, to);
  const head = said.findLast((t) => t.pos === 'NOUN' || t.pos === 'PROPN');
  // A reef or a storm has no owner.
  const isFound = head !== undefined && hypernyms(head.lemma).some((kind) => FOUND.has(kind));
  return (
    !isFound &&
    !/^(?:those|these)$/.test((said[0] as Token).lower) &&
    !said.some((t) => t.pos === 'ADP' || /^['’]s?$/.test(t.lower) || /^(?:who|which|that)$/.test(t.lower))
  );
}

const FOUND = new Set([
  'natural object',
  'atmospheric phenomenon',
  'natural phenomenon',
  'geological formation',
  'weather',
  'storm',
  'body of water',
  'ice',
  'ice mass',
  'animal',
  'celestial body',
]);

const COMPANY = /^(?:company|firm|business|corporation|enterprise)$/;

export function isClassOf(noun: string, subject: Subject, topic: Topic): boolean {
  // "the firm": the only name among the subjects, where the articles call it nothing else.
  const isFirm = COMPANY.test(noun) && !topic.free && isName(subject) && (topic.classNouns.get(subject.name) ?? []).length === 0;
  if (isFirm && topic.main.every((one) => one === subject || !isName(one)) && topic.main.includes(subject)) return true;
  // The one subject of all articles is "the ship" if it was called a liner.
  if (topic.main.length === 1 && (topic.classNouns.get(subject.name) ?? []).some((known) => hypernyms(known).includes(noun)))
    return true;
  const name = subject.name.toLowerCase().split(/[\s-]+/);
  return name[name.length - 1] === noun || (topic.classNouns.get(subject.name) ?? []).includes(noun);
}
