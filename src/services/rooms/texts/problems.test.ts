import { expect, test } from 'vitest'
import { day, span } from '../rooms.fixture.ts'
import type { RuleProblem } from '../rules/booking-rules.ts'
import { problemWords } from './problems.ts'

const told: readonly (readonly [RuleProblem, string])[] = [
  [{ code: 'too-short', minutes: 90 }, 'Das ist zu kurz. Buchen Sie bitte mindestens 1 Stunde und 30 Minuten.'],
  [{ code: 'too-long', minutes: 10_080 }, 'Das ist zu lang. Möglich sind höchstens 7 Tage am Stück.'],
  [
    { code: 'too-soon', minutes: 2880 },
    'So kurzfristig geht es nicht. Zwischen jetzt und dem Beginn müssen mindestens 48 Stunden liegen.',
  ],
  [
    { code: 'off-grid', minutes: 15 },
    'Diese Uhrzeit geht nicht. Beginn und Ende liegen zum Beispiel auf 14:00, 14:15 und 14:30.',
  ],
  [{ code: 'off-grid', minutes: 60 }, 'Bitte wählen Sie Beginn und Ende zur vollen Stunde.'],
  [{ code: 'too-many-persons', persons: 40 }, 'Das sind zu viele Personen. Höchstens 40 sind erlaubt.'],
]

test.each(told)('%o', (problem, words) => {
  expect(problemWords(problem, 'de')).toBe(words)
})

test('closed: says when it is open that day', () => {
  const closed = { code: 'closed', day: day('2026-12-01') } as const
  const open = [span('2026-12-01 08:00', '2026-12-01 12:00'), span('2026-12-01 18:00', '2026-12-02 00:00')]
  expect(problemWords(closed, 'de', open)).toBe(
    'Zu dieser Zeit ist nicht geöffnet. Am Dienstag, 1. Dezember 2026, ist von 8 bis 12 Uhr und 18 bis 24 Uhr geöffnet.',
  )
  expect(problemWords(closed, 'en')).toContain('On Tuesday 1 December 2026 it is closed')
})
