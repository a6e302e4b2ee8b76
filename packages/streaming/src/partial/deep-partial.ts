/**
 * A JSON value while it is being read: any member may be missing, any list and any string may be shorter than it will be.
 * A string of a few known values is a `string` until it is whole. What is missing is absent, never `undefined`.
 */
export type DeepPartial<TValue> = TValue extends string
  ? string
  : TValue extends readonly unknown[]
    ? PartialList<TValue>
    : TValue extends object
      ? { readonly [TKey in keyof TValue]?: DeepPartial<TValue[TKey]> }
      : TValue;

/** A tuple may end early; a list may be shorter than a type can tell. */
type PartialList<TList extends readonly unknown[]> = number extends TList['length']
  ? readonly DeepPartial<TList[number]>[]
  : { readonly [TKey in keyof TList]?: DeepPartial<TList[TKey]> };
