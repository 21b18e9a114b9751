/** Reads the PDF that staff get: the codes, as they stand on the slips. */
export async function codesOnSlips(made: Response): Promise<{ sheets: number; codes: string[] }> {
  const { extractText, getDocumentProxy } = await import('unpdf')
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(await made.arrayBuffer())))
  return { sheets: text.length, codes: text.join(' ').match(/[2-9A-HJ-NP-Z]{4}(-[2-9A-HJ-NP-Z]{4}){2}/g) ?? [] }
}
