// Stances on one question become its forms: stances that judging cannot tell apart are one form, however many sources take them, and are
// judged once. Whatever judging asks of a stance is part of its form, save where it stands; where it stands counts only in a source that
// takes several forms, since two stances of one source are judged otherwise than those of two.
import type { Claim } from '../claims/claim.js';
import type { Published } from './comparable.js';
import { sideOf, type Stance } from './stance.js';

export interface Form {
  /** Stands for all of the form. */
  readonly stance: Stance;
  /** Where it stands on its question: only forms of different positions can oppose each other. */
  readonly position: string;
  /** Ids of the claims that take it, ascending. */
  readonly claims: readonly string[];
  /** Their sources. */
  readonly sources: ReadonlySet<string>;
}

/** The forms in the order in which the stances first take them; a claim's id stands once in a form. */
export function formsOf(stances: readonly Stance[], published: Published): readonly Form[] {
  const said = stances.map((stance) => saidIn(stance, published));
  const bySource = new Map<string, Set<string>>();
  for (const [at, { claim }] of stances.entries())
    bySource.set(claim.source, (bySource.get(claim.source) ?? new Set()).add(said[at] as string));
  const byForm = new Map<string, Stance[]>();
  for (const [at, stance] of stances.entries()) {
    const { source, position } = stance.claim;
    const isAlone = bySource.get(source)?.size === 1;
    const form = `${said[at]}${isAlone ? '' : ` ${source} ${position.start.offset} ${position.start.line}`}`;
    const kin = byForm.get(form);
    if (kin === undefined) byForm.set(form, [stance]);
    else kin.push(stance);
  }
  return [...byForm.values()].map((kin) => ({
    stance: kin[0] as Stance,
    position: positionOf(kin[0] as Stance),
    claims: [...new Set(kin.map(({ claim }) => claim.id))].sort(),
    sources: new Set(kin.map(({ claim }) => claim.source)),
  }));
}

/** Where a stance stands on its question. */
export function positionOf(stance: Stance): string {
  const { answer, claim, degree } = stance;
  const only = answer.kind === 'fit' && claim.qualifiers.some((one) => one.kind === 'scope') ? ' only' : '';
  const isDenied = answer.kind === 'pole' && answer.denied;
  return `${sideOf(answer)}${answer.kind === 'order' ? ` ${degree ?? ''}` : ''}${only}${isDenied ? ' denied' : ''}`;
}

const NOWHERE: Claim['position'] = { start: { line: 0, column: 0, offset: 0 }, end: { line: 0, column: 0, offset: 0 } };

/** All of a stance but the place of its claim; of its source only the year counts. */
function saidIn({ claim, answer, keys, ...rest }: Stance, published: Published): string {
  const words: Claim = { ...claim, id: '', source: '', position: NOWHERE, spans: [] };
  const value = answer.kind === 'value' ? [...answer.value].sort() : [];
  return JSON.stringify([words, published.get(claim.source)?.slice(0, 4) ?? '', answer, value, [...keys].sort(), rest]);
}
