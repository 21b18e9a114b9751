import { expect, test } from 'vitest'
import { download } from './download.ts'

test('text says that it is UTF-8, other files do not', () => {
  const csv = download('a;b', { name: 'liste.csv', type: 'text/csv', cache: 'no-store' }).headers
  expect(csv.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(csv.get('content-disposition')).toBe('attachment; filename="liste.csv"')
  expect(csv.get('cache-control')).toBe('no-store')
  const pdf = download(
    new Uint8Array([1]),
    { name: 'a.pdf', type: 'application/pdf' },
    { 'content-length': '1' },
  ).headers
  expect(pdf.get('content-type')).toBe('application/pdf')
  expect(pdf.get('content-length')).toBe('1')
  expect(pdf.get('cache-control')).toBeNull()
})

test('a name with other signs, or one that would break out of the header, is written out', () => {
  const of = (name: string) => download('', { name, type: 'text/plain' }).headers.get('content-disposition')
  expect(of('Übersicht.csv')).toBe("attachment; filename*=UTF-8''%C3%9Cbersicht.csv")
  expect(of('a"; x="b.csv')).toBe("attachment; filename*=UTF-8''a%22%3B%20x%3D%22b.csv")
  expect(of('a\r\nb')).toBe("attachment; filename*=UTF-8''a%0D%0Ab")
})
