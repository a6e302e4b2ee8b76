import type { ResponseUsage } from '@unspool/generated/responses';
import { useState } from 'preact/hooks';
import type { Service } from '../../service/service.ts';
import type { Line } from '../../ui/dialogue.tsx';
import { useDialogue } from '../../ui/use-dialogue.ts';
import { useTask, type Task } from '../../ui/use-task.ts';
import { answerWithTools } from './answer-with-tools.ts';
import { drawInAnswer } from './draw-in-answer.ts';
import { streamAnswer } from './stream-answer.ts';
import { streamStructured } from './stream-structured.ts';

export type ResponsesMode = 'talk' | 'tools' | 'structured' | 'draw';

/** Responses as their panel shows them. */
export interface Responses {
  readonly lines: readonly Line[];
  /** The object that grows, and how far it has come. */
  readonly recipe: { readonly value: unknown; readonly state: string } | undefined;
  /** What the next question follows. */
  readonly previousId: string | undefined;
  readonly usage: ResponseUsage | undefined;
  readonly task: Task;
  readonly send: (input: string) => void;
  readonly reset: () => void;
}

export function useResponses(service: Service, mode: ResponsesMode): Responses {
  const { lines, add, grow, show, clear } = useDialogue();
  const [previousId, setPreviousId] = useState<string>();
  const [usage, setUsage] = useState<ResponseUsage>();
  const [recipe, setRecipe] = useState<Responses['recipe']>();
  const task = useTask();

  const askForRecipe = (input: string) =>
    task.run((signal) => {
      setRecipe({ value: undefined, state: 'waiting' });
      // The object grows in place: a new frame around it lets the view see that.
      const onRecipe = (value: unknown, state: string) => setRecipe({ value, state });
      return streamStructured(service.client(), { model: service.model, input, signal, onRecipe });
    });
  const askInWords = (input: string) => {
    add({ role: 'user', text: input });
    task.run(async (signal) => {
      const client = service.client();
      const question = { model: service.model, input, previousId, signal, onText: grow };
      const onCall = (call: string, output: string) => add({ role: 'tool', text: `${call}\n→ ${output}` });
      setUsage(undefined);
      const answers = {
        talk: () => streamAnswer(client, question),
        tools: () => answerWithTools(client, { ...question, onCall }),
        draw: () => drawInAnswer(client, { ...question, onPicture: show }),
      };
      const told = await answers[mode === 'structured' ? 'talk' : mode]();
      setPreviousId(told.id);
      setUsage(told.usage ?? undefined);
    });
  };
  const reset = () => {
    task.stop();
    clear();
    setPreviousId(undefined);
    setUsage(undefined);
    setRecipe(undefined);
  };
  return { lines, recipe, previousId, usage, task, reset, send: mode === 'structured' ? askForRecipe : askInWords };
}
