// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

import type { SchemaSet } from '../../schema-set.ts';

export const imagesSchemas: SchemaSet = {
  "CreateImageEditRequest": {
    "type": "object",
    "properties": {
      "image": {
        "anyOf": [
          { "type": "string", "format": "binary" },
          { "type": "array", "maxItems": 16, "items": { "type": "string", "format": "binary" } }
        ]
      },
      "prompt": { "type": "string" },
      "mask": { "type": "string", "format": "binary" },
      "background": {
        "type": ["string", "null"],
        "enum": ["transparent", "opaque", "auto", null],
        "default": "auto"
      },
      "model": {
        "default": "gpt-image-1.5",
        "anyOf": [
          {
            "type": "string",
            "enum": [
              "gpt-image-1.5",
              "gpt-image-2",
              "gpt-image-2-2026-04-21",
              "dall-e-2",
              "gpt-image-1",
              "gpt-image-1-mini",
              "chatgpt-image-latest"
            ]
          },
          { "type": "null" },
          { "type": "string" }
        ]
      },
      "n": { "type": ["integer", "null"], "default": 1, "maximum": 10, "minimum": 1 },
      "size": {
        "default": "1024x1024",
        "anyOf": [
          { "type": "string", "enum": ["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] },
          { "type": "null" },
          { "type": "string" }
        ]
      },
      "response_format": { "type": ["string", "null"], "enum": ["url", "b64_json", null] },
      "output_format": {
        "type": ["string", "null"],
        "enum": ["png", "jpeg", "webp", null],
        "default": "png"
      },
      "output_compression": { "type": ["integer", "null"], "default": 100 },
      "user": { "type": "string" },
      "input_fidelity": { "anyOf": [{ "$ref": "#/$defs/InputFidelity" }, { "type": "null" }] },
      "stream": { "type": ["boolean", "null"], "default": false },
      "partial_images": { "$ref": "#/$defs/PartialImages" },
      "quality": {
        "type": ["string", "null"],
        "enum": ["standard", "low", "medium", "high", "auto", null],
        "default": "auto"
      }
    },
    "required": ["prompt", "image"]
  },
  "CreateImageRequest": {
    "type": "object",
    "properties": {
      "prompt": { "type": "string" },
      "model": {
        "default": "dall-e-2",
        "anyOf": [
          {
            "type": "string",
            "enum": [
              "gpt-image-1.5",
              "gpt-image-2",
              "gpt-image-2-2026-04-21",
              "dall-e-2",
              "dall-e-3",
              "gpt-image-1",
              "gpt-image-1-mini",
              "chatgpt-image-latest"
            ]
          },
          { "type": "null" },
          { "type": "string" }
        ]
      },
      "n": { "type": ["integer", "null"], "default": 1, "maximum": 10, "minimum": 1 },
      "quality": {
        "type": ["string", "null"],
        "enum": ["standard", "hd", "low", "medium", "high", "auto", null],
        "default": "auto"
      },
      "response_format": { "type": ["string", "null"], "enum": ["url", "b64_json", null], "default": "url" },
      "output_format": {
        "type": ["string", "null"],
        "enum": ["png", "jpeg", "webp", null],
        "default": "png"
      },
      "output_compression": { "type": ["integer", "null"], "default": 100 },
      "stream": { "type": ["boolean", "null"], "default": false },
      "partial_images": { "$ref": "#/$defs/PartialImages" },
      "size": {
        "default": "auto",
        "anyOf": [
          {
            "type": "string",
            "enum": [
              "auto",
              "1024x1024",
              "1536x1024",
              "1024x1536",
              "256x256",
              "512x512",
              "1792x1024",
              "1024x1792"
            ]
          },
          { "type": "null" },
          { "type": "string" }
        ]
      },
      "moderation": { "type": ["string", "null"], "enum": ["low", "auto", null], "default": "auto" },
      "background": {
        "type": ["string", "null"],
        "enum": ["transparent", "opaque", "auto", null],
        "default": "auto"
      },
      "style": { "type": ["string", "null"], "enum": ["vivid", "natural", null], "default": "vivid" },
      "user": { "type": "string" }
    },
    "required": ["prompt"]
  },
  "CreateImageVariationRequest": {
    "type": "object",
    "properties": {
      "image": { "type": "string", "format": "binary" },
      "model": {
        "default": "dall-e-2",
        "anyOf": [{ "type": "string", "const": "dall-e-2" }, { "type": "null" }, { "type": "string" }]
      },
      "n": { "type": ["integer", "null"], "default": 1, "maximum": 10, "minimum": 1 },
      "response_format": { "type": ["string", "null"], "enum": ["url", "b64_json", null], "default": "url" },
      "size": {
        "type": ["string", "null"],
        "enum": ["256x256", "512x512", "1024x1024", null],
        "default": "1024x1024"
      },
      "user": { "type": "string" }
    },
    "required": ["image"]
  },
  "EditImageBodyJsonParam": {
    "type": "object",
    "properties": {
      "model": {
        "default": "gpt-image-1.5",
        "anyOf": [
          {
            "type": "string",
            "enum": [
              "gpt-image-1.5",
              "gpt-image-2",
              "gpt-image-2-2026-04-21",
              "gpt-image-1",
              "gpt-image-1-mini",
              "chatgpt-image-latest"
            ]
          },
          { "type": "null" },
          { "type": "string" }
        ]
      },
      "images": {
        "type": "array",
        "maxItems": 16,
        "minItems": 1,
        "items": { "$ref": "#/$defs/ImageRefParam" }
      },
      "mask": { "$ref": "#/$defs/ImageRefParam" },
      "prompt": { "type": "string", "maxLength": 32000, "minLength": 1 },
      "n": {
        "default": 1,
        "anyOf": [{ "type": "integer", "maximum": 10, "minimum": 1 }, { "type": "null" }]
      },
      "quality": {
        "default": "auto",
        "anyOf": [{ "type": "string", "enum": ["low", "medium", "high", "auto"] }, { "type": "null" }]
      },
      "input_fidelity": { "anyOf": [{ "type": "string", "enum": ["high", "low"] }, { "type": "null" }] },
      "size": {
        "default": "auto",
        "anyOf": [
          { "type": "string", "enum": ["auto", "1024x1024", "1536x1024", "1024x1536"] },
          { "type": "null" }
        ]
      },
      "user": { "type": "string" },
      "output_format": {
        "default": "png",
        "anyOf": [{ "type": "string", "enum": ["png", "jpeg", "webp"] }, { "type": "null" }]
      },
      "output_compression": {
        "anyOf": [{ "type": "integer", "maximum": 100, "minimum": 0 }, { "type": "null" }]
      },
      "moderation": {
        "default": "auto",
        "anyOf": [{ "type": "string", "enum": ["low", "auto"] }, { "type": "null" }]
      },
      "background": {
        "default": "auto",
        "anyOf": [{ "type": "string", "enum": ["transparent", "opaque", "auto"] }, { "type": "null" }]
      },
      "stream": { "default": false, "anyOf": [{ "type": "boolean" }, { "type": "null" }] },
      "partial_images": { "$ref": "#/$defs/PartialImages" }
    },
    "required": ["images", "prompt"]
  },
  "GeneratedImage": {
    "type": "object",
    "properties": {
      "b64_json": { "type": "string" },
      "url": { "type": "string", "format": "uri" },
      "revised_prompt": { "type": "string" }
    }
  },
  "ImageEditCompletedEvent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "image_edit.completed" },
      "b64_json": { "type": "string" },
      "created_at": { "type": "integer", "format": "unixtime" },
      "size": { "type": "string", "enum": ["1024x1024", "1024x1536", "1536x1024", "auto"] },
      "quality": { "type": "string", "enum": ["low", "medium", "high", "auto"] },
      "background": { "type": "string", "enum": ["transparent", "opaque", "auto"] },
      "output_format": { "type": "string", "enum": ["png", "webp", "jpeg"] },
      "usage": { "$ref": "#/$defs/ImagesUsage" }
    },
    "required": ["type", "b64_json", "created_at", "size", "quality", "background", "output_format", "usage"]
  },
  "ImageEditPartialImageEvent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "image_edit.partial_image" },
      "b64_json": { "type": "string" },
      "created_at": { "type": "integer", "format": "unixtime" },
      "size": { "type": "string", "enum": ["1024x1024", "1024x1536", "1536x1024", "auto"] },
      "quality": { "type": "string", "enum": ["low", "medium", "high", "auto"] },
      "background": { "type": "string", "enum": ["transparent", "opaque", "auto"] },
      "output_format": { "type": "string", "enum": ["png", "webp", "jpeg"] },
      "partial_image_index": { "type": "integer" }
    },
    "required": [
      "type",
      "b64_json",
      "created_at",
      "size",
      "quality",
      "background",
      "output_format",
      "partial_image_index"
    ]
  },
  "ImageEditStreamEvent": {
    "type": "object",
    "discriminator": { "propertyName": "type" },
    "oneOf": [
      { "$ref": "#/$defs/ImageEditPartialImageEvent" },
      { "$ref": "#/$defs/ImageEditCompletedEvent" }
    ]
  },
  "ImageGenCompletedEvent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "image_generation.completed" },
      "b64_json": { "type": "string" },
      "created_at": { "type": "integer", "format": "unixtime" },
      "size": { "type": "string", "enum": ["1024x1024", "1024x1536", "1536x1024", "auto"] },
      "quality": { "type": "string", "enum": ["low", "medium", "high", "auto"] },
      "background": { "type": "string", "enum": ["transparent", "opaque", "auto"] },
      "output_format": { "type": "string", "enum": ["png", "webp", "jpeg"] },
      "usage": { "$ref": "#/$defs/ImagesUsage" }
    },
    "required": ["type", "b64_json", "created_at", "size", "quality", "background", "output_format", "usage"]
  },
  "ImageGenInputUsageDetails": {
    "type": "object",
    "properties": { "text_tokens": { "type": "integer" }, "image_tokens": { "type": "integer" } },
    "required": ["text_tokens", "image_tokens"]
  },
  "ImageGenOutputTokensDetails": {
    "type": "object",
    "properties": { "image_tokens": { "type": "integer" }, "text_tokens": { "type": "integer" } },
    "required": ["image_tokens", "text_tokens"]
  },
  "ImageGenPartialImageEvent": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "image_generation.partial_image" },
      "b64_json": { "type": "string" },
      "created_at": { "type": "integer", "format": "unixtime" },
      "size": { "type": "string", "enum": ["1024x1024", "1024x1536", "1536x1024", "auto"] },
      "quality": { "type": "string", "enum": ["low", "medium", "high", "auto"] },
      "background": { "type": "string", "enum": ["transparent", "opaque", "auto"] },
      "output_format": { "type": "string", "enum": ["png", "webp", "jpeg"] },
      "partial_image_index": { "type": "integer" }
    },
    "required": [
      "type",
      "b64_json",
      "created_at",
      "size",
      "quality",
      "background",
      "output_format",
      "partial_image_index"
    ]
  },
  "ImageGenStreamEvent": {
    "type": "object",
    "discriminator": { "propertyName": "type" },
    "oneOf": [{ "$ref": "#/$defs/ImageGenPartialImageEvent" }, { "$ref": "#/$defs/ImageGenCompletedEvent" }]
  },
  "ImageGenUsage": {
    "type": "object",
    "properties": {
      "input_tokens": { "type": "integer" },
      "total_tokens": { "type": "integer" },
      "output_tokens": { "type": "integer" },
      "output_tokens_details": { "$ref": "#/$defs/ImageGenOutputTokensDetails" },
      "input_tokens_details": { "$ref": "#/$defs/ImageGenInputUsageDetails" }
    },
    "required": ["input_tokens", "total_tokens", "output_tokens", "input_tokens_details"]
  },
  "ImageRefParam": {
    "type": "object",
    "properties": {
      "image_url": { "type": "string", "format": "uri", "maxLength": 20971520 },
      "file_id": { "type": "string" }
    },
    "additionalProperties": false
  },
  "ImagesResponse": {
    "type": "object",
    "properties": {
      "created": { "type": "integer", "format": "unixtime" },
      "data": { "type": "array", "items": { "$ref": "#/$defs/GeneratedImage" } },
      "background": { "type": "string", "enum": ["transparent", "opaque"] },
      "output_format": { "type": "string", "enum": ["png", "webp", "jpeg"] },
      "size": { "type": "string", "enum": ["1024x1024", "1024x1536", "1536x1024"] },
      "quality": { "type": "string", "enum": ["low", "medium", "high"] },
      "usage": { "$ref": "#/$defs/ImageGenUsage" }
    },
    "required": ["created"]
  },
  "ImagesUsage": {
    "type": "object",
    "properties": {
      "total_tokens": { "type": "integer" },
      "input_tokens": { "type": "integer" },
      "output_tokens": { "type": "integer" },
      "input_tokens_details": {
        "type": "object",
        "properties": { "text_tokens": { "type": "integer" }, "image_tokens": { "type": "integer" } },
        "required": ["text_tokens", "image_tokens"]
      }
    },
    "required": ["total_tokens", "input_tokens", "output_tokens", "input_tokens_details"]
  },
  "PartialImages": {
    "anyOf": [{ "type": "integer", "default": 0, "maximum": 3, "minimum": 0 }, { "type": "null" }]
  }
};
