import { parseDocument as parseYaml } from 'yaml';
import { SpecError } from './spec-error.ts';

/** What a text is called in errors, and what to do when it cannot be read. */
export interface TextSource {
  readonly in: string;
  readonly remedy: string;
}

/**
 * The value that JSON or YAML text stands for. Text that starts with a brace is JSON; all other text is YAML.
 *
 * @throws {@link SpecError} that tells the line and none of the content
 */
export function parseText(text: string, source: TextSource): unknown {
  return text.trimStart().startsWith('{') ? parseJson(text, source) : parseYamlText(text, source);
}

function parseJson(text: string, source: TextSource): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message quotes the text, so it is not passed on.
    throw new SpecError('is not valid JSON', source);
  }
}

function parseYamlText(text: string, source: TextSource): unknown {
  const parsed = parseYaml(text, { logLevel: 'silent' });
  const [error] = parsed.errors;
  if (!error) return parsed.toJS();
  throw new SpecError(`is neither JSON nor YAML (${error.code} in line ${error.linePos?.[0].line ?? 1})`, source);
}
