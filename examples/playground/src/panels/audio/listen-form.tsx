import { useState } from 'preact/hooks';
import type { Service } from '../../service/service.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Select, TextField } from '../../ui/field.tsx';
import { FilePicker } from '../../ui/file-picker.tsx';
import { RunBar } from '../../ui/run-bar.tsx';
import { useTask } from '../../ui/use-task.ts';
import { recordSample } from './sample-recording.ts';
import { followSpeech, transcribe, translate } from './transcribe.ts';

const languages = [
  ['', 'Find out'],
  ['en', 'English'],
  ['de', 'German'],
  ['es', 'Spanish'],
  ['fr', 'French'],
  ['ja', 'Japanese'],
] as const;

const formats = [
  ['stream', 'Text, streamed'],
  ['srt', 'Subtitles (srt)'],
  ['vtt', 'Subtitles (vtt)'],
  ['verbose_json', 'Data with times'],
] as const;

/** The text of a recording, in its own language or in English. */
export function ListenForm({ service, isTranslation }: { readonly service: Service; readonly isTranslation: boolean }) {
  const [file, setFile] = useState<File>();
  const [language, setLanguage] = useState('');
  const [format, setFormat] = useState<(typeof formats)[number][0]>('stream');
  const [model, setModel] = useState('');
  const [text, setText] = useState('');
  const task = useTask();
  const usualModel = isTranslation || format !== 'stream' ? 'whisper-1' : 'gpt-4o-mini-transcribe';
  const listen = (heard: File) => {
    setFile(heard);
    task.run(async (signal) => {
      setText('');
      const client = service.client();
      const recording = { file: heard, model: model.trim() || usualModel, signal };
      const spoken = language || undefined;
      if (isTranslation) setText(await translate(client, recording));
      else if (format === 'stream')
        await followSpeech(client, recording, { language: spoken, onText: (more) => setText((now) => now + more) });
      else setText(await transcribe(client, recording, { language: spoken, format }));
    });
  };
  return (
    <>
      <div class="output">
        {text === '' && task.state.kind !== 'running' ? (
          <EmptyState
            icon="wave"
            text="Nothing has been heard."
            examples={['Try a short recording']}
            onTry={() => listen(recordSample())}
          />
        ) : (
          <pre class="plain" aria-live="polite" aria-busy={task.state.kind === 'running'}>
            {text}
          </pre>
        )}
      </div>
      <form
        class="card"
        onSubmit={(event) => {
          event.preventDefault();
          listen(file ?? recordSample());
        }}
      >
        <FilePicker
          label="Choose a recording, or drop one here"
          icon="wave"
          accept="audio/*"
          file={file}
          onPick={setFile}
        />
        <div class="columns">
          {!isTranslation && <Select label="Language" value={language} options={languages} onChange={setLanguage} />}
          {!isTranslation && (
            <Select
              label="Format"
              value={format}
              options={formats}
              onChange={(next) => setFormat(formats.find(([each]) => each === next)?.[0] ?? 'stream')}
            />
          )}
          <TextField label="Model" value={model} onChange={setModel} placeholder={usualModel} />
        </div>
        <RunBar task={task} label={isTranslation ? 'Translate' : 'Transcribe'} />
      </form>
    </>
  );
}
