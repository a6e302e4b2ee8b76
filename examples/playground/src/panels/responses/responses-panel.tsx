import { useState } from 'preact/hooks';
import type { PanelProps } from '../../panel.ts';
import { Segments } from '../../ui/choice.tsx';
import { Dialogue } from '../../ui/dialogue.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Facts } from '../../ui/facts.tsx';
import { TextArea } from '../../ui/field.tsx';
import { RunBar } from '../../ui/run-bar.tsx';
import { RecipeCard } from './recipe-card.tsx';
import { type ResponsesMode, useResponses } from './use-responses.ts';

const modes = [
  ['talk', 'Conversation'],
  ['tools', 'Tools'],
  ['structured', 'Structured'],
  ['draw', 'Pictures'],
] as const;

const examples: Readonly<Record<ResponsesMode, string>> = {
  talk: 'What is a spool good for?',
  tools: 'What is the weather in Lisbon?',
  structured: 'A simple recipe for pancakes.',
  draw: 'Draw a lighthouse at dusk.',
};

const files: Readonly<Record<ResponsesMode, string>> = {
  talk: 'stream-answer.ts',
  tools: 'answer-with-tools.ts',
  structured: 'stream-structured.ts',
  draw: 'draw-in-answer.ts',
};

/** Responses: the server keeps the conversation, calls come back with their outputs, objects grow as they arrive. */
export function ResponsesPanel({ service, onFile }: PanelProps) {
  const [mode, setMode] = useState<ResponsesMode>('talk');
  const [draft, setDraft] = useState('');
  const { lines, recipe, previousId, usage, task, send, reset } = useResponses(service, mode);
  const isStructured = mode === 'structured';
  const isEmpty = isStructured ? recipe === undefined : lines.length === 0;
  const choose = (next: ResponsesMode) => {
    reset();
    setMode(next);
    onFile(files[next]);
  };
  return (
    <>
      <Segments label="What to try" value={mode} options={modes} onChange={choose} />
      <div class="output">
        {isEmpty && <EmptyState icon="spark" text="Nothing has been asked." examples={[examples[mode]]} onTry={send} />}
        {isStructured && recipe && <RecipeCard recipe={recipe.value} state={recipe.state} />}
        {!isStructured && !isEmpty && <Dialogue lines={lines} isStreaming={task.state.kind === 'running'} />}
        <Facts
          facts={[
            ['object', isStructured ? recipe?.state : undefined],
            ['in', isStructured ? undefined : usage?.input_tokens],
            ['out', isStructured ? undefined : usage?.output_tokens],
            ['next follows', isStructured ? undefined : previousId],
          ]}
        />
      </div>
      <form
        class="card"
        onSubmit={(event) => {
          event.preventDefault();
          setDraft('');
          send(draft.trim() || examples[mode]);
        }}
      >
        <TextArea
          label="Input"
          value={draft}
          onChange={setDraft}
          rows={2}
          placeholder={examples[mode]}
          hint="Enter sends, Shift+Enter begins a line."
          sendsOnEnter
        />
        <RunBar task={task} label="Ask">
          <button type="button" class="button" disabled={isEmpty} onClick={reset}>
            Clear
          </button>
        </RunBar>
      </form>
    </>
  );
}
