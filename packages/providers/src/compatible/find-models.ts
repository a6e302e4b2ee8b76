import { listModelsOperation } from '@unspool/generated/models';
import { askEndpoint, type Endpoint } from './ask-endpoint.ts';
import { parseMembers } from './parse-members.ts';
import type { FoundModels, ProbeFinding } from './probe-report.ts';

/** Where an endpoint answers, and which models it has. */
export interface LocatedModels {
  readonly endpoint: Endpoint;
  readonly models: ProbeFinding<FoundModels>;
}

/** Asks for the models, and where there is nothing of the kind, below `/v1` as well. Each question takes `share()` at most. */
export async function findModels(given: Endpoint, share: () => number): Promise<LocatedModels> {
  const models = await askModels(given, share());
  const { server } = given;
  const isElsewhere = models.outcome === 'malformed' || (models.outcome === 'refused' && models.status === 404);
  if (!isElsewhere || server.baseUrl.endsWith('/v1')) return { endpoint: given, models };
  const endpoint = { ...given, server: { ...server, baseUrl: `${server.baseUrl}/v1` } };
  const below = await askModels(endpoint, share());
  const isThere = below.outcome === 'works' || (below.outcome === 'refused' && below.status !== 404);
  return isThere ? { endpoint, models: below } : { endpoint: given, models };
}

function askModels(endpoint: Endpoint, timeout: number): Promise<ProbeFinding<FoundModels>> {
  return askEndpoint<FoundModels>(endpoint, {
    operation: listModelsOperation,
    accept: 'application/json',
    timeout,
    read: (text, report) => {
      const body = parseMembers(text);
      const list: unknown = Array.isArray(body) ? body : body['data'];
      if (Array.isArray(list)) return { ids: list.map((one) => Object(one).id).filter((id) => typeof id === 'string') };
      return body['error'] ? report(body) : undefined;
    },
  });
}

/** Names of models that are made for something else than chat. */
const other = /embed|rerank|whisper|tts|transcri|moderation|dall-e|image|realtime|audio|bge-|clip/i;

/** The first model that is not made for something else, as far as its name tells. */
export function chooseModel(models: ProbeFinding<FoundModels>): string | undefined {
  if (models.outcome !== 'works') return undefined;
  return models.ids.find((id) => !other.test(id)) ?? models.ids[0];
}
