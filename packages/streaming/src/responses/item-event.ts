/** An event about an item: its place in the output finds it, since ids change from event to event with some providers. */
export interface ItemEvent {
  readonly type: string;
  readonly output_index: number;
  readonly item_id?: string;
  readonly content_index?: number;
  readonly summary_index?: number;
}
