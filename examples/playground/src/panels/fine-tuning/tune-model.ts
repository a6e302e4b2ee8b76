import type { Client } from '@unspool/generated';
import { createFile } from '@unspool/generated/files';
import { createFineTuningJob, type FineTuningJob, listFineTuningJobs } from '@unspool/generated/fine-tuning';

/** Uploads examples and begins to train a model with them. */
export async function tuneModel(
  client: Client<'files' | 'fine-tuning'>,
  { model, examples }: { readonly model: string; readonly examples: File },
  signal: AbortSignal,
): Promise<FineTuningJob> {
  const file = await createFile(client, { file: examples, purpose: 'fine-tune' }, { signal });
  return createFineTuningJob(client, { model, training_file: file.id }, { signal });
}

/** The jobs of the account, the latest first. */
export async function listJobs(client: Client<'fine-tuning'>, signal: AbortSignal): Promise<readonly FineTuningJob[]> {
  const jobs: FineTuningJob[] = [];
  for await (const job of listFineTuningJobs(client, { limit: 50 }, { signal })) jobs.push(job);
  return jobs;
}
