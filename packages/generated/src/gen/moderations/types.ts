// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

export interface CreateModerationRequest {
  input:
    | string
    | readonly string[]
    | readonly (
        | {
            type: 'image_url';
            image_url: {
              /** URL. */
              url: string;
            };
          }
        | { type: 'text'; text: string }
      )[];
  /** @default 'omni-moderation-latest' */
  model?:
    | 'omni-moderation-latest'
    | 'omni-moderation-2024-09-26'
    | 'text-moderation-latest'
    | 'text-moderation-stable'
    | (string & {})
    | undefined;
}

export interface CreateModerationResponse {
  id: string;
  model: string;
  results: {
    flagged: boolean;
    categories: {
      hate: boolean;
      'hate/threatening': boolean;
      harassment: boolean;
      'harassment/threatening': boolean;
      illicit: boolean | null;
      'illicit/violent': boolean | null;
      'self-harm': boolean;
      'self-harm/intent': boolean;
      'self-harm/instructions': boolean;
      sexual: boolean;
      'sexual/minors': boolean;
      violence: boolean;
      'violence/graphic': boolean;
    };
    category_scores: {
      hate: number;
      'hate/threatening': number;
      harassment: number;
      'harassment/threatening': number;
      illicit: number;
      'illicit/violent': number;
      'self-harm': number;
      'self-harm/intent': number;
      'self-harm/instructions': number;
      sexual: number;
      'sexual/minors': number;
      violence: number;
      'violence/graphic': number;
    };
    category_applied_input_types: {
      hate: 'text'[];
      'hate/threatening': 'text'[];
      harassment: 'text'[];
      'harassment/threatening': 'text'[];
      illicit: 'text'[];
      'illicit/violent': 'text'[];
      'self-harm': ('text' | 'image')[];
      'self-harm/intent': ('text' | 'image')[];
      'self-harm/instructions': ('text' | 'image')[];
      sexual: ('text' | 'image')[];
      'sexual/minors': 'text'[];
      violence: ('text' | 'image')[];
      'violence/graphic': ('text' | 'image')[];
    };
  }[];
}
