// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

import { readJson } from '../../answers/read-json.ts';
import { readMedia } from '../../answers/read-media.ts';
import { readTextOrJson } from '../../answers/read-text-or-json.ts';
import { requestPages } from '../../answers/request-pages.ts';
import { encodeMultipart } from '../../transport/encode-multipart.ts';
import { expandParams } from '../../transport/expand-params.ts';
import type { BinaryAnswer } from '../../answers/read-binary.ts';
import type { PagePromise } from '../../answers/request-pages.ts';
import type { Client, DialectOf } from '../../client.ts';
import type { ReceivedIn, SentIn } from '../../dialect.ts';
import type { NoParams } from '../../no-params.ts';
import type { Operation } from '../../operation.ts';
import type { RequestOptions } from '../../request-options.ts';
import type {
  CreateSpeechRequest,
  CreateTranscriptionRequest,
  CreateTranscriptionResponse,
  CreateTranscriptionResponseDiarizedJson,
  CreateTranscriptionResponseJson,
  CreateTranscriptionResponseVerboseJson,
  CreateTranslationRequest,
  CreateTranslationResponse,
  CreateTranslationResponseJson,
  CreateTranslationResponseVerboseJson,
  CreateVoiceConsentRequest,
  CreateVoiceRequest,
  UpdateVoiceConsentRequest,
  VoiceConsentDeletedResource,
  VoiceConsentListResource,
  VoiceConsentResource,
  VoiceResource,
} from './types.ts';

/** What {@link createSpeech} takes beside its path. */
export type CreateSpeechParams = CreateSpeechRequest;

/** Descriptor of {@link createSpeech}. */
export const createSpeechOperation = {
  id: 'createSpeech',
  area: 'audio',
  method: 'POST',
  path: '/audio/speech',
  body: 'json',
  answer: 'binary',
  stream: { in: 'body', name: 'stream_format', value: 'sse', event: 'CreateSpeechResponseStreamEvent' },
} as const satisfies Operation<'audio'>;

/**
 * Turns text into speech.
 * `POST /audio/speech`
 * @see https://platform.openai.com/docs/api-reference/audio/createSpeech
 */
export function createSpeech<TClient extends Client<'audio'>>(
  client: TClient,
  params: SentIn<DialectOf<TClient>, 'CreateSpeechParams', CreateSpeechParams>,
  options?: RequestOptions,
): Promise<BinaryAnswer> {
  return client.request({ operation: createSpeechOperation, params, options, read: readMedia });
}

/** What {@link createTranscription} takes beside its path. */
export type CreateTranscriptionParams = CreateTranscriptionRequest;

/** Descriptor of {@link createTranscription}. */
export const createTranscriptionOperation = {
  id: 'createTranscription',
  area: 'audio',
  method: 'POST',
  path: '/audio/transcriptions',
  body: 'multipart',
  answer: 'json',
  stream: { in: 'body', name: 'stream', value: true, event: 'CreateTranscriptionResponseStreamEvent' },
} as const satisfies Operation<'audio'>;

/**
 * Turns speech into text, in its own language.
 * `POST /audio/transcriptions`
 * @see https://platform.openai.com/docs/api-reference/audio/createTranscription
 */
export function createTranscription<TClient extends Client<'audio'>>(
  client: TClient,
  params: SentIn<DialectOf<TClient>, 'CreateTranscriptionParams', CreateTranscriptionParams> & { response_format?: 'json' | undefined },
  options?: RequestOptions,
): Promise<ReceivedIn<DialectOf<TClient>, 'CreateTranscriptionResponseJson', CreateTranscriptionResponseJson>>;
/**
 * Turns speech into text, in its own language.
 * `POST /audio/transcriptions`
 * @see https://platform.openai.com/docs/api-reference/audio/createTranscription
 */
export function createTranscription<TClient extends Client<'audio'>>(
  client: TClient,
  params: SentIn<DialectOf<TClient>, 'CreateTranscriptionParams', CreateTranscriptionParams> & { response_format: 'text' | 'srt' | 'vtt' },
  options?: RequestOptions,
): Promise<string>;
/**
 * Turns speech into text, in its own language.
 * `POST /audio/transcriptions`
 * @see https://platform.openai.com/docs/api-reference/audio/createTranscription
 */
export function createTranscription<TClient extends Client<'audio'>>(
  client: TClient,
  params: SentIn<DialectOf<TClient>, 'CreateTranscriptionParams', CreateTranscriptionParams> & { response_format: 'verbose_json' },
  options?: RequestOptions,
): Promise<ReceivedIn<DialectOf<TClient>, 'CreateTranscriptionResponseVerboseJson', CreateTranscriptionResponseVerboseJson>>;
/**
 * Turns speech into text, in its own language.
 * `POST /audio/transcriptions`
 * @see https://platform.openai.com/docs/api-reference/audio/createTranscription
 */
