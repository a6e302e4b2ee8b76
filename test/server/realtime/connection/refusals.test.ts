import type { RealtimeClientEvent } from '@unspool/generated/realtime';
import { describe, expect, it } from 'vitest';
import { startServer } from '../../start-server.ts';
import { connectSocket } from '../../testing/connect-socket.ts';
import { expectDocumentedEvents } from '../../testing/document-checks.ts';
import type { ScriptedAnswer } from '../script/scripted-answer.ts';

/** An assistant that has said something aloud, written something and called a function; and a user. */
const answers: ScriptedAnswer[] = [
  {
    items: [
      { kind: 'message', id: 'spoken', text: 'One second', audioMs: 1000 },
      { kind: 'message', id: 'written', text: 'Text', modality: 'text' },
      { kind: 'call', id: 'called', name: 'f', arguments: '{}' },
    ],
  },
];
const user: RealtimeClientEvent = {
  type: 'conversation.item.create',
  item: { id: 'user', type: 'message', role: 'user', content: [{ type: 'input_text', text: 'Hi' }] },
};

const truncate = (item_id: string, audio_end_ms: unknown, content_index = 0) => ({
  type: 'conversation.item.truncate',
  item_id,
  content_index,
  audio_end_ms,
});
const update = (session: object) => ({ type: 'session.update', session });

describe('what the session refuses', () => {
  it.each([
    ['a truncation beyond the audio', truncate('spoken', 1001), 'invalid_value', 'audio_end_ms'],
    ['a truncation nowhere', truncate('spoken', null), 'invalid_type', 'audio_end_ms'],
    ['a truncation before the start', truncate('spoken', -1), 'invalid_value', 'audio_end_ms'],
    ['a truncation of a part that is not there', truncate('spoken', 10, 1), 'invalid_value', 'content_index'],
    ['a truncation of the user', truncate('user', 0), 'invalid_value', 'item_id'],
    ['a truncation of text', truncate('written', 0), 'invalid_value', 'item_id'],
    ['a truncation of a call', truncate('called', 0), 'invalid_value', 'item_id'],
    ['a truncation of nothing', truncate('none', 0), 'item_not_found', 'item_id'],
    ['a deletion of nothing', { type: 'conversation.item.delete', item_id: 'none' }, 'item_not_found', 'item_id'],
    ['a retrieval of nothing', { type: 'conversation.item.retrieve', item_id: 'none' }, 'item_not_found', 'item_id'],
    [
      'an item after nothing',
      { ...user, item: { ...user.item, id: 'x' }, previous_item_id: 'none' },
      'item_not_found',
      'previous_item_id',
    ],
    ['a second item of an id', user, 'item_already_exists', 'item.id'],
    ['a cancellation of nothing', { type: 'response.cancel' }, 'response_cancel_not_active', null],
    [
      'a cancellation of another',
      { type: 'response.cancel', response_id: 'resp_x' },
      'response_cancel_not_active',
      null,
    ],
    ['a commit of nothing', { type: 'input_audio_buffer.commit' }, 'input_audio_buffer_commit_empty', null],
    ['a session without a type', update({ instructions: 'x' }), 'missing_required_parameter', 'session.type'],
    [
      'an unknown setting',
      update({ type: 'realtime', instructions: 'x', warmth: 3 }),
      'unknown_parameter',
      'session.warmth',
    ],
    [
      'a deep unknown setting',
      update({ type: 'realtime', audio: { output: { tone: 1 } } }),
      'unknown_parameter',
      'session.audio.output.tone',
    ],
    [
      'another voice',
      update({ type: 'realtime', audio: { output: { voice: 'marin' } } }),
      'cannot_update_voice',
      'session.audio.output.voice',
    ],
    [
      'an answer in another voice',
      { type: 'response.create', response: { audio: { output: { voice: 'marin' } } } },
      'cannot_update_voice',
      'session.audio.output.voice',
    ],
    ['another model', update({ type: 'realtime', model: 'other' }), 'invalid_value', 'session.model'],
    [
      'two modalities',
      update({ type: 'realtime', output_modalities: ['text', 'audio'] }),
      'invalid_value',
      'session.output_modalities',
    ],
    [
      'an answer in two modalities',
      { type: 'response.create', response: { output_modalities: ['text', 'audio'] } },
      'invalid_value',
      'response.output_modalities',
    ],
    ['other tracing', update({ type: 'realtime', tracing: { group_id: 'b' } }), 'invalid_value', 'session.tracing'],
    [
      'more audio than 15 MiB',
      { type: 'input_audio_buffer.append', audio: 'A'.repeat(15 * 1024 * 1024 + 4) },
      'invalid_value',
      'audio',
    ],
    ['a long id', { type: 'input_audio_buffer.clear', event_id: 'x'.repeat(513) }, 'invalid_value', 'event_id'],
  ])('%s', async (...row) => {
    const [, event, code, param] = row;
    await using server = await startServer({ realtime: { answers } });
    await using socket = await connectSocket(server);
    socket.send({ type: 'session.update', session: { type: 'realtime', tracing: { group_id: 'a' } } });
    socket.send(user, { type: 'response.create' });
    await socket.next('rate_limits.updated');
    const before = server.realtime.connections[0]?.items;
    const session = server.realtime.connections[0]?.session;
    socket.sendRaw(JSON.stringify({ event_id: 'wrong', ...event }));
    const { error } = await socket.next('error');
    expect(error).toMatchObject({
      type: 'invalid_request_error',
      code,
      param,
      event_id: 'event_id' in event ? event.event_id : 'wrong',
    });
    expect(server.realtime.connections[0]?.items).toEqual(before);
    expect(server.realtime.connections[0]?.session).toEqual(session);
    expectDocumentedEvents('realtime', 'RealtimeServerEvent', socket.events);
  });
});
