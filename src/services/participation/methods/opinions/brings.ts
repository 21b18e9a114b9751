import { sql } from 'kysely'
import { isStaff } from '#commons/access/rules.ts'
import type { DeskPart, FreeText, Reportable, Topic } from '#commons/manifest.ts'
import type { Route } from '#foundation/http/route.ts'
import { addresses } from './addresses.ts'
import { propose } from './commands/propose.ts'
import { addLines, checkStatement, removeStatement, saveRules } from './commands/staff.ts'
import { begin, openRow, useCode, vote } from './commands/voting.ts'
import { openRows, resultData, statementsTable } from './open-data.ts'
import { checkPage } from './pages/check.tsx'
import { copiesForm, copiesPage } from './pages/copies.tsx'
import { enterForm, enterPage } from './pages/enter.tsx'
import { ownPage } from './pages/own.tsx'
import { proposePage } from './pages/propose.tsx'
import { resultsPage } from './pages/results.tsx'
import { sheetPage } from './pages/sheet.tsx'
import { statementsPage } from './pages/statements.tsx'
import { copiesFile } from './paper.ts'
import { kind, topic } from './poll.ts'
import { countOpinions } from './snapshot.ts'
import { staffTexts } from './texts/staff.ts'

export { access } from './access.ts'
export { deeds } from './deeds.ts'
export { personal } from './personal.ts'

// What this method adds to the room.
export const routes: readonly Route[] = [
  ...[begin, useCode, sheetPage, vote, ownPage, openRow, proposePage, propose],
  ...[resultsPage, statementsTable, resultData, openRows],
  ...[statementsPage, saveRules, addLines, removeStatement, checkPage, checkStatement],
  ...[copiesPage, copiesForm, copiesFile, enterPage, enterForm],
]
export const jobs = [countOpinions]
export const topics: readonly Topic[] = [
  { id: topic, name: { de: 'Meinungsbild: Ihre Aussagen', en: 'Opinions: your statements' } },
]

/** Statements wait for somebody to look at them. */
export const desk: DeskPart = {
  id: 'participation.opinions',
  title: { de: 'Aussagen zur Prüfung', en: 'Statements to check' },
  may: ({ viewer }) => isStaff(viewer, 'editor'),
  async load({ tx, space, language }) {
    const { rows } = await sql<{
      id: string
      words: string
      dialogue: string
      phase: string
      createdAt: Temporal.Instant
    }>`
      select s.id, s.words, d.slug as dialogue, p.slug as phase, s.created_at as "createdAt"
      from participation.opinion_statement s
      join participation.phase p on p.space_id = s.space_id and p.id = s.phase_id
      join participation.dialogue d on d.space_id = p.space_id and d.id = p.dialogue_id
      where s.space_id = ${space.id} and s.state = 'waiting' order by s.created_at, s.id limit 20`.execute(tx)
    return rows.map(({ id, words, dialogue, phase, createdAt }) => ({
      title: words,
      href: addresses.check({ dialogue, phase, statement: id }),
      since: createdAt,
      note: staffTexts(language).deskNote,
    }))
  },
}

/** Statements can be reported; hidden ones are asked and counted no more until shown again. */
export const reportable: Reportable = {
  kind,
  name: { de: 'Aussage', en: 'Statement' },
  async describe(tx, id) {
    const { rows } = await sql<{ title: string; dialogue: string; phase: string; author: string | null }>`
      select s.words as title, d.slug as dialogue, p.slug as phase, s.person_id as author
      from participation.opinion_statement s
      join participation.phase p on p.space_id = s.space_id and p.id = s.phase_id
      join participation.dialogue d on d.space_id = p.space_id and d.id = p.dialogue_id
      where s.id = ${id} and s.state = 'shown'`.execute(tx)
    const [row] = rows
    return (
      row && {
        title: row.title,
        address: addresses.results({ dialogue: row.dialogue, phase: row.phase }),
        author: row.author,
        organisation: null,
      }
    )
  },
  async hide({ tx, space }, id, hidden) {
    await sql`update participation.opinion_statement set hidden = ${hidden} where space_id = ${space.id} and id = ${id}`.execute(
      tx,
    )
  },
}

/** Where people may be named. */
export const freeText: readonly FreeText[] = [
  {
    table: 'participation.opinion_statement',
    name: { de: 'Aussage eines Meinungsbilds', en: 'Statement of a poll' },
    key: ['id'],
    columns: ['words', 'reason'],
  },
  {
    table: 'participation.opinion_sheet',
    name: { de: 'Herkunft eines Bogens', en: 'Source of a sheet' },
    key: ['id'],
    columns: ['source'],
  },
]
