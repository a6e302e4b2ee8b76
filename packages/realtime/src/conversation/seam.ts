import type { ItemOrder } from './item-order.ts';

/** Where what a new connection's server has joins what is here: it may not have been told of all of it. */
export interface Seam {
  /** The last item that the server was told; none with `null`. */
  goOn(told: string | null): void;
  /** What an item follows here that follows `previous` there: the next one of the server's own, all that is here. */
  follow(id: string, previous: string | null): string | null;
}

/** Makes one for items in an order. */
export function createSeam(order: Pick<ItemOrder, 'isPlaced' | 'last'>): Seam {
  let seam: { readonly told: string | null; readonly last: string } | undefined;
  return {
    goOn(told) {
      const last = order.last();
      seam = last === undefined || last === told ? undefined : { told, last };
    },
    follow(id, previous) {
      if (seam === undefined || seam.told !== previous || seam.last === id || order.isPlaced(id)) return previous;
      const { last } = seam;
      seam = undefined;
      return last;
    },
  };
}
