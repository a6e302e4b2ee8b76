import { parseSecureUrl, readEnvironment } from '@unspool/generated/provider';

/** Where a resource is. */
export interface AzureLocation {
  /** What stands before the surfaces: `https://{resource}.openai.azure.com/openai`. */
  readonly root: string;
  /** The deployment that the URL names, if it does, as it stands in its path. */
  readonly segment: string | undefined;
}

const variable = 'AZURE_OPENAI_ENDPOINT';

/** Matches any path: what stands before the first `/openai` that ends it, alone or with a surface; and the deployment in it. */
const surface = /^(.*?)\/*(?:\/openai(?:\/(?:v1|responses|deployments(?:\/([^/]+))?)(?:\/.*)?)?\/*)?$/;

/**
 * Reads where a resource is: from its name, or from a URL of it in any spelling that the portal or other clients use. Of a URL
 * the host and whatever stands before `/openai` is kept, so a gateway's own path survives; surface, target path and
 * `api-version` are dropped: what is spoken is said by the settings.
 *
 * @throws TypeError when neither is given nor `AZURE_OPENAI_ENDPOINT` set, or one cannot be read
 */
export function readAzureLocation(resource: string | undefined, endpoint?: string | undefined): AzureLocation {
  const url = (resource === undefined ? endpoint : toUrl(resource)) ?? readEnvironment(variable);
  if (url === undefined) throw new TypeError(`azure: no resource. Pass resource or endpoint, or set ${variable}.`);
  const name = endpoint === undefined ? variable : 'endpoint';
  const { origin, pathname } = parseSecureUrl(url, { provider: 'azure', name });
  const [, before, segment] = surface.exec(pathname) ?? [];
  return { root: `${origin}${before}/openai`, segment };
}

function toUrl(resource: string): string {
  if (/^[a-z\d-]+$/i.test(resource)) return `https://${resource}.openai.azure.com`;
  throw new TypeError('azure: resource is the name alone. Pass a URL as endpoint.');
}
