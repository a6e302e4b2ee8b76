import { describe, expect, it } from 'vitest';

import type { RealtimeEvent } from '../realtime-event.ts';
import type { RealtimeConfiguration } from '../session-configuration.ts';
import type { WireSession } from '../configuration/wire-session.ts';
import { createSettingsLog } from './settings-log.ts';

const configuration: RealtimeConfiguration = { type: 'realtime', id: 's', object: 'realtime.session' };
const updated: RealtimeEvent = { type: 'session.updated', event_id: 'e', session: configuration };
const refusal = (event_id: string): RealtimeEvent => ({
  type: 'error',
  event_id: 'e',
  error: { type: 'invalid_request_error', message: 'm', event_id },
});

/** What a `session.update` is noted as. */
const update = (eventId: string, session: WireSession) => [{ type: 'session.update', session }, eventId] as const;

describe('createSettingsLog', () => {
  it('merges what was acknowledged, in the order in which it was sent', () => {
    const log = createSettingsLog({
      type: 'realtime',
      model: 'gpt-realtime',
      instructions: 'Be brief.',
      audio: { input: { turn_detection: { type: 'server_vad', threshold: 0.7 }, transcription: { model: 'm' } } },
    });
    log.sent(
      ...update('a', { type: 'realtime', audio: { input: { turn_detection: { type: 'semantic_vad' } } }, tools: [] }),
    );
    log.sent(...update('b', { type: 'realtime', instructions: '', audio: { input: { transcription: null } } }));
    log.receive(updated);
    expect(log.toSession(configuration)).toEqual({
      type: 'realtime',
      instructions: 'Be brief.',
      audio: { input: { turn_detection: { type: 'semantic_vad' }, transcription: { model: 'm' } } },
      tools: [],
    });
    log.receive(updated);
    expect(log.toSession(configuration)).toMatchObject({ instructions: '', audio: { input: { transcription: null } } });
  });

  it('forgets what was refused, or lost with its connection', () => {
    const log = createSettingsLog({ type: 'realtime', instructions: 'one' });
    log.sent(...update('a', { type: 'realtime', instructions: 'two' }));
    log.sent(...update('b', { type: 'realtime', instructions: 'three' }));
    log.receive(refusal('a'));
    log.receive(updated);
    expect(log.toSession(configuration)).toEqual({ type: 'realtime', instructions: 'three' });
    log.sent(...update('c', { type: 'realtime', instructions: 'four' }));
    log.lose(() => false);
    log.receive(updated);
    expect(log.toSession(configuration)).toEqual({ type: 'realtime', instructions: 'three' });
  });

  it('goes on waiting for what has not left when the connection is lost', () => {
    const log = createSettingsLog({ type: 'realtime', instructions: 'one' });
    log.sent(...update('a', { type: 'realtime', instructions: 'two' }));
    log.sent(...update('b', { type: 'realtime', instructions: 'three' }));
    log.sent({ type: 'input_audio_buffer.commit' }, 'c');
    log.lose((eventId) => eventId !== 'a');
    expect(log.toSession(configuration)).toMatchObject({ instructions: 'one' });
    log.receive(updated);
    expect(log.toSession(configuration)).toMatchObject({ instructions: 'three' });
    log.receive(updated);
    expect(log.toSession(configuration)).toMatchObject({ instructions: 'three' });
  });

  it('keeps the voice that the server chose, unless one was asked for', () => {
    const spoken: RealtimeConfiguration = { ...configuration, audio: { output: { voice: 'marin' } } };
    const audio = { input: { turn_detection: null } };
    expect(createSettingsLog({ type: 'realtime', audio }).toSession(spoken)).toEqual({
      type: 'realtime',
      audio: { ...audio, output: { voice: 'marin' } },
    });
    const asked = { type: 'realtime', audio: { output: { voice: 'cedar' } } } as const;
    expect(createSettingsLog(asked).toSession(spoken)).toEqual(asked);
  });

  it('has nothing to tell where nothing was', () => {
    expect(createSettingsLog(undefined).toSession(configuration)).toBeUndefined();
    expect(createSettingsLog({ type: 'realtime' }).toSession(undefined)).toEqual({ type: 'realtime' });
  });
});