export function createTranscription<TClient extends Client<'audio'>>(
  client: TClient,
  params: SentIn<DialectOf<TClient>, 'CreateTranscriptionParams', CreateTranscriptionParams> & { response_format: 'diarized_json' },
  options?: RequestOptions,
): Promise<ReceivedIn<DialectOf<TClient>, 'CreateTranscriptionResponseDiarizedJson', CreateTranscriptionResponseDiarizedJson>>;
/**
 * Turns speech into text, in its own language.
 * `POST /audio/transcriptions`
 * @see https://platform.openai.com/docs/api-reference/audio/createTranscription
 */
export function createTranscription<TClient extends Client<'audio'>>(
  client: TClient,
  params: SentIn<DialectOf<TClient>, 'CreateTranscriptionParams', CreateTranscriptionParams>,
  options?: RequestOptions,
): Promise<ReceivedIn<DialectOf<TClient>, 'CreateTranscriptionResponse', CreateTranscriptionResponse> | string>;
export function createTranscription<TClient extends Client<'audio'>>(
  client: TClient,
  params: SentIn<DialectOf<TClient>, 'CreateTranscriptionParams', CreateTranscriptionParams>,
  options?: RequestOptions,
): Promise<ReceivedIn<DialectOf<TClient>, 'CreateTranscriptionResponse', CreateTranscriptionResponse> | string> {
  return client.request({
    operation: createTranscriptionOperation,
    params,
    options,
    encode: encodeMultipart,
    read: readTextOrJson<ReceivedIn<DialectOf<TClient>, 'CreateTranscriptionResponse', CreateTranscriptionResponse>>,
  });
}

/** What {@link createTranslation} takes beside its path. */
export type CreateTranslationParams = CreateTranslationRequest;

/** Descriptor of {@link createTranslation}. */
export const createTranslationOperation = {
  id: 'createTranslation',
  area: 'audio',
  method: 'POST',
  path: '/audio/translations',
  body: 'multipart',
  answer: 'json',
} as const satisfies Operation<'audio'>;

/**
 * Turns speech of any language into English text.
 * `POST /audio/translations`
 * @see https://platform.openai.com/docs/api-reference/audio/createTranslation
 */
export function createTranslation<TClient extends Client<'audio'>>(
  client: TClient,
  params: SentIn<DialectOf<TClient>, 'CreateTranslationParams', CreateTranslationParams> & { response_format?: 'json' | undefined },
  options?: RequestOptions,
): Promise<ReceivedIn<DialectOf<TClient>, 'CreateTranslationResponseJson', CreateTranslationResponseJson>>;
/**
 * Turns speech of any language into English text.
 * `POST /audio/translations`
 * @see https://platform.openai.com/docs/api-reference/audio/createTranslation
 */
export function createTranslation<TClient extends Client<'audio'>>(
  client: TClient,
  params: SentIn<DialectOf<TClient>, 'CreateTranslationParams', CreateTranslationParams> & { response_format: 'text' | 'srt' | 'vtt' },
  options?: RequestOptions,
): Promise<string>;
/**
 * Turns speech of any language into English text.
 * `POST /audio/translations`
 * @see https://platform.openai.com/docs/api-reference/audio/createTranslation
 */
export function createTranslation<TClient extends Client<'audio'>>(
  client: TClient,
  params: SentIn<DialectOf<TClient>, 'CreateTranslationParams', CreateTranslationParams> & { response_format: 'verbose_json' },
  options?: RequestOptions,
): Promise<ReceivedIn<DialectOf<TClient>, 'CreateTranslationResponseVerboseJson', CreateTranslationResponseVerboseJson>>;
/**
 * Turns speech of any language into English text.
 * `POST /audio/translations`
 * @see https://platform.openai.com/docs/api-reference/audio/createTranslation
 */
export function createTranslation<TClient extends Client<'audio'>>(
  client: TClient,
  params: SentIn<DialectOf<TClient>, 'CreateTranslationParams', CreateTranslationParams>,
  options?: RequestOptions,
): Promise<ReceivedIn<DialectOf<TClient>, 'CreateTranslationResponse', CreateTranslationResponse> | string>;
export function createTranslation<TClient extends Client<'audio'>>(
  client: TClient,
  params: SentIn<DialectOf<TClient>, 'CreateTranslationParams', CreateTranslationParams>,
  options?: RequestOptions,
): Promise<ReceivedIn<DialectOf<TClient>, 'CreateTranslationResponse', CreateTranslationResponse> | string> {
  return client.request({
    operation: createTranslationOperation,
    params,
    options,
    encode: encodeMultipart,
    read: readTextOrJson<ReceivedIn<DialectOf<TClient>, 'CreateTranslationResponse', CreateTranslationResponse>>,
  });
}

/** What {@link createVoice} takes beside its path. */
export type CreateVoiceParams = CreateVoiceRequest;

/** Descriptor of {@link createVoice}. */
export const createVoiceOperation = {
  id: 'createVoice',
  area: 'audio',
  method: 'POST',
  path: '/audio/voices',
  body: 'multipart',
  answer: 'json',
} as const satisfies Operation<'audio'>;

/**
 * Creates a custom voice from a sample and the speaker's recorded consent.
 * `POST /audio/voices`
 * @see https://platform.openai.com/docs/api-reference/audio/createVoice
 */
