import { useState } from 'preact/hooks';
import { Segments } from '../ui/choice.tsx';
import { Select, TextField } from '../ui/field.tsx';
import { RunBar, formatDuration } from '../ui/run-bar.tsx';
import { useTask } from '../ui/use-task.ts';
import { testService } from './connect-service.ts';
import type { ProviderChoice } from './provider-choice.ts';
import { type Service, toSettings } from './service.ts';
import type { ServiceSettings } from './service-settings.ts';

export interface ServicePanelProps {
  readonly service: Service;
  readonly choices: readonly [ProviderChoice, ...ProviderChoice[]];
  readonly onChange: (settings: ServiceSettings) => void;
}

const voiceKeys = [
  ['own', 'With the key above'],
  ['ephemeral', 'With an ephemeral key'],
] as const;

/** Who answers: what is chosen here holds for all panels at once. */
export function ServicePanel({ service, choices, onChange }: ServicePanelProps) {
  const { settings, choice } = service;
  const task = useTask();
  const [outcome, setOutcome] = useState('');
  const change = (part: Partial<ServiceSettings>) => {
    setOutcome('');
    onChange({ ...settings, ...part });
  };
  const choose = (id: string) => {
    const next = choices.find((candidate) => candidate.id === id) ?? choices[0];
    setOutcome('');
    onChange(toSettings(next));
  };
  const test = () =>
    task.run(async (signal) => {
      setOutcome('');
      const { models, ms } = await testService(service.client(), signal);
      setOutcome(`${choice.label} answers: ${models} models, listed in ${formatDuration(ms)}.`);
    });
  return (
    <form
      class="card"
      onSubmit={(event) => {
        event.preventDefault();
        test();
      }}
    >
      <Select
        label="Service"
        value={choice.id}
        options={choices.map(({ id, label }) => [id, label] as const)}
        onChange={choose}
        hint={choice.note}
      />
      {choice.fields.map(({ name, label, kind, placeholder }) => (
        <TextField
          key={`${choice.id} ${name}`}
          label={label}
          kind={kind}
          placeholder={placeholder}
          value={settings.values[name] ?? ''}
          onChange={(value) => change({ values: { ...settings.values, [name]: value } })}
          hint={kind === 'key' ? 'Stays in this page’s memory, and goes with it.' : undefined}
        />
      ))}
      <TextField
        label="Model for text"
        value={settings.model}
        onChange={(model) => change({ model })}
        hint="Any name that the service knows. Panels for pictures, sound and vectors have models of their own."
      />
      <div class="field">
        <span class="field-label">Voice connects</span>
        <Segments
          label="Voice connects"
          value={settings.voiceKey}
          options={voiceKeys}
          onChange={(voiceKey) => change({ voiceKey })}
        />
        <p class="hint">
          An ephemeral key lasts a minute. The page’s backend makes it, with a key that no browser sees: for OpenAI, the{' '}
          <code>OPENAI_API_KEY</code> that it was started with.
        </p>
      </div>
      <RunBar task={task} label="Test the service" />
      <p class="note" aria-live="polite">
        {outcome}
      </p>
    </form>
  );
}
