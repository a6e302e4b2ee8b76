import type { Client } from '@unspool/generated';
import type { OpenAIFile } from '@unspool/generated/files';
import { useEffect, useState } from 'preact/hooks';
import type { PanelProps } from '../../panel.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FilePicker } from '../../ui/file-picker.tsx';
import { RunBar } from '../../ui/run-bar.tsx';
import { useTask } from '../../ui/use-task.ts';
import { FileTable } from './file-table.tsx';
import { listAllFiles, readFile, removeFile, uploadFile } from './manage-files.ts';

/** Files of the account: put there, looked at, taken away. */
export function FilesPanel({ service }: PanelProps) {
  const [files, setFiles] = useState<readonly OpenAIFile[]>();
  const [picked, setPicked] = useState<File>();
  const [content, setContent] = useState<{ readonly name: string; readonly text: string }>();
  const task = useTask();
  /** Does something, then lists what there is now. */
  const act = (work: (client: Client, signal: AbortSignal) => Promise<unknown>) =>
    task.run(async (signal) => {
      const client = service.client();
      await work(client, signal);
      setFiles(await listAllFiles(client, signal));
    });
  useEffect(() => act(async () => {}), []);
  const upload = (file: File) => {
    setPicked(undefined);
    act((client, signal) => uploadFile(client, file, signal));
  };
  const show = ({ id, filename }: OpenAIFile) =>
    act(async (client, signal) => setContent({ name: filename, text: await readFile(client, id, signal) }));
  const remove = ({ id }: OpenAIFile) => {
    setContent(undefined);
    act((client, signal) => removeFile(client, id, signal));
  };
  return (
    <>
      <div class="output">
        {files === undefined || files.length === 0 ? (
          <EmptyState
            icon="file"
            text={files === undefined ? 'The files have not been listed.' : 'There are no files.'}
            examples={['Upload a note']}
            onTry={() => upload(new File(['A note about spools.\n'], 'note.txt', { type: 'text/plain' }))}
          />
        ) : (
          <FileTable files={files} onShow={show} onRemove={remove} />
        )}
        {content !== undefined && (
          <figure>
            <pre class="plain">{content.text}</pre>
            <figcaption>{content.name}</figcaption>
          </figure>
        )}
      </div>
      <form
        class="card"
        onSubmit={(event) => {
          event.preventDefault();
          if (picked === undefined) act(async () => {});
          else upload(picked);
        }}
      >
        <FilePicker label="Choose a file, or drop one here" icon="file" file={picked} onPick={setPicked} />
        <RunBar task={task} label={picked === undefined ? 'List again' : 'Upload'} />
      </form>
    </>
  );
}
