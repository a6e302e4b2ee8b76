import type { RealtimeClientEvent } from '@unspool/generated/realtime';

import { events } from './requests.fixture.ts';

type ClientEvent = RealtimeClientEvent & { readonly event_id: string };

/** A response that the model server makes. */
interface ModelResponse {
  readonly id: string;
  readonly isInConversation: boolean;
  readonly metadata: object | null;
  isCancelled: boolean;
}

/**
 * What a server does, written down a second time: it takes events in order, and answers each with something that only that event can
 * have asked for. `fates` says what became of every event, and of every response by its `instructions`.
 */
export function createModelServer(emit: (event: object) => void) {
  const active: ModelResponse[] = [];
  const fates = new Map<string, 'refused' | 'answered'>();
  const said = new Map<string, string[]>();
  const ended = new Map<string, string>();
  let made = 0;

  const refuse = (event: ClientEvent, code = 'invalid_value') => {
    fates.set(event.event_id, 'refused');
    emit(events.error(event.event_id, code));
  };
  const begin = (id: string, isInConversation: boolean, metadata: object | null) => {
    active.push({ id, isInConversation, metadata, isCancelled: false });
    said.set(id, []);
    emit(events.created(id, metadata, isInConversation ? 'conv' : null));
  };
  const isTaken = () => active.some(({ isInConversation }) => isInConversation);

  const createResponse = (event: Extract<ClientEvent, { type: 'response.create' }>) => {
    const { conversation, instructions = 'raw', metadata = null } = event.response ?? {};
    if (conversation !== 'none' && isTaken()) return refuse(event, 'conversation_already_has_active_response');
    fates.set(event.event_id, 'answered');
    begin(`${instructions}#${(made += 1)}`, conversation !== 'none', metadata);
  };
  const cancelResponse = (event: Extract<ClientEvent, { type: 'response.cancel' }>) => {
    const found = active.find(({ id, isInConversation }) =>
      event.response_id === undefined ? isInConversation : id === event.response_id,
    );
    if (found === undefined || found.isCancelled) return refuse(event, 'response_cancel_not_active');
    found.isCancelled = true;
    fates.set(event.event_id, 'answered');
  };
  return {
    fates,
    /** What responses said, by id. */
    said,
    /** Status of finished responses, by id. */
    ended,
    get isIdle() {
      return active.length === 0;
    },
    take(event: ClientEvent, isRefused: boolean) {
      if (event.type === 'response.cancel') return cancelResponse(event);
      if (isRefused) return refuse(event);
      if (event.type === 'response.create') return createResponse(event);
      fates.set(event.event_id, 'answered');
      return acknowledge(event, emit);
    },
    /** A response by itself, as the server's turn detection makes one; its turn was committed. */
    hear() {
      const turn = `turn_${(made += 1)}`;
      emit({ type: 'input_audio_buffer.speech_stopped', item_id: turn });
      emit({ type: 'input_audio_buffer.committed', item_id: turn });
      if (!isTaken()) begin(`vad#${turn}`, true, null);
    },
    /** One of the responses says something. */
    say(pick: number) {
      const response = active[pick % active.length];
      if (response === undefined) return;
      const word = `w${(made += 1)} `;
      if (!response.isCancelled) said.get(response.id)?.push(word);
      emit(events.text(response.id, word));
    },
    finish(pick: number) {
      const [response] = active.length === 0 ? [] : active.splice(pick % active.length, 1);
      if (response === undefined) return;
      const { id, metadata, isInConversation, isCancelled } = response;
      const status = isCancelled ? 'cancelled' : 'completed';
      ended.set(id, status);
      emit(events.done(id, status, { metadata, conversation_id: isInConversation ? 'conv' : null }));
    },
    /** The connection is gone, and all that was on it. */
    lose: () => void active.splice(0),
  };
}

/** Answers with something that only this event can have asked for. */
function acknowledge(event: ClientEvent, emit: (event: object) => void): void {
  const mark = event.event_id;
  switch (event.type) {
    case 'session.update':
      return emit({ type: 'session.updated', session: { mark } });
    case 'input_audio_buffer.commit':
      return emit({ type: 'input_audio_buffer.committed', item_id: mark });
    case 'input_audio_buffer.clear':
      return emit({ type: 'input_audio_buffer.cleared' });
    case 'conversation.item.create':
      emit({ type: 'conversation.item.added', item: { ...event.item, mark } });
      return emit({ type: 'conversation.item.done', item: { ...event.item, mark: 'too late' } });
    case 'conversation.item.retrieve':
      return emit({ type: 'conversation.item.retrieved', item: { id: event.item_id, mark } });
    case 'conversation.item.delete':
      return emit({ type: 'conversation.item.deleted', item_id: event.item_id });
    case 'conversation.item.truncate':
      return emit({ ...event, event_id: 'e', type: 'conversation.item.truncated' });
  }
}
