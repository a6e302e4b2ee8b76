import { useState } from 'preact/hooks';
import type { PanelProps } from '../../panel.ts';
import { Segments } from '../../ui/choice.tsx';
import { InterfaceForm } from './interface-form.tsx';
import { TalkForm } from './talk-form.tsx';

const modes = [
  ['talk', 'Conversation'],
  ['predict', 'Predicted output'],
  ['draw', 'Function call'],
  ['build', 'Interface'],
] as const;

type Mode = (typeof modes)[number][0];

const files: Readonly<Record<Mode, string>> = {
  talk: 'stream-chat.ts',
  predict: 'stream-chat.ts',
  draw: 'draw-in-chat.ts',
  build: 'stream-interface.ts',
};

/** Chat completions: conversations, and an interface that a model builds. */
export function ChatPanel({ service, onFile }: PanelProps) {
  const [mode, setMode] = useState<Mode>('talk');
  const choose = (next: Mode) => {
    setMode(next);
    onFile(files[next]);
  };
  return (
    <>
      <Segments label="What to try" value={mode} options={modes} onChange={choose} />
      {mode === 'build' ? <InterfaceForm service={service} /> : <TalkForm service={service} mode={mode} />}
    </>
  );
}
