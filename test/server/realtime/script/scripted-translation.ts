/** What becomes of one utterance in a translation, as data. */
export interface ScriptedTranslation {
  /** What was said. @default a description of the sound */
  readonly input?: string | undefined;
  /** What it means in the other language. @default the language and what was said */
  readonly output?: string | undefined;
}
