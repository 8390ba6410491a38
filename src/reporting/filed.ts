// Under which subjects and aspects the page's filter finds an entry: those of all claims that it is made of. Several values stand in one
// attribute, a line each.
import type { Claim } from '../claims/claim.js';
import type { Lookup } from './lookup.js';
import { type Attributes, oneLine } from './mdast.js';
import { distinct } from './wording.js';

export function filedUnder(claims: readonly Pick<Claim, 'subject' | 'aspect'>[], { isPage }: Lookup): Attributes {
  if (!isPage) return {};
  const lines = (values: readonly string[]) => distinct(values.map(oneLine)).join('\n');
  return {
    dataSubject: lines(claims.map(({ subject }) => subject)),
    dataAspect: lines(claims.map(({ aspect }) => aspect)),
  };
}
