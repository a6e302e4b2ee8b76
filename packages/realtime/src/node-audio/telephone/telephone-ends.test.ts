import { once } from 'node:events';

import { describe, expect, it } from 'vitest';

import { createTelephoneBridge } from './create-telephone-bridge.ts';
import { callFromPhone, start } from './fake-phone.fixture.ts';
import { ramp, saidTo, startCall } from './start-call.fixture.ts';

/** A promise that a test settles. */
function createGate() {
  let open = () => {};
  const promise = new Promise<void>((resolve) => (open = resolve));
  return { promise, open };
}

describe('createTelephoneBridge, from the first ring to the last word', () => {
  it('opens one session, and is told before what call it is for', async () => {
    let digits = 0;
    await using call = await startCall({ onDigit: () => (digits += 1) });
    call.phone.send(start); // Once more: there is one session all the same.
    call.phone.send({ event: 'dtmf', dtmf: { digit: '1' } });
    await expect.poll(() => digits).toBe(1);
    expect(call.calls).toEqual([
      { streamId: 'MZ1', callId: 'CA1', parameters: { language: 'de' }, encoding: 'mu-law' },
    ]);
  });

  it('keeps what the caller says until the session is there, the newest of it', async () => {
    const gate = createGate();
    let digits = 0;
    const onDigit = () => (digits += 1);
    await using call = await startCall({ ring: false, holdMs: 100, after: gate.promise, onDigit });
    call.phone.send(start);
    call.phone.say(ramp(1600));
    // What the line says before has arrived before.
    call.phone.send({ event: 'dtmf', dtmf: { digit: '#' } });
    await expect.poll(() => digits).toBe(1);
    gate.open();
    await expect.poll(() => call.peers.map(saidTo)).toEqual([Buffer.from(ramp(1600).subarray(800))]);
  });

  it('closes the session when the caller hangs up', async () => {
    await using call = await startCall();
    const closed = once(call.peer.socket, 'close');
    call.phone.hangUp();
    expect(await call.bridge.ended).toEqual({ cause: 'caller' });
    await closed;
  });

  it('hangs up when the session is over', async () => {
    await using call = await startCall();
    call.peer.socket.close(1001);
    expect(await call.bridge.ended).toEqual({ cause: 'session' });
    await call.phone.closed;
  });

  it('ends both when it is asked to, once', async () => {
    await using call = await startCall();
    const closed = once(call.peer.socket, 'close');
    expect(await call.bridge.hangUp()).toEqual({ cause: 'hung-up' });
    expect(await call.bridge.hangUp()).toEqual({ cause: 'hung-up' });
    await Promise.all([closed, call.phone.closed]);
  });

  it('hangs up when no session can be opened, and tells why', async () => {
    const error = new Error('busy');
    await using call = await startCall({ ring: false, connect: () => Promise.reject(error) });
    call.phone.send(start);
    expect(await call.bridge.ended).toEqual({ cause: 'failed', error });
    await call.phone.closed;
  });

  it('closes a session that comes when the caller has hung up', async () => {
    const gate = createGate();
    await using call = await startCall({ ring: false, after: gate.promise });
    call.phone.send(start);
    call.phone.hangUp();
    await call.bridge.ended;
    gate.open();
    await expect.poll(() => call.peers.map(({ socket }) => socket.readyState)).toEqual([3]);
    expect(call.faults).toEqual([]);
  });

  it('refuses a line whose sound it cannot read', async () => {
    await using call = await startCall({ ring: false });
    const mediaFormat = { encoding: 'audio/x-l16', sampleRate: 16_000 };
    call.phone.send({ ...start, start: { ...start.start, mediaFormat } });
    const { cause, error } = await call.bridge.ended;
    expect(cause).toBe('failed');
    expect(String(error)).toContain('audio/x-l16 at 16000');
    expect(call.calls).toEqual([]);
  });

  it('tells of the keys that are pressed, of frames it cannot read and of listeners that throw, and goes on', async () => {
    const digits: string[] = [];
    const onDigit = (digit: string) => {
      digits.push(digit);
      if (digit === '0') throw new Error('no zero');
    };
    await using call = await startCall({ onDigit });
    for (const frame of ['{', '[]', 'null', { event: 'media', media: { payload: '***' } }, { event: 'mark' }]) {
      call.phone.send(frame);
    }
    call.phone.send({ event: 'unheard-of' });
    for (const digit of ['1', '0', '#']) call.phone.send({ event: 'dtmf', dtmf: { digit } });
    call.phone.say(ramp(160));
    await expect.poll(() => saidTo(call.peer).length).toBe(160);
    expect(digits).toEqual(['1', '0', '#']);
    expect(call.faults).toHaveLength(6);
  });

  it('survives what its listeners throw', async () => {
    const onFault = () => {
      throw new Error('in a listener');
    };
    await using call = await startCall({ onFault });
    call.phone.send('{');
    call.phone.say(ramp(160));
    await expect.poll(() => saidTo(call.peer).length).toBe(160);
  });

  it.each([{ frameMs: 0 }, { frameMs: Number.NaN }, { holdMs: -1 }])('refuses %j', async (wrong) => {
    const refusals: unknown[] = [];
    await using phone = await callFromPhone((socket) => {
      try {
        createTelephoneBridge(socket, { connect: () => Promise.reject(new Error('Not asked.')), ...wrong });
      } catch (error) {
        refusals.push(error);
      }
    });
    await expect.poll(() => refusals).toEqual([expect.any(TypeError)]);
    expect(phone.frames).toEqual([]);
  });
});
