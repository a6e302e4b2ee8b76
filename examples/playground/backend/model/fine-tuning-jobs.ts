import type { FineTuningJob } from '@unspool/generated/fine-tuning';
import type { Act } from './act.ts';
import { readBody } from './read-body.ts';

/** Jobs of fine-tuning: two from before, and those that are created, which never end. */
export function createJobs(): { readonly create: Act; readonly list: Act } {
  const jobs = [
    toJob({ id: 'ftjob-weaver', status: 'running', age: 5400 }),
    toJob({ id: 'ftjob-spinner', status: 'succeeded', age: 86_400, fineTunedModel: 'ft:gpt-4.1-mini:loom:spinner' }),
  ];
  return {
    create({ body }) {
      const { model, training_file: trainingFile } = readBody(body);
      if (typeof model !== 'string' || typeof trainingFile !== 'string') return undefined;
      const job = toJob({ id: `ftjob-${jobs.length + 1}`, status: 'validating_files', age: 0, model, trainingFile });
      jobs.unshift(job);
      return { kind: 'response', response: Response.json(job) };
    },
    list: () => ({ kind: 'response', response: Response.json({ object: 'list', data: jobs, has_more: false }) }),
  };
}

interface JobFacts {
  readonly id: string;
  readonly status: FineTuningJob['status'];
  /** Seconds since it was created. */
  readonly age: number;
  readonly model?: string;
  readonly trainingFile?: string;
  readonly fineTunedModel?: string;
}

function toJob(facts: JobFacts): FineTuningJob {
  const { id, status, age, model = 'gpt-4.1-mini', trainingFile = 'file-examples', fineTunedModel } = facts;
  const created = Math.floor(Date.now() / 1000) - age;
  return {
    id,
    object: 'fine_tuning.job',
    created_at: created,
    error: null,
    fine_tuned_model: fineTunedModel ?? null,
    finished_at: fineTunedModel === undefined ? null : created + 3600,
    hyperparameters: { n_epochs: 3 },
    model,
    organization_id: 'org-embedded',
    result_files: [],
    seed: 42,
    status,
    trained_tokens: fineTunedModel === undefined ? null : 48_210,
    training_file: trainingFile,
    validation_file: null,
  };
}
