import type { HeardSpeech } from './conversation-entry.ts';

/**
 * What was heard of speech that was cut off, in whole words. The wire does not say when which word is spoken, so it is the share of
 * the transcript that was played: right within a word or two. Without `heard` it is all of it; nothing when no audio came.
 */
export function toHeardText(transcript: string, heard: HeardSpeech | undefined): string {
  if (heard === undefined || (heard.receivedMs > 0 && heard.heardMs >= heard.receivedMs)) return transcript;
  if (heard.receivedMs === 0) return '';
  const cut = Math.floor((transcript.length * heard.heardMs) / heard.receivedMs);
  if (/^\s/u.test(transcript.slice(cut))) return transcript.slice(0, cut).trimEnd();
  const start = transcript.slice(0, cut);
  // Languages without spaces are cut between two characters.
  if (!/\s/u.test(transcript.trim())) return dropHalfCharacter(start);
  return start.slice(0, Math.max(0, start.search(/\s+\S*$/u)));
}

function dropHalfCharacter(text: string): string {
  return /[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text;
}
