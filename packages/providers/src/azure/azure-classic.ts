import { NotSupportedError, type Provider } from '@unspool/generated';

/** The operations whose path names the deployment on the dated surface; on all others the body does. */
const deploymentPaths =
  /^\/(audio\/(speech|trans(crip|la)tions)|(chat\/)?completions|embeddings|images\/(edits|generations))$/;

/**
 * The surface of a dated `api-version`, which `query` holds, below `root`: operations live at
 * `/deployments/{deployment}/chat/completions`, or at their own path; realtime has conversations and nothing else. The deployment
 * is `segment`, as it stands in a path, or else the `model` of a call; where there is neither, the call is a `TypeError`.
 */
export function createClassic(
  root: string,
  query: string,
  segment: string | undefined,
): Pick<Provider, 'baseUrl' | 'route' | 'realtime'> {
  const choose = (model: unknown) => segment ?? toSegment(model);
  return {
    baseUrl: root,
    route: (operation, { path, params }) =>
      (deploymentPaths.test(operation.path) ? `/deployments/${choose(params['model'])}` : '') + path + query,
    realtime: {
      credentials: 'headers',
      toUrl: (target) => {
        if (target.kind !== 'conversation') {
          throw new NotSupportedError('azure', `${target.kind} with a dated apiVersion`);
        }
        return `${root.replace('http', 'ws')}/realtime${query}&deployment=${choose(target.model)}`;
      },
    },
  };
}

/**
 * The name of a deployment as one segment of a path, whatever is in it.
 *
 * @throws TypeError when it is none, or one that a URL would resolve away or cannot hold
 */
export function toSegment(deployment: unknown): string {
  if (typeof deployment === 'string' && /^(?!\.*$)\P{Cs}+$/u.test(deployment)) {
    return encodeURIComponent(deployment);
  }
  throw new TypeError('azure: no usable deployment. Pass it as model or deployment.');
}
