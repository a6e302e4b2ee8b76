import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { decodeMuLaw, encodeMuLaw } from '../../audio/mu-law.ts';
import { toPcm16Bytes, toPcm16Samples } from '../../audio/pcm16.ts';
import { createTone, measureTone } from '../../audio/tone.fixture.ts';
import type { Peer } from '../../realtime-server.fixture.ts';
import { answer, pcm, ramp, saidTo, startCall } from './start-call.fixture.ts';

const interrupt = (peer: Peer) =>
  peer.send({ type: 'input_audio_buffer.speech_started', event_id: 'e', audio_start_ms: 0, item_id: 'item_user' });

describe('createTelephoneBridge', () => {
  it('passes the sound of a G.711 session on as it is, both ways', async () => {
    await using through = await startCall();
    const { phone, peer } = through;
    phone.say(ramp(1600));
    await expect.poll(() => saidTo(peer).length).toBe(1600);
    expect([...saidTo(peer)]).toEqual([...ramp(1600)]);

    answer(peer, { item: 'a', audio: ramp(5000) });
    await expect.poll(phone.queuedBytes).toBe(5000);
    phone.play(1000);
    expect(phone.heard).toEqual([...ramp(5000)]);
    expect(phone.frames.every(({ streamSid }) => streamSid === 'MZ1')).toBe(true);
    const media = phone.frames.flatMap(({ media: sound }) => (sound === undefined ? [] : [sound.payload]));
    expect(Math.max(...media.map((payload) => Buffer.from(payload, 'base64').length))).toBe(160);
    expect(phone.frames.filter(({ event }) => event === 'mark')).toHaveLength(media.length);
  });

  it('converts the sound of a PCM16 session, both ways', async () => {
    await using through = await startCall({ session: pcm });
    const { phone, peer } = through;
    const said = Int16Array.from(createTone(440, 8000, 8000), (sample) => sample * 32_768);
    phone.say(encodeMuLaw(said));
    await expect.poll(() => saidTo(peer).length).toBeGreaterThan(47_000);
    const arrived = [...toPcm16Samples(saidTo(peer))].map((sample) => sample / 32_768);
    expect(measureTone(arrived.slice(1200, -1200), 440, 24_000)).toBeCloseTo(0, 1);

    const spoken = Int16Array.from(createTone(500, 24_000, 24_000), (sample) => sample * 32_768);
    answer(peer, { item: 'a', audio: toPcm16Bytes(spoken) });
    await expect.poll(phone.queuedBytes).toBe(8000);
    phone.play(1000);
    const heard = [...decodeMuLaw(Uint8Array.from(phone.heard))].map((sample) => sample / 32_768);
    expect(measureTone(heard.slice(400, -400), 500, 8000)).toBeCloseTo(0, 1);
  });

  it('truncates an answer where the caller heard it to, within a frame, time and again', async () => {
    let digits = 0;
    await using through = await startCall({ onDigit: () => (digits += 1) });
    const { phone, peer } = through;
    let turn = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 21, max: 990 }),
        fc.integer({ min: 100, max: 3000 }),
        async (heardMs, size) => {
          turn += 1;
          const before = phone.heard.length;
          answer(peer, { item: `item_${turn}`, audio: ramp(8000), size });
          await expect.poll(phone.queuedBytes).toBe(8000);
          phone.play(heardMs);
          // What the line says before has arrived before.
          phone.send({ event: 'dtmf', dtmf: { digit: '5' } });
          await expect.poll(() => digits).toBe(turn);
          interrupt(peer);
          const truncate = await peer.take('conversation.item.truncate');
          expect(truncate.item_id).toBe(`item_${turn}`);
          expect(truncate.audio_end_ms).toBeLessThanOrEqual(heardMs);
          // A frame, and what rounding to whole milliseconds takes away.
          expect(truncate.audio_end_ms).toBeGreaterThan(heardMs - 21);
          await expect.poll(phone.queuedBytes).toBe(0);
          expect(phone.heard.length - before).toBe(heardMs * 8);
        },
      ),
      { numRuns: 12 },
    );
  });

  it('says nothing more of an answer that was interrupted, not even what conversion still held', async () => {
    await using through = await startCall({ session: pcm });
    const { phone, peer } = through;
    answer(peer, { item: 'loud', audio: toPcm16Bytes(new Int16Array(12_000).fill(20_000)), end: false });
    await expect.poll(phone.queuedBytes).toBeGreaterThan(3900);
    phone.play(100);
    interrupt(peer);
    await peer.take('conversation.item.truncate');
    await expect.poll(phone.queuedBytes).toBe(0);
    phone.heard.length = 0;
    answer(peer, { item: 'silent', audio: new Uint8Array(48_000) });
    await expect.poll(phone.queuedBytes).toBe(8000);
    phone.play(1000);
    expect(new Set(phone.heard)).toEqual(new Set([0xff]));
  });

  it('with half duplex, does not listen while the caller hears an answer', async () => {
    let digits = 0;
    const playback = { duplex: 'half', echoTailMs: 0 } as const;
    await using through = await startCall({ playback, onDigit: () => (digits += 1) });
    const { phone, peer } = through;
    answer(peer, { item: 'a', audio: ramp(1600) });
    await expect.poll(phone.queuedBytes).toBe(1600);
    phone.say(ramp(320));
    phone.play(1000);
    phone.send({ event: 'dtmf', dtmf: { digit: '1' } });
    await expect.poll(() => digits).toBe(1);
    phone.say(ramp(160));
    await expect.poll(() => saidTo(peer)).toEqual(Buffer.from(ramp(160)));
  });

  it('leaves an answer alone that was heard to its end', async () => {
    await using through = await startCall();
    const { phone, peer } = through;
    answer(peer, { item: 'a', audio: ramp(1700) });
    await expect.poll(phone.queuedBytes).toBe(1700);
    phone.play(500);
    phone.say(ramp(160));
    await expect.poll(() => saidTo(peer).length).toBe(160);
    interrupt(peer);
    answer(peer, { item: 'b', audio: ramp(160) });
    await expect.poll(phone.queuedBytes).toBe(160);
    expect(peer.received.map(({ type }) => type)).not.toContain('conversation.item.truncate');
    expect(phone.frames.map(({ event }) => event)).not.toContain('clear');
  });
});
