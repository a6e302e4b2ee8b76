import type { RealtimeFunctionTool } from '@unspool/generated/realtime';

import { isStandardSchema, type StandardSchema, toJsonSchema } from './standard-schema.ts';
import type { Tool, ToolContext, ToolSettings } from './tool.ts';

/** What every tool has. */
export interface ToolDefinition extends ToolSettings {
  /** 1 to 64 of the characters `a-z A-Z 0-9 _ -`. */
  readonly name: string;
  /** When to call it, and what for: the model reads this. */
  readonly description?: string | undefined;
}

/** A tool whose arguments a Standard Schema checks and types. */
export interface SchemaTool<TInput, TOutput> extends ToolDefinition {
  readonly parameters: StandardSchema<TInput, TOutput>;
  /** The JSON Schema that the model is told, for schemas without a converter of their own. */
  readonly jsonSchema?: Readonly<Record<string, unknown>> | undefined;
  /** What it returns is told to the model: a string as it is, anything else as JSON. */
  readonly run: (args: TOutput, context: ToolContext) => unknown;
}

/** A tool whose arguments are told to the model as JSON Schema, and come as the model wrote them. */
export interface JsonSchemaTool<TArguments> extends ToolDefinition {
  /** None without it. */
  readonly parameters?: (Readonly<Record<string, unknown>> & { readonly '~standard'?: never }) | undefined;
  /** What it returns is told to the model: a string as it is, anything else as JSON. */
  readonly run: (args: TArguments, context: ToolContext) => unknown;
}

/**
 * Defines a function that the model may call, for `attachTools`. With a Standard Schema (Zod, Valibot, ArkType, ...) arguments are
 * checked before `run` is called, and typed; with a JSON Schema they are `unknown`, or what a type argument claims. Throws a
 * `TypeError` for a name that the API does not take, and for a schema that cannot be told to the model.
 *
 * @example
 * const weather = defineTool({
 *   name: 'get_weather',
 *   description: 'The weather in a city.',
 *   parameters: z.object({ city: z.string() }),
 *   run: async ({ city }, { signal }) => fetchWeather(city, signal),
 * });
 */
export function defineTool<TInput, TOutput>(tool: SchemaTool<TInput, TOutput>): Tool;
export function defineTool<TArguments = unknown>(tool: JsonSchemaTool<TArguments>): Tool;
export function defineTool(tool: SchemaTool<unknown, unknown> | JsonSchemaTool<unknown>): Tool {
  const { name, description, parameters, run, ...settings } = tool;
  if (!/^[\w-]{1,64}$/.test(name)) {
    throw new TypeError('The name of a tool has to be 1 to 64 letters, digits, underscores or hyphens.');
  }
  const schema = isStandardSchema(parameters) ? parameters : undefined;
  const { jsonSchema, ...kept }: ToolSettings & { readonly jsonSchema?: object | undefined } = settings;
  const wire = schema === undefined ? parameters : (jsonSchema ?? toJsonSchema(name, schema));
  return {
    ...kept,
    definition: toDefinition(name, description, wire),
    validate: (value) => schema?.['~standard'].validate(value) ?? { value },
    run,
  };
}

/** What `session.tools` is to have: the model is told of the tools by it. */
export function toToolDefinitions(tools: readonly Tool[]): RealtimeFunctionTool[] {
  return tools.map(({ definition }) => definition);
}

function toDefinition(
  name: string,
  description: string | undefined,
  parameters: object | undefined,
): Tool['definition'] {
  return {
    type: 'function',
    name,
    ...(description !== undefined && { description }),
    parameters: { ...(parameters ?? { type: 'object', properties: {} }) },
  };
}
