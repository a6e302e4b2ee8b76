import type { RealtimeConversationItem } from '@unspool/generated/realtime';
import { splitTokens } from '../../model/split-tokens.ts';
import type { ServerStep } from '../connection/realtime-connection.ts';
import type { ScriptedItem } from '../script/scripted-answer.ts';
import { statusOf, type Answer, type AnsweredItem, type ItemPlace } from './answer.ts';
import { countSpoken } from './count-usage.ts';
import { beginItem, endItem } from './item-border-steps.ts';
import { speakTokens } from './speak-tokens.ts';

type Message = Extract<ScriptedItem, { kind: 'message' }>;
type PartPlace = ItemPlace & { readonly item_id: string; readonly content_index: number };

/** How far a message came before it ended or was stopped. */
interface Said {
  readonly text: string;
  readonly audioMs: number;
}

/** The events of a message: text, or audio together with its transcript. */
export function* messageSteps(answer: Answer, wanted: Message, place: ItemPlace): Generator<ServerStep, AnsweredItem> {
  const id = wanted.id ?? answer.createId('item');
  const isSpoken = (wanted.modality ?? answer.modality) === 'audio';
  const message = { id, type: 'message', role: 'assistant' } as const;
  const previous_item_id = yield* beginItem(answer, { ...message, status: 'in_progress', content: [] }, place);
  const partPlace = { ...place, item_id: id, content_index: 0 };
  const said = yield* isSpoken ? speak(answer, wanted, partPlace) : write(answer, wanted, partPlace);
  const item: RealtimeConversationItem = {
    ...message,
    status: statusOf(answer, place),
    content: [isSpoken ? { type: 'output_audio', transcript: said.text } : { type: 'output_text', text: said.text }],
  };
  yield* endItem(answer, { id, item, audioMs: isSpoken ? said.audioMs : undefined }, { ...place, previous_item_id });
  return { item, textTokens: splitTokens(said.text).length, audioTokens: countSpoken(said.audioMs) };
}

function* write({ stopped }: Answer, { text }: Message, place: PartPlace): Generator<ServerStep, Said> {
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
function* speak(answer: Answer, message: Message, place: PartPlace): Generator<ServerStep, Said> {
  const { stopped, bytesPerDelta, codec } = answer;
  yield { type: 'response.content_part.added', ...place, part: { type: 'audio', transcript: '' } };
  let said = '';
  let bytes = 0;
  for (const { token, audio } of speakTokens(message, codec)) {
    if (stopped() !== undefined) break;
    said += token;
    yield { type: 'response.output_audio_transcript.delta', ...place, delta: token };
    for (let start = 0; start < audio.length && stopped() === undefined; start += bytesPerDelta) {
      const piece = audio.subarray(start, start + bytesPerDelta);
      bytes += piece.length;
      answer.grow(place.item_id, piece.length / codec.bytesPerMs);
      yield { type: 'response.output_audio.delta', ...place, delta: piece.toString('base64') };
    }
  }
  yield { type: 'response.output_audio.done', ...place };
  yield { type: 'response.output_audio_transcript.done', ...place, transcript: said };
  yield { type: 'response.content_part.done', ...place, part: { type: 'audio', transcript: said } };
  return { text: said, audioMs: bytes / codec.bytesPerMs };
}
