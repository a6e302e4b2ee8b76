import { expectTypeOf } from 'vitest';

import { createConversation, followConversation } from '../conversation/index.ts';
import { clearAudio, connectRealtime, type KeepUp, type RealtimeSession, respond, stayUp } from '../index.ts';
import { attachPlayback, type PlaybackSink } from '../playback/index.ts';
import type { TranslationSession } from '../translation/index.ts';
import { createUsageLedger } from '../usage/index.ts';

declare const session: RealtimeSession;
declare const translation: TranslationSession;
declare const sink: PlaybackSink;

const key = { token: 'ek_1' };
const conversation = createConversation();

expectTypeOf(connectRealtime(key, { model: 'm' })).resolves.toEqualTypeOf<RealtimeSession>();
expectTypeOf(stayUp({ conversation })).toEqualTypeOf<KeepUp>();
void connectRealtime(key, { model: 'm', reconnect: stayUp({ conversation, rollover: false }) });
void connectRealtime(key, { model: 'm', reconnect: false });

// What only follows a session needs no more than its events.
followConversation(session, conversation);
attachPlayback(session, { sink });
session.on('*', createUsageLedger().apply);
expectTypeOf(session.once('response.done')).resolves.toHaveProperty('response');

// @ts-expect-error the conversation is kept for another connection: by stayUp
void connectRealtime(key, { model: 'm', conversation });
// @ts-expect-error it ends with its connection, or stays up by stayUp
void connectRealtime(key, { model: 'm', reconnect: true });
// @ts-expect-error stayUp is called
void connectRealtime(key, { model: 'm', reconnect: stayUp });
// @ts-expect-error requests are functions
session.respond();
// @ts-expect-error a translation has no requests
respond(translation);
// @ts-expect-error nor has what is none
void clearAudio({ send() {} });
