import { RequestError } from '../../errors/request-error.ts';
import { isObject } from '../../model/json-schema.ts';
import { fromPreviewModalities, toPreviewModalities } from './preview-events.ts';

type Members = Readonly<Record<string, unknown>>;

const FORMATS: Readonly<Record<string, Members>> = {
  pcm16: { type: 'audio/pcm', rate: 24_000 },
  g711_ulaw: { type: 'audio/pcmu' },
  g711_alaw: { type: 'audio/pcma' },
};

/** Members that only had another name. */
const SAME = ['instructions', 'tools', 'tool_choice'] as const;

/** A flat session of the preview as OpenAI's session has it now. Throws a `RequestError` for a member it did not have. */
export function fromPreviewSession(session: Members): Members {
  const { modalities, voice, turn_detection, temperature: _gone, max_response_output_tokens, ...others } = session;
  const { input_audio_format, output_audio_format, input_audio_transcription, ...rest } = others;
  const unknown = Object.keys(rest).find((name) => !SAME.some((known) => known === name));
  if (unknown !== undefined) {
    throw new RequestError({
      message: `Unknown parameter: 'session.${unknown}'.`,
      param: `session.${unknown}`,
      code: 'unknown_parameter',
    });
  }
  return {
    type: 'realtime',
    ...rest,
    ...given('output_modalities', fromPreviewModalities(modalities)),
    ...given('max_output_tokens', max_response_output_tokens),
    audio: {
      input: {
        ...given('format', FORMATS[String(input_audio_format)]),
        ...given('transcription', input_audio_transcription),
        ...given('turn_detection', turn_detection),
      },
      output: { ...given('format', FORMATS[String(output_audio_format)]), ...given('voice', voice) },
    },
  };
}

/** OpenAI's session, flat as the preview had it. */
export function toPreviewSession(session: Members): Members {
  const { audio, type: _type, output_modalities, max_output_tokens, ...rest } = session;
  const { input = {}, output = {} } = isObject(audio) ? audio : {};
  if (!isObject(input) || !isObject(output)) return rest;
  return {
    ...rest,
    modalities: toPreviewModalities(output_modalities),
    voice: output['voice'],
    input_audio_format: nameFormat(input['format']),
    output_audio_format: nameFormat(output['format']),
    input_audio_transcription: input['transcription'] ?? null,
    turn_detection: input['turn_detection'] ?? null,
    temperature: 0.8,
    max_response_output_tokens: max_output_tokens,
  };
}

function nameFormat(format: unknown): string | undefined {
  const type = isObject(format) ? format['type'] : undefined;
  return Object.entries(FORMATS).find(([, known]) => known['type'] === type)?.[0];
}

function given(name: string, value: unknown): Members {
  return value === undefined ? {} : { [name]: value };
}
