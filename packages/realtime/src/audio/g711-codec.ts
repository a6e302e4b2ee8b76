/** One of the two laws of ITU-T G.711, for what takes it as an option: `muLaw` and `aLaw` are there. */
export interface G711Codec {
  /** Name on the wire. */
  readonly type: 'audio/pcmu' | 'audio/pcma';
  encode(samples: Int16Array): Uint8Array;
  decode(bytes: Uint8Array): Int16Array;
}
