import type { CompletionUsage } from '@unspool/generated/chat';
import { useState } from 'preact/hooks';
import type { Service } from '../../service/service.ts';
import type { Line } from '../../ui/dialogue.tsx';
import { useDialogue } from '../../ui/use-dialogue.ts';
import { useTask, type Task } from '../../ui/use-task.ts';
import { drawInChat } from './draw-in-chat.ts';
import { streamChat } from './stream-chat.ts';
import { toMessages } from './to-messages.ts';

export type ChatMode = 'talk' | 'predict' | 'draw';

/** A chat as its panel shows it. */
export interface Chat {
  readonly lines: readonly Line[];
  readonly task: Task;
  readonly usage: CompletionUsage | undefined;
  readonly finishReason: string;
  /** Asks; with `prediction` after the words comes the text that will mostly stay. */
  readonly send: (text: string, prediction?: string) => void;
  readonly reset: () => void;
}

export function useChat(service: Service, mode: ChatMode): Chat {
  const { lines, add, grow, show, clear } = useDialogue();
  const [usage, setUsage] = useState<CompletionUsage>();
  const [finishReason, setFinishReason] = useState('');
  const task = useTask();

  const send: Chat['send'] = (text, prediction) => {
    const line: Line = { role: 'user', text: prediction === undefined ? text : `${text}\n\n${prediction}` };
    add(line);
    task.run(async (signal) => {
      const client = service.client();
      const request = { model: service.model, messages: toMessages([...lines, line]), signal, onText: grow };
      setUsage(undefined);
      if (mode === 'draw') {
        const onCall = (name: string, input: string) => add({ role: 'tool', text: `${name}(${input})` });
        await drawInChat(client, { ...request, onCall, onPicture: show });
        return;
      }
      const told = await streamChat(client, { ...request, prediction });
      setUsage(told.usage);
      setFinishReason(told.finishReason);
    });
  };
  const reset = () => {
    task.stop();
    clear();
    setUsage(undefined);
  };
  return { lines, task, usage, finishReason, send, reset };
}
