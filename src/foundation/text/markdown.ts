/** HTML that went through the sanitiser. */
export interface SafeHtml {
  readonly html: string
}
