import { useState } from 'preact/hooks';
import type { PanelProps } from '../../panel.ts';
import { Dialogue } from '../../ui/dialogue.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { TextArea } from '../../ui/field.tsx';
import { RunBar } from '../../ui/run-bar.tsx';
import { StatusTag } from '../../ui/status-tag.tsx';
import { PlanForm } from './plan-form.tsx';
import { StepList } from './step-list.tsx';
import { useAssistant } from './use-assistant.ts';

const examples = ['How often does 500 m of thread go around a spool of 2 cm?', 'How many spools of cotton are there?'];

/** An assistant with tools, a thread, and runs that are followed step by step. */
export function AssistantsPanel({ service, onFile }: PanelProps) {
  const { ids, lines, steps, status, setUp, run, create, send } = useAssistant(service);
  const [draft, setDraft] = useState('');
  const ask = (message: string) => {
    setDraft('');
    onFile('run-assistant.ts');
    send(message);
  };
  return (
    <>
      <PlanForm
        task={setUp}
        model={service.model}
        onCreate={(plan) => {
          onFile('create-assistant.ts');
          create(plan);
        }}
        note={ids && `Assistant ${ids.assistantId} is there, on thread ${ids.threadId}.`}
      />
      {ids !== undefined && (
        <>
          <div class="output">
            {lines.length === 0 ? (
              <EmptyState icon="robot" text="The thread is empty." examples={examples} onTry={ask} />
            ) : (
              <Dialogue lines={lines} isStreaming={run.state.kind === 'running'} />
            )}
            {steps.length > 0 && <h2 class="sub">Steps {status !== undefined && <StatusTag status={status} />}</h2>}
            <StepList steps={steps} />
          </div>
          <form
            class="card"
            onSubmit={(event) => {
              event.preventDefault();
              ask(draft.trim() || (examples[0] ?? ''));
            }}
          >
            <TextArea
              label="Message"
              value={draft}
              onChange={setDraft}
              rows={2}
              placeholder={examples[0]}
              sendsOnEnter
            />
            <RunBar task={run} label="Run" />
          </form>
        </>
      )}
    </>
  );
}
