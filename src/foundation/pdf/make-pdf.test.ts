import { createHash } from 'node:crypto'
import { extractText, getDocumentProxy, getMeta } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { makePdf, PdfProblem } from './make-pdf.ts'
import { printable, stranger } from './printable.ts'

const madeAt = Temporal.Instant.from('2026-11-22T11:00:00Z')
const template = 'foundation/pdf/proof.fixture.typ'
const proof = (text: string, title = 'Rechnung R 1') =>
  makePdf({ template, madeAt, data: { title, text, language: 'de', foot: 'Gemeinde Muster', address: 'A\nB' } })

async function read(bytes: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true })
  return text.replace(/\s+/g, ' ')
}

describe('a PDF of the house', () => {
  it('has language, title, structure, and text that can be taken out again', async () => {
    const bytes = await proof('Grüße aus Łódź, 12,50 €')
    const raw = Buffer.from(bytes).toString('latin1')
    expect(raw).toContain('/Marked true')
    expect(raw).toContain('/StructTreeRoot')
    expect(raw).toContain('pdfuaid:part>1<')
    expect(raw).toMatch(/\/Lang \(de/)
    const document = await getDocumentProxy(new Uint8Array(bytes))
    expect((await getMeta(document)).info.Title).toBe('Rechnung R 1')
    const tree = JSON.stringify(await (await document.getPage(1)).getStructTree())
    for (const role of ['"H1"', '"Table"', '"TH"', '"TD"']) expect(tree).toContain(role)
    expect(await read(bytes)).toContain('Grüße aus Łódź, 12,50 €')
  })

  it('is the same file for the same words and moment', async () => {
    const sums = await Promise.all([proof('x'), proof('y'), proof('x')])
    const [one, other, again] = sums.map((bytes) => createHash('sha256').update(bytes).digest('hex'))
    expect(again).toBe(one)
    expect(other).not.toBe(one)
  })

  it.each([
    '#panic("no") $x^2$ \\ < > * _ ` ~ @id [a] // /* = - +',
    '#import "@preview/x:1.0.0"; #read("/main.ts")',
    'W'.repeat(400),
    '"] #set page(width: 1pt) ["',
  ])('takes every text as text: %s', async (text) => {
    const found = await read(await proof(text))
    expect(found.replace(/ /g, '')).toContain(text.replace(/ /g, '').slice(0, 60))
  })

  it('shows a square for what no font has, and does not stop', async () => {
    const found = await read(await proof('Familie 👨‍👩‍👧 日本 שלום ﷽ \u202Egnp \u0000 e\u0301 Привет Ωμέγα ก็ \ud800'))
    expect(found).toContain(`Familie ${stranger} ${stranger}${stranger}`)
    expect(found).toContain('gnp')
    expect(found).toContain('é Привет Ωμέγα')
  })

  it('says which template is broken', async () => {
    await expect(makePdf({ template: 'foundation/pdf/none.typ', madeAt, data: {} })).rejects.toThrow(PdfProblem)
  })
})

it('leaves ordinary texts as they are', () => {
  const text = 'Änderung – „Saal“ (½ Tag): 1.234,50 €\nzweite Zeile'
  expect(printable(text)).toBe(text)
})
