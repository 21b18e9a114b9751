import { writeCsv } from '#foundation/files/csv.ts'
import type { Language } from '#foundation/text/language.ts'
import { seasonTexts } from '../texts/season.ts'
import { criterionNames } from '../texts/season-lines.ts'
import { staffTexts } from '../texts/season-staff.ts'
import type { Application, Change, GivenSlot, Objection, OfferedRoom, Season } from './season.ts'
import { clock, explained, linesInOrder, type Names, weekday, when, wishWords } from './words.ts'

/** Everything a council reads; nothing in it names a person. */
export interface Protocol {
  readonly season: Season
  readonly rooms: readonly OfferedRoom[]
  readonly applications: readonly Application[]
  readonly slots: readonly GivenSlot[]
  readonly changes: readonly Change[]
  readonly objections: readonly Objection[]
  readonly names: Names
}

/** A row per wished slot, and per slot that was added by hand. */
export function protocolTable({ season, applications, slots, names }: Protocol, language: Language): string {
  const t = staffTexts(language)
  const words = seasonTexts(language)
  const head = [
    t.club,
    t.group,
    t.lot,
    t.columnWish,
    t.columnWished,
    words.room,
    words.times,
    t.columnTurn,
    t.columnRoom,
    t.columnDay,
    t.columnFrom,
    t.columnTo,
    t.columnReason,
    t.columnWhy,
  ]
  const left = new Set(slots)
  const rows = linesInOrder(season, applications).map(({ line, application, wish }) => {
    // The computed slot, unless somebody took it out.
    const slot = [...left].find((one) => one.wish === wish.id)
    if (slot) left.delete(slot)
    const why = explained(line, names, language, slots)
    return [
      ...wishCells(application, season, wish.id, names, language),
      line.turn === null ? '' : String(line.turn),
      ...slotCells(slot, names, language),
      [why.outcome, why.unproven, ...why.passed].filter(Boolean).join(' | '),
    ]
  })
  const added = [...left].flatMap((slot) => {
    const application = names.applicationOf(slot.wish)
    return application
      ? [[...wishCells(application, season, slot.wish, names, language), '', ...slotCells(slot, names, language), '']]
      : []
  })
  return writeCsv([head, ...rows, ...added])
}

function wishCells(application: Application, season: Season, id: string, names: Names, language: Language): string[] {
  const wish = names.wish(id)
  return [
    application.organisationName,
    season.priorities[application.priority] ?? '',
    application.lot === null ? '' : String(application.lot + 1),
    wish?.title ?? '',
    wish ? wishWords(wish, language) : '',
    wish?.rooms.map(names.room).join(' | ') ?? '',
    wish?.windows.map((window) => when(window, language)).join(' | ') ?? '',
  ]
}

const slotCells = (slot: GivenSlot | undefined, names: Names, language: Language): string[] =>
  slot
    ? [names.room(slot.room), weekday(slot.weekday, language), clock(slot.from), clock(slot.to), slot.reason ?? '']
    : ['', '', '', '', '']

/** The same for programs, with everything somebody needs to compute it again. */
export function protocolData(
  { season, rooms, applications, slots, changes, objections, names }: Protocol,
  language: Language,
) {
  const time = ({ weekday: day, from, to }: { weekday: number; from: number; to: number }) => ({
    weekday: day,
    from: clock(from),
    to: clock(to),
  })
  const slot = (one: { room: string; weekday: number; from: number; to: number }) => ({
    room: names.room(one.room),
    ...time(one),
  })
  return {
    title: season.title,
    season: { firstDay: season.firstDay.toString(), lastDay: season.lastDay.toString() },
    applications: { from: season.opensOn.toString(), until: season.closesOn.toString() },
    criteria: season.criteria.map((id) => ({ id, name: criterionNames(language)[id] })),
    dearestTimesFirst: season.choicesStay,
    priorityGroups: season.priorities,
    lots: { fingerprint: season.fingerprint, draw: season.draw, seed: season.seed },
    rooms: rooms.map(({ title, building, persons, open }) => ({ title, building, persons, open: open.map(time) })),
    figures: season.figures,
    clubs: applications.map((application) => ({
      name: application.organisationName,
      identifier: application.organisation,
      priority: application.priority,
      lot: application.lot,
      wishes: application.wishes.map((wish) => ({
        title: wish.title,
        rooms: wish.rooms.map(names.room),
        times: wish.windows.map(time),
        minutes: wish.minutes,
        perWeek: wish.times,
        persons: wish.persons,
        given: slots
          .filter((one) => one.wish === wish.id)
          .map((one) => ({ ...slot(one), byHand: one.reason, daysBooked: one.made, daysNotPossible: one.rejected })),
        explanation: season.lines
          .filter((line) => line.wish === wish.id)
          .map((line) => ({
            code: line.code,
            turn: line.turn,
            round: line.round,
            proven: line.proven,
            held: line.passed.map(({ room, window, holders }) => ({
              room: names.room(room),
              ...time(window),
              by: holders.map(({ club, because }) => ({ club: names.club(club), because })),
            })),
          })),
      })),
    })),
    changes: changes.map(({ wish, deed, slot: what, before, breaks, reason, madeAt }) => ({
      club: (wish && names.applicationOf(wish)?.organisationName) ?? null,
      deed,
      ...slot(what),
      before: before && slot(before),
      breaks,
      reason,
      at: madeAt.toString(),
    })),
    objections: objections.map(({ organisationName, madeAt, answer }) => ({
      club: organisationName,
      at: madeAt.toString(),
      answer,
    })),
    decision: season.decidedBody && { body: season.decidedBody, on: season.decidedOn?.toString() },
  }
}
