import { useState } from 'preact/hooks';
import { Checkbox } from '../../ui/choice.tsx';
import { TextField } from '../../ui/field.tsx';
import { FilePicker } from '../../ui/file-picker.tsx';
import { RunBar } from '../../ui/run-bar.tsx';
import type { Task } from '../../ui/use-task.ts';
import { type AssistantPlan, type ToolName, toolNames } from './create-assistant.ts';

export interface PlanFormProps {
  readonly task: Task;
  readonly model: string;
  readonly onCreate: (plan: Omit<AssistantPlan, 'signal'>) => void;
  /** What came of it. */
  readonly note: string | undefined;
}

const labels: Readonly<Record<ToolName, string>> = {
  function: 'A function: count_spools',
  code_interpreter: 'Code interpreter',
  file_search: 'File search',
};

/** What an assistant is to be, and which tools it has. */
export function PlanForm({ task, model, onCreate, note }: PlanFormProps) {
  const [name, setName] = useState('Spinner');
  const [instructions, setInstructions] = useState('You keep a shelf of spools. Answer briefly.');
  const [chosen, setChosen] = useState<readonly ToolName[]>(['code_interpreter']);
  const [file, setFile] = useState<File>();
  const toggle = (tool: ToolName, isChosen: boolean) =>
    setChosen(toolNames.filter((each) => (each === tool ? isChosen : chosen.includes(each))));
  return (
    <form
      class="card"
      onSubmit={(event) => {
        event.preventDefault();
        onCreate({ name, instructions, model, toolNames: chosen, file });
      }}
    >
      <div class="columns">
        <TextField label="Name" value={name} onChange={setName} />
        <TextField label="Instructions" value={instructions} onChange={setInstructions} />
      </div>
      <fieldset class="checkboxes">
        <legend>Tools</legend>
        {toolNames.map((tool) => (
          <Checkbox
            key={tool}
            label={labels[tool]}
            checked={chosen.includes(tool)}
            onChange={(isChosen) => toggle(tool, isChosen)}
          />
        ))}
      </fieldset>
      <FilePicker label="A file for it to read, if you like" icon="file" file={file} onPick={setFile} />
      <RunBar task={task} label="Create" />
      <p class="note" aria-live="polite">
        {note}
      </p>
    </form>
  );
}
