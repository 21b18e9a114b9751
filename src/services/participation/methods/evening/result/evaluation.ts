import { pictureOf } from '#commons/pictures/queries.ts'
import type { Work } from '#foundation/http/route.ts'
import type { Counts } from '../../method.ts'
import { byDay, cameTo, type Meeting } from '../meetings/meeting.ts'
import { meetingsOf } from '../meetings/queries.ts'
import { type Island, type NoteWithPicture, type Rating, scores } from '../notes/note.ts'
import { islandsOf, notesOf, ratingsOf } from '../notes/queries.ts'

/** Everything a phase with meetings shows. */
export interface Evening {
  readonly meetings: readonly Meeting[]
  readonly islands: readonly Island[]
  /** With most dots first. */
  readonly notes: readonly NoteWithPicture[]
  readonly ratings: readonly Rating[]
}

/** Four statements, one more for pictures (and two in other languages). */
export async function loadEvening(
  { tx, space, language }: Pick<Work, 'tx' | 'space' | 'language'>,
  phase: string,
): Promise<Evening> {
  const meetings = await meetingsOf(tx, space.id, phase, language)
  const islands = await islandsOf(tx, space.id, phase, language)
  const plain = await notesOf(tx, space.id, phase)
  const ratings = await ratingsOf(tx, space.id, phase)
  const pictures = await pictureOf(
    tx,
    plain.map(({ pictureId }) => pictureId),
  )
  const notes = plain.map((note) => ({ ...note, picture: pictures.get(note.pictureId ?? '') }))
  return { meetings, islands, notes, ratings }
}

/** The part of it that belongs to one meeting. */
export function ofMeeting(evening: Evening, meeting: string): Evening {
  return {
    meetings: evening.meetings.filter(({ id }) => id === meeting),
    islands: evening.islands,
    notes: evening.notes.filter(({ meetingId }) => meetingId === meeting),
    ratings: evening.ratings.filter(({ meetingId }) => meetingId === meeting),
  }
}

/** What came of one island: its notes, and how many said each score. */
export interface IslandResult {
  readonly island: Island
  readonly notes: readonly NoteWithPicture[]
  /** Persons per score, 1 first. */
  readonly said: readonly number[]
  readonly raters: number
  /** Mean score; null without ratings. */
  readonly mean: number | null
}

export function resultsByIsland({ islands, notes, ratings }: Evening): IslandResult[] {
  return islands.map((island) => {
    const said = scores.map((score) =>
      ratings
        .filter((rating) => rating.islandId === island.id && rating.score === score)
        .reduce((sum, { people }) => sum + people, 0),
    )
    const raters = said.reduce((sum, people) => sum + people, 0)
    const points = said.reduce((sum, people, index) => sum + people * (index + 1), 0)
    return {
      island,
      notes: notes.filter(({ islandId }) => islandId === island.id),
      said,
      raters,
      mean: raters > 0 ? points / raters : null,
    }
  })
}

/** How much came which way. */
export function countsOf(notes: Evening['notes']): Counts {
  const by = Map.groupBy(notes, ({ channel }) => channel)
  return Object.fromEntries([...by].map(([channel, list]) => [channel, list.length]))
}

/** How many came to some meetings together. `unknown`: meetings that were, of which nobody published a number. */
export interface Participants {
  readonly people: number
  readonly about: boolean
  readonly unknown: number
}

export function participantsOf(meetings: readonly Meeting[], were: (meeting: Meeting) => boolean): Participants {
  const past = meetings.filter(were).sort(byDay)
  const known = past.flatMap((meeting) => cameTo(meeting) ?? [])
  return {
    people: known.reduce((sum, { people }) => sum + people, 0),
    about: known.some(({ about }) => about),
    unknown: past.length - known.length,
  }
}
