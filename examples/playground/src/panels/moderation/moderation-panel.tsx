import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { PanelProps } from '../../panel.ts';
import { Bar } from '../../ui/bar.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { TextArea, TextField } from '../../ui/field.tsx';
import { RunBar } from '../../ui/run-bar.tsx';
import { useTask } from '../../ui/use-task.ts';
import { checkText, type Verdict } from './check-text.ts';

const examples = ['The thread broke again.', 'Wind it wrong once more and I will fight you.'];

/** A text, and whether it should pass. */
export function ModerationPanel({ service }: PanelProps) {
  const [input, setInput] = useState('');
  const [model, setModel] = useState('omni-moderation-latest');
  const [verdict, setVerdict] = useState<Verdict>();
  const task = useTask();
  const check = (text: string) => {
    setInput(text);
    task.run(async (signal) => setVerdict(await checkText(service.client(), { model, input: text }, signal)));
  };
  return (
    <>
      <div class="output">
        {verdict === undefined ? (
          <EmptyState icon="shield" text="Nothing has been checked." examples={examples} onTry={check} />
        ) : (
          <>
            <p role="status">
              <span class={`tag ${verdict.isFlagged ? 'bad' : 'good'}`}>
                {verdict.isFlagged ? 'flagged' : 'passes'}
              </span>
            </p>
            <dl class="scores">
              {verdict.scores.map(({ category, score, isFlagged }) => (
                <Fragment key={category}>
                  <dt>{category}</dt>
                  <dd>
                    <Bar share={score} isBad={isFlagged} />
                  </dd>
                  <dd>{score.toFixed(3)}</dd>
                </Fragment>
              ))}
            </dl>
          </>
        )}
      </div>
      <form
        class="card"
        onSubmit={(event) => {
          event.preventDefault();
          check(input.trim() || (examples[0] ?? ''));
        }}
      >
        <TextArea label="Text" value={input} onChange={setInput} rows={2} placeholder={examples[0]} sendsOnEnter />
        <TextField label="Model" value={model} onChange={setModel} />
        <RunBar task={task} label="Check" />
      </form>
    </>
  );
}
