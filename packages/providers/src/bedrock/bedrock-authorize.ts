import type { AuthorizeContext, HeaderValues } from '@unspool/generated';

/** A request as it is to be signed. */
export interface BedrockRequest {
  readonly method: string;
  /** With its query. */
  readonly url: string;
  /** Those that are fixed by now. Others, such as `accept`, may be added later and are not signed. */
  readonly headers: Readonly<Record<string, string>>;
  /** The bytes of the body; none for a request without one. */
  readonly body: Uint8Array;
}

/**
 * Signs a request for the service `bedrock` with SigV4 and gives the headers to send with it: `authorization`, `x-amz-date`,
 * and with temporary credentials `x-amz-security-token`. Those of the request may be among them. Asked per attempt.
 */
export type BedrockSigner = (request: BedrockRequest) => HeaderValues | Promise<HeaderValues>;

/** Makes `authorize` of a signer. */
export function createSignedAuthorize(sign: BedrockSigner): (context: AuthorizeContext) => Promise<HeaderValues> {
  return async ({ operation, request }) => {
    if (request === undefined || (operation?.body !== undefined && request.text === undefined)) {
      throw new TypeError('bedrock: sign cannot sign a form, which is made as it is sent. Use apiKey for uploads.');
    }
    const { method, url, headers, text = '' } = request;
    const contentType = headers['content-type'];
    const fixed = contentType === undefined ? {} : { 'content-type': contentType };
    const signed = await sign({ method, url, headers: fixed, body: new TextEncoder().encode(text) });
    return dropHost(signed);
  };
}

/** Signers give `host` back as well, which fetch sets by itself. */
function dropHost(headers: HeaderValues): HeaderValues {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'host'));
}
