import { download } from '#foundation/http/download.ts'
import { found } from '#foundation/http/problems.ts'
import { api } from '#foundation/http/route.ts'
import { blocksOf } from '#foundation/pdf/blocks-of.ts'
import { paperFor } from '#foundation/pdf/kept-papers.ts'
import { say } from '#foundation/text/catalogue.ts'
import { homeZone } from '#foundation/text/dates.ts'
import { list } from '#foundation/text/numbers.ts'
import { access } from '../access.ts'
import { hostNames } from '../barcamp/camp.ts'
import { sessionsOf } from '../barcamp/queries.ts'
import { texts as challengeTexts } from '../challenges/texts.ts'
import { byTopic } from '../notes/by-topic.ts'
import { noteParts, partWords } from '../notes/note.ts'
import { linesOfCamp } from '../notes/queries.ts'
import { texts as noteTexts } from '../notes/texts.ts'
import { reportAddresses } from './addresses.ts'
import { reportAt } from './load.ts'
import { bodiesAt } from './queries.ts'
import { resultsAt } from './results.tsx'
import { texts, whenAndWhere } from './texts.ts'

/** The report as tagged PDF, of a barcamp with the notes of its sessions. Set when the transaction is over; in German, as what it is made of. */
export const reportPaper = api(access, {
  address: reportAddresses.paper,
  action: 'exchange.read',
  only: 'network',
  async answer(work, params) {
    const at = await reportAt(work, params)
    const report = found(at.report)
    const { tx, space } = work
    const { meeting } = at
    const t = texts('de')
    const camp = meeting.form === 'barcamp'
    const sessions = camp ? await sessionsOf(tx, space.id, meeting.id, null) : []
    const lines = camp ? await linesOfCamp(tx, space.id, meeting.id) : []
    const { challenges } = await resultsAt(work, meeting.id)
    const data = {
      title: meeting.title,
      kicker: t.title,
      when: whenAndWhere(meeting, 'de'),
      foot: `${meeting.title}: ${t.title}`,
      body: blocksOf(report.body),
      challengesTitle: challengeTexts('de').short,
      challenges: challenges.map(({ title, cards }) => `${title} (${challengeTexts('de').cardNumber(cards)})`),
      notesTitle: noteTexts('de').results,
      notes: byTopic(sessions.filter(({ id }) => lines.some(({ session }) => session === id))).map(([topic, all]) => ({
        topic: topic || noteTexts('de').otherTopics,
        sessions: all.map((session) => ({
          title: session.title,
          hosts: list(hostNames(session), 'de'),
          parts: noteParts.flatMap((part) => {
            const here = lines.filter((line) => line.session === session.id && line.part === part)
            return here.length > 0 ? [{ name: say(partWords[part], 'de'), lines: here.map(({ words }) => words) }] : []
          }),
        })),
      })),
      bodiesTitle: t.bodies,
      bodies: (await bodiesAt(tx, space.id, meeting.id)).map(({ name }) => name),
    }
    const day = work.now.toZonedDateTimeISO(homeZone).toPlainDate()
    return async () =>
      download(await paperFor('services/network/reports/report.typ', data, day), {
        name: `bericht-${meeting.slug}.pdf`,
        type: 'application/pdf',
      })
  },
})
