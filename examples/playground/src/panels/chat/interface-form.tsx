import { useState } from 'preact/hooks';
import type { Service } from '../../service/service.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Facts } from '../../ui/facts.tsx';
import { TextArea } from '../../ui/field.tsx';
import { RunBar } from '../../ui/run-bar.tsx';
import { useTask } from '../../ui/use-task.ts';
import { InterfaceView } from './interface-view.tsx';
import { streamInterface } from './stream-interface.ts';

const example = 'A form to book a spinning lesson.';

/** A wish for an interface, and the interface while a model builds it. */
export function InterfaceForm({ service }: { readonly service: Service }) {
  const [wish, setWish] = useState('');
  const [built, setBuilt] = useState<{ readonly root: unknown; readonly state: string }>();
  const task = useTask();
  const build = (text: string) => {
    setWish(text);
    task.run(async (signal) => {
      setBuilt({ root: undefined, state: 'waiting' });
      // The arguments grow in place: a new frame around them lets the view see that.
      const onInterface = (root: unknown, state: string) => setBuilt({ root, state });
      await streamInterface(service.client(), { model: service.model, wish: text, signal, onInterface });
    });
  };
  return (
    <>
      <div class="output">
        {built === undefined ? (
          <EmptyState icon="spark" text="Nothing has been built." examples={[example]} onTry={build} />
        ) : (
          <section aria-label="What was built" aria-busy={task.state.kind === 'running'}>
            <InterfaceView element={built.root} />
          </section>
        )}
        <Facts facts={[['arguments', built?.state]]} />
      </div>
      <form
        class="card"
        onSubmit={(event) => {
          event.preventDefault();
          build(wish.trim() || example);
        }}
      >
        <TextArea
          label="What is to be built"
          value={wish}
          onChange={setWish}
          rows={2}
          placeholder={example}
          sendsOnEnter
        />
        <RunBar task={task} label="Build" />
      </form>
    </>
  );
}
