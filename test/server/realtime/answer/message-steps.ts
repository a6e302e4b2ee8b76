import type { RealtimeConversationItem } from '@unspool/generated/realtime';
import { splitTokens } from '../../model/split-tokens.ts';
import { encodePcm16, toMilliseconds, toSamples } from '../audio/pcm16.ts';
import { synthesizeSpeech } from '../audio/synthesize-speech.ts';
import type { ServerStep } from '../connection/realtime-connection.ts';
import type { Answer, AnsweredItem, ItemPlace } from './answer.ts';
import { beginItem, endItem } from './item-border-steps.ts';

type PartPlace = ItemPlace & { readonly item_id: string; readonly content_index: number };

/** How far a message came before it ended or was stopped. */
interface Said {
  readonly text: string;
  readonly audioMs: number;
}

/** Audio is sent in pieces of so many milliseconds. */
const AUDIO_DELTA_MS = 200;

/** The events of a message: text, or audio together with its transcript. */
export function* messageSteps(answer: Answer, text: string, place: ItemPlace): Generator<ServerStep, AnsweredItem> {
  const id = answer.createId('item');
  const message = { id, type: 'message', role: 'assistant' } as const;
  const previous_item_id = yield* beginItem(answer, { ...message, status: 'in_progress', content: [] }, place);
  const partPlace = { ...place, item_id: id, content_index: 0 };
  const said = yield* answer.modality === 'audio' ? speak(answer, text, partPlace) : write(answer, text, partPlace);
  const item: RealtimeConversationItem = {
    ...message,
    status: answer.stopped() === undefined ? 'completed' : 'incomplete',
    content: [
      answer.modality === 'audio'
        ? { type: 'output_audio', transcript: said.text }
        : { type: 'output_text', text: said.text },
    ],
  };
  const audioMs = answer.modality === 'audio' ? said.audioMs : undefined;
  yield* endItem(answer, { id, item, audioMs }, { ...place, previous_item_id });
  return { item, textTokens: splitTokens(said.text).length, audioTokens: Math.ceil(said.audioMs / 50) };
}

function* write({ stopped }: Answer, text: string, place: PartPlace): Generator<ServerStep, Said> {
  yield { type: 'response.content_part.added', ...place, part: { type: 'text', text: '' } };
  let said = '';
  for (const delta of splitTokens(text)) {
    if (stopped() !== undefined) break;
    said += delta;
    yield { type: 'response.output_text.delta', ...place, delta };
  }
  yield { type: 'response.output_text.done', ...place, text: said };
  yield { type: 'response.content_part.done', ...place, part: { type: 'text', text: said } };
  return { text: said, audioMs: 0 };
}

/** The transcript of a piece comes before its audio. */
function* speak({ stopped }: Answer, text: string, place: PartPlace): Generator<ServerStep, Said> {
  yield { type: 'response.content_part.added', ...place, part: { type: 'audio', transcript: '' } };
  let said = '';
  let samples = 0;
  for (const delta of splitTokens(text)) {
    if (stopped() !== undefined) break;
    said += delta;
    yield { type: 'response.output_audio_transcript.delta', ...place, delta };
    const speech = synthesizeSpeech(delta);
    for (let start = 0; start < speech.length && stopped() === undefined; start += toSamples(AUDIO_DELTA_MS)) {
      const piece = speech.subarray(start, start + toSamples(AUDIO_DELTA_MS));
      samples += piece.length;
      yield { type: 'response.output_audio.delta', ...place, delta: encodePcm16(piece) };
    }
  }
  yield { type: 'response.output_audio.done', ...place };
  yield { type: 'response.output_audio_transcript.done', ...place, transcript: said };
  yield { type: 'response.content_part.done', ...place, part: { type: 'audio', transcript: said } };
  return { text: said, audioMs: toMilliseconds(samples) };
}
