import { useState } from 'preact/hooks';
import type { PanelProps } from '../../panel.ts';
import { Segments } from '../../ui/choice.tsx';
import { ListenForm } from './listen-form.tsx';
import { SpeakForm } from './speak-form.tsx';

const modes = [
  ['transcribe', 'Transcribe'],
  ['translate', 'Translate'],
  ['speak', 'Speak'],
] as const;

/** Speech to text, in its own language or in English, and text to speech. */
export function AudioPanel({ service, onFile }: PanelProps) {
  const [mode, setMode] = useState<(typeof modes)[number][0]>('transcribe');
  const choose = (next: typeof mode) => {
    setMode(next);
    onFile(next === 'speak' ? 'speak.ts' : 'transcribe.ts');
  };
  return (
    <>
      <Segments label="What to try" value={mode} options={modes} onChange={choose} />
      {mode === 'speak' ? (
        <SpeakForm service={service} />
      ) : (
        <ListenForm key={mode} service={service} isTranslation={mode === 'translate'} />
      )}
    </>
  );
}
