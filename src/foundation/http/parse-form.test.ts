import { expect, test } from 'vitest'
import { family, text } from './fields.ts'
import { parseForm } from './parse-form.ts'

test('what comes back has no characters that neither a database nor a feed takes, whatever was wrong', () => {
  const form = new FormData()
  form.set('words', '\u0000Bus\u0007 \ud800 am Abend\r\n')
  form.set('why-1', 'weil\u0000')
  const { values, problems } = parseForm({ words: text(5), why: family() }, form)
  expect(problems).toHaveProperty('words')
  for (const unseen of ['\u0000', '\u0007']) expect(values.words).not.toContain(unseen)
  expect(String(values.words).isWellFormed()).toBe(true)
  expect(values.words).toContain('am Abend')
  expect(values['why-1']).toEqual(['weil'])
})
