import type { RealtimeEndpoint } from '@unspool/generated';

/**
 * Makes a function that takes the credentials of an endpoint out of the server's words: servers quote the key that they
 * refuse. What may be one is masked too, such as an organization's id.
 */
export function createSecretMask({ headers, protocols }: RealtimeEndpoint): (text: string) => string {
  const values = Object.values(headers).map((value) => value?.split(' ').at(-1) ?? '');
  const tails = protocols
    .filter((protocol) => protocol.includes('.'))
    .map((protocol) => protocol.slice(protocol.indexOf('.') + 1));
  const secrets = [...values, ...tails].filter((secret) => secret.length >= 4);
  return (text) => secrets.reduce((masked, secret) => masked.replaceAll(secret, '***'), text);
}
