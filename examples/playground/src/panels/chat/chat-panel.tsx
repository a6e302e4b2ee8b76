import { useState } from 'preact/hooks';
import type { PanelProps } from '../../panel.ts';
import { Segments } from '../../ui/choice.tsx';
import { Dialogue } from '../../ui/dialogue.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Facts } from '../../ui/facts.tsx';
import { TextArea } from '../../ui/field.tsx';
import { RunBar } from '../../ui/run-bar.tsx';
import { type ChatMode, useChat } from './use-chat.ts';

const modes = [
  ['talk', 'Conversation'],
  ['predict', 'Predicted output'],
  ['draw', 'Function call'],
] as const;

const examples: Readonly<Record<ChatMode, string>> = {
  talk: 'Tell me how a thread is spun.',
  predict: 'Rename the variable n to turns, and change nothing else.',
  draw: 'Draw a lighthouse at dusk.',
};

const usualPrediction = `function countTurns(length, radius) {
  const n = length / (2 * Math.PI * radius);
  return Math.floor(n);
}`;

/** Chat completions: a conversation that is sent whole each time, predicted output, and a function that draws. */
export function ChatPanel({ service, onFile }: PanelProps) {
  const [mode, setMode] = useState<ChatMode>('talk');
  const [draft, setDraft] = useState('');
  const [prediction, setPrediction] = useState(usualPrediction);
  const { lines, task, usage, finishReason, send, reset } = useChat(service, mode);
  const ask = (text: string) => {
    setDraft('');
    send(text, mode === 'predict' ? prediction : undefined);
  };
  const choose = (next: ChatMode) => {
    setMode(next);
    onFile(next === 'draw' ? 'draw-in-chat.ts' : 'stream-chat.ts');
  };
  return (
    <>
      <Segments label="What to try" value={mode} options={modes} onChange={choose} />
      <div class="output">
        {lines.length === 0 ? (
          <EmptyState icon="chat" text="Nothing has been said." examples={[examples[mode]]} onTry={ask} />
        ) : (
          <Dialogue lines={lines} isStreaming={task.state.kind === 'running'} />
        )}
        <Facts
          facts={[
            ['in', usage?.prompt_tokens],
            ['out', usage?.completion_tokens],
            ['predicted right', usage?.completion_tokens_details?.accepted_prediction_tokens || undefined],
            ['ended with', usage && finishReason],
          ]}
        />
      </div>
      <form
        class="card"
        onSubmit={(event) => {
          event.preventDefault();
          ask(draft.trim() || examples[mode]);
        }}
      >
        {mode === 'predict' && (
          <TextArea label="Text that will mostly stay" value={prediction} onChange={setPrediction} rows={5} />
        )}
        <TextArea
          label="Message"
          value={draft}
          onChange={setDraft}
          rows={2}
          placeholder={examples[mode]}
          hint="Enter sends, Shift+Enter begins a line."
          sendsOnEnter
        />
        <RunBar task={task} label="Send">
          <button type="button" class="button" disabled={lines.length === 0} onClick={reset}>
            Clear
          </button>
        </RunBar>
      </form>
    </>
  );
}
