// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

import type { SchemaSet } from '../../schema-set.ts';

export const audioSchemas: SchemaSet = {
  "AudioResponseFormat": {
    "type": "string",
    "enum": ["json", "text", "srt", "verbose_json", "vtt", "diarized_json"],
    "default": "json"
  },
  "CreateSpeechRequest": {
    "type": "object",
    "properties": {
      "model": {
        "anyOf": [
          {
            "type": "string",
            "enum": ["tts-1", "tts-1-hd", "gpt-4o-mini-tts", "gpt-4o-mini-tts-2025-12-15"]
          },
          { "type": "string" }
        ]
      },
      "input": { "type": "string", "maxLength": 4096 },
      "instructions": { "type": "string", "maxLength": 4096 },
      "voice": { "$ref": "#/$defs/VoiceIdsOrCustomVoice" },
      "response_format": {
        "type": "string",
        "enum": ["mp3", "opus", "aac", "flac", "wav", "pcm"],
        "default": "mp3"
      },
      "speed": { "type": "number", "default": 1, "maximum": 4, "minimum": 0.25 },
      "stream_format": { "type": "string", "enum": ["sse", "audio"], "default": "audio" }
    },
    "required": ["model", "input", "voice"],
    "additionalProperties": false
  },
  "CreateSpeechResponseStreamEvent": {
    "type": "object",
    "discriminator": { "propertyName": "type" },
    "oneOf": [{ "$ref": "#/$defs/SpeechAudioDeltaEvent" }, { "$ref": "#/$defs/SpeechAudioDoneEvent" }]
  },
  "CreateTranscriptionRequest": {
    "type": "object",
    "properties": {
      "file": { "type": "string", "format": "binary" },
      "model": {
        "anyOf": [
          {
            "type": "string",
            "enum": [
              "whisper-1",
              "gpt-transcribe",
              "gpt-4o-transcribe",
              "gpt-4o-mini-transcribe",
              "gpt-4o-mini-transcribe-2025-12-15",
              "gpt-4o-transcribe-diarize"
            ]
          },
          { "type": "string" }
        ]
      },
      "language": { "type": "string" },
      "languages": { "type": "array", "minItems": 1, "items": { "type": "string" } },
      "keywords": { "type": "array", "items": { "type": "string" } },
      "prompt": { "type": "string" },
      "response_format": { "$ref": "#/$defs/AudioResponseFormat" },
      "temperature": { "type": "number", "default": 0 },
      "include": { "type": "array", "items": { "$ref": "#/$defs/TranscriptionInclude" } },
      "timestamp_granularities": {
        "type": "array",
        "default": ["segment"],
        "items": { "type": "string", "enum": ["word", "segment"] }
      },
      "stream": { "anyOf": [{ "type": "boolean", "default": false }, { "type": "null" }] },
      "chunking_strategy": {
        "anyOf": [
          { "type": "string", "const": "auto", "default": "auto" },
          { "$ref": "#/$defs/VadConfig" },
          { "type": "null" }
        ]
      },
      "known_speaker_names": { "type": "array", "maxItems": 4, "items": { "type": "string" } },
      "known_speaker_references": { "type": "array", "maxItems": 4, "items": { "type": "string" } }
    },
    "required": ["file", "model"],
    "additionalProperties": false
  },
  "CreateTranscriptionResponse": {
    "anyOf": [
      { "$ref": "#/$defs/CreateTranscriptionResponseJson" },
      { "$ref": "#/$defs/CreateTranscriptionResponseDiarizedJson" },
      { "$ref": "#/$defs/CreateTranscriptionResponseVerboseJson" }
    ]
  },
  "CreateTranscriptionResponseDiarizedJson": {
    "type": "object",
    "properties": {
      "task": { "type": "string", "const": "transcribe" },
      "duration": { "type": "number", "format": "double" },
      "text": { "type": "string" },
      "segments": { "type": "array", "items": { "$ref": "#/$defs/TranscriptionDiarizedSegment" } },
      "usage": {
        "type": "object",
        "discriminator": { "propertyName": "type" },
        "oneOf": [
          { "$ref": "#/$defs/TranscriptTextUsageTokens" },
          { "$ref": "#/$defs/TranscriptTextUsageDuration" }
        ]
      }
    },
    "required": ["task", "duration", "text", "segments"]
  },
  "CreateTranscriptionResponseJson": {
    "type": "object",
    "properties": {
      "text": { "type": "string" },
      "languages": { "type": "array", "items": { "$ref": "#/$defs/TranscriptionLanguage" } },
      "logprobs": {
        "type": "array",
        "items": {
          "type": "object",
          "properties": {
            "token": { "type": "string" },
            "logprob": { "type": "number" },
            "bytes": { "type": "array", "items": { "type": "number" } }
          }
        }
      },
      "usage": {
        "type": "object",
        "discriminator": { "propertyName": "type" },
        "oneOf": [
          { "$ref": "#/$defs/TranscriptTextUsageTokens" },
          { "$ref": "#/$defs/TranscriptTextUsageDuration" }
        ]
      }
    },
    "required": ["text"]
  },
  "CreateTranscriptionResponseStreamEvent": {
    "type": "object",
    "discriminator": { "propertyName": "type" },
    "oneOf": [
      { "$ref": "#/$defs/TranscriptTextSegmentEvent" },
      { "$ref": "#/$defs/TranscriptTextDeltaEvent" },
      { "$ref": "#/$defs/TranscriptTextDoneEvent" }
    ]
  },
  "CreateTranscriptionResponseVerboseJson": {
    "type": "object",
    "properties": {
      "language": { "type": "string" },
      "duration": { "type": "number", "format": "double" },
      "text": { "type": "string" },
      "words": { "type": "array", "items": { "$ref": "#/$defs/TranscriptionWord" } },
      "segments": { "type": "array", "items": { "$ref": "#/$defs/TranscriptionSegment" } },
      "usage": { "$ref": "#/$defs/TranscriptTextUsageDuration" }
    },
    "required": ["language", "duration", "text"]
  },
  "CreateTranslationRequest": {
    "type": "object",
    "properties": {
      "file": { "type": "string", "format": "binary" },
      "model": { "anyOf": [{ "type": "string", "const": "whisper-1" }, { "type": "string" }] },
      "prompt": { "type": "string" },
      "response_format": {
        "type": "string",
        "enum": ["json", "text", "srt", "verbose_json", "vtt"],
        "default": "json"
      },
      "temperature": { "type": "number", "default": 0 }
    },
    "required": ["file", "model"],
    "additionalProperties": false
  },
  "CreateTranslationResponse": {
    "anyOf": [
      { "$ref": "#/$defs/CreateTranslationResponseJson" },
      { "$ref": "#/$defs/CreateTranslationResponseVerboseJson" }
    ]
  },
  "CreateTranslationResponseJson": {
    "type": "object",
    "properties": { "text": { "type": "string" } },
    "required": ["text"]
  },
  "CreateTranslationResponseVerboseJson": {
    "type": "object",
    "properties": {
      "language": { "type": "string" },
      "duration": { "type": "number", "format": "double" },
      "text": { "type": "string" },
      "segments": { "type": "array", "items": { "$ref": "#/$defs/TranscriptionSegment" } }
    },
    "required": ["language", "duration", "text"]
  },
  "CreateVoiceConsentRequest": {
    "type": "object",
    "properties": {
      "name": { "type": "string" },
      "recording": { "type": "string", "format": "binary" },
      "language": { "type": "string" }
    },
    "required": ["name", "recording", "language"],
    "additionalProperties": false
  },
  "CreateVoiceRequest": {
    "type": "object",
    "properties": {
      "name": { "type": "string" },
      "audio_sample": { "type": "string", "format": "binary" },
      "consent": { "type": "string" }
    },
    "required": ["name", "audio_sample", "consent"],
    "additionalProperties": false
  },
  "SpeechAudioDeltaEvent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "speech.audio.delta" },
      "audio": { "type": "string" }
    },
    "required": ["type", "audio"]
  },
  "SpeechAudioDoneEvent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "speech.audio.done" },
      "usage": {
        "type": "object",
        "properties": {
          "input_tokens": { "type": "integer" },
          "output_tokens": { "type": "integer" },
          "total_tokens": { "type": "integer" }
        },
        "required": ["input_tokens", "output_tokens", "total_tokens"]
      }
    },
    "required": ["type", "usage"]
  },
  "TranscriptTextDeltaEvent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "transcript.text.delta" },
      "delta": { "type": "string" },
      "logprobs": {
        "type": "array",
        "items": {
          "type": "object",
          "properties": {
            "token": { "type": "string" },
            "logprob": { "type": "number" },
            "bytes": { "type": "array", "items": { "type": "integer" } }
          }
        }
      },
      "segment_id": { "type": "string" }
    },
    "required": ["type", "delta"]
  },
  "TranscriptTextDoneEvent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "transcript.text.done" },
      "text": { "type": "string" },
      "languages": { "type": "array", "items": { "$ref": "#/$defs/TranscriptionLanguage" } },
      "logprobs": {
        "type": "array",
        "items": {
          "type": "object",
          "properties": {
            "token": { "type": "string" },
            "logprob": { "type": "number" },
            "bytes": { "type": "array", "items": { "type": "integer" } }
          }
        }
      },
      "usage": { "$ref": "#/$defs/TranscriptTextUsageTokens" }
    },
    "required": ["type", "text"]
  },
  "TranscriptTextSegmentEvent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "transcript.text.segment" },
      "id": { "type": "string" },
      "start": { "type": "number", "format": "double" },
      "end": { "type": "number", "format": "double" },
      "text": { "type": "string" },
      "speaker": { "type": "string" }
    },
    "required": ["type", "id", "start", "end", "text", "speaker"]
  },
  "TranscriptionDiarizedSegment": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "transcript.text.segment" },
      "id": { "type": "string" },
      "start": { "type": "number", "format": "double" },
      "end": { "type": "number", "format": "double" },
      "text": { "type": "string" },
      "speaker": { "type": "string" }
    },
    "required": ["type", "id", "start", "end", "text", "speaker"]
  },
  "TranscriptionInclude": { "type": "string", "const": "logprobs" },
  "TranscriptionSegment": {
    "type": "object",
    "properties": {
      "id": { "type": "integer" },
      "seek": { "type": "integer" },
      "start": { "type": "number", "format": "double" },
      "end": { "type": "number", "format": "double" },
      "text": { "type": "string" },
      "tokens": { "type": "array", "items": { "type": "integer" } },
      "temperature": { "type": "number", "format": "float" },
      "avg_logprob": { "type": "number", "format": "float" },
      "compression_ratio": { "type": "number", "format": "float" },
      "no_speech_prob": { "type": "number", "format": "float" }
    },
    "required": [
      "id",
      "seek",
      "start",
      "end",
      "text",
      "tokens",
      "temperature",
      "avg_logprob",
      "compression_ratio",
      "no_speech_prob"
    ]
  },
  "TranscriptionWord": {
    "type": "object",
    "properties": {
      "word": { "type": "string" },
      "start": { "type": "number", "format": "double" },
      "end": { "type": "number", "format": "double" }
    },
    "required": ["word", "start", "end"]
  },
  "UpdateVoiceConsentRequest": {
    "type": "object",
    "properties": { "name": { "type": "string" } },
    "required": ["name"],
    "additionalProperties": false
  },
  "VadConfig": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "server_vad" },
      "prefix_padding_ms": { "type": "integer", "default": 300 },
      "silence_duration_ms": { "type": "integer", "default": 200 },
      "threshold": { "type": "number", "default": 0.5 }
    },
    "required": ["type"],
    "additionalProperties": false
  },
  "VoiceConsentDeletedResource": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "object": { "type": "string", "const": "audio.voice_consent" },
      "deleted": { "type": "boolean" }
    },
    "required": ["id", "object", "deleted"]
  },
  "VoiceConsentListResource": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "list" },
      "data": { "type": "array", "items": { "$ref": "#/$defs/VoiceConsentResource" } },
      "first_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "last_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "has_more": { "type": "boolean" }
    },
    "required": ["object", "data", "has_more"]
  },
  "VoiceConsentResource": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "audio.voice_consent" },
      "id": { "type": "string" },
      "name": { "type": "string" },
      "language": { "type": "string" },
      "created_at": { "type": "integer", "format": "unixtime" }
    },
    "required": ["object", "id", "name", "language", "created_at"]
  },
  "VoiceResource": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "audio.voice" },
      "id": { "type": "string" },
      "name": { "type": "string" },
      "created_at": { "type": "integer", "format": "unixtime" }
    },
    "required": ["object", "id", "name", "created_at"]
  }
};
