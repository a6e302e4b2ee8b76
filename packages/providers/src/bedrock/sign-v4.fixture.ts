import { createHash, createHmac } from 'node:crypto';

/** A request to sign, and who signs it. */
export interface SigningRequest {
  readonly method: string;
  readonly url: string;
  /** All of these are signed; `host` and `x-amz-date` have to be there. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | string;
  readonly region: string;
  readonly service: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** The `authorization` header of SigV4 (AWS IAM User Guide, "Create a signed AWS API request"), for requests without odd paths. */
export function signV4({ accessKeyId, secretAccessKey, region, service, ...request }: SigningRequest): string {
  const { pathname, searchParams } = new URL(request.url);
  const names = Object.keys(request.headers).toSorted();
  const date = request.headers['x-amz-date'] ?? '';
  const canonical = [
    request.method,
    pathname,
    [...searchParams]
      .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
      .toSorted()
      .join('&'),
    ...names.map((name) => `${name}:${request.headers[name]?.trim()}`),
    '',
    names.join(';'),
    createHash('sha256').update(request.body).digest('hex'),
  ].join('\n');
  const scope = [date.slice(0, 8), region, service, 'aws4_request'];
  const hash = createHash('sha256').update(canonical).digest('hex');
  const key = scope.reduce<Buffer | string>((secret, part) => hmac(secret, part), `AWS4${secretAccessKey}`);
  const signature = hmac(key, ['AWS4-HMAC-SHA256', date, scope.join('/'), hash].join('\n')).toString('hex');
  const credential = `${accessKeyId}/${scope.join('/')}`;
  return `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=${names.join(';')}, Signature=${signature}`;
}

function hmac(key: Buffer | string, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
