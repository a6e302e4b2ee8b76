import { parseDocument as parseYaml } from 'yaml';
import { SpecError } from '../spec-error.ts';

/**
 * The value that JSON or YAML text stands for. Text that starts with a brace is JSON; all other text is YAML.
 *
 * @param from name of the text for the {@link SpecError}, which tells the position and none of the content
 */
export function parseDocument(text: string, from: string): unknown {
  return text.trimStart().startsWith('{') ? parseJson(text, from) : parseYamlText(text, from);
}

function parseJson(text: string, from: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new SpecError('is not valid JSON', {
      in: from,
      remedy: 'Pass an OpenAPI 3.1 document in JSON or YAML.',
      cause,
    });
  }
}

function parseYamlText(text: string, from: string): unknown {
  const parsed = parseYaml(text, { prettyErrors: true, logLevel: 'silent' });
  const [error] = parsed.errors;
  if (!error) return parsed.toJS();
  const line = error.linePos?.[0].line ?? '?';
  throw new SpecError(`is neither JSON nor YAML (${error.code} in line ${line})`, {
    in: from,
    remedy: 'Pass an OpenAPI 3.1 document in JSON or YAML.',
  });
}
