import type { ApiKey, Area, Provider } from '@unspool/generated';
import {
  freezeProvider,
  parseSecureUrl,
  readEnvironment,
  refuseOtherSpelling,
  requireKey,
  toBaseUrl,
} from '@unspool/generated/provider';
import { type BedrockSigner, createSignedAuthorize } from './bedrock/bedrock-authorize.ts';
import type { BedrockDialect } from './bedrock/bedrock-dialect.ts';

export { bedrockLint } from './bedrock/bedrock-lint.ts';

export type { BedrockRequest, BedrockSigner } from './bedrock/bedrock-authorize.ts';
export type { BedrockDialect, BedrockExtras } from './bedrock/bedrock-dialect.ts';

const unsupported = ['audio', 'embeddings', 'files', 'images', 'realtime'] as const satisfies readonly Area[];
const supported = ['chat', 'models', 'responses'] as const satisfies readonly Area[];

/** Areas that Bedrock is known to lack, in OpenAI's form. */
export type BedrockUnsupported = (typeof unsupported)[number];

/** Which region, and who asks: one of `apiKey` and `sign`. */
export interface BedrockSettings {
  /** Region of AWS: `us-west-2`. @default environment variable `AWS_REGION` or `AWS_DEFAULT_REGION` */
  readonly region?: string | undefined;
  /** API key of Bedrock, sent as a bearer. @default environment variable `AWS_BEARER_TOKEN_BEDROCK` */
  readonly apiKey?: ApiKey | undefined;
  /** Signs with AWS credentials in place of a key. */
  readonly sign?: BedrockSigner | undefined;
  /**
   * In place of `region`: `https://bedrock-mantle.us-east-1.api.aws/v1`, whose path depends on the model, or a host of another
   * partition. Https, or http on loopback. @default environment variable `AWS_BEDROCK_BASE_URL`, else the region's runtime
   */
  readonly baseUrl?: string | undefined;
}

/**
 * Amazon Bedrock by its OpenAI surface: chat, responses and models. Audio, embeddings, files, images and realtime are not in
 * that form, and are refused by the type-checker and before any request.
 *
 * Ids of tool calls repeat: `call_0` is one within its response alone. Streams of responses have events that OpenAI does not
 * document. Sources: Amazon Bedrock documentation, Responses API; recorded streams.
 *
 * @throws TypeError when region or credentials are missing, doubled or cannot be used
 * @example
 * const client = createClient({ provider: bedrock({ region: 'us-west-2' }) });
 * @example
 * // With `SignatureV4` of @smithy/signature-v4 and `HttpRequest` of @smithy/protocol-http.
 * const sign: BedrockSigner = async ({ method, url, headers, body }) => {
 *   const { host, hostname, protocol, pathname: path, searchParams } = new URL(url);
 *   const parts = { method, protocol, hostname, path, query: Object.fromEntries(searchParams), body };
 *   return (await signer.sign(new HttpRequest({ ...parts, headers: { ...headers, host } }))).headers;
 * };
 */
export function bedrock(settings: BedrockSettings = {}): Provider<BedrockUnsupported, BedrockDialect, 'bedrock'> {
  refuseOtherSpelling(settings, 'bedrock');
  return freezeProvider<BedrockUnsupported, BedrockDialect, 'bedrock'>({
    id: 'bedrock',
    baseUrl: readBaseUrl(settings),
    authorize: createAuthorize(settings),
    unsupported,
    supported,
  });
}

function createAuthorize({ apiKey, sign }: BedrockSettings): NonNullable<Provider['authorize']> {
  if (sign === undefined) {
    const variable = 'AWS_BEARER_TOKEN_BEDROCK';
    const readKey = requireKey(apiKey, { provider: 'bedrock', name: 'apiKey', variable });
    return async () => ({ authorization: `Bearer ${await readKey()}` });
  }
  if (apiKey === undefined) return createSignedAuthorize(sign);
  throw new TypeError('bedrock: apiKey and sign stand for the same. Pass one of them.');
}

function readBaseUrl({ region, baseUrl }: BedrockSettings): string {
  if (region !== undefined && baseUrl !== undefined) {
    throw new TypeError('bedrock: region and baseUrl both name a host. Pass one of them.');
  }
  const name = baseUrl === undefined ? 'AWS_BEDROCK_BASE_URL' : 'baseUrl';
  const url = baseUrl ?? (region === undefined ? readEnvironment(name) : undefined) ?? toRegionalUrl(region);
  return toBaseUrl(parseSecureUrl(url, { provider: 'bedrock', name }), { provider: 'bedrock', name });
}

function toRegionalUrl(option: string | undefined): string {
  const region = option ?? readEnvironment('AWS_REGION') ?? readEnvironment('AWS_DEFAULT_REGION');
  if (region === undefined) throw new TypeError('bedrock: no region. Pass region, or set AWS_REGION.');
  if (/^[a-z]+(?:-[a-z]+)+-\d+$/.test(region)) return `https://bedrock-runtime.${region}.amazonaws.com/openai/v1`;
  throw new TypeError('bedrock: region is not the name of one, such as us-west-2. Pass a URL as baseUrl.');
}
