// What an add-on is for is evidence in a conflict about its subject, and never makes one.
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claims/claim.js';
import { findings } from '../../src/comparing/findings.js';
import { claim, has, source, subject, suits, term } from './claims.js';

const subjects = [subject('Kiln', { parts: ['Kiln-Timer'] })];
const run = (...claims: readonly Claim[]) =>
  findings(claims, subjects, [source('one'), source('two'), source('three')]).conflicts;

const denied = (verb: string, text: string): Claim =>
  has('schedules', { subject: 'Kiln', verb, polarity: 'denied', object: term('schedules', ['schedule']), text });
const denial = denied('support', 'Kiln does not support schedules.');
const accuser = suits('firing with schedules', {
  subject: 'Kiln',
  source: 'two',
  object: term('firing with schedules', ['fire', 'schedule']),
  text: 'Kiln is ideal for firing with schedules.',
});
const addOn = (text: string, given: Partial<Claim> = {}): Claim =>
  claim({ subject: 'Kiln', part: 'Kiln-Timer', source: 'three', object: term('plugin'), text, ...given });

const sideOf = (conflicts: ReturnType<typeof run>, one: Claim): readonly string[] =>
  conflicts.flatMap(({ sides }) => sides.filter(({ claims }) => claims.includes(one.id)).map(({ answer }) => answer));

describe('an add-on for a use', () => {
  it.each([
    ['accuses nobody by itself', addOn('Kiln-Timer is a plugin for schedules.')],
    ['of which it is denied', addOn('Kiln-Timer is not made for schedules.', { polarity: 'denied' })],
    ['that is for something else', addOn('Kiln-Timer is a plugin for glazes.')],
    ['in a supposed case', addOn('Kiln-Timer would be a plugin for schedules.', { modality: 'hypothetical' })],
  ])('%s', (_, one) => {
    expect(run(denial, one)).toEqual([]);
  });

  it.each([
    ['stands beside the claim that accuses', addOn('Kiln-Timer is a plugin for schedules.')],
    ['whatever verb says what it is for', addOn('Kiln-Timer is a plugin used to plan schedules.')],
  ])('%s', (_, one) => {
    expect(sideOf(run(denial, accuser, one), one)).toEqual(['yes']);
  });

  it('not where it is for something else', () => {
    const other = addOn('Kiln-Timer is a plugin for glazes.');
    expect(sideOf(run(denial, accuser, other), other)).toEqual([]);
  });

  it('a claim that names it as used with its subject stands there too; one that goes without it does not', () => {
    const purpose = addOn('Kiln-Timer is a plugin for schedules.');
    const used = claim({
      subject: 'Kiln',
      source: 'two',
      object: term('well'),
      frame: 'does',
      verb: 'work',
      text: 'Kiln works well with Kiln-Timer.',
    });
    const unused = claim({
      subject: 'Kiln',
      source: 'two',
      object: term('well'),
      frame: 'does',
      verb: 'work',
      text: 'Kiln works well without Kiln-Timer.',
    });
    const found = run(denial, accuser, purpose, used, unused);
    expect(sideOf(found, used)).toEqual(['yes']);
    expect(sideOf(found, unused)).toEqual([]);
  });

  it('a denial that it comes with the thing is not answered by an add-on', () => {
    const bundled = denied('come', 'Kiln comes without schedules.');
    const one = addOn('Kiln-Timer is a plugin for schedules.');
    expect(sideOf(run(bundled, accuser, one), one)).toEqual([]);
  });
});
