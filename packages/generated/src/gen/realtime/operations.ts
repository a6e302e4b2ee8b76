// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

import { readEmpty } from '../../answers/read-empty.ts';
import { readJson } from '../../answers/read-json.ts';
import { readText } from '../../answers/read-text.ts';
import { encodeMultipart } from '../../transport/encode-multipart.ts';
import { expandParams } from '../../transport/expand-params.ts';
import type { Client } from '../../client.ts';
import type { NoParams } from '../../no-params.ts';
import type { Operation } from '../../operation.ts';
import type { RequestOptions } from '../../request-options.ts';
import type {
  RealtimeCallCreateRequest,
  RealtimeCallReferRequest,
  RealtimeCallRejectRequest,
  RealtimeCreateClientSecretRequest,
  RealtimeCreateClientSecretResponse,
  RealtimeSessionCreateRequest,
  RealtimeSessionCreateRequestGA,
  RealtimeSessionCreateResponse,
  RealtimeTranscriptionSessionCreateRequest,
  RealtimeTranscriptionSessionCreateResponse,
  RealtimeTranslationClientSecretCreateRequest,
  RealtimeTranslationClientSecretCreateResponse,
} from './types.ts';

/** What {@link acceptRealtimeCall} takes beside its path. */
export type AcceptRealtimeCallParams = RealtimeSessionCreateRequestGA;

/** Descriptor of {@link acceptRealtimeCall}. */
export const acceptRealtimeCallOperation = {
  id: 'acceptRealtimeCall',
  area: 'realtime',
  method: 'POST',
  path: '/realtime/calls/{call_id}/accept',
  body: 'json',
  answer: 'empty',
  expand: expandParams,
} as const satisfies Operation<'realtime'>;

/**
 * Accepts an incoming SIP call with the session it shall have.
 * `POST /realtime/calls/{call_id}/accept`
 * @param callId Which call: the id in its webhook event, or in the `Location` of the answer that made it.
 * @see https://platform.openai.com/docs/api-reference/realtime-calls
 */
export function acceptRealtimeCall(
  client: Client<'realtime'>,
  callId: string,
  params: AcceptRealtimeCallParams,
  options?: RequestOptions,
): Promise<void> {
  return client.request({ operation: acceptRealtimeCallOperation, path: [callId], params, options, read: readEmpty });
}

/** What {@link createRealtimeCall} takes beside its path. */
export type CreateRealtimeCallParams = RealtimeCallCreateRequest;

/** Descriptor of {@link createRealtimeCall}. */
export const createRealtimeCallOperation = {
  id: 'createRealtimeCall',
  area: 'realtime',
  method: 'POST',
  path: '/realtime/calls',
  body: 'multipart',
  partTypes: { sdp: 'application/sdp', session: 'application/json' },
  answer: 'text',
} as const satisfies Operation<'realtime'>;

/**
 * Opens a WebRTC call: takes the SDP offer and gives the answer.
 * `POST /realtime/calls`
 * @see https://platform.openai.com/docs/api-reference/realtime
 */
export function createRealtimeCall(
  client: Client<'realtime'>,
  params: CreateRealtimeCallParams,
  options?: RequestOptions,
): Promise<string> {
  return client.request({
    operation: createRealtimeCallOperation,
    params,
    options,
    encode: encodeMultipart,
    read: readText,
  });
}

/** What {@link createRealtimeClientSecret} takes beside its path. */
export type CreateRealtimeClientSecretParams = RealtimeCreateClientSecretRequest;

/** Descriptor of {@link createRealtimeClientSecret}. */
export const createRealtimeClientSecretOperation = {
  id: 'createRealtimeClientSecret',
  area: 'realtime',
  method: 'POST',
  path: '/realtime/client_secrets',
  body: 'json',
  answer: 'json',
} as const satisfies Operation<'realtime'>;

/**
 * Gives a short-lived key that a browser can open a realtime session with.
 * `POST /realtime/client_secrets`
 * @see https://platform.openai.com/docs/api-reference/realtime
 */
export function createRealtimeClientSecret(
  client: Client<'realtime'>,
  params?: CreateRealtimeClientSecretParams,
  options?: RequestOptions,
): Promise<RealtimeCreateClientSecretResponse> {
  return client.request({
    operation: createRealtimeClientSecretOperation,
    params,
    options,
    read: readJson<RealtimeCreateClientSecretResponse>,
  });
}

/** What {@link createRealtimeSession} takes beside its path. */
export type CreateRealtimeSessionParams = RealtimeSessionCreateRequest;

/** Descriptor of {@link createRealtimeSession}. */
export const createRealtimeSessionOperation = {
  id: 'createRealtimeSession',
  area: 'realtime',
  method: 'POST',
  path: '/realtime/sessions',
  body: 'json',
  answer: 'json',
  beta: 'assistants=v2',
} as const satisfies Operation<'realtime'>;

/**
 * Gives a short-lived key together with a session's configuration, for realtime's older interface.
 * `POST /realtime/sessions`
 * @see https://platform.openai.com/docs/api-reference/realtime
 */
export function createRealtimeSession(
  client: Client<'realtime'>,
  params?: CreateRealtimeSessionParams,
  options?: RequestOptions,
): Promise<RealtimeSessionCreateResponse> {
  return client.request({
    operation: createRealtimeSessionOperation,
    params,
    options,
    read: readJson<RealtimeSessionCreateResponse>,
  });
}

