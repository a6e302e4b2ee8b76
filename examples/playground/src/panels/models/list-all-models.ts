import type { Client } from '@unspool/generated';
import { listModels, type Model } from '@unspool/generated/models';

/** All models of the service by name. */
export async function listAllModels(client: Client<'models'>, signal: AbortSignal): Promise<readonly Model[]> {
  const models: Model[] = [];
  for await (const model of listModels(client, {}, { signal })) models.push(model);
  return models.sort((left, right) => left.id.localeCompare(right.id));
}
