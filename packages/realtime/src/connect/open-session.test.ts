import { getEventListeners } from 'node:events';

import { afterEach, describe, expect, it, vi } from 'vitest';

import type { RealtimeFault } from '../realtime-fault.ts';
import { acknowledge, clientOf, startServer } from '../realtime-server.fixture.ts';
import { openNodeSocket } from '../socket/node-socket.ts';
import { stayUp } from '../reconnect/stay-up.ts';
import { openSession } from './open-session.ts';
import { clearAudio } from '../requests/audio-requests.ts';

/** A runtime whose clock stands in the test's hands. */
const createRuntime = () => {
  const timers: { milliseconds: number; ring: () => void; cancelled: boolean }[] = [];
  const startTimer = (milliseconds: number, ring: () => void) => {
    const timer = { milliseconds, ring, cancelled: false };
    timers.push(timer);
    return () => void (timer.cancelled = true);
  };
  const startBackgroundTimer = () => () => {};
  const clock = { startTimer, startBackgroundTimer, now: () => 0, random: () => 0 };
  return { ...clock, timers, credentials: 'headers' as const, openSocket: openNodeSocket };
};

describe('openSession', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('lets go of its clock and of the signal when the session is there, and when it is over', async () => {
    await using server = await startServer(acknowledge);
    const runtime = createRuntime();
    const { signal } = new AbortController();
    const countFollowers = () => getEventListeners(signal, 'abort').length;
    const session = await openSession(clientOf(server), { model: 'm', session: {}, signal }, runtime);
    expect(runtime.timers).toMatchObject([{ milliseconds: 15_000, cancelled: true }]);
    expect(countFollowers()).toBe(1);
    await session.close();
    expect(countFollowers()).toBe(0);
  });

  it('takes the time that it is given', async () => {
    await using server = await startServer(() => runtime.timers[0]?.ring());
    const runtime = createRuntime();
    const connecting = openSession(clientOf(server), { model: 'm', timeout: 7 }, runtime);
    await expect(connecting).rejects.toThrow(/within 7 ms/);
    expect(runtime.timers[0]).toMatchObject({ milliseconds: 7, cancelled: true });
    expect(runtime.timers[1]?.milliseconds).toBe(250); // A server that does not answer the close, either, keeps no program up.
  });

  it('is not ended by a conversation that throws', async () => {
    await using server = await startServer(async (peer) => {
      await acknowledge(peer);
      peer.send({ type: 'rate_limits.updated', event_id: 'event_3', rate_limits: [] });
    });
    const error = new Error('Not this one.');
    const conversation = {
      apply() {
        throw error;
      },
      toReplayItems: () => [],
    };
    const faults: RealtimeFault[] = [];
    const onFault = (fault: RealtimeFault) => void faults.push(fault);
    const options = { model: 'm', session: {}, reconnect: stayUp({ conversation }), onFault };
    const session = await openSession(clientOf(server), options, createRuntime());
    expect(await session.once('rate_limits.updated')).toMatchObject({ rate_limits: [] });
    expect(faults).toEqual([{ kind: 'listener-failed', eventType: 'rate_limits.updated', error }]);
    expect(await session.close()).toMatchObject({ code: 1000, faults: 1 });
  });

  it('takes the answer to what was sent by hand for no answer to a request', async () => {
    await using server = await startServer(async (peer) => {
      await acknowledge(peer);
      await peer.take('input_audio_buffer.clear');
      const { event_id } = await peer.take('input_audio_buffer.clear');
      peer.send({ type: 'input_audio_buffer.cleared', event_id: 'event_3' });
      peer.send({
        type: 'error',
        event_id: 'event_4',
        error: { type: 'invalid_request_error', message: 'No.', event_id },
      });
    });
    const session = await openSession(clientOf(server), { model: 'm', session: {} }, createRuntime());
    session.send({ type: 'input_audio_buffer.clear' });
    await expect(clearAudio(session)).rejects.toMatchObject({ code: 'rejected' });
    await session.close();
  });

  it('lets no long-lived key out of a browser, unless told to', async () => {
    vi.stubGlobal('document', {});
    vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0.0.0' });
    await using server = await startServer(acknowledge);
    const runtime = { ...createRuntime(), credentials: 'subprotocols' as const };
    const client = clientOf(server);
    await expect(openSession(client, { model: 'm' }, runtime)).rejects.toThrow(/ephemeral key/);
    expect(server.requests).toHaveLength(0);
    const session = await openSession(client, { model: 'm', session: {}, allowKeyInBrowser: true }, runtime);
    await session.close();
    expect(server.requests).toHaveLength(1);
  });
});
