import { parseSecureUrl } from '@unspool/generated/provider';

/** Which Azure resource: by its name, or by a URL of it in any spelling that the portal or other clients use. */
export interface AzureLocation {
  readonly resource?: string | undefined;
  readonly endpoint?: string | undefined;
  /** Setting that holds the endpoint, for messages. */
  readonly endpointName: string;
}

/**
 * Base URL of the v1 surface: `https://{resource}.openai.azure.com/openai/v1`. Of an endpoint the host and whatever stands
 * before `/openai` is kept, so a gateway's own path survives; deployment, target path and `api-version` are dropped, for
 * v1 knows none of them.
 *
 * @throws TypeError when neither is given, or both, or one cannot be read
 */
export function toAzureBaseUrl({ resource, endpoint, endpointName }: AzureLocation): string {
  if (resource !== undefined && endpoint !== undefined) {
    throw new TypeError('azure: resource and endpoint name the same thing. Pass one of them.');
  }
  if (resource !== undefined) return `https://${checkResource(resource)}.openai.azure.com/openai/v1`;
  if (endpoint === undefined) {
    throw new TypeError('azure: no resource. Pass resource or endpoint, or set AZURE_OPENAI_ENDPOINT.');
  }
  const url = parseSecureUrl(endpoint, { provider: 'azure', name: endpointName });
  return url.origin + removeSurface(url.pathname) + '/openai/v1';
}

function checkResource(resource: string): string {
  if (/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i.test(resource)) return resource;
  throw new TypeError('azure: resource is the name alone, such as my-resource. Pass a URL as endpoint.');
}

/** Cuts `/openai` and the surface behind it off a path, and slashes at the end. */
function removeSurface(path: string): string {
  return path.replace(/\/openai(?:\/(?:v1|deployments|responses)(?:\/.*)?)?\/*$/, '').replace(/\/+$/, '');
}
