import { describe, expect, it } from 'vitest';
import { createFaultWatch } from './fault-watch.ts';
import type { RealtimeFault } from './realtime-effect.ts';

const cut = { kind: 'cut' } as const;

describe('createFaultWatch', () => {
  it.each<[string, RealtimeFault['when'], number[]]>([
    ['the first', { received: 'a' }, [1]],
    ['the third', { received: 'a', nth: 3 }, [3]],
    ['every one', { received: 'a', nth: 'every' }, [1, 2, 3, 4]],
    ['any type', { received: '*', nth: 4 }, [4]],
    ['another type', { received: 'b' }, []],
    ['what goes out', { sent: 'a' }, []],
    ['time', { afterMs: 5 }, []],
    ['the start', 'opened', []],
  ])('makes %s due', (_, when, want) => {
    const watch = createFaultWatch([{ when, do: cut } as RealtimeFault]);
    const due = [1, 2, 3, 4].filter(() => watch.received('a').length > 0);
    expect(due).toEqual(want);
  });

  it('counts for each fault by itself, and each direction by itself', () => {
    const watch = createFaultWatch([
      { when: { received: 'a', nth: 2 }, do: { kind: 'ignore' } },
      { when: { sent: 'a', nth: 2 }, do: { kind: 'stall' } },
      { when: { received: '*', nth: 2 }, do: { kind: 'silence' } },
      { when: 'opened', do: { kind: 'expire' } },
      { when: { afterMs: 7 }, do: cut },
    ]);
    expect(watch.sent('a')).toEqual([]);
    expect(watch.received('a')).toEqual([]);
    expect(watch.received('a')).toEqual([{ kind: 'ignore' }, { kind: 'silence' }]);
    expect(watch.sent('a')).toEqual([{ kind: 'stall' }]);
    expect([watch.opened(), watch.timed]).toEqual([[{ kind: 'expire' }], [{ afterMs: 7, do: cut }]]);
  });
});
