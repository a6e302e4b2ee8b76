import { useEffect, useState } from 'preact/hooks';
import type { Service } from '../../service/service.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Select, TextArea, TextField } from '../../ui/field.tsx';
import { RunBar } from '../../ui/run-bar.tsx';
import { useTask } from '../../ui/use-task.ts';
import { speak } from './speak.ts';

const voices = ['alloy', 'ash', 'ballad', 'coral', 'echo', 'sage', 'shimmer', 'verse', 'marin', 'cedar'] as const;
const example = 'What went on last comes off first.';

/** A text that is read aloud. */
export function SpeakForm({ service }: { readonly service: Service }) {
  const [input, setInput] = useState('');
  const [voice, setVoice] = useState<(typeof voices)[number]>('coral');
  const [model, setModel] = useState('gpt-4o-mini-tts');
  const [url, setUrl] = useState<string>();
  const task = useTask();
  useEffect(() => () => (url === undefined ? undefined : URL.revokeObjectURL(url)), [url]);
  const read = (text: string) => {
    setInput(text);
    task.run(async (signal) => {
      const sound = await speak(service.client(), { params: { model, voice, input: text }, signal });
      setUrl(URL.createObjectURL(sound));
    });
  };
  return (
    <>
      <div class="output">
        {url === undefined ? (
          <EmptyState icon="wave" text="Nothing has been said." examples={[example]} onTry={read} />
        ) : (
          // oxlint-disable-next-line jsx-a11y/media-has-caption -- its text stands in the form below
          <audio controls src={url} aria-label="What was read aloud" />
        )}
      </div>
      <form
        class="card"
        onSubmit={(event) => {
          event.preventDefault();
          read(input.trim() || example);
        }}
      >
        <TextArea label="Text" value={input} onChange={setInput} placeholder={example} sendsOnEnter />
        <div class="columns">
          <Select
            label="Voice"
            value={voice}
            options={voices.map((each) => [each, each] as const)}
            onChange={(next) => setVoice(voices.find((each) => each === next) ?? 'coral')}
          />
          <TextField label="Model" value={model} onChange={setModel} />
        </div>
        <RunBar task={task} label="Read aloud" />
      </form>
    </>
  );
}
