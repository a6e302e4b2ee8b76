/** A call, as its first frame tells. Members that a provider does not send are `undefined`. */
export interface TelephoneCall {
  /** Of this stream; frames to the line carry it. */
  readonly streamId: string | undefined;
  /** Of the call, in the provider's own API. */
  readonly callId: string | undefined;
  /** What was attached to the stream where it was asked for: a customer's number, a language. */
  readonly parameters: Readonly<Record<string, string>>;
  /** How the line's sound is encoded, at 8,000 samples a second. */
  readonly encoding: 'mu-law' | 'a-law';
}
