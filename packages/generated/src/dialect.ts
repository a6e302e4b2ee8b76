/**
 * What a provider makes of the API's requests and answers, as a type: an object type whose members have the names of wire
 * types (`CreateChatCompletionParams`, `CreateChatCompletionResponse`, ...) and say what these are there. Requests under
 * other names take members that the document does not know, and answers have them. `object`, the dialect of OpenAI, is the
 * document and nothing else.
 *
 * Only types know of it: nothing is added to a request or taken from an answer at run time.
 */
export type Dialect = object;

/** Members of any other name in something that is sent. */
export interface OpenRequest {
  // An index signature of `unknown` would refuse every value whose type is an interface; nothing reads these.
  // oxlint-disable-next-line typescript/no-explicit-any
  [name: string]: any;
}

/** Members of any other name in something that is received: what they hold is to be found out. */
export interface OpenAnswer {
  [name: string]: unknown;
}

/**
 * What is sent to a provider that speaks `TDialect`, where the document has `TDocumented` under the name `TName`. For one of
 * several dialects, chosen when the program runs, it fits all of them.
 */
export type SentIn<TDialect, TName extends string, TDocumented extends object> = object extends TDialect
  ? TDocumented
  : (
        TDialect extends unknown
          ? (sent: TName extends keyof TDialect ? TDialect[TName] : TDocumented & OpenRequest) => void
          : never
      ) extends (sent: infer TSent) => void
    ? TSent & object
    : never;

/** What is received from such a provider: of one of several, what any of them may answer. */
export type ReceivedIn<TDialect, TName extends string, TDocumented> = object extends TDialect
  ? TDocumented
  : TDialect extends unknown
    ? TName extends keyof TDialect
      ? TDialect[TName]
      : TDocumented & OpenAnswer
    : never;
