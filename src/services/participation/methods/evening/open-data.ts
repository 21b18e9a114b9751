import { writeCsv } from '#foundation/files/csv.ts'
import { download } from '#foundation/http/download.ts'
import { missing } from '#foundation/http/problems.ts'
import { api, type Work } from '#foundation/http/route.ts'
import { phaseAt } from '../../dialogues/load-dialogue.ts'
import type { At } from '../method.ts'
import { access } from './access.ts'
import { addresses } from './addresses.ts'
import { cameTo, type Meeting } from './meetings/meeting.ts'
import { questionsOf } from './questions/queries.ts'
import { isShown } from './questions/question.ts'
import { type Evening, loadEvening } from './result/evaluation.ts'

// Open data of a phase: what everybody can read on its page, one line per note and per score. Nobody's name stands in it.

async function load(work: Work, params: { dialogue: string; phase: string }): Promise<{ at: At; evening: Evening }> {
  const at = await phaseAt(work, params)
  if (at.phase.method !== 'evening') missing()
  return { at, evening: await loadEvening({ ...work, language: 'de' }, at.phase.id) }
}

const dayOf = ({ gathering: { startsAt, zone } }: Meeting) =>
  startsAt?.toZonedDateTimeISO(zone).toPlainDate().toString() ?? null

/** Meeting, day, island, words, dots, channel, source. */
export const notesTableRoute = api(access, {
  address: addresses.notesTable,
  action: 'meeting.read',
  async answer(work, params) {
    const { at, evening } = await load(work, params)
    const [meetings, islands] = byId(evening)
    const lines = evening.notes.map((note) => {
      const meeting = meetings.get(note.meetingId)
      return [
        meeting?.title ?? '',
        (meeting && dayOf(meeting)) ?? '',
        islands.get(note.islandId)?.title ?? '',
        note.words,
        String(note.dots),
        note.channel,
        note.source,
      ]
    })
    const head = ['Treffen', 'Tag', 'Insel', 'Beitrag', 'Punkte', 'Weg', 'Quelle']
    return download(writeCsv([head, ...lines]), {
      name: `${at.dialogue.slug}-beitraege.csv`,
      type: 'text/csv',
      cache: 'no-cache',
    })
  },
})

/** Meeting, day, island, score, persons. */
export const ratingsTableRoute = api(access, {
  address: addresses.ratingsTable,
  action: 'meeting.read',
  async answer(work, params) {
    const { at, evening } = await load(work, params)
    const [meetings, islands] = byId(evening)
    const lines = evening.ratings.map(({ meetingId, islandId, score, people }) => {
      const meeting = meetings.get(meetingId)
      return [
        meeting?.title ?? '',
        (meeting && dayOf(meeting)) ?? '',
        islands.get(islandId)?.title ?? '',
        String(score),
        String(people),
      ]
    })
    const head = ['Treffen', 'Tag', 'Insel', 'Note', 'Menschen']
    return download(writeCsv([head, ...lines]), {
      name: `${at.dialogue.slug}-bewertungen.csv`,
      type: 'text/csv',
      cache: 'no-cache',
    })
  },
})

/** Everything at once, as JSON. */
export const dataRoute = api(access, {
  address: addresses.data,
  action: 'meeting.read',
  async answer(work, params) {
    const { at, evening } = await load(work, params)
    const asked = await questionsOf(
      work.tx,
      work.space.id,
      evening.meetings.map(({ id }) => id),
    )
    const data = {
      dialogue: at.dialogue.title,
      phase: at.phase.title,
      meetings: evening.meetings.map((meeting) => ({
        id: meeting.id,
        title: meeting.title,
        form: meeting.form,
        day: dayOf(meeting),
        place: meeting.gathering.name,
        municipality: meeting.gathering.municipality,
        cancelled: meeting.gathering.state === 'cancelled',
        participants: cameTo(meeting),
      })),
      islands: evening.islands.map(({ id, title }) => ({ id, title })),
      notes: evening.notes.map(({ meetingId, islandId, words, dots, channel, source }) => ({
        ...{ meeting: meetingId, island: islandId, words, dots, channel, source: source || null },
      })),
      ratings: evening.ratings.map(({ meetingId, islandId, score, people }) => ({
        ...{ meeting: meetingId, island: islandId, score, people },
      })),
      questions: asked.filter(isShown).map(({ meeting, words, supports, state, answer }) => ({
        ...{ meeting, words, supports, answeredInHall: state === 'answered', answer: answer || null },
      })),
    }
    return download(JSON.stringify(data, null, 1), {
      name: `${at.dialogue.slug}.json`,
      type: 'application/json',
      cache: 'no-cache',
    })
  },
})

const byId = ({ meetings, islands }: Evening) =>
  [new Map(meetings.map((one) => [one.id, one])), new Map(islands.map((one) => [one.id, one]))] as const