/** What {@link createRealtimeTranscriptionSession} takes beside its path. */
export type CreateRealtimeTranscriptionSessionParams = RealtimeTranscriptionSessionCreateRequest;

/** Descriptor of {@link createRealtimeTranscriptionSession}. */
export const createRealtimeTranscriptionSessionOperation = {
  id: 'createRealtimeTranscriptionSession',
  area: 'realtime',
  method: 'POST',
  path: '/realtime/transcription_sessions',
  body: 'json',
  answer: 'json',
  beta: 'assistants=v2',
} as const satisfies Operation<'realtime'>;

/**
 * Gives a short-lived key for a transcription session, for realtime's older interface.
 * `POST /realtime/transcription_sessions`
 * @see https://platform.openai.com/docs/api-reference/realtime
 */
export function createRealtimeTranscriptionSession(
  client: Client<'realtime'>,
  params?: CreateRealtimeTranscriptionSessionParams,
  options?: RequestOptions,
): Promise<RealtimeTranscriptionSessionCreateResponse> {
  return client.request({
    operation: createRealtimeTranscriptionSessionOperation,
    params,
    options,
    read: readJson<RealtimeTranscriptionSessionCreateResponse>,
  });
}

/** What {@link createRealtimeTranslationClientSecret} takes beside its path. */
export type CreateRealtimeTranslationClientSecretParams = RealtimeTranslationClientSecretCreateRequest;

/** Descriptor of {@link createRealtimeTranslationClientSecret}. */
export const createRealtimeTranslationClientSecretOperation = {
  id: 'createRealtimeTranslationClientSecret',
  area: 'realtime',
  method: 'POST',
  path: '/realtime/translations/client_secrets',
  body: 'json',
  answer: 'json',
} as const satisfies Operation<'realtime'>;

/**
 * Gives a short-lived key that a browser can open a translation session with.
 * `POST /realtime/translations/client_secrets`
 * @see https://platform.openai.com/docs/api-reference/realtime
 */
export function createRealtimeTranslationClientSecret(
  client: Client<'realtime'>,
  params: CreateRealtimeTranslationClientSecretParams,
  options?: RequestOptions,
): Promise<RealtimeTranslationClientSecretCreateResponse> {
  return client.request({
    operation: createRealtimeTranslationClientSecretOperation,
    params,
    options,
    read: readJson<RealtimeTranslationClientSecretCreateResponse>,
  });
}

/** Descriptor of {@link hangupRealtimeCall}. */
export const hangupRealtimeCallOperation = {
  id: 'hangupRealtimeCall',
  area: 'realtime',
  method: 'POST',
  path: '/realtime/calls/{call_id}/hangup',
  answer: 'empty',
  expand: expandParams,
} as const satisfies Operation<'realtime'>;

/**
 * Ends a realtime call, SIP or WebRTC.
 * `POST /realtime/calls/{call_id}/hangup`
 * @param callId Which call: the id in its webhook event, or in the `Location` of the answer that made it.
 * @see https://platform.openai.com/docs/api-reference/realtime-calls
 */
export function hangupRealtimeCall(
  client: Client<'realtime'>,
  callId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<void> {
  return client.request({ operation: hangupRealtimeCallOperation, path: [callId], params, options, read: readEmpty });
}

/** What {@link referRealtimeCall} takes beside its path. */
export type ReferRealtimeCallParams = RealtimeCallReferRequest;

/** Descriptor of {@link referRealtimeCall}. */
export const referRealtimeCallOperation = {
  id: 'referRealtimeCall',
  area: 'realtime',
  method: 'POST',
  path: '/realtime/calls/{call_id}/refer',
  body: 'json',
  answer: 'empty',
  expand: expandParams,
} as const satisfies Operation<'realtime'>;

/**
 * Hands a SIP call on to another address.
 * `POST /realtime/calls/{call_id}/refer`
 * @param callId Which call: the id in its webhook event, or in the `Location` of the answer that made it.
 * @see https://platform.openai.com/docs/api-reference/realtime-calls
 */
export function referRealtimeCall(
  client: Client<'realtime'>,
  callId: string,
  params: ReferRealtimeCallParams,
  options?: RequestOptions,
): Promise<void> {
  return client.request({ operation: referRealtimeCallOperation, path: [callId], params, options, read: readEmpty });
}

/** What {@link rejectRealtimeCall} takes beside its path. */
export type RejectRealtimeCallParams = RealtimeCallRejectRequest;

/** Descriptor of {@link rejectRealtimeCall}. */
export const rejectRealtimeCallOperation = {
  id: 'rejectRealtimeCall',
  area: 'realtime',
  method: 'POST',
  path: '/realtime/calls/{call_id}/reject',
  body: 'json',
  answer: 'empty',
  expand: expandParams,
} as const satisfies Operation<'realtime'>;

/**
 * Rejects an incoming SIP call.
 * `POST /realtime/calls/{call_id}/reject`
 * @param callId Which call: the id in its webhook event, or in the `Location` of the answer that made it.
 * @see https://platform.openai.com/docs/api-reference/realtime-calls
 */
export function rejectRealtimeCall(
  client: Client<'realtime'>,
  callId: string,
  params?: RejectRealtimeCallParams,
  options?: RequestOptions,
): Promise<void> {
  return client.request({ operation: rejectRealtimeCallOperation, path: [callId], params, options, read: readEmpty });
}
