import { useMemo, useState } from 'preact/hooks';
import type { PanelProps } from '../../panel.ts';
import { Dialogue } from '../../ui/dialogue.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Select, TextField } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { RunBar } from '../../ui/run-bar.tsx';
import { LatencyPlot } from './latency-plot.tsx';
import { LevelMeter } from './level-meter.tsx';
import { createLevelReader } from './read-level.ts';
import { SayForm } from './say-form.tsx';
import { Timeline } from './timeline.tsx';
import { useVoice } from './use-voice.ts';

const voices = ['marin', 'cedar', 'alloy', 'ash', 'coral', 'sage', 'verse'] as const;

/** A conversation by voice: who is heard, what is said, and how long it took. */
export function VoicePanel({ service }: PanelProps) {
  const [model, setModel] = useState('gpt-realtime');
  const [voiceName, setVoiceName] = useState('marin');
  const [isMuted, setIsMuted] = useState(false);
  const { task, voice, lines, latencies, news, start, say } = useVoice(service);
  const readPlayer = useMemo(() => voice && createLevelReader(voice.player.output), [voice]);
  const readMicrophone = useMemo(() => voice && (() => voice.microphone.level), [voice]);
  const connect = () => {
    setIsMuted(false);
    start({ model, voice: voiceName });
  };
  const mute = () => {
    if (voice !== undefined) voice.microphone.muted = !isMuted;
    setIsMuted(!isMuted);
  };
  return (
    <>
      <form
        class="card"
        onSubmit={(event) => {
          event.preventDefault();
          connect();
        }}
      >
        <div class="columns">
          <TextField label="Model" value={model} onChange={setModel} />
          <Select
            label="Voice"
            value={voiceName}
            options={voices.map((each) => [each, each] as const)}
            onChange={setVoiceName}
          />
        </div>
        <div class="meters">
          <LevelMeter label="You" read={readMicrophone} />
          <LevelMeter label="Model" read={readPlayer} />
        </div>
        <RunBar task={task} label="Connect" busy="Live">
          <button type="button" class="button" aria-pressed={isMuted} disabled={voice === undefined} onClick={mute}>
            {isMuted ? 'Unmute' : 'Mute'}
          </button>
          <button type="button" class="button" disabled={voice === undefined} onClick={() => void voice?.interrupt()}>
            Interrupt
          </button>
        </RunBar>
        <p class="note" role="status">
          {news}
        </p>
      </form>
      <div class="output voice-log">
        {lines.length === 0 ? (
          <EmptyState
            icon="mic"
            text={voice === undefined ? 'Connect, and begin to speak.' : 'Nothing has been said.'}
            examples={voice === undefined ? ['Start a conversation'] : ['What time is it?']}
            onTry={(example) => (voice === undefined ? connect() : say(example))}
          />
        ) : (
          <Dialogue lines={lines} isStreaming={false} isScrolled />
        )}
      </div>
      <SayForm isReady={voice !== undefined} onSay={say} />
      <div class="card">
        <div class="plots">
          <LatencyPlot title="First sound" milliseconds={latencies.firstAudio} />
          <LatencyPlot title="Barge-in" milliseconds={latencies.bargeIn} />
        </div>
        <Timeline spans={latencies.spans} isRunning={voice !== undefined} />
        <p class="hint">
          <Icon name="mic" /> First sound: from the news that you have finished to the first sound from the loudspeaker.
          Barge-in: from the news that you speak to silence.
        </p>
      </div>
    </>
  );
}
