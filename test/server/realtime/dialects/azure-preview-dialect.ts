import type { CreateId } from '../../ids.ts';
import { isObject } from '../../model/json-schema.ts';
import type { OutgoingEvent } from '../connection/outgoing-event.ts';
import type { Dialect } from './dialect.ts';
import { fromPreviewItem, fromPreviewModalities, toPreviewMembers, toPreviewType } from './preview-events.ts';
import { fromPreviewSession, toPreviewSession } from './preview-session.ts';

/**
 * Azure's dated preview, which speaks the retired beta protocol: a flat session, `response.audio.*` and `response.text.*`,
 * `conversation.item.created` in place of `added` and `done` (Azure's migration guide).
 */
export function createAzurePreviewDialect(createId: CreateId): Dialect {
  return {
    incoming: readFrame,
    outgoing(event) {
      if (event.type === 'conversation.item.done') return [];
      if (!('session' in event) || !isObject(event.session)) return [toEvent(toPreviewType(event.type), event)];
      const session = { session: toPreviewSession(event.session) };
      const told: OutgoingEvent = Object.assign({ type: event.type }, session);
      if (event.type !== 'session.created') return [told];
      const conversation = { id: createId('conv'), object: 'realtime.conversation' };
      return [told, Object.assign({ type: 'conversation.created' }, { conversation })];
    },
  };
}

function toEvent(type: string, event: OutgoingEvent): OutgoingEvent {
  const members = toPreviewMembers({ ...event });
  return Object.assign({ type }, members, { type });
}

function readFrame(frame: unknown): unknown {
  if (!isObject(frame)) return frame;
  const { type, session, item, response } = frame;
  if (type === 'session.update' && isObject(session)) return { ...frame, session: fromPreviewSession(session) };
  if (type === 'conversation.item.create') return { ...frame, item: fromPreviewItem(item) };
  if (type !== 'response.create' || !isObject(response)) return frame;
  const { modalities, temperature: _gone, ...settings } = response;
  const output = modalities === undefined ? {} : { output_modalities: fromPreviewModalities(modalities) };
  return { ...frame, response: { ...settings, ...output } };
}
