import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Refusal } from '#foundation/http/problems.ts'
import { whoMovesUp } from './moving-up.ts'
import { canRegister, freePlaces, type Phase, phaseOf } from './phase.ts'
import { timesOf } from './times.ts'

const zone = 'Europe/Berlin'
const start = Temporal.Instant.from('2026-12-05T09:00:00Z')

describe('moving up', () => {
  const queue = fc.uniqueArray(
    fc.record({ id: fc.uuid(), number: fc.integer({ min: 1, max: 10_000 }), persons: fc.integer({ min: 1, max: 20 }) }),
    { selector: ({ number }) => number, maxLength: 60 },
  )

  test('those who move up are the head of the queue, fit, and leave no room for the next', () => {
    fc.assert(
      fc.property(queue, fc.integer({ min: 0, max: 200 }), (list, free) => {
        const ordered = list.toSorted((a, b) => a.number - b.number)
        const moved = whoMovesUp(list, free)
        expect(moved).toEqual(ordered.slice(0, moved.length))
        const taken = moved.reduce((sum, { persons }) => sum + persons, 0)
        expect(taken).toBeLessThanOrEqual(free)
        const next = ordered[moved.length]
        if (next) expect(taken + next.persons).toBeGreaterThan(free)
      }),
    )
  })

  test('places freed one after another move up the same people as all at once', () => {
    fc.assert(
      fc.property(queue, fc.integer({ min: 0, max: 60 }), (list, free) => {
        const singles = list.map((one) => ({ ...one, persons: 1 }))
        let rest = singles
        const moved: string[] = []
        for (let place = 0; place < free; place++) {
          const [next] = whoMovesUp(rest, 1)
          if (!next) break
          moved.push(next.id)
          rest = rest.filter(({ id }) => id !== next.id)
        }
        expect(moved).toEqual(whoMovesUp(singles, free).map(({ id }) => id))
      }),
    )
  })

  test('without a limit everybody moves up', () => {
    fc.assert(
      fc.property(queue, (list) => {
        expect(whoMovesUp(list, Number.POSITIVE_INFINITY)).toHaveLength(list.length)
      }),
    )
  })
})

describe('phases', () => {
  const moment = fc.integer({ min: -500, max: 500 }).map((hours) => start.add({ hours }))
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })
  const gathering = fc
    .record({
      state: fc.constantFrom('planned' as const, 'cancelled' as const),
      registration: fc.constantFrom('none' as const, 'here' as const),
      dated: fc.boolean(),
      lasts: fc.integer({ min: 1, max: 72 }),
      opensAt: maybe(moment),
      closesAt: maybe(moment),
      capacity: maybe(fc.integer({ min: 1, max: 50 })),
      taken: fc.integer({ min: 0, max: 50 }),
      waiting: fc.integer({ min: 0, max: 5 }),
      waitingList: fc.boolean(),
    })
    .map(({ dated, lasts, ...rest }) => ({
      ...rest,
      startsAt: dated ? start : null,
      overAt: dated ? start.add({ hours: lasts }) : null,
      taken: rest.capacity === null ? rest.taken : Math.min(rest.taken, rest.capacity),
    }))

  // Time only leads forward through these; how many places are free may lead back and forth between the middle ones.
  const order: Record<Phase, number> = {
    'no-registration': 0,
    'not-yet': 0,
    interest: 1,
    open: 1,
    'waiting-list': 1,
    full: 1,
    closed: 2,
    over: 3,
    cancelled: 4,
  }

  test('time alone never leads back', () => {
    fc.assert(
      fc.property(gathering, moment, fc.integer({ min: 0, max: 1000 }), (of, now, hours) => {
        expect(order[phaseOf(of, now.add({ hours }))]).toBeGreaterThanOrEqual(order[phaseOf(of, now)])
      }),
    )
  })

  test('nobody can register before it opens, after it closes, when it is over or cancelled', () => {
    fc.assert(
      fc.property(gathering, moment, (of, now) => {
        const phase = phaseOf(of, now)
        if (!canRegister(phase)) return
        expect(of.state).toBe('planned')
        expect(of.registration).toBe('here')
        if (of.opensAt) expect(Temporal.Instant.compare(now, of.opensAt)).toBeGreaterThanOrEqual(0)
        const closes = of.closesAt ?? of.startsAt
        if (closes) expect(Temporal.Instant.compare(now, closes)).toBeLessThan(0)
        if (of.overAt) expect(Temporal.Instant.compare(now, of.overAt)).toBeLessThan(0)
      }),
    )
  })

  test('“open” means that a place is free, and nobody overtakes the waiting list', () => {
    fc.assert(
      fc.property(gathering, moment, (of, now) => {
        if (phaseOf(of, now) !== 'open') return
        expect(freePlaces(of)).toBeGreaterThan(0)
        if (of.capacity !== null) expect(of.waiting).toBe(0)
      }),
    )
  })
})

