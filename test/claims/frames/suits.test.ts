import { describe, expect, it } from 'vitest';
import { claimsIn, lines } from '../article.js';

describe('suits: not', () => {
  const rows: [sentence: string, expected: readonly string[], note: string][] = [
    ['Lumenbase is good.', ['Lumenbase: is +good'], 'fit, but for no use'],
    ['Orbitas is used by Pelham Bank.', ['Orbitas: used-by +bank'], 'a user'],
    ['Orbitas is popular for its speed.', ['Orbitas: is +popular'], 'a reason'],
    ['Orbitas is better than Lumenbase.', ['Orbitas: compares +'], 'an order'],
    ['Orbitas is a good database.', ['Orbitas: is +database'], 'praise without a use'],
  ];
  it.each(rows)('%s', (sentence, expected) => {
    expect(lines(claimsIn(sentence))).toEqual(expected);
  });
});

describe('suits: not, whatever else', () => {
  const without: [sentence: string, note: string][] = [
    ['Lumenbase is worth the money.', 'what it is worth'],
    ['Lumenbase struggled for years.', 'a time'],
    ['Thieves avoid Orbitas.', 'a deed, no advice'],
    ['Use Orbitas in 2024.', 'a time is no use'],
    ['Orbitas is used by default.', 'neither user nor use'],
    ['The museum shop of the Harbour Museum uses cash.', 'an active verb of use'],
  ];
  it.each(without)('%s', (sentence) => {
    expect(claimsIn(sentence).filter(({ frame }) => frame === 'suits')).toEqual([]);
  });
});

describe('suits', () => {
  const rows: [sentence: string, expected: readonly string[], note: string][] = [
    ['Lumenbase is not suitable for banks.', ['Lumenbase: suits -bank'], 'fit denied'],
    ['Lumenbase is unsuitable for banks.', ['Lumenbase: suits -bank'], 'unfit'],
    ['Lumenbase is not unsuitable for banks.', ['Lumenbase: suits +bank'], 'unfit denied'],
    ['Orbitas is overkill for a shopping list.', ['Orbitas: suits -list'], 'too much is unfit'],
    ['Orbitas is a poor choice for archives.', ['Orbitas: suits -archive'], 'a poor choice'],
    ['Orbitas is not a good choice for archives.', ['Orbitas: suits -archive'], 'a good choice denied'],
    ['Orbitas is not considered a reliable choice for archives.', ['Orbitas: suits -archive'], 'denied through a verb of naming'],
    ["Don't use Orbitas for large archives.", ['Orbitas: suits -archive'], 'an order not to'],
    ['You should not use Orbitas for payroll.', ['Orbitas: suits -payroll'], 'advice not to'],
    ['Avoid Orbitas for archives.', ['Orbitas: suits -archive'], 'a verb of avoiding'],
    ['Cargo bikes make no sense for commuters.', ['cargo bike: suits -commuter'], 'an idiom that denies'],
    ['For commuters, cargo bikes make no sense.', ['cargo bike: suits -commuter'], 'the use stands before'],
    ['Cargo bikes are not worth it for commuters.', ['cargo bike: suits -commuter'], 'an idiom with “it”'],
    ['Cargo bikes struggle on hills.', ['cargo bike: suits -hill'], 'a verb that denies'],
    ['Commuters should avoid Orbitas.', ['Orbitas: suits -commuter'], 'who should avoid it'],
    ['Cargo bikes do not suit narrow stairs.', ['cargo bike: suits -stair'], 'the verb itself, denied'],
    ['Orbitas works poorly for archives.', ['Orbitas: suits -archive'], 'an adverb that denies'],
    ['Lumenbase is ideal for small teams.', ['Lumenbase: suits +team'], 'an adjective of fit'],
    ['Orbitas is a good choice for archives.', ['Orbitas: suits +archive'], 'a good choice'],
    ['Orbitas is the right tool for archives.', ['Orbitas: suits +archive'], 'the right tool'],
    ['Use Orbitas when you need backups.', ['Orbitas: suits +backup'], 'an order with a condition'],
    ['Use Orbitas for archives.', ['Orbitas: suits +archive'], 'an order with a use'],
    ['Choose Lumenbase if you want simple backups.', ['Lumenbase: suits +backup'], 'the use stands in the condition'],
    ['If you need backups, Orbitas is the best choice.', ['Orbitas: suits +backup'], 'the condition stands before'],
    ['Cargo bikes work best in flat towns.', ['cargo bike: suits +town'], 'works best in'],
    ['Cargo bikes suit families with small children.', ['cargo bike: suits +family'], 'the verb itself'],
    ['Orbitas is designed for archives.', ['Orbitas: suits +archive'], 'what it is meant for'],
    ['Orbitas is used for archives.', ['Orbitas: suits +archive'], 'what it is used for'],
    ['Orbitas is good at sorting.', ['Orbitas: suits +sort'], 'good at'],
    ['Orbitas is ideal for archives and libraries.', ['Orbitas: suits +archive', 'Orbitas: suits +library'], 'a list of uses'],
  ];
  it.each(rows)('%s', (sentence, expected) => {
    expect(lines(claimsIn(sentence))).toEqual(expected);
  });
});

describe('suits: modality', () => {
  const modalities: [sentence: string, modality: string, note: string][] = [
    ['Orbitas is suitable for archives.', 'asserted', 'a statement of fact'],
    ['Orbitas may be suitable for archives.', 'hedged', 'a hedge'],
    ['Use Orbitas for archives.', 'recommended', 'an order'],
    ['You should use Orbitas for archives.', 'recommended', 'advice'],
    ['Orbitas is recommended for archives.', 'recommended', 'the word itself'],
  ];
  it.each(modalities)('%s', (sentence, modality) => {
    expect(claimsIn(sentence).map((claim) => [claim.frame, claim.modality])).toEqual([['suits', modality]]);
  });
});
