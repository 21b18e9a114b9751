/** A text in its languages. `leicht` is Leichte Sprache; where a language is missing, the German text is shown. */
export interface Words {
  readonly de: string
  readonly en?: string
  readonly leicht?: string
}