describe('local times', () => {
  const day = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
    .map((date) => Temporal.PlainDate.from(date.toISOString().slice(0, 10)))
  const time = fc
    .record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) })
    .map((at) => Temporal.PlainTime.from(at))

  test('what was typed is what the clocks on the wall show, or it is refused', () => {
    fc.assert(
      fc.property(day, time, time, (startDay, startTime, endTime) => {
        try {
          const { startsAt, endsAt, overAt } = timesOf(
            { startDay, startTime, endDay: null, endTime, allDay: false },
            zone,
          )
          const local = startsAt?.toZonedDateTimeISO(zone)
          expect(local?.toPlainDate().equals(startDay)).toBe(true)
          expect(local?.toPlainTime().equals(startTime)).toBe(true)
          expect(endsAt?.toZonedDateTimeISO(zone).toPlainTime().equals(endTime)).toBe(true)
          expect(Temporal.Instant.compare(endsAt as Temporal.Instant, startsAt as Temporal.Instant)).toBeGreaterThan(0)
          expect(overAt).toEqual(endsAt)
        } catch (error) {
          if (!(error instanceof Refusal)) throw error
        }
      }),
    )
  })

  const at =
    (startDay: string, startTime: string, endDay: string | null = null, endTime: string | null = null) =>
    () =>
      timesOf(
        {
          startDay: Temporal.PlainDate.from(startDay),
          startTime: Temporal.PlainTime.from(startTime),
          endDay: endDay ? Temporal.PlainDate.from(endDay) : null,
          endTime: endTime ? Temporal.PlainTime.from(endTime) : null,
          allDay: false,
        },
        zone,
      )

  test('2:30 on the night of summer time does not exist; in autumn the first one is meant', () => {
    expect(at('2027-03-28', '02:30')).toThrow(Refusal)
    expect(at('2027-03-27', '20:00', '2027-03-28', '02:30')).toThrow(Refusal)
    expect(at('2026-10-25', '02:30')().startsAt?.toString()).toBe('2026-10-25T00:30:00Z')
  })

  test('a night over the change of the clocks has 13 hours', () => {
    const { startsAt, endsAt } = at('2026-10-24', '20:00', '2026-10-25', '08:00')()
    expect(startsAt?.until(endsAt as Temporal.Instant).total('hours')).toBe(13)
  })

  test('whole days last from midnight to midnight, 23 hours in March', () => {
    const whole = (day: string) =>
      timesOf(
        { startDay: Temporal.PlainDate.from(day), startTime: null, endDay: null, endTime: null, allDay: true },
        zone,
      )
    expect(
      whole('2027-03-28')
        .startsAt?.until(whole('2027-03-28').endsAt as Temporal.Instant)
        .total('hours'),
    ).toBe(23)
    expect(
      whole('2026-10-25')
        .startsAt?.until(whole('2026-10-25').endsAt as Temporal.Instant)
        .total('hours'),
    ).toBe(25)
  })

  test('an end before the start on the same day is after midnight; with a day of its own it is refused', () => {
    expect(at('2026-12-31', '20:00', null, '02:00')().endsAt?.toString()).toBe('2027-01-01T01:00:00Z')
    expect(at('2026-12-31', '20:00', '2026-12-31', '02:00')).toThrow(Refusal)
  })
})
