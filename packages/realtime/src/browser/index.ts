export { attachAudio } from './attach-audio.ts';
export { createMicrophone } from './microphone/create-microphone.ts';
export { createPlayer } from './player/create-player.ts';

export type { AttachAudioOptions, AttachedAudio, AudioSession } from './attach-audio.ts';
export type { Microphone, MicrophoneFrame, MicrophoneOptions } from './microphone/microphone.ts';
export type { Player, PlayerOptions, PlayerQueueState } from './player/player.ts';
