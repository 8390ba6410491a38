import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/input-error.js';
import { configurationTemplate, parseConfiguration } from '../../src/workspace/configuration.js';

const nothing = { configuration: { subjects: [], ignoredSections: [] }, store: null };

describe('what a configuration says', () => {
  test.each([
    ['an empty file', '', nothing],
    ['comments only', '# nothing yet\n', nothing],
    ['the template as it is', configurationTemplate, nothing],
    [
      'a subject by its name alone',
      'subjects:\n  - name: oat milk\n',
      { ...nothing, configuration: { subjects: [{ name: 'oat milk', aliases: [], parts: [] }], ignoredSections: [] } },
    ],
    [
      'space around words is not meant',
      'ignoredSections: ["  See also "]',
      { ...nothing, configuration: { subjects: [], ignoredSections: ['See also'] } },
    ],
    ['a shared store', 'store: postgres://ann@db/concord', { ...nothing, store: 'postgres://ann@db/concord' }],
  ])('%s', (_, text, expected) => {
    expect(parseConfiguration(text, 'c.yml')).toEqual(expected);
  });

  test('the examples of the template, once their comment marks are taken away', () => {
    const uncommented = configurationTemplate.replaceAll(/^# (?=(?:subjects|ignoredSections|store):| )/gm, '');
    expect(parseConfiguration(uncommented, 'c.yml')).toEqual({
      configuration: {
        subjects: [{ name: 'espresso machine', aliases: ['espresso maker'], parts: ['portafilter', 'steam wand'] }],
        ignoredSections: ['About the author', 'Further reading'],
      },
      store: 'postgres://editor@db.example.org/concord',
    });
  });
});

describe('what is refused, with its line', () => {
  test.each([
    ['a slip of the hand', 'subject: []', ['c.yml:1: Unexpected key "subject", did you mean "subjects"?']],
    [
      'a key that nothing resembles',
      '\n\ncolour: red',
      ['c.yml:3: Unexpected key "colour", expected one of subjects, ignoredSections, store'],
    ],
    [
      'a key of a subject',
      'subjects:\n  - name: tea\n    alias: [chai]',
      ['c.yml:3: Unexpected key "alias", did you mean "aliases"?'],
    ],
    ['a name is missing', 'subjects:\n  - aliases: [chai]', ['c.yml:2: Unexpected nothing as subjects[0].name, expected a name']],
    ['a name is empty', 'subjects:\n  - name: ""', ['c.yml:2: Unexpected "" as subjects[0].name, expected a name']],
    ['a word instead of a list', 'subjects: tea', ['c.yml:1: Unexpected "tea" as subjects, expected a list of subjects']],
    [
      'a word instead of a subject',
      'subjects: [tea]',
      ['c.yml:1: Unexpected "tea" as subjects[0], expected a subject with name, aliases and parts'],
    ],
    [
      'a number among names',
      'subjects:\n- name: tea\n  parts:\n  - leaf\n  - 7',
      ['c.yml:5: Unexpected 7 as subjects[0].parts[1], expected a name'],
    ],
    [
      'a file as shared store',
      'store: db/audit.sqlite',
      ['c.yml:1: Unexpected "db/audit.sqlite" as store, expected postgres://user@host/database'],
    ],
    ['a list instead of keys', '- tea', ['c.yml:1: Unexpected ["tea"], expected keys and values']],
    ['a key twice', 'subjects: []\nsubjects: []', ['c.yml:2:1: This is not valid YAML: Map keys must be unique']],
    ['no YAML', 'subjects: [tea', [expect.stringMatching(/^c\.yml:1:\d+: This is not valid YAML: /)]],
    [
      'everything that is wrong, in the order of the file',
      'subjects:\n  - name: 3\nignoredSections: ["", Notes]\ncolour: red',
      [
        'c.yml:2: Unexpected 3 as subjects[0].name, expected a name',
        'c.yml:3: Unexpected "" as ignoredSections[0], expected the words of a heading',
        'c.yml:4: Unexpected key "colour", expected one of subjects, ignoredSections, store',
      ],
    ],
  ])('%s', (_, text, faults) => {
    let thrown: unknown;
    try {
      parseConfiguration(text, 'c.yml');
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(InputError);
    expect((thrown as Error).message.split('\n')).toEqual(faults);
  });
});
