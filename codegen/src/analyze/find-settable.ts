import { SENT_EVENTS } from '../event-roots.ts';
import { EVENT_AREAS } from './event-areas.ts';
import { findReachable } from './find-references.ts';
import type { Model } from './model.ts';

/** Names of the schemas that the requests and client events of some areas lead to. */
export function findSettable({ areas, schemas }: Model, names: readonly string[]): ReadonlySet<string> {
  const operations = areas.filter(({ name }) => names.includes(name)).flatMap((area) => area.operations);
  const params = operations.flatMap(({ params: one }) => (one ? [one.name] : []));
  const events = SENT_EVENTS.filter((event) => names.includes(EVENT_AREAS[event]));
  return findReachable([...params, ...events], schemas);
}
