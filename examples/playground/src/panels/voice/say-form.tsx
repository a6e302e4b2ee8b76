import { useState } from 'preact/hooks';
import { TextField } from '../../ui/field.tsx';

export interface SayFormProps {
  /** Whether there is a session to say it to. */
  readonly isReady: boolean;
  readonly onSay: (text: string) => void;
}

/** Something said in writing, for those who cannot speak just now. */
export function SayForm({ isReady, onSay }: SayFormProps) {
  const [text, setText] = useState('');
  return (
    <form
      class="card say"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') return;
        onSay(text.trim());
        setText('');
      }}
    >
      <TextField label="Say it in writing" value={text} onChange={setText} placeholder="What time is it?" />
      <button type="submit" class="button" disabled={!isReady}>
        Say
      </button>
    </form>
  );
}
