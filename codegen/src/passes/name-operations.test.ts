import { describe, expect, it } from 'vitest';
import { toDocument } from '../document.fixture.ts';
import { nameOperations } from './name-operations.ts';

const DOCUMENT = toDocument({}, { 'GET /a': {}, 'POST /a': {} });

describe('nameOperations', () => {
  it('T29 gives operations their area and name', () => {
    const { paths } = nameOperations({ 'GET /a': 'fine-tuning/listA', 'POST /a': 'chat/createA' })(DOCUMENT);
    expect(paths['/a']?.get).toMatchObject({ 'x-unspool-name': 'listA', 'x-unspool-area': 'fine-tuning' });
    expect(paths['/a']?.post).toMatchObject({ 'x-unspool-name': 'createA', 'x-unspool-area': 'chat' });
  });

  it.each([
    [
      'an operation without a name',
      { 'GET /a': 'x/a' },
      'spec/openapi.json#/paths/~1a/post: has no name. Add a line to spec/names.yaml: POST /a: area/functionName',
    ],
    [
      'a name without an operation',
      { 'GET /a': 'x/a', 'POST /a': 'x/b', 'GET /b': 'x/c' },
      'spec/names.yaml#/GET ~1b: names an operation that the document does not have. Remove the line, or correct its method and path.',
    ],
    [
      'a name given twice',
      { 'GET /a': 'x/a', 'POST /a': 'y/a' },
      'spec/names.yaml#/POST ~1a: is called a as GET /a is. Give each operation a name of its own.',
    ],
    [
      'a name of another form',
      { 'GET /a': 'a', 'POST /a': 'x/b' },
      'spec/names.yaml#/GET ~1a: is not of the form area/functionName. Correct the line.',
    ],
  ])('refuses %s', (_, names, message) => {
    expect(() => nameOperations(names)(DOCUMENT)).toThrow(message);
  });
});
