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
  /** The deployment that the URL names, if it does, as it stands in its path. */
  readonly segment: string | undefined;
}

/** What stands before `/openai`, where that or a surface behind it ends a path; and the deployment in it. */
const surface = /^(.*)\/openai(?:\/(?:v1|responses|deployments(?:\/([^/]+))?)(?:\/.*)?)?\/*$/;

/**
 * Reads where a resource is. Of an endpoint the host and whatever stands before `/openai` is kept, so a gateway's own path
 * survives; surface, target path and `api-version` are dropped: what is spoken is said by the settings.
 *
 * @throws TypeError when neither is given, or one cannot be read
 */
export function readAzureLocation({ resource, endpoint, endpointName }: AzureAddress): AzureLocation {
  const url = resource === undefined ? endpoint : `https://${checkResource(resource)}.openai.azure.com`;
  if (url === undefined) {
    throw new TypeError('azure: no resource. Pass resource or endpoint, or set AZURE_OPENAI_ENDPOINT.');
  }
  const { origin, pathname } = parseSecureUrl(url, { provider: 'azure', name: endpointName });
  const [, before = pathname, segment] = surface.exec(pathname) ?? [];
  return { root: `${origin}${before.replace(/\/+$/, '')}/openai`, segment };
}

function checkResource(resource: string): string {
  if (/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/i.test(resource)) return resource;
  throw new TypeError('azure: resource is the name alone, such as my-resource. Pass a URL as endpoint.');
}