export function createVoice(
  client: Client<'audio'>,
  params: CreateVoiceParams,
  options?: RequestOptions,
): Promise<VoiceResource> {
  return client.request({
    operation: createVoiceOperation,
    params,
    options,
    encode: encodeMultipart,
    read: readJson<VoiceResource>,
  });
}

/** What {@link createVoiceConsent} takes beside its path. */
export type CreateVoiceConsentParams = CreateVoiceConsentRequest;

/** Descriptor of {@link createVoiceConsent}. */
export const createVoiceConsentOperation = {
  id: 'createVoiceConsent',
  area: 'audio',
  method: 'POST',
  path: '/audio/voice_consents',
  body: 'multipart',
  answer: 'json',
} as const satisfies Operation<'audio'>;

/**
 * Uploads a speaker's recorded consent, which a custom voice needs.
 * `POST /audio/voice_consents`
 * @see https://platform.openai.com/docs/api-reference/audio/createVoiceConsent
 */
export function createVoiceConsent(
  client: Client<'audio'>,
  params: CreateVoiceConsentParams,
  options?: RequestOptions,
): Promise<VoiceConsentResource> {
  return client.request({
    operation: createVoiceConsentOperation,
    params,
    options,
    encode: encodeMultipart,
    read: readJson<VoiceConsentResource>,
  });
}

/** Descriptor of {@link deleteVoiceConsent}. */
export const deleteVoiceConsentOperation = {
  id: 'deleteVoiceConsent',
  area: 'audio',
  method: 'DELETE',
  path: '/audio/voice_consents/{consent_id}',
  answer: 'json',
  expand: expandParams,
} as const satisfies Operation<'audio'>;

/**
 * Deletes a recorded voice consent.
 * `DELETE /audio/voice_consents/{consent_id}`
 * @param consentId Which recorded consent.
 * @see https://platform.openai.com/docs/api-reference/audio/deleteVoiceConsent
 */
export function deleteVoiceConsent(
  client: Client<'audio'>,
  consentId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<VoiceConsentDeletedResource> {
  return client.request({
    operation: deleteVoiceConsentOperation,
    path: [consentId],
    params,
    options,
    read: readJson<VoiceConsentDeletedResource>,
  });
}

/** Descriptor of {@link getVoiceConsent}. */
export const getVoiceConsentOperation = {
  id: 'getVoiceConsent',
  area: 'audio',
  method: 'GET',
  path: '/audio/voice_consents/{consent_id}',
  answer: 'json',
  expand: expandParams,
} as const satisfies Operation<'audio'>;

/**
 * Fetches a recorded voice consent.
 * `GET /audio/voice_consents/{consent_id}`
 * @param consentId Which recorded consent.
 * @see https://platform.openai.com/docs/api-reference/audio/getVoiceConsent
 */
export function getVoiceConsent(
  client: Client<'audio'>,
  consentId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<VoiceConsentResource> {
  return client.request({
    operation: getVoiceConsentOperation,
    path: [consentId],
    params,
    options,
    read: readJson<VoiceConsentResource>,
  });
}

/** What {@link listVoiceConsents} takes beside its path. */
export interface ListVoiceConsentsParams {
  /** Cursor: entries come after the one with this id. */
  after?: string | undefined;
  /**
   * Most entries per page.
   * @default 20
   */
  limit?: number | undefined;
}

/** Descriptor of {@link listVoiceConsents}. */
export const listVoiceConsentsOperation = {
  id: 'listVoiceConsents',
  area: 'audio',
  method: 'GET',
  path: '/audio/voice_consents',
  answer: 'json',
  pagination: { send: 'after', from: 'last_id' },
} as const satisfies Operation<'audio'>;

/**
 * Lists recorded voice consents.
 * `GET /audio/voice_consents`
 * @see https://platform.openai.com/docs/api-reference/audio/listVoiceConsents
 */
export function listVoiceConsents(
  client: Client<'audio'>,
  params?: ListVoiceConsentsParams,
  options?: RequestOptions,
): PagePromise<VoiceConsentListResource> {
  return requestPages(client, { operation: listVoiceConsentsOperation, params, options });
}

/** What {@link updateVoiceConsent} takes beside its path. */
export type UpdateVoiceConsentParams = UpdateVoiceConsentRequest;

/** Descriptor of {@link updateVoiceConsent}. */
export const updateVoiceConsentOperation = {
  id: 'updateVoiceConsent',
  area: 'audio',
  method: 'POST',
  path: '/audio/voice_consents/{consent_id}',
  body: 'json',
  answer: 'json',
  expand: expandParams,
} as const satisfies Operation<'audio'>;

/**
 * Renames a recorded voice consent.
 * `POST /audio/voice_consents/{consent_id}`
 * @param consentId Which recorded consent.
 * @see https://platform.openai.com/docs/api-reference/audio/updateVoiceConsent
 */
export function updateVoiceConsent(
  client: Client<'audio'>,
  consentId: string,
  params: UpdateVoiceConsentParams,
  options?: RequestOptions,
): Promise<VoiceConsentResource> {
  return client.request({
    operation: updateVoiceConsentOperation,
    path: [consentId],
    params,
    options,
    read: readJson<VoiceConsentResource>,
  });
}
