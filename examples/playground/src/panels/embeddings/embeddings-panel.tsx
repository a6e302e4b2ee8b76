import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { PanelProps } from '../../panel.ts';
import { Bar } from '../../ui/bar.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Facts } from '../../ui/facts.tsx';
import { TextArea, TextField } from '../../ui/field.tsx';
import { RunBar } from '../../ui/run-bar.tsx';
import { useTask } from '../../ui/use-task.ts';
import { compareTexts, type Comparison } from './compare-texts.ts';

const example = 'A spool of thread\nA spool of red thread\nA reel of cotton\nThe harbour at night';

/** Texts as vectors, and how near they are to each other. */
export function EmbeddingsPanel({ service }: PanelProps) {
  const [model, setModel] = useState('text-embedding-3-small');
  const [lines, setLines] = useState('');
  const [found, setFound] = useState<{ readonly texts: readonly string[]; readonly comparison: Comparison }>();
  const task = useTask();
  const compare = (text: string) => {
    setLines(text);
    const texts = text.split('\n').filter((line) => line.trim() !== '');
    task.run(async (signal) => {
      setFound({ texts, comparison: await compareTexts(service.client(), { model, texts }, signal) });
    });
  };
  return (
    <>
      <div class="output">
        {found === undefined ? (
          <EmptyState
            icon="dots"
            text="There are no vectors."
            examples={['Compare four texts']}
            onTry={() => compare(example)}
          />
        ) : (
          <>
            <dl class="scores">
              {found.texts.map((text, index) => {
                const similarity = found.comparison.similarities[index] ?? 0;
                return (
                  <Fragment key={index}>
                    <dt>{text}</dt>
                    <dd>
                      <Bar share={similarity} />
                    </dd>
                    <dd>{similarity.toFixed(3)}</dd>
                  </Fragment>
                );
              })}
            </dl>
            <pre class="plain">
              [
              {found.comparison.first
                .slice(0, 6)
                .map((each) => each.toFixed(4))
                .join(', ')}
              , …]
            </pre>
          </>
        )}
        <Facts
          facts={[
            ['vectors', found?.comparison.vectors],
            ['dimensions', found?.comparison.dimensions],
            ['tokens', found?.comparison.tokens],
          ]}
        />
      </div>
      <form
        class="card"
        onSubmit={(event) => {
          event.preventDefault();
          compare(lines.trim() || example);
        }}
      >
        <TextArea
          label="Texts, one a line"
          value={lines}
          onChange={setLines}
          rows={5}
          placeholder={example}
          hint="All are compared with the first. Ctrl+Enter sends."
        />
        <TextField label="Model" value={model} onChange={setModel} />
        <RunBar task={task} label="Compare" />
      </form>
    </>
  );
}
