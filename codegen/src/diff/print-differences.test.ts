import { describe, expect, it } from 'vitest';
import { printDifferences } from './print-differences.ts';

const nothing = { added: [], removed: [], changed: [] };

describe('printDifferences', () => {
  it('says so when there is nothing', () => {
    expect(printDifferences({ operations: nothing, schemas: nothing, events: nothing })).toBe(
      'Operations: no difference\nSchemas: no difference\nEvents: no difference\n',
    );
  });

  it('lists what came, went and changed', () => {
    const schemas = {
      added: ['New'],
      removed: ['Old'],
      changed: [
        { name: 'Thing', members: ['+a', '-b'] },
        { name: 'Other', members: [] },
      ],
    };
    expect(printDifferences({ operations: { ...nothing, added: ['GET /x'] }, schemas, events: nothing })).toBe(
      [
        'Operations: 1 added',
        '  + GET /x',
        'Schemas: 1 added, 1 removed, 2 changed',
        '  + New',
        '  - Old',
        '  ~ Thing: +a, -b',
        '  ~ Other',
        'Events: no difference',
        '',
      ].join('\n'),
    );
  });

  it('puts many that changed alike on one line, and shortens it', () => {
    const changed = Array.from({ length: 10 }, (_, index) => ({ name: `E${index}`, members: ['+id'] }));
    expect(printDifferences({ operations: nothing, schemas: nothing, events: { ...nothing, changed } })).toContain(
      'Events: 10 changed\n  ~ 10 of them: +id (E0, E1, E2, E3, E4, E5, E6, E7 and 2 more)\n',
    );
  });
});
