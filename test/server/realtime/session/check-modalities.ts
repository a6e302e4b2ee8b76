import { RequestError } from '../../errors/request-error.ts';

/** Throws for more than one modality: speech brings its text along (OpenAI API reference, `output_modalities`). */
export function checkModalities(modalities: readonly string[] | undefined, param: string): void {
  if (modalities === undefined || modalities.length <= 1) return;
  throw new RequestError({
    message: `'${param}' is ['audio'] or ['text'], not both.`,
    param,
    code: 'invalid_value',
  });
}
