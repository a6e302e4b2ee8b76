import { expect, it } from 'vitest';

import type { RealtimeSession } from '../session/realtime-session.ts';
import { attachMcp } from './attach-mcp.ts';
import { attachTools } from './attach-tools.ts';

it.each([
  { name: 'attachTools', attach: (session: RealtimeSession) => attachTools(session, []) },
  { name: 'attachMcp', attach: (session: RealtimeSession) => attachMcp(session, {}) },
])('$name refuses at once what requests could not be made of', ({ attach }) => {
  let listeners = 0;
  const lookalike = { on: () => (listeners += 1), closed: Promise.resolve(), configuration: {} };
  const message = expect.stringContaining('takes a session');
  const session = lookalike as unknown as RealtimeSession; // What types refuse, unless two copies of the package look the same.
  expect(() => attach(session)).toThrow(expect.objectContaining({ name: 'TypeError', message }));
  expect(listeners).toBe(0);
});
