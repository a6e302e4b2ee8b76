import { parseSecureUrl } from '@unspool/generated/provider';

/** Which Azure resource: by its name, or by a URL of it in any spelling that the portal or other clients use. */
export interface AzureAddress {
  readonly resource?: string | undefined;
  readonly endpoint?: string | undefined;
  /** Setting that holds the endpoint, for messages. */
  readonly endpointName: string;
}

/** Where a resource is. */
export interface AzureLocation {
  /** What stands before the surfaces: `https://{resource}.openai.azure.com/openai`. */
  readonly root: string;
  /** The deployment that the URL names, if it does. */
  readonly deployment: string | undefined;
}

/**
 * Reads where a resource is. Of an endpoint the host and whatever stands before `/openai` is kept, so a gateway's own path
 * survives; surface, target path and `api-version` are dropped: what is spoken is said by the settings.
 *
 * @throws TypeError when neither is given, or both, or one cannot be read
 */
export function readAzureLocation({ resource, endpoint, endpointName }: AzureAddress): AzureLocation {
  if (resource !== undefined && endpoint !== undefined) {
    throw new TypeError('azure: resource and endpoint name the same thing. Pass one of them.');
  }
  if (resource !== undefined) {
    return { root: `https://${checkResource(resource)}.openai.azure.com/openai`, deployment: undefined };
  }
  if (endpoint === undefined) {
    throw new TypeError('azure: no resource. Pass resource or endpoint, or set AZURE_OPENAI_ENDPOINT.');
  }
  const { origin, pathname } = parseSecureUrl(endpoint, { provider: 'azure', name: endpointName });
  return { root: `${origin}${removeSurface(pathname)}/openai`, deployment: readDeployment(pathname) };
}

function checkResource(resource: string): string {
  if (/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i.test(resource)) return resource;
  throw new TypeError('azure: resource is the name alone, such as my-resource. Pass a URL as endpoint.');
}

/** Cuts `/openai` and the surface behind it off a path, and slashes at the end. */
function removeSurface(path: string): string {
  return path.replace(/\/openai(?:\/(?:v1|deployments|responses)(?:\/.*)?)?\/*$/, '').replace(/\/+$/, '');
}

function readDeployment(path: string): string | undefined {
  const segment = /\/openai\/deployments\/([^/]+)/.exec(path)?.[1];
  return segment === undefined ? undefined : decodeURIComponent(segment);
}
