import { NotSupportedError, type Operation, type RealtimeTarget, type RoutedRequest } from '@unspool/generated';

/** The operations whose path names the deployment on the dated surface; on all others the body does. */
const deploymentPaths =
  /^\/(audio\/(speech|transcriptions|translations)|(chat\/)?completions|embeddings|images\/(edits|generations))$/;

/** The surface of a dated `api-version`. */
export interface AzureClassic {
  /** What its paths are appended to: `https://{resource}.openai.azure.com/openai`. */
  readonly root: string;
  readonly apiVersion: string;
  /** Deployment of every call, whatever its `model`. */
  readonly deployment: string | undefined;
}

/**
 * Where an operation lives below `/openai`: `/deployments/{deployment}/chat/completions?api-version=…`, or at its own path.
 * The deployment is that of the settings or else the call's `model`, as one segment whatever is in its name.
 *
 * @throws TypeError when there is neither, or the name is one that a URL would resolve away
 */
export function routeClassic(
  { apiVersion, deployment }: AzureClassic,
  operation: Operation,
  { path, params }: RoutedRequest,
): string {
  const query = `?api-version=${apiVersion}`;
  if (!deploymentPaths.test(operation.path)) return path + query;
  return `/deployments/${toSegment(deployment ?? params['model'], operation.id)}${path}${query}`;
}

function toSegment(deployment: unknown, operation: string): string {
  if (typeof deployment === 'string' && /^(?!\.*$)\P{Surrogate}+$/u.test(deployment))
    return encodeURIComponent(deployment);
  throw new TypeError(`azure: ${operation} needs a deployment. Pass its name as model, or as the setting deployment.`);
}

/** URL of a realtime socket on the dated surface, which has conversations and nothing else. */
export function toClassicRealtimeUrl({ root, apiVersion, deployment }: AzureClassic, target: RealtimeTarget): string {
  if (target.kind !== 'conversation') throw new NotSupportedError('azure', `${target.kind} with a dated apiVersion`);
  const name = encodeURIComponent(deployment ?? target.model);
  return `${root.replace(/^http/, 'ws')}/realtime?api-version=${apiVersion}&deployment=${name}`;
}
