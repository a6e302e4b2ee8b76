import { useState } from 'preact/hooks';
import type { Service } from '../../service/service.ts';
import { Dialogue } from '../../ui/dialogue.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Facts } from '../../ui/facts.tsx';
import { TextArea } from '../../ui/field.tsx';
import { RunBar } from '../../ui/run-bar.tsx';
import { type ChatMode, useChat } from './use-chat.ts';

const examples: Readonly<Record<ChatMode, string>> = {
  talk: 'Tell me how a thread is spun.',
  predict: 'Rename the variable n to turns, and change nothing else.',
  draw: 'Draw a lighthouse at dusk.',
};

const usualPrediction = `function countTurns(length, radius) {
  const n = length / (2 * Math.PI * radius);
  return Math.floor(n);
}`;

export interface TalkFormProps {
  readonly service: Service;
  readonly mode: ChatMode;
}

/** A conversation that is sent whole each time, with predicted output or a function that draws. */
export function TalkForm({ service, mode }: TalkFormProps) {
  const [draft, setDraft] = useState('');
  const [prediction, setPrediction] = useState(usualPrediction);
  const { lines, task, usage, finishReason, send, reset } = useChat(service, mode);
  const ask = (text: string) => {
    setDraft('');
    send(text, mode === 'predict' ? prediction : undefined);
  };
  return (
    <>
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
