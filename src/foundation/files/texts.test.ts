import { expect, test } from 'vitest'
import { acceptedBy } from './detect.ts'
import type { FileProblem } from './errors.ts'
import { sayAllowedFiles, sayFileProblem } from './texts.ts'

const problems: FileProblem[] = [
  { code: 'too-large', bytes: 15_400_000, limit: 12_000_000 },
  { code: 'picture-too-many-pixels', width: 50_000, height: 1000, limit: 25_000_000 },
  { code: 'disguised', found: 'html' },
]

test('sentences name the limit and what to do, in the reader’s language and numbers', () => {
  expect(problems.map((problem) => sayFileProblem(problem, 'de'))).toEqual([
    'Die Datei ist mit 15,4 MB zu groß. Erlaubt sind höchstens 12 MB. Bitte verkleinern Sie die Datei.',
    'Das Bild hat 50.000 × 1.000 Bildpunkte (50 Megapixel). Erlaubt sind höchstens 25 Megapixel und 16.000 Bildpunkte je Seite. Bitte verkleinern Sie das Bild.',
    'Der Inhalt der Datei ist eine Webseite (HTML), ihr Name sagt etwas anderes. Bitte prüfen Sie die Datei und geben Sie ihr die passende Endung.',
  ])
  expect(sayFileProblem(problems[0] as FileProblem, 'en')).toContain('(15.4 MB). At most 12 MB')
})

test('the hint beside a file field, and what the field accepts', () => {
  expect(sayAllowedFiles(['jpeg', 'png', 'webp'], 12_000_000, 'de')).toBe('Erlaubt: JPEG, PNG und WebP bis 12 MB.')
  expect(sayAllowedFiles(['pdf'], 500_000, 'en')).toBe('Allowed: PDF up to 500 kB.')
  expect(acceptedBy(['png', 'pdf'])).toBe('image/png,.png,.apng,application/pdf,.pdf')
})
