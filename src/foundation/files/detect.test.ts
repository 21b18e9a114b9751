import { describe, expect, test } from 'vitest'
import { writeArchive } from './archive.ts'
import { type DetectOptions, detectFile, fileTypes } from './detect.ts'
import type { FileType } from './errors.ts'
import { cleanFileName } from './name.ts'
import { halves, joined } from './pictures.fixture.ts'

const all = Object.keys(fileTypes) as FileType[]

function detected(bytes: Uint8Array, options: Partial<DetectOptions> = {}): string {
  const result = detectFile(bytes, { allowed: all, limit: 1_000_000, ...options })
  return result.ok ? result.value.type : result.problem.code
}

async function zip(...names: string[]): Promise<Uint8Array> {
  const at = Temporal.Instant.from('2026-11-22T10:00:00Z')
  const entries = names.map((name) => ({ name, content: 'x', compressed: false }))
  return new Uint8Array(await new Response(writeArchive(entries, { at })).arrayBuffer())
}

/** OpenDocument: the first entry is the media type, stored as it is and without additions. */
function openDocument(mediaType: string): Uint8Array {
  const header = new Uint8Array(30)
  header.set([0x50, 0x4b, 3, 4])
  return joined(header, 'mimetype', mediaType, 'PK\x03\x04')
}

describe('by content', () => {
  test('pictures', async () => {
    expect(detected(await halves(4, 4).jpeg())).toBe('jpeg')
    expect(detected(await halves(4, 4).png())).toBe('png')
    expect(detected(await halves(4, 4).webp())).toBe('webp')
    expect(detected(joined('GIF89a', [1, 0, 1, 0, 0, 0, 0]))).toBe('gif')
    expect(detected(joined([0, 0, 0, 28], 'ftypavif', [0, 0, 0, 0], 'avifmif1miaf'))).toBe('avif')
    expect(detected(joined([0, 0, 0, 24], 'ftypheic', [0, 0, 0, 0], 'mif1heic'))).toBe('heic')
  })

  test('documents', async () => {
    expect(detected(joined('%PDF-1.7\n%…'))).toBe('pdf')
    expect(detected(await zip('[Content_Types].xml', 'word/document.xml'))).toBe('docx')
    expect(detected(await zip('[Content_Types].xml', 'xl/workbook.xml'))).toBe('xlsx')
    expect(detected(await zip('[Content_Types].xml', 'ppt/presentation.xml'))).toBe('pptx')
    expect(detected(openDocument('application/vnd.oasis.opendocument.text'))).toBe('odt')
    expect(detected(openDocument('application/vnd.oasis.opendocument.spreadsheet'))).toBe('ods')
    expect(detected(openDocument('application/vnd.oasis.opendocument.text-template'))).toBe('zip')
    expect(detected(await zip('stops.txt', 'trips.txt'))).toBe('zip')
    expect(detected(joined([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]))).toBe('office-binary')
    expect(detected(joined('Name;Ort\r\nMüller;Mayen'))).toBe('text')
    expect(detected(Uint8Array.of(0x4d, 0xfc, 0x6c))).toBe('text')
    expect(detected(new Uint8Array(Buffer.from('\ufeffName\tOrt\r\n', 'utf16le')))).toBe('text')
    expect(detected(new Uint8Array(Buffer.from('\ufeff\u0001', 'utf16le')))).toBe('unknown-type')
  })

  test.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['noise', Uint8Array.of(7, 0, 3, 200), 'unknown-type'],
    ['a program', joined('MZ', [0x90, 0, 3, 0]), 'unknown-type'],
    ['a film', joined([0, 0, 0, 24], 'ftypisom', [0, 0, 2, 0], 'isommp42'), 'unknown-type'],
    ['one byte too many', new Uint8Array(1_000_001), 'too-large'],
  ])('%s', (_, bytes, code) => {
    expect(detected(bytes)).toBe(code)
  })
})

describe('never taken, even when named', () => {
  test.each([
    '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    '\ufeff<?xml version="1.0"?><!-- x --><svg/>',
    '  <!DOCTYPE svg><s:svg xmlns:s="http://www.w3.org/2000/svg">',
    '<!doctype html><p>',
    '<HTML>',
    '<script src=x>',
  ])('%s', (text) => {
    expect(detected(joined(text))).toBe('not-allowed')
    expect(detected(new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')))).toBe('not-allowed')
  })

  test('macros', async () => {
    expect(detected(await zip('[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin'))).toBe('has-macros')
  })
})

describe('names and claims', () => {
  const pdf = joined('%PDF-1.7')

  test.each([
    ['Plan.PDF', 'application/pdf', 'pdf'],
    ['Plan', '', 'pdf'],
    ['Plan.pdf', 'application/octet-stream', 'pdf'],
    ['Plan.v2.pdf', 'Application/PDF; charset=binary', 'pdf'],
    ['plan.jpg', '', 'disguised'],
    ['plan.pdf', 'image/png', 'disguised'],
    ['plan.pdf.exe', 'application/pdf', 'disguised'],
  ])('a PDF called %s, said to be “%s”: %s', (name, claimed, expected) => {
    expect(detected(pdf, { name, claimed })).toBe(expected)
  })

  test('Windows with Excel says application/vnd.ms-excel for CSV', () => {
    expect(detected(joined('a;b'), { name: 'a.csv', claimed: 'application/vnd.ms-excel' })).toBe('text')
  })

  test('a page disguised as a picture', () => {
    expect(detected(joined('<html>'), { name: 'a.jpg', claimed: 'image/jpeg' })).toBe('disguised')
  })

  test('a picture with another picture’s ending passes only where that was asked for', async () => {
    const webp = await halves(4, 4).webp()
    const saved = { name: 'foto.jpg', claimed: 'image/jpeg' }
    expect(detected(webp, saved)).toBe('disguised')
    expect(detected(webp, { ...saved, anyPictureName: true })).toBe('webp')
    expect(detected(pdf, { ...saved, anyPictureName: true })).toBe('disguised')
  })

  test('what the place does not take', () => {
    expect(detectFile(pdf, { allowed: ['jpeg'], limit: 100 })).toEqual({
      ok: false,
      problem: { code: 'not-allowed', found: 'pdf' },
    })
  })
})

test.each([
  ['Plan 2026.pdf', 'Plan 2026.pdf'],
  ['C:\\Eigene Dateien\\Übersicht.pdf', 'Übersicht.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['a\u202efdp.exe\r\nX: y', 'afdp.exeX y'],
  ['...', ''],
  [`${'ä'.repeat(300)}.webp`, `${'ä'.repeat(100)}.webp`],
])('the file name %j is shown as %j', (name, clean) => {
  expect(cleanFileName(name)).toBe(clean)
})
