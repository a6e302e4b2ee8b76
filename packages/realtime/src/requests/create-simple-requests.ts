import type { RealtimeConversationItem, RealtimeServerEvent } from '@unspool/generated/realtime';

import { checkId, checkItem, toMilliseconds } from './check-request.ts';
import type { StoredConversationItem } from './request-options.ts';
import type { AskFor, Requests, RequestsSettings } from './requests.ts';

/** The requests that one event answers. */
export type SimpleRequests = Pick<
  Requests,
  'update' | 'createItem' | 'deleteItem' | 'retrieveItem' | 'truncate' | 'commitAudio' | 'clearAudio'
>;

type AnswerOf<TType extends RealtimeServerEvent['type']> = Extract<RealtimeServerEvent, { type: TType }>;

/** Makes them: each is checked, asked, and read from its answer. */
export function createSimpleRequests(ask: AskFor, createId: RequestsSettings['createId']): SimpleRequests {
  return {
    async update(session, options) {
      const answer = await ask<AnswerOf<'session.updated'>>({ type: 'session.update', session }, options);
      return answer.session;
    },
    async createItem(item, { after, ...options } = {}) {
      checkItem(item);
      if (after !== undefined) checkId('after', after);
      // With an id it is what the wire calls an item.
      const created = { ...item, id: item.id ?? createId('item') } as RealtimeConversationItem;
      const event = { type: 'conversation.item.create', item: created, previous_item_id: after } as const;
      const answer = await ask<AnswerOf<'conversation.item.added'>>(event, options);
      return answer.item as StoredConversationItem; // Its id is what it was found by.
    },
    async deleteItem(id, options) {
      checkId('deleteItem: id', id);
      await ask({ type: 'conversation.item.delete', item_id: id }, options);
    },
    async retrieveItem(id, options) {
      checkId('retrieveItem: id', id);
      const event = { type: 'conversation.item.retrieve', item_id: id } as const;
      const answer = await ask<AnswerOf<'conversation.item.retrieved'>>(event, options);
      return answer.item as StoredConversationItem; // Its id is what it was found by.
    },
    async truncate({ itemId, contentIndex = 0, audioEndMs }, options) {
      checkId('itemId', itemId);
      const place = { item_id: itemId, content_index: contentIndex, audio_end_ms: toMilliseconds(audioEndMs) };
      await ask({ type: 'conversation.item.truncate', ...place }, options);
    },
    async commitAudio(options) {
      const event = { type: 'input_audio_buffer.commit' } as const;
      const answer = await ask<AnswerOf<'input_audio_buffer.committed'>>(event, options);
      return { itemId: answer.item_id, previousItemId: answer.previous_item_id ?? undefined };
    },
    async clearAudio(options) {
      await ask({ type: 'input_audio_buffer.clear' }, options);
    },
  };
}
