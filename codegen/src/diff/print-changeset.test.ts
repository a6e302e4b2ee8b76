import { describe, expect, it } from 'vitest';
import { printChangeset } from './print-changeset.ts';

const nothing = { added: [], removed: [], changed: [] };
const generated = { name: '@unspool/generated', version: '1.2.0' };

describe('printChangeset', () => {
  it('is none where nothing came, went or changed', () => {
    const differences = { operations: nothing, schemas: nothing, events: nothing };
    expect(printChangeset({ differences, package: generated, source: { version: '2.3.0' } })).toBeUndefined();
  });

  it('tells the package, how far its version goes up, the day, and what happened', () => {
    const differences = {
      operations: { ...nothing, added: ['GET /things'] },
      schemas: { ...nothing, removed: ['Old'] },
      events: nothing,
    };
    const source = { version: '2.4.0', date: '2026-12-01' };
    expect(printChangeset({ differences, package: generated, source })).toBe(`---
'@unspool/generated': major
---

Operations and types follow the document of the API of 2026-12-01 (version 2.4.0):

\`\`\`text
Operations: 1 added
  + GET /things
Schemas: 1 removed
  - Old
Events: no difference
\`\`\`
`);
  });

  it('leaves out a day that is not known', () => {
    const differences = { operations: { ...nothing, added: ['GET /x'] }, schemas: nothing, events: nothing };
    const text = printChangeset({ differences, package: generated, source: { version: '2.4.0' } });
    expect(text).toContain('the document of the API (version 2.4.0):\n');
  });
});
