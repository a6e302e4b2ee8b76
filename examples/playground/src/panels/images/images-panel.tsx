import type { ImagesResponse } from '@unspool/generated/images';
import { useState } from 'preact/hooks';
import type { PanelProps } from '../../panel.ts';
import { Segments } from '../../ui/choice.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Select, TextArea, TextField } from '../../ui/field.tsx';
import { FilePicker } from '../../ui/file-picker.tsx';
import { RunBar } from '../../ui/run-bar.tsx';
import { drawSample } from '../../ui/sample-picture.ts';
import { useTask } from '../../ui/use-task.ts';
import { createPicture } from './create-picture.ts';
import { editPicture } from './edit-picture.ts';

const modes = [
  ['create', 'Generate'],
  ['edit', 'Edit'],
] as const;

const sizes = ['1024x1024', '1536x1024', '1024x1536'] as const;
type Size = (typeof sizes)[number];
const examples = {
  create: 'A heron at dawn, in ink and watercolour.',
  edit: 'Put the spool on a windowsill.',
} as const;

/** Pictures from words, and pictures from pictures. */
export function ImagesPanel({ service, onFile }: PanelProps) {
  const [mode, setMode] = useState<'create' | 'edit'>('create');
  const [model, setModel] = useState('gpt-image-1');
  const [prompt, setPrompt] = useState('');
  const [size, setSize] = useState<Size>('1024x1024');
  const [image, setImage] = useState<File>();
  const [shown, setShown] = useState<{ readonly url: string; readonly isFinished: boolean }>();
  const [usage, setUsage] = useState<ImagesResponse['usage']>();
  const task = useTask();

  const make = (words: string) => {
    setPrompt(words);
    task.run(async (signal) => {
      setShown(undefined);
      const client = service.client();
      const onPicture = (url: string, isFinished: boolean) => setShown({ url, isFinished });
      if (mode === 'create') {
        setUsage(await createPicture(client, { params: { model, prompt: words, size }, signal, onPicture }));
        return;
      }
      const given = image ?? (await drawSample());
      setImage(given);
      setUsage(await editPicture(client, { model, prompt: words, image: given, signal, onPicture }));
    });
  };
  const choose = (next: 'create' | 'edit') => {
    setMode(next);
    setPrompt('');
    onFile(next === 'create' ? 'create-picture.ts' : 'edit-picture.ts');
  };

  return (
    <>
      <Segments label="What to try" value={mode} options={modes} onChange={choose} />
      <div class="output">
        {shown === undefined && task.state.kind !== 'running' ? (
          <EmptyState icon="image" text="There is no picture." examples={[examples[mode]]} onTry={make} />
        ) : (
          <MadePicture shown={shown} prompt={prompt} />
        )}
        <Facts
          facts={[
            ['in', usage?.input_tokens],
            ['out', usage?.output_tokens],
          ]}
        />
      </div>
      <form
        class="card"
        onSubmit={(event) => {
          event.preventDefault();
          make(prompt.trim() || examples[mode]);
        }}
      >
        {mode === 'edit' && (
          <FilePicker
            label="Choose a picture; a spool is taken without one"
            icon="image"
            accept="image/*"
            file={image}
            onPick={setImage}
          />
        )}
        <TextArea
          label="Prompt"
          value={prompt}
          onChange={setPrompt}
          rows={2}
          placeholder={examples[mode]}
          sendsOnEnter
        />
        <div class="columns">
          <TextField label="Model" value={model} onChange={setModel} />
          {mode === 'create' && <SizeSelect size={size} onChange={setSize} />}
        </div>
        <RunBar task={task} label={mode === 'create' ? 'Generate' : 'Edit'} />
      </form>
    </>
  );
}

interface MadePictureProps {
  readonly shown: { readonly url: string; readonly isFinished: boolean } | undefined;
  readonly prompt: string;
}

/** The picture as far as it has come. */
function MadePicture({ shown, prompt }: MadePictureProps) {
  const isFinished = shown?.isFinished === true;
  return (
    <figure class="made">
      <div class={`picture ${isFinished ? '' : 'partial'}`}>
        {shown && <img src={shown.url} alt={isFinished ? prompt : `On its way: ${prompt}`} />}
      </div>
      <figcaption aria-live="polite">{isFinished ? prompt : 'The picture is on its way.'}</figcaption>
    </figure>
  );
}

function SizeSelect({ size, onChange }: { readonly size: Size; readonly onChange: (size: Size) => void }) {
  return (
    <Select
      label="Size"
      value={size}
      options={sizes.map((each) => [each, each.replace('x', ' × ')] as const)}
      onChange={(next) => onChange(sizes.find((each) => each === next) ?? sizes[0])}
    />
  );
}
