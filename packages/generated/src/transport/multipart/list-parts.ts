import { isUploadable } from '../../uploadable.ts';
import { type ResolvedFile, resolveFile } from './resolve-file.ts';

/** One part of a form: a value or a file, with its name as the server reads it. */
export type Part =
  | { readonly name: string; readonly value: string; readonly type?: string }
  | { readonly name: string; readonly file: ResolvedFile };

/**
 * Lists the parts of a form in the order of the members: arrays as `name[]`, objects as `name[key]`, to any depth.
 * `undefined` is left out, and so is a member that is `null`: a form has no null, and where the document allows one it stands for
 * the default. What a form cannot carry is a `TypeError` that names the member.
 *
 * @param types content types by member: such a member is one part, a value that is not text goes as JSON
 */
export function listParts(
  members: Readonly<Record<string, unknown>>,
  types: Readonly<Record<string, string>>,
): readonly Part[] {
  return Object.entries(members).flatMap(([name, value]) => {
    if (value === null) return [];
    const type = Object.hasOwn(types, name) ? types[name] : undefined;
    if (type === undefined || value === undefined || isUploadable(value)) return listMember(name, value);
    return [{ name, value: typeof value === 'string' ? value : JSON.stringify(value), type }];
  });
}

function listMember(name: string, value: unknown): readonly Part[] {
  if (value === undefined) return [];
  if (isUploadable(value)) return [{ name, file: resolveFile(value) }];
  if (Array.isArray(value)) return value.flatMap((item) => listMember(`${name}[]`, item));
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return [{ name, value: String(value) }];
  if (typeof value !== 'object' || value === null) {
    throw new TypeError(
      `Member ${name} cannot be sent in a form: ${value === null ? 'null' : typeof value}. Leave it out instead.`,
    );
  }
  return Object.entries(value).flatMap(([key, member]) => listMember(`${name}[${key}]`, member));
}
