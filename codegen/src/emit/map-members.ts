import type { Schema } from '../document.ts';
import { mapChildren } from '../walk-schemas.ts';

/**
 * Maps the members of a schema and of what lies in it without a name, innermost first. A path names the members on the
 * way (`audio.input.format`); lists and alternatives leave no trace in it. `$ref` is not followed.
 */
export function mapMembers(schema: Schema, mapper: (member: Schema, path: string) => Schema): Schema {
  return mapBelow(schema, mapper, '');
}

function mapBelow(schema: Schema, mapper: (member: Schema, path: string) => Schema, path: string): Schema {
  const below = (child: Schema, pointer: string): Schema => {
    const segment = /^\/properties\/(.+)$/.exec(pointer)?.[1];
    if (segment === undefined) return mapBelow(child, mapper, path);
    const name = segment.replaceAll('~1', '/').replaceAll('~0', '~');
    const own = path === '' ? name : `${path}.${name}`;
    return mapper(mapBelow(child, mapper, own), own);
  };
  return mapChildren(schema, below, '');
}
