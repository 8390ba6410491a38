// Forms, keys and names come from outside: whatever they hold becomes a verdict, a key or a name, or is refused; and markup is only what
// a template wrote.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstKeys, keysOf, parseKeys, printKeys } from '../../src/reviewing/keys.js';
import { html } from '../../src/reviewing/markup.js';
import { addressOf, narrowingOf } from '../../src/reviewing/queue-address.js';
import { ruled } from '../../src/reviewing/verdict-form.js';
import { nameOf } from '../../src/reviewing/visitor.js';

describe('a form', () => {
  test.each<[note: string, form: string, fault: RegExp]>([
    ['of nothing', '', /Unexpected verdict/],
    ['with a verdict that no page offers', 'verdict=accepted', /Unexpected verdict/],
    ['with one of objects', 'verdict=constructor', /Unexpected verdict/],
    ['that keeps a side that is not there', 'verdict=keep+2', /Unexpected side/],
    ['that keeps no side', 'verdict=keep', /Unexpected side/],
    ['that keeps half a side', 'verdict=keep+0.5', /Unexpected side/],
    ['without the condition', 'verdict=both-under-condition&condition=+', /under which condition/],
    ['without the text', 'verdict=rewrite', /what is to stand there/],
    ['with an empty note', 'verdict=note&note=', /Write the note/],
    ['that is longer than anybody writes', `verdict=dispute&note=${'x'.repeat(5000)}`, /Unexpected length/],
  ])('%s is refused', (_, form, fault) => {
    expect(ruled(new URLSearchParams(form), 2)).toEqual({ fault: expect.stringMatching(fault) });
  });

  test.each<[form: string, verdict: object, note: string | null]>([
    ['verdict=keep+1&because=outdated', { verdict: 'keep', side: 1, because: 'outdated' }, null],
    ['verdict=keep+0&because=moody', { verdict: 'keep', side: 0, because: null }, null],
    ['verdict=not-a-contradiction&dismissed=misread', { verdict: 'not-a-contradiction', because: 'misread' }, null],
    ['verdict=dispute&because=wrong&note=+two%0Alines+', { verdict: 'dispute' }, 'two lines'],
    ['verdict=needs-source&assignee=', { verdict: 'needs-source', assignee: null }, null],
    ['verdict=needs-source&assignee=Bea', { verdict: 'needs-source', assignee: 'Bea' }, null],
    ['verdict=rewrite&text=a+%3Cb%3E', { verdict: 'rewrite', text: 'a <b>' }, null],
    ['verdict=both-under-condition&condition=dry', { verdict: 'both-under-condition', condition: 'dry' }, null],
    ['verdict=note&note=x', { verdict: 'note' }, 'x'],
  ])('%s is a verdict', (form, verdict, note) => {
    expect(ruled(new URLSearchParams(form), 2)).toEqual({ verdict, note });
  });
});

describe('keys', () => {
  test.each([
    ['off', 'use=off'],
    ['others', 'use=on&dispute=y&keep-1=!'],
    ['as at first', ''],
  ])('come back from their cookie: %s', (_, form) => {
    const chosen = keysOf(new URLSearchParams(form));
    if ('fault' in chosen) throw new Error(chosen.fault);
    expect(parseKeys(printKeys(chosen.keys))).toEqual(chosen.keys);
  });

  test.each([
    ['of two letters', 'dispute=ab'],
    ['of none', 'dispute='],
    ['of a blank', 'dispute=+'],
    ['that another act has', 'dispute=d'],
  ])('%s are refused', (_, form) => {
    expect(keysOf(new URLSearchParams(form))).toHaveProperty('fault');
    expect(parseKeys(form)).toEqual(firstKeys);
  });

  test('of any cookie are keys, each once', () => {
    fc.assert(
      fc.property(fc.string(), (cookie) => {
        const keys = [...(parseKeys(cookie) ?? firstKeys).values()];
        expect(new Set(keys).size).toBe(firstKeys.size);
      }),
    );
  });
});

test.each([
  ['Ann', 'Ann'],
  [' Ann \n Lee ', 'Ann Lee'],
  ['\u0000', null],
  ['', null],
  [undefined, null],
  ['x'.repeat(81), null],
])('the name %j is %j', (given, name) => {
  expect(nameOf(given)).toBe(name);
});

test('a filter comes back from its address', () => {
  const narrowing = { status: 'all', kind: 'date', severity: 'hard', subject: 'tea & milk?' };
  expect(narrowingOf(new URLSearchParams(addressOf(narrowing).slice(1)))).toEqual(narrowing);
  expect(addressOf(narrowingOf(new URLSearchParams()))).toBe('');
});

describe('markup', () => {
  test('is only what a template wrote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        const { markup } = html`<p title="${words}">${words}${[html`<b>${words}</b>`, null]}</p>`;
        expect(markup.match(/[<>]/g)).toEqual(['<', '>', '<', '>', '<', '>', '<', '>']);
        expect(markup.match(/"/g)).toHaveLength(2);
      }),
    );
  });

  test('drops what turns the writing direction', () => {
    expect(html`${'a\u202eb\u0000c\nd'}`.markup).toBe('abc\nd');
  });
});
