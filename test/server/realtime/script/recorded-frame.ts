/** An event of a recorded session, `sent` by the client or `received` by it. */
export interface RecordedFrame {
  readonly direction: 'sent' | 'received';
  readonly data: { readonly type: string; readonly [member: string]: unknown };
}
