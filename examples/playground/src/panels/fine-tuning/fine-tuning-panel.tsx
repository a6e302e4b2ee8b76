import type { FineTuningJob } from '@unspool/generated/fine-tuning';
import { useState } from 'preact/hooks';
import type { PanelProps } from '../../panel.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { TextField } from '../../ui/field.tsx';
import { FilePicker } from '../../ui/file-picker.tsx';
import { RunBar } from '../../ui/run-bar.tsx';
import { StatusTag } from '../../ui/status-tag.tsx';
import { useTask } from '../../ui/use-task.ts';
import { listJobs, tuneModel } from './tune-model.ts';

/** Jobs of fine-tuning: those there are, and a new one from a file of examples. */
export function FineTuningPanel({ service }: PanelProps) {
  const [jobs, setJobs] = useState<readonly FineTuningJob[]>();
  const [model, setModel] = useState('gpt-4.1-mini');
  const [examples, setExamples] = useState<File>();
  const task = useTask();
  const act = (file: File | undefined) =>
    task.run(async (signal) => {
      const client = service.client();
      if (file !== undefined) await tuneModel(client, { model, examples: file }, signal);
      setExamples(undefined);
      setJobs(await listJobs(client, signal));
    });
  return (
    <>
      <div class="output">
        {jobs === undefined ? (
          <EmptyState
            icon="tune"
            text="The jobs have not been listed."
            examples={['List the jobs']}
            onTry={() => act(undefined)}
          />
        ) : (
          <JobTable jobs={jobs} />
        )}
      </div>
      <form
        class="card"
        onSubmit={(event) => {
          event.preventDefault();
          act(examples);
        }}
      >
        <FilePicker
          label="Examples to train with, as JSONL"
          icon="file"
          accept=".jsonl"
          file={examples}
          onPick={setExamples}
        />
        <TextField label="Model" value={model} onChange={setModel} />
        <RunBar task={task} label={examples === undefined ? 'List' : 'Upload and train'} />
      </form>
    </>
  );
}

function JobTable({ jobs }: { readonly jobs: readonly FineTuningJob[] }) {
  return (
    <div class="table-frame">
      <table>
        <caption class="visually-hidden">Jobs of fine-tuning</caption>
        <thead>
          <tr>
            <th scope="col">Job</th>
            <th scope="col" class="wide">
              Model
            </th>
            <th scope="col">Result</th>
            <th scope="col">Status</th>
          </tr>
        </thead>
        <tbody>
          {jobs.map(({ id, model, fine_tuned_model: result, status }) => (
            <tr key={id}>
              <td>
                <code>{id}</code>
              </td>
              <td class="wide">{model}</td>
              <td>{result ?? '–'}</td>
              <td>
                <StatusTag status={status} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
