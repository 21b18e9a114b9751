import { plainText } from '#foundation/text/plain-text.ts'

/** The words of a paragraph as one reads them, without marks: what passages are quoted from. */
export const readable = ({ heading, body }: { readonly heading: string; readonly body: string }): string =>
  [heading, plainText(body)].filter(Boolean).join('\n\n')
