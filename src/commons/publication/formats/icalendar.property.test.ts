import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { cleanLine } from './clean.ts'
import { calendar, invitation } from './icalendar.ts'
import { channel, festival, hostileEntry, hostileText } from './testing/examples.ts'
import { entryTitle } from './texts.ts'

const lines = (text: string) => text.split('\r\n').slice(0, -1)
const propertyNames = (text: string) =>
  [...text.replaceAll('\r\n ', '').matchAll(/^[^:;\r\n]+/gm)].map(([name]) => name)
const expected = new Set(propertyNames(calendar([festival, { ...festival, cancelled: true }], channel)))
expected.add('METHOD').add('ATTENDEE')

test('hostile text breaks out of no line and comes back as it went in', () => {
  fc.assert(
    fc.property(hostileEntry, hostileText, (entry, title) => {
      const text = calendar([entry], { ...channel, title })
      const event = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
      expect(event).toHaveLength(1)
      expect(event[0]!.getFirstPropertyValue('summary')).toBe(entryTitle(entry))
      expect(event[0]!.getFirstPropertyValue('uid')).toBe(cleanLine(entry.uid))
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[^\P{Cc}\t]|[\u2028\u2029]/u)
      for (const line of lines(text)) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      for (const name of propertyNames(text)) expect(expected).toContain(name)
    }),
    { numRuns: 300 },
  )
})

test('nor does it in mails', () => {
  const person = fc.record({ name: hostileText, mail: fc.oneof(fc.emailAddress(), hostileText) })
  fc.assert(
    fc.property(hostileEntry, person, person, (entry, attendee, sender) => {
      const { text } = invitation(entry, attendee, sender)
      ICAL.parse(text)
      for (const name of propertyNames(text)) expect(expected).toContain(name)
      expect(text.match(/^ATTENDEE/gm)?.length ?? 0).toBeLessThanOrEqual(1)
    }),
    { numRuns: 300 },
  )
})
