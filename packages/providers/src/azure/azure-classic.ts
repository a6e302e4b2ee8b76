import { NotSupportedError, type Operation, type RealtimeTarget, type RoutedRequest } from '@unspool/generated';

/** The operations whose path names the deployment on the dated surface; on all others the body does. */
const deploymentPaths =
  /^\/(audio\/(speech|transcriptions|translations)|(chat\/)?completions|embeddings|images\/(edits|generations))$/;

/** The surface of a dated `api-version`. */
export interface AzureClassic {
  /** What its paths are appended to: `https://{resource}.openai.azure.com/openai`. */
  readonly root: string;
  readonly apiVersion: string;
  /** Deployment of every call, whatever its `model`, as it stands in a path. */
  readonly segment: string | undefined;
}

/**
 * Where an operation lives below `/openai`: `/deployments/{deployment}/chat/completions?api-version=…`, or at its own path.
 * The deployment is the surface's or else the call's `model`.
 *
 * @throws TypeError when there is neither
 */
export function routeClassic(
  { apiVersion, segment }: AzureClassic,
  operation: Operation,
  { path, params }: RoutedRequest,
): string {
  const deployment = deploymentPaths.test(operation.path)
    ? `/deployments/${segment ?? toSegment(params['model'])}`
    : '';
  return `${deployment}${path}?api-version=${apiVersion}`;
}

/**
 * The name of a deployment as one segment of a path, whatever is in it.
 *
 * @throws TypeError when it is none, or one that a URL would resolve away or cannot hold
 */
export function toSegment(deployment: unknown): string {
  if (typeof deployment === 'string' && /^(?!\.*$)\P{Surrogate}+$/u.test(deployment))
    return encodeURIComponent(deployment);
  throw new TypeError('azure: no usable name of a deployment. Pass it as model, or as the setting deployment.');
}

/** URL of a realtime socket on the dated surface, which has conversations and nothing else. */
export function toClassicRealtimeUrl({ root, apiVersion, segment }: AzureClassic, target: RealtimeTarget): string {
  if (target.kind !== 'conversation') throw new NotSupportedError('azure', `${target.kind} with a dated apiVersion`);
  const name = segment ?? toSegment(target.model);
  return `${root.replace(/^http/, 'ws')}/realtime?api-version=${apiVersion}&deployment=${name}`;
}
