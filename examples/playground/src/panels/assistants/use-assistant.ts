import type { RunStepObject } from '@unspool/generated/assistants';
import { useState } from 'preact/hooks';
import type { Service } from '../../service/service.ts';
import type { Line } from '../../ui/dialogue.tsx';
import { useDialogue } from '../../ui/use-dialogue.ts';
import { useTask, type Task } from '../../ui/use-task.ts';
import { type AssistantPlan, setUpAssistant } from './create-assistant.ts';
import { runAssistant } from './run-assistant.ts';

/** An assistant as its panel shows it. */
export interface AssistantState {
  readonly ids: { readonly assistantId: string; readonly threadId: string } | undefined;
  readonly lines: readonly Line[];
  readonly steps: readonly RunStepObject[];
  readonly status: string | undefined;
  readonly setUp: Task;
  readonly run: Task;
  readonly create: (plan: Omit<AssistantPlan, 'signal'>) => void;
  readonly send: (message: string) => void;
}

export function useAssistant(service: Service): AssistantState {
  const [ids, setIds] = useState<AssistantState['ids']>();
  const [steps, setSteps] = useState<readonly RunStepObject[]>([]);
  const [status, setStatus] = useState<string>();
  const { lines, add, grow, clear } = useDialogue();
  const setUp = useTask();
  const run = useTask();
  const create: AssistantState['create'] = (plan) =>
    setUp.run(async (signal) => {
      setIds(await setUpAssistant(service.client(), { ...plan, signal }));
      clear();
      setSteps([]);
      setStatus(undefined);
    });
  const send = (message: string) => {
    if (ids === undefined) return;
    add({ role: 'user', text: message });
    run.run(async (signal) => {
      setStatus('running');
      const earlier: RunStepObject[] = [];
      const onSteps = (now: readonly RunStepObject[]) => setSteps(mergeSteps(earlier, now));
      const onCall = (name: string, input: string) => {
        add({ role: 'tool', text: `${name}(${input})\n→ 12` });
        return '12';
      };
      const ended = await runAssistant(service.client(), { ...ids, message, signal, onText: grow, onSteps, onCall });
      setStatus(ended.status);
    });
  };
  return { ids, lines, steps, status, setUp, run, create, send };
}

/** What a second stream of the same run tells comes after, or in place of, what the first told. */
function mergeSteps(known: RunStepObject[], now: readonly RunStepObject[]): readonly RunStepObject[] {
  for (const step of now) {
    const index = known.findIndex(({ id }) => id === step.id);
    if (index < 0) known.push(step);
    else known[index] = step;
  }
  return [...known];
}
