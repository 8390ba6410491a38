import { describe, expect, it } from 'vitest';
import { possessive, referentOf } from '../../src/claims/referent.js';
import { subject } from './article.js';

describe('how a subject is named', () => {
  it.each([
    ['Users', "Users'", 'a plural'],
    ['Orbitas', "Orbitas'", 'a name in -s'],
    ['Lumenbase', "Lumenbase's", 'any other'],
  ])('possessive of %s is %s (%s)', (name, expected) => {
    expect(possessive(name)).toBe(expected);
  });

  it.each([
    ['Lumenbase', { text: 'Lumenbase', plural: false }, 'a name as it is'],
    ['cargo bike', { text: 'Cargo bikes', plural: true }, 'a common noun in the plural'],
    ['ferry', { text: 'Ferries', plural: true }, 'in -y'],
    ['compass', { text: 'Compasses', plural: true }, 'in -s'],
    ['tap water', { text: 'Tap water', plural: false }, 'stuff has no plural'],
  ])('%s (%#)', (name, expected) => {
    expect(referentOf(subject(name))).toMatchObject({ name, part: null, ...expected });
  });
});
