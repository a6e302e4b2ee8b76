import { describe, expect, it } from 'vitest';
import { toDocument, toJsonOperation } from '../document.fixture.ts';
import { renameSchemas } from './rename-schemas.ts';

const REFERENCE = { $ref: '#/components/schemas/Response' };

describe('renameSchemas', () => {
  it('T30 renames a component, what refers to it, and its stream', () => {
    const document = toDocument(
      { Response: { properties: { next: REFERENCE } }, Other: { anyOf: [REFERENCE, { type: 'null' }] } },
      {
        'POST /a': {
          ...toJsonOperation(REFERENCE, REFERENCE),
          'x-unspool-stream': { in: 'body', name: 'stream', value: true, event: 'Response' },
        },
      },
    );
    const renamed = renameSchemas({ Response: 'ModelResponse' })(document);
    expect(Object.keys(renamed.components.schemas)).toEqual(['ModelResponse', 'Other']);
    expect(JSON.stringify(renamed)).not.toContain('"#/components/schemas/Response"');
    expect(renamed.paths['/a']?.post?.['x-unspool-stream']?.event).toBe('ModelResponse');
    expect(renameSchemas({ Response: 'ModelResponse' })(renamed)).toEqual(renamed);
  });

  it('merges equal components under one name', () => {
    const document = toDocument({
      Phase: { type: 'string' },
      'Phase-2': { type: 'string' },
      A: { $ref: '#/components/schemas/Phase-2' },
    });
    expect(renameSchemas({ 'Phase-2': 'Phase' })(document).components.schemas).toEqual({
      Phase: { type: 'string' },
      A: { $ref: '#/components/schemas/Phase' },
    });
  });

  it.each([
    [
      'a name that is no identifier',
      {},
      'spec/openapi.json#/components/schemas/Phase-2: has a name that is no identifier. Add a line to spec/schema-names.yaml: Phase-2: ',
    ],
    [
      'one name for two that differ',
      { 'Phase-2': 'Phase' },
      'spec/openapi.json#/components/schemas/Phase-2: is called Phase as another is. ',
    ],
    [
      'a line without a component',
      { 'Phase-2': 'PhaseTwo', Gone: 'Away' },
      'spec/schema-names.yaml#/Gone: renames a schema that nothing uses. Remove the line',
    ],
  ])('refuses %s', (_, names, message) => {
    const document = toDocument({ Phase: { type: 'string' }, 'Phase-2': { type: 'number' } });
    expect(() => renameSchemas(names)(document)).toThrow(message);
  });
});
