import { connectRealtime, type RealtimeSession, type RealtimeSource, stayUp } from '@unspool/realtime';
import { attachAudio, createMicrophone, createPlayer, type Microphone, type Player } from '@unspool/realtime/browser';
import { type Conversation, createConversation } from '@unspool/realtime/conversation';
import { attachTools, defineTool, toToolDefinitions } from '@unspool/realtime/tools';
// The worklet comes from the page's own origin, so that a strict Content-Security-Policy holds.
import workletUrl from '@unspool/realtime/worklet?url';

export interface VoiceRequest {
  /** A client, or `{ token }` with an ephemeral key. */
  readonly source: RealtimeSource;
  readonly model: string;
  readonly voice: string;
  readonly signal: AbortSignal;
  /** Told that the user has interrupted an answer, and how much of it was heard. */
  readonly onInterrupted: (heardMs: number) => void;
  /** Told when sound begins to come out of the loudspeaker, and when it ends. */
  readonly onSound: (isPlaying: boolean) => void;
  readonly onTool: (name: string, output: string) => void;
  /** Told when the browser wants a click before there is sound. */
  readonly onSuspended: () => void;
}

export interface Voice {
  readonly session: RealtimeSession;
  readonly conversation: Conversation;
  readonly microphone: Microphone;
  readonly player: Player;
  /** Stops the answer, as speech would. */
  readonly interrupt: () => Promise<unknown>;
  readonly stop: () => Promise<void>;
}

const tools = [
  defineTool({
    name: 'get_time',
    description: 'The time where the user is.',
    run: () => new Date().toLocaleTimeString('en', { timeStyle: 'short' }),
  }),
];

/** Begins a conversation by voice: microphone, loudspeaker, turn detection, tools, and a session that survives a lost connection. */
export async function startVoice(request: VoiceRequest): Promise<Voice> {
  const { source, model, voice, signal, onInterrupted, onSound, onTool, onSuspended } = request;
  // First of all whether one may listen: nothing is connected for a user who says no.
  const microphone = await createMicrophone({ workletUrl, signal });
  const player = await createPlayer({
    workletUrl,
    onSuspended,
    onQueue: (state) => onSound(state !== 'empty'),
  }).catch(async (error: unknown) => {
    await microphone.stop();
    throw error;
  });
  const conversation = createConversation();
  try {
    const session = await connectRealtime(source, {
      model,
      reconnect: stayUp({ conversation, rollover: { isQuiet: () => player.queuedMs === 0 } }),
      signal,
      allowKeyInBrowser: true,
      session: {
        instructions: 'You are a patient spinner of threads. Answer in one or two sentences.',
        voice,
        inputAudioTranscription: { model: 'gpt-4o-mini-transcribe' },
        turnDetection: { type: 'server_vad', silenceDurationMs: 500 },
        tools: toToolDefinitions(tools),
      },
    });
    const audio = attachAudio(session, {
      microphone,
      player,
      onInterrupted: (items) => onInterrupted(items.reduce((sum, item) => sum + item.heardMs, 0)),
    });
    attachTools(session, tools, { onResult: ({ call, output }) => onTool(call.name, output) });
    const stop = async () => {
      await audio.stop();
      await session.close();
    };
    return { session, conversation, microphone, player, interrupt: () => audio.interrupt({ cancel: true }), stop };
  } catch (error) {
    await Promise.all([microphone.stop(), player.stop()]);
    throw error;
  }
}
