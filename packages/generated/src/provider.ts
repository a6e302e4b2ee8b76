import type { Dialect } from './dialect.ts';
import type { Area } from './gen/area.ts';
import type { Operation } from './operation.ts';

declare const dialect: unique symbol;

/** Header names and values. A value of `undefined` leaves the header out. */
export type HeaderValues = Readonly<Record<string, string | undefined>>;

/**
 * The one seam to the outside: what differs between OpenAI and an endpoint that speaks its language.
 * A provider is a frozen plain object made by a function; it owns nothing and opens nothing.
 *
 * `TUnsupported` names the areas that are a verified no: a client of this provider does not type-check with their
 * functions, and they reject with `NotSupportedError` before anything is sent. What is not known goes through.
 * `Provider` alone serves everything; `Provider<Area>` is any provider at all. `TDialect` is how its requests and answers
 * differ, `TId` its name, which the compiler shows with what it refuses.
 */
export interface Provider<
  TUnsupported extends Area = never,
  TDialect extends Dialect = Dialect,
  TId extends string = string,
> {
  /** Short name for messages and telemetry: `groq`. */
  readonly id: TId;
  /** Absolute URL that paths are appended to; a path of its own is kept. No trailing slash needed. */
  readonly baseUrl: string;
  /** Headers that carry the credentials, asked for once per attempt and sent to `baseUrl`'s origin only. */
  readonly authorize?: ((context: AuthorizeContext) => HeaderValues | Promise<HeaderValues>) | undefined;
  /** Whether the credentials are made to be shipped to everybody, so that a browser may send them. @default false */
  readonly credentialsArePublic?: boolean | undefined;
  /** Headers of every request, without credentials. */
  readonly headers?: HeaderValues | undefined;
  /** Areas that are a verified no. */
  readonly unsupported?: readonly TUnsupported[] | undefined;
  /** Areas that are a verified yes: most of what they hold is served. What is in neither list is not known. */
  readonly supported?: 'all' | readonly Area[] | undefined;
  /**
   * Whether every POST carries an `Idempotency-Key`, one for all its attempts. Without it only those do whose caller names
   * one: a server's list of headers that browsers may send is seldom that long. @default false
   */
  readonly idempotencyKeys?: boolean | undefined;
  /** Where an operation lives here, when not at its own path: a path, with or without a query, below `baseUrl`. */
  readonly route?: ((operation: Operation, request: RoutedRequest) => string) | undefined;
  /**
   * Where and how a realtime socket is opened: `standard` is below `baseUrl` at OpenAI's paths with the credentials of
   * `authorize`. Absent when the provider has none.
   */
  readonly realtime?: 'standard' | RealtimeQuirks | OpenRealtime | undefined;
  /** Reads an error body that is not in OpenAI's form. `undefined` leaves it to the ordinary reading. */
  readonly readError?: ((body: unknown) => ErrorDetails | undefined) | undefined;
  /** How the provider's streams differ. */
  readonly stream?: StreamQuirks | undefined;
  /** For the type-checker alone: there is no such member. */
  readonly [dialect]?: TDialect | undefined;
}

/** The areas that a provider is known to lack. */
export type UnsupportedBy<TProvider> = TProvider extends { readonly unsupported?: infer TAreas }
  ? TAreas extends readonly (infer TArea extends Area)[]
    ? TArea
    : never
  : never;

/** The dialect of a provider: OpenAI's where it names none. */
export type DialectSpokenBy<TProvider> = TProvider extends { readonly [dialect]?: infer TDialect }
  ? unknown extends TDialect
    ? Dialect
    : Extract<TDialect, Dialect>
  : Dialect;

/** How realtime differs where most of it is `standard`. */
export interface RealtimeQuirks {
  /** Where a target is, with its query. @default below `baseUrl` at OpenAI's paths */
  readonly toUrl?: ((target: RealtimeTarget) => string) | undefined;
  /** Set where credentials travel in headers only, so that no browser can open a socket. @default either way */
  readonly credentials?: 'headers' | undefined;
}

/** Says where a target is and how its credentials travel, when they travel in ways of their own. */
export type OpenRealtime = (
  target: RealtimeTarget,
  credentials: RealtimeCredentials,
) => RealtimeEndpoint | Promise<RealtimeEndpoint>;

export interface AuthorizeContext {
  /** What is called; absent for a realtime socket. */
  readonly operation?: Operation | undefined;
  /** 1 for the first attempt of a call. */
  readonly attempt: number;
  readonly signal?: AbortSignal | undefined;
  /** What is about to be sent, for credentials that sign it. Of a realtime socket it is the handshake. */
  readonly request?: RequestToAuthorize | undefined;
}

/** A request without its credentials and without the headers that caller and client add. */
export interface RequestToAuthorize {
  readonly method: string;
  /** With its query. */
  readonly url: string;
  readonly headers: HeaderValues;
  /** The text of a JSON body; absent where there is no body, or where it is a form that is made as it is sent. */
  readonly text?: string | undefined;
}

export interface RoutedRequest {
  /** The operation's path with its parameters filled in and encoded. */
  readonly path: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** What a realtime socket is for. `call` joins a call that WebRTC or SIP has opened. */
export type RealtimeTarget =
  | { readonly kind: 'conversation'; readonly model: string }
  | { readonly kind: 'transcription'; readonly model?: string | undefined }
  | { readonly kind: 'translation'; readonly model: string }
  | { readonly kind: 'call'; readonly callId: string };

/** Browsers cannot set headers on a WebSocket, so credentials travel as subprotocols there. */
export type RealtimeCredentials = 'headers' | 'subprotocols';

export interface RealtimeEndpoint {
  /** `wss:` URL, or `ws:` for a server on loopback. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly protocols: readonly string[];
  /**
   * Makes of the session that `session.update` carries, in the document's shape, the one that this server wants; it gives back a
   * new object or the same. @default as it is
   */
  readonly toSession?: ((session: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>) | undefined;
}

/** The four members of OpenAI's error object, as far as an answer carries them. */
export interface ErrorDetails {
  readonly message?: string | undefined;
  readonly code?: string | undefined;
  readonly type?: string | undefined;
  readonly param?: string | undefined;
}

export interface StreamQuirks {
  /** Whether chat and completion streams end with `data: [DONE]`. Unset: either is taken as a whole stream. */
  readonly doneMarker?: 'always' | 'never' | undefined;
}
