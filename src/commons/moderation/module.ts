import { sql } from 'kysely'
import { isStaff } from '#commons/access/rules.ts'
import type { Everything, Job, Module } from '#commons/manifest.ts'
import { access } from './access.ts'
import { addresses } from './addresses.ts'
import { decisions } from './commands/decide.ts'
import { deeds } from './deeds.ts'
import { casesOnDesk } from './desk.ts'
import { namedCase } from './named.ts'
import { casesPage } from './pages/cases.tsx'
import { figuresAsData, figuresPage } from './pages/figures.tsx'
import { object, objectionPage } from './pages/objection.tsx'
import { redactionRoutes } from './pages/redact.tsx'
import { reportRoutes } from './pages/report.tsx'
import { personal } from './personal.ts'

/** Reports, decisions with reasons, objections, figures; and taking words out of free text. */
export function moderationModule(everything: Everything): Module {
  return {
    id: 'moderation',
    folder: 'commons/moderation',
    access: [access],
    routes: [
      ...reportRoutes(everything),
      figuresPage,
      figuresAsData,
      casesPage,
      ...decisions(everything),
      objectionPage,
      object,
      ...redactionRoutes(everything),
    ],
    desk: [casesOnDesk],
    tasks: [
      {
        label: { de: 'Gemeldete Inhalte', en: 'Reported content' },
        address: addresses.cases(),
        may: moderator,
        tool: 'work',
      },
      { label: { de: 'Text schwärzen', en: 'Redact text' }, address: addresses.redact(), may: moderator, tool: 'work' },
    ],
    topics: [
      {
        id: 'moderation.decision',
        name: { de: 'Entscheidungen über meine Inhalte', en: 'Decisions about my content' },
      },
      { id: 'moderation.report', name: { de: 'Was aus meinen Meldungen wird', en: 'What becomes of my reports' } },
    ],
    personal,
    deeds,
    named: [namedCase],
    async claim({ tx, space }, mail, person) {
      await sql`update moderation.report set reporter_id = ${person}, mail = null
        where space_id = ${space.id} and lower(mail) = lower(${mail})`.execute(tx)
    },
    freeText: [
      {
        table: 'moderation.report',
        name: { de: 'Meldung eines Inhalts', en: 'Report' },
        key: ['id'],
        columns: ['words'],
      },
      {
        table: 'moderation.case',
        name: { de: 'Moderation', en: 'Moderation' },
        key: ['id'],
        columns: ['title', 'reason', 'objection', 'outcome_reason'],
        address: { of: ['id'], make: ({ id = '' }) => addresses.case({ case: id }) },
      },
    ],
    jobs: [forgetSearches],
  }
}

const moderator = ({ viewer }: Parameters<typeof casesOnDesk.may>[0]) => isStaff(viewer, 'moderator')

/** Every night: what somebody looked for and then did not redact. */
const forgetSearches: Job = {
  queue: 'moderation.forget-searches',
  cron: '20 4 * * *',
  async run({ inHouse, inSpace, now }) {
    const { rows } = await inHouse((tx) => sql<{ id: string }>`select id from spaces.space`.execute(tx))
    for (const { id } of rows) {
      await inSpace(id, async (tx) => {
        await sql`delete from moderation.redaction where space_id = ${id} and done_at is null and made_at < ${now().subtract({ hours: 24 })}`.execute(
          tx,
        )
      })
    }
  },
}
