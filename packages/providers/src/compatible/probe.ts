import { compatible, type CompatibleSettings } from '../compatible.ts';
import { askChat, askStream } from './ask-chat.ts';
import type { Endpoint } from './ask-endpoint.ts';
import { chooseModel, findModels } from './find-models.ts';
import type { ProbeFailure, ProbeReport } from './probe-report.ts';
import { writeLiteral } from './write-literal.ts';

export type { FoundChat, FoundModels, FoundStream, ProbeFailure, ProbeFinding, ProbeReport } from './probe-report.ts';

/** Whom to ask, and for how long. */
export interface ProbeSettings extends Pick<CompatibleSettings, 'id' | 'baseUrl' | 'apiKey' | 'headers'> {
  /** The model to ask. @default the first of its models that looks like one for chat */
  readonly model?: string | undefined;
  /** Milliseconds for everything; a server may have to load its model. @default 60_000 */
  readonly deadline?: number | undefined;
  /** Ends it; `probe` then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** @default the platform's `fetch` */
  readonly fetch?: typeof fetch | undefined;
}

/**
 * Asks an unknown endpoint what it serves: its models, an answer of one token, and a stream of one. Where `/models` is not
 * at `baseUrl`, it is looked for below `/v1` as well. Whatever the endpoint does is told in the report. It is asked three to
 * five times, and nothing is repeated; two tokens may be charged for.
 *
 * Rejects with a `TypeError` when a setting cannot be used, with the signal's reason, and with what a key function throws.
 *
 * @example
 * const { literal } = await probe({ baseUrl: 'http://gpu-box:8000' });
 * console.log(literal);
 */
export async function probe(settings: ProbeSettings): Promise<ProbeReport> {
  const { id, apiKey, headers, deadline = 60_000, fetch, signal } = settings;
  const { baseUrl } = compatible(settings);
  const end = performance.now() + deadline;
  // A question that hangs leaves the others their share.
  const share = (questions: number) => Math.max(1, (end - performance.now()) / questions);

  const given = { server: { id, baseUrl, apiKey, headers }, fetch, signal };
  const { endpoint, models } = await findModels(given, () => share(4));
  const model = settings.model ?? chooseModel(models);
  const found = { baseUrl: endpoint.server.baseUrl, models, ...(await askModel(endpoint, model, share)) };
  return { ...found, literal: writeLiteral(endpoint.server, found) };
}

/** What a model answers, whole and streamed. */
type Answers = Pick<ProbeReport, 'chat' | 'stream'>;

async function askModel(
  endpoint: Endpoint,
  model: string | undefined,
  share: (questions: number) => number,
): Promise<Answers> {
  if (model === undefined) return { chat: skipped, stream: skipped };
  const chat = await askChat(endpoint, model, () => share(3));
  const tokenLimit = chat.outcome === 'works' ? chat.tokenLimit : 'max_tokens';
  return { chat, stream: await askStream(endpoint, model, { tokenLimit, timeout: share(1) }) };
}

const skipped: ProbeFailure = { outcome: 'skipped', message: 'No model is known to ask. Pass model.' };
