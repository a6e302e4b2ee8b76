import { expectTypeOf } from 'vitest';

import { createConversation, followConversation } from '../conversation/index.ts';
import { connectRealtime as connectWhole, type ConnectRealtimeOptions, type RealtimeSession } from '../index.ts';
import { attachPlayback, type PlaybackSink } from '../playback/index.ts';
import { createUsageLedger } from '../usage/index.ts';
import { type ConnectMiniOptions, connectRealtime, type MiniSession } from './index.ts';

declare const session: MiniSession;
declare const sink: PlaybackSink;

// To the whole session by the import path alone.
expectTypeOf<RealtimeSession>().toExtend<MiniSession>();
expectTypeOf<ConnectMiniOptions>().toExtend<ConnectRealtimeOptions>();
expectTypeOf(connectWhole).toExtend<typeof connectRealtime>();
expectTypeOf(connectRealtime({ token: 'ek_1' }, { model: 'm' })).resolves.toEqualTypeOf<MiniSession>();

// What only follows a session follows this one.
followConversation(session, createConversation());
attachPlayback(session, { sink });
session.on('*', createUsageLedger().apply);
expectTypeOf(session.once('response.done')).resolves.toHaveProperty('response');

// @ts-expect-error the conversation is kept for another connection, which it never has
void connectRealtime({ token: 'ek_1' }, { model: 'm', conversation: createConversation() });
// @ts-expect-error it ends with its connection
void connectRealtime({ token: 'ek_1' }, { model: 'm', reconnect: true });
// @ts-expect-error requests are the whole session's
session.respond();
