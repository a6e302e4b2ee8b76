import { createItem, type RealtimeSource, respond } from '@unspool/realtime';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Service } from '../../service/service.ts';
import type { Line } from '../../ui/dialogue.tsx';
import { useTask, type Task } from '../../ui/use-task.ts';
import { fetchEphemeralKey } from './ephemeral-key.ts';
import { type Latencies, measureLatency, noLatencies, noteSilence, noteSound } from './measure-latency.ts';
import { startVoice, type Voice } from './start-voice.ts';
import { toLines } from './to-lines.ts';

/** A conversation by voice as its panel shows it. */
export interface VoiceState {
  readonly task: Task;
  readonly voice: Voice | undefined;
  readonly lines: readonly Line[];
  readonly latencies: Latencies;
  /** What happened last to the connection, in words. */
  readonly news: string;
  readonly start: (settings: { readonly model: string; readonly voice: string }) => void;
  readonly say: (text: string) => void;
}

export function useVoice(service: Service): VoiceState {
  const [voice, setVoice] = useState<Voice>();
  const [lines, setLines] = useState<readonly Line[]>([]);
  const [latencies, setLatencies] = useState(noLatencies);
  const [news, setNews] = useState('');
  const running = useRef<Voice | undefined>(undefined);
  const task = useTask();
  useEffect(() => () => void running.current?.stop(), []);

  const start: VoiceState['start'] = (settings) =>
    task.run(async (signal) => {
      setLatencies(noLatencies);
      setLines([]);
      setNews('Connecting…');
      const started = await startVoice({
        ...settings,
        source: toSource(service),
        signal,
        onInterrupted: () => setLatencies((known) => noteSilence(known, performance.now())),
        onSound: (isPlaying) => setLatencies((known) => noteSound(known, isPlaying, performance.now())),
        onTool: (name, output) => setNews(`${name} → ${output}`),
        onSuspended: () => setNews('Click anywhere, so that the page may make sound.'),
      }).catch((error: unknown) => {
        setNews(''); // What came of it stands beside the button.
        throw error;
      });
      running.current = started;
      setVoice(started);
      setNews('Listening. Speak, or write below.');
      follow(started, { setLines, setLatencies, setNews });
      const { code, reason } = await started.session.closed;
      running.current = undefined;
      setVoice(undefined);
      setNews(code === 1000 ? 'The session is over.' : `The session ended with ${code}${reason && `: ${reason}`}.`);
    });
  const say = (text: string) => {
    if (voice === undefined) return;
    const content = [{ type: 'input_text' as const, text }];
    createItem(voice.session, { type: 'message', role: 'user', content }).then(
      () => respond(voice.session),
      (error: unknown) => setNews(String(error)),
    );
  };
  return { task, voice, lines, latencies, news, start, say };
}

interface Setters {
  readonly setLines: (lines: readonly Line[]) => void;
  readonly setLatencies: (change: (known: Latencies) => Latencies) => void;
  readonly setNews: (news: string) => void;
}

/** Keeps what is shown in step with the session. The conversation follows it by itself. */
function follow({ session, conversation }: Voice, { setLines, setLatencies, setNews }: Setters): void {
  let entries = conversation.entries;
  session.on('*', (event) => {
    const at = performance.now();
    setLatencies((known) => measureLatency(known, event, at));
    if (event.type === 'connection.reconnecting') setNews('The connection was lost; trying again…');
    if (event.type === 'connection.restored') setNews('Connected again, with all that was said.');
    if (conversation.entries === entries) return;
    entries = conversation.entries;
    setLines(toLines(entries));
  });
}

function toSource(service: Service): RealtimeSource {
  if (service.settings.voiceKey === 'own') return service.client();
  const { id } = service.choice;
  const baseUrl = service.settings.values['baseUrl']?.trim() || undefined;
  return { token: () => fetchEphemeralKey(id), baseUrl };
}
