import { useState } from 'preact/hooks';
import type { Line } from './dialogue.tsx';

/** A conversation as it grows. */
export interface DialogueState {
  readonly lines: readonly Line[];
  readonly add: (line: Line) => void;
  /** Text goes to the answer that is being written, or begins one. */
  readonly grow: (text: string) => void;
  /** Puts a picture in place of the last line when that is one, so that it gets finer. */
  readonly show: (picture: string) => void;
  readonly clear: () => void;
}

export function useDialogue(): DialogueState {
  const [lines, setLines] = useState<readonly Line[]>([]);
  return {
    lines,
    add: (line) => setLines((now) => [...now, line]),
    grow: (text) => setLines((now) => (text === '' ? now : growLast(now, text))),
    show: (picture) => setLines((now) => replacePicture(now, picture)),
    clear: () => setLines([]),
  };
}

function growLast(lines: readonly Line[], text: string): readonly Line[] {
  const last = lines.at(-1);
  if (last?.role !== 'assistant') return [...lines, { role: 'assistant', text }];
  return [...lines.slice(0, -1), { ...last, text: last.text + text }];
}

function replacePicture(lines: readonly Line[], picture: string): readonly Line[] {
  const kept = lines.at(-1)?.picture === undefined ? lines : lines.slice(0, -1);
  return [...kept, { role: 'tool', text: '', picture }];
}
