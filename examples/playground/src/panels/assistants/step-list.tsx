import type { RunStepObject } from '@unspool/generated/assistants';
import { StatusTag } from '../../ui/status-tag.tsx';

/** What a run did, step by step; the code interpreter's program and what it printed below its step. */
export function StepList({ steps }: { readonly steps: readonly RunStepObject[] }) {
  return (
    <ol class="steps" aria-label="Steps of the run">
      {steps.map((step, index) => (
        <li key={step.id}>
          <span class="tag">{index + 1}</span>
          <span>{describe(step)}</span>
          <StatusTag status={step.status} />
          {readProgram(step) !== '' && (
            <pre class="plain" aria-label="Code interpreter">
              {readProgram(step)}
            </pre>
          )}
        </li>
      ))}
    </ol>
  );
}

function describe({ step_details: details }: RunStepObject): string {
  if (details.type === 'message_creation') return 'Writes a message';
  const [call] = details.tool_calls;
  if (call?.type === 'function') return `Calls ${call.function.name}`;
  return call?.type === 'code_interpreter' ? 'Runs a program' : 'Uses a tool';
}

/** The program, and behind it what it printed. */
function readProgram({ step_details: details }: RunStepObject): string {
  if (details.type !== 'tool_calls') return '';
  return details.tool_calls
    .flatMap((call) => (call.type === 'code_interpreter' ? [call.code_interpreter] : []))
    .map(({ input, outputs }) =>
      [input, ...outputs.map((output) => (output.type === 'logs' ? `→ ${output.logs}` : '→ a picture'))].join('\n'),
    )
    .join('\n');
}
