import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highlight } from './highlight.ts';

describe('highlight', () => {
  it('tells comments, strings, keywords, numbers and calls apart', () => {
    const source = "const a = call('it // is', 1_000); // done";
    expect(highlight(source).filter(({ kind }) => kind !== 'plain')).toEqual([
      { kind: 'keyword', text: 'const' },
      { kind: 'name', text: 'call' },
      { kind: 'string', text: "'it // is'" },
      { kind: 'number', text: '1_000' },
      { kind: 'comment', text: '// done' },
    ]);
  });

  it('loses and adds nothing, whatever the source', () => {
    const piece = fc.constantFrom("'", '"', '`', '/*', '*/', '//', '\n', '\\', 'const ', 'a(', '12', '👋');
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
        const source = pieces.join('');
        expect(
          highlight(source)
            .map(({ text }) => text)
            .join(''),
        ).toBe(source);
      }),
    );
  });
});
