import { findSettable } from '../analyze/find-settable.ts';
import type { Model } from '../analyze/model.ts';
import type { Schema } from '../document.ts';
import { WORDS } from './add-words.ts';
import { mapMembers } from './map-members.ts';
import type { MemberDocs } from './member-docs.ts';

/** A model with words on its members. */
export interface DescribedModel {
  readonly model: Model;
  /** Words about nothing that there is, as pointers into `spec/docs.yaml`. */
  readonly unused: readonly string[];
}

/**
 * Puts our words about members onto them: those about a name in all that the documented areas send, those about a member
 * of a schema there. A constant gets none by its name. Words about nothing are told and stop nothing: members come and
 * go with the upstream document.
 */
export function addMemberWords(model: Model, docs: MemberDocs): DescribedModel {
  const unused = listPlaces(docs);
  const settable = findSettable(model, docs.areas);
  const describe = (schema: Schema, name: string): Schema =>
    mapMembers(schema, (member, path) => {
      const choice = chooseSpecial(docs, name, path) ?? (settable.has(name) && chooseGeneral(docs, member, path));
      if (!choice) return member;
      unused.delete(choice.place);
      return { ...member, [WORDS]: choice.words };
    });
  const schemas = Object.entries(model.schemas).map(([name, schema]) => [name, describe(schema, name)]);
  return { model: { ...model, schemas: Object.fromEntries(schemas) }, unused: [...unused] };
}

interface Choice {
  readonly words: string;
  /** Where they stand in `spec/docs.yaml`. */
  readonly place: string;
}

function chooseSpecial({ bySchema }: MemberDocs, schema: string, path: string): Choice | undefined {
  const words = bySchema.get(schema)?.get(path);
  return words === undefined ? undefined : { words, place: toSchemaPlace(schema, path) };
}

function chooseGeneral({ byName }: MemberDocs, member: Schema, path: string): Choice | undefined {
  const name = path.slice(path.lastIndexOf('.') + 1);
  const words = 'const' in member ? undefined : byName.get(name);
  return words === undefined ? undefined : { words, place: toNamePlace(name) };
}

function listPlaces({ byName, bySchema }: MemberDocs): Set<string> {
  const places = [...bySchema].flatMap(([schema, paths]) =>
    [...paths.keys()].map((path) => toSchemaPlace(schema, path)),
  );
  return new Set([...[...byName.keys()].map(toNamePlace), ...places]);
}

function toSchemaPlace(schema: string, path: string): string {
  return `/schemas/${schema}/${path}`;
}

function toNamePlace(name: string): string {
  return `/members/${name}`;
}
