import { describe, expect, it } from 'vitest';

import type { RealtimeEvent } from '../realtime-event.ts';
import {
  reduceConnection,
  type ConnectionEffect,
  type ConnectionInput,
  type ConnectionPhase,
} from './reduce-connection.ts';

const update = '{"type":"session.update"}';
const session = { type: 'realtime', id: 'sess_1', object: 'realtime.session' } as const;
const newer = { ...session, id: 'sess_2' };
const created: RealtimeEvent = { type: 'session.created', event_id: 'e1', session };
const updated: RealtimeEvent = { type: 'session.updated', event_id: 'e2', session: newer };
const done: RealtimeEvent = { type: 'input_audio_buffer.cleared', event_id: 'e3' };
const error = { type: 'invalid_request_error', code: 'unknown_parameter', message: 'm' };
const failed: RealtimeEvent = { type: 'error', event_id: 'e4', error };
const close = { code: 1001, reason: 'r', wasClean: true };
const cause = new Error('cause');

const event = (value: RealtimeEvent): ConnectionInput => ({ kind: 'event', event: value });
const deliver = (value: RealtimeEvent): ConnectionEffect => ({ kind: 'deliver', event: value });
const opened: ConnectionInput = { kind: 'opened' };
const broken: ConnectionInput = { kind: 'failed', failure: { kind: 'broken', cause } };
const closed: ConnectionInput = { kind: 'closed', close };
const aborted: ConnectionInput = { kind: 'aborted', reason: 'why' };
const isReady: readonly ConnectionInput[] = [opened, event(created), event(updated)];
const refused = (refusal: Extract<ConnectionEffect, { kind: 'refuse' }>['refusal']): ConnectionEffect[] => [
  { kind: 'refuse', refusal },
  { kind: 'close' },
];

const run = (inputs: readonly ConnectionInput[], start: ConnectionPhase = { phase: 'opening', update }) => {
  let state = start;
  const effects = inputs.map((input) => {
    const step = reduceConnection(state, input);
    state = step.state;
    return step.effects;
  });
  return { phase: state.phase, last: effects.at(-1), all: effects.flat() };
};

describe('reduceConnection', () => {
  it('configures once after the greeting, and is ready with the first acknowledgement', () => {
    expect(run(isReady)).toMatchObject({
      phase: 'ready',
      all: [
        { kind: 'send', frame: update },
        { kind: 'ready', configuration: newer },
      ],
    });
  });

  it('is ready with the greeting when there is nothing to configure', () => {
    expect(run([opened, event(created)], { phase: 'opening', update: undefined })).toMatchObject({
      phase: 'ready',
      all: [{ kind: 'ready', configuration: session }],
    });
  });

  it('takes no acknowledgement that it has not asked for, and asks once', () => {
    expect(run([opened, event(updated), event(created), event(created), event(done)])).toMatchObject({
      phase: 'configuring',
      all: [deliver(updated), { kind: 'send', frame: update }, deliver(created), deliver(done)],
    });
  });

  it.each([
    {
      name: 'an error in place of the greeting',
      inputs: [opened, event(failed)],
      want: refused({ kind: 'rejected', error }),
    },
    {
      name: 'an error in place of the acknowledgement',
      inputs: [opened, event(created), event(failed)],
      want: refused({ kind: 'rejected', error }),
    },
    { name: 'an abort while opening', inputs: [aborted], want: refused({ kind: 'aborted', reason: 'why' }) },
    {
      name: 'an abort while configuring',
      inputs: [opened, event(created), aborted],
      want: refused({ kind: 'aborted', reason: 'why' }),
    },
    {
      name: 'a close without a reason while opening',
      inputs: [closed],
      want: [{ kind: 'refuse', refusal: { kind: 'broken' } }],
    },
    {
      name: 'a close after a failure while opening',
      inputs: [broken, { kind: 'failed', failure: { kind: 'broken' } }, closed],
      want: [{ kind: 'refuse', refusal: { kind: 'broken', cause } }],
    },
    {
      name: 'a close while greeting',
      inputs: [opened, closed],
      want: [{ kind: 'refuse', refusal: { kind: 'closed', close } }],
    },
  ] satisfies { name: string; inputs: ConnectionInput[]; want: ConnectionEffect[] }[])(
    'is refused by $name, once',
    ({ inputs, want }) => {
      expect(run(inputs)).toMatchObject({ phase: 'ended', last: want });
      expect(run([...inputs, closed, aborted, event(failed)])).toMatchObject({ phase: 'ended', last: [] });
    },
  );

  it.each([
    { name: 'hands events on', input: event(done), phase: 'ready', want: [deliver(done)] },
    { name: 'hands errors on', input: event(failed), phase: 'ready', want: [deliver(failed)] },
    {
      name: 'notes a new configuration',
      input: event(updated),
      phase: 'ready',
      want: [{ kind: 'reconfigured', configuration: newer }, deliver(updated)],
    },
    {
      name: 'reports a failing socket',
      input: broken,
      phase: 'ready',
      want: [{ kind: 'report', fault: { kind: 'socket-failed', error: cause } }],
    },
    { name: 'ends with the socket', input: closed, phase: 'ended', want: [] },
    {
      name: 'ends with the signal',
      input: aborted,
      phase: 'ended',
      want: [{ kind: 'close' }],
    },
  ])('$name once it is ready', ({ input, phase, want }) => {
    expect(run([...isReady, input])).toMatchObject({ phase, last: want });
  });
});
