import type { Token } from 'markdown-it'

/** Real dashes and ellipses in running text; code and addresses written out in the text stay as typed. */
export function quietDashes(tokens: readonly Token[]): void {
  for (const token of tokens) {
    let insideAddress = 0
    for (const child of token.children ?? []) {
      if (child.type === 'link_open' && child.info === 'auto') insideAddress += 1
      else if (child.type === 'link_close' && child.info === 'auto') insideAddress -= 1
      else if (child.type === 'text' && insideAddress === 0) child.content = dashes(child.content)
    }
  }
}

/** „10 - 12“ and „so -- wie“ get an en dash, „...“ one character; hyphens inside words stay. */
export function dashes(text: string): string {
  return text.replace(/(?<=\s)-{1,2}(?=\s)/g, '–').replace(/(?<!\.)\.{3}(?!\.)/g, '…')
}
