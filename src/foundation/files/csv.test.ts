import { describe, expect, test } from 'vitest'
import { readCsv, writeCsv } from './csv.ts'

const rowsOf = (source: string | Uint8Array) => {
  const result = readCsv(source)
  return result.ok ? result.value : result.problem
}

describe('writing', () => {
  test('mark, semicolons, line ends, quotes', () => {
    expect(
      writeCsv([
        ['Name', 'Ort'],
        ['Müller; Söhne', 'Haus "Eifel"'],
        ['zwei\nZeilen', ''],
      ]),
    ).toBe('\ufeffName;Ort\r\n"Müller; Söhne";"Haus ""Eifel"""\r\n"zwei\nZeilen";\r\n')
  })

  test.each(['=1+1', '+49 2651', '-x', '@SUM(A1)', '\tx', '\rx', '=HYPERLINK("http://x.example.org")'])(
    '%j is no formula any more',
    (value) => {
      const written = writeCsv([[value]]).slice(1)
      expect(written.replace(/^"/, '')).toMatch(/^'/)
      expect(rowsOf(written)).toEqual([[value]])
    },
  )

  test('negative numbers stay numbers', () => {
    expect(writeCsv([['-5', '-1,25', '-5+1']])).toBe('\ufeff-5;"-1,25";\'-5+1\r\n')
  })
})

describe('reading what people send', () => {
  test.each([
    ['commas', 'a,b\n1,2\n'],
    ['tabs', 'a\tb\r1\t2'],
    ['semicolons, no last line end', 'a;b\r\n1;2'],
    ['a mark and empty lines', '\ufeffa;b\r\n\r\n1;2\r\n\r\n'],
    ['quotes around all', '"a";"b"\n"1";"2"\n'],
  ])('%s', (_, text) => {
    expect(rowsOf(text)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
  })

  test('Windows-1252 and UTF-16', () => {
    expect(rowsOf(Uint8Array.of(0x4d, 0xfc, 0x3b, 0x80))).toEqual([['Mü', '€']])
    expect(rowsOf(new Uint8Array(Buffer.from('\ufeffMü\tx', 'utf16le')))).toEqual([['Mü', 'x']])
  })

  test('empty cells at the end, a quote inside a cell', () => {
    expect(rowsOf('a;;')).toEqual([['a', '', '']])
    expect(rowsOf('Nagel 5";x')).toEqual([['Nagel 5"', 'x']])
  })

  test('broken quotes name their line', () => {
    expect(rowsOf('a;b\n"c\nd";e\n"never closed;f\n')).toEqual({ code: 'csv-broken', line: 4 })
    expect(rowsOf('a\n"b"c\n')).toEqual({ code: 'csv-broken', line: 2 })
  })

  test('too many rows', () => {
    expect(readCsv('a\nb\nc\n', { limit: 2 })).toEqual({ ok: false, problem: { code: 'csv-too-many-rows', limit: 2 } })
  })
})
