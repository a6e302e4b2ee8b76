import { useState } from 'preact/hooks';
import type { PanelProps } from '../../panel.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { TextField } from '../../ui/field.tsx';
import { FilePicker } from '../../ui/file-picker.tsx';
import { RunBar } from '../../ui/run-bar.tsx';
import { drawSample } from '../../ui/sample-picture.ts';
import { useTask } from '../../ui/use-task.ts';
import { readAsUrl } from './camera.ts';
import { CameraView } from './camera-view.tsx';
import { describePicture } from './describe-picture.ts';

const usualQuestion = 'What is in this picture?';

/** A picture, from a file or the camera, and what the model says of it. */
export function VisionPanel({ service }: PanelProps) {
  const [file, setFile] = useState<File>();
  const [picture, setPicture] = useState<string>();
  const [question, setQuestion] = useState(usualQuestion);
  const [answer, setAnswer] = useState('');
  const task = useTask();
  const take = async (next: File) => {
    setFile(next);
    setPicture(await readAsUrl(next));
  };
  const ask = (shown: string | undefined) =>
    task.run(async (signal) => {
      if (shown === undefined) throw new Error('There is no picture yet: choose one, or use the camera.');
      setAnswer('');
      const onText = (text: string) => setAnswer((now) => now + text);
      await describePicture(service.client(), { model: service.model, picture: shown, question, signal, onText });
    });
  const trySample = async () => {
    const sample = await drawSample();
    await take(sample);
    ask(await readAsUrl(sample));
  };
  const isRunning = task.state.kind === 'running';
  return (
    <>
      <div class="output">
        {picture === undefined ? (
          <EmptyState
            icon="eye"
            text="There is no picture."
            examples={['Try a drawing of a spool']}
            onTry={trySample}
          />
        ) : (
          <div class="beside">
            <div class="picture">
              <img src={picture} alt="What the model is shown" />
            </div>
            <p class={`prose ${isRunning ? 'streaming' : ''}`} aria-live="polite" aria-busy={isRunning}>
              {answer}
            </p>
          </div>
        )}
      </div>
      <form
        class="card"
        onSubmit={(event) => {
          event.preventDefault();
          ask(picture);
        }}
      >
        <FilePicker
          label="Choose a picture, or drop one here"
          icon="image"
          accept="image/*"
          file={file}
          onPick={take}
        />
        <CameraView onPicture={setPicture} />
        <TextField label="Question" value={question} onChange={setQuestion} />
        <RunBar task={task} label="Ask" />
      </form>
    </>
  );
}
