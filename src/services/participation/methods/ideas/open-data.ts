import { sql } from 'kysely'
import { z } from 'zod'
import { loadAreas } from '#commons/areas/areas.ts'
import { writeCsv } from '#foundation/files/csv.ts'
import { download } from '#foundation/http/download.ts'
import { api, type Work } from '#foundation/http/route.ts'
import { access } from './access.ts'
import { addresses } from './addresses.ts'
import { ideasAt } from './load-idea.ts'

/** An idea as open data: nothing that says who had it. */
const openIdea = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  channel: z.enum(['online', 'paper', 'telephone', 'on-site']),
  field: z.string().nullable(),
  municipality: z.string().nullable(),
  place: z.string(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  day: z.string(),
  supports: z.number(),
  mergedInto: z.string().nullable(),
  status: z.string().nullable(),
  answer: z.string().nullable(),
  winner: z.boolean(),
})
type OpenIdea = z.output<typeof openIdea>

/** More than any dialogue of a district has had. */
const most = 20_000

async function openIdeas({ tx, space }: Work, phase: string): Promise<OpenIdea[]> {
  const { rows } = await sql<Omit<OpenIdea, 'day'> & { at: Temporal.Instant }>`
    select i.id, i.title, i.body as text, i.channel, i.field_id as field, i.municipality, i.place, i.latitude, i.longitude, i.confirmed_at as at,
      i.supports, i.merged_into as "mergedInto", i.status, i.winner,
      (select a.reason from participation.idea_answer a where a.space_id = i.space_id and a.idea_id = i.id order by a.answered_at desc, a.id desc limit 1) as answer
    from participation.idea i
    where i.space_id = ${space.id} and i.phase_id = ${phase} and i.state in ('shown', 'merged') and not i.hidden
    order by i.confirmed_at, i.id limit ${sql.lit(most)}`.execute(tx)
  return rows.map(({ at, ...idea }) => ({
    ...idea,
    day: at.toZonedDateTimeISO('Europe/Berlin').toPlainDate().toString(),
  }))
}

/** All ideas of a phase as a table, without persons. */
export const ideasCsv = api(access, {
  address: addresses.csv,
  action: 'idea.read',
  async answer(work, params) {
    const { at } = await ideasAt(work, params)
    const ideas = await openIdeas(work, at.phase.id)
    const head = Object.keys(openIdea.shape)
    const rows = ideas.map((idea) => {
      const named = {
        ...idea,
        municipality: idea.municipality && (loadAreas().find(idea.municipality)?.name ?? idea.municipality),
      }
      return head.map((name) => String(named[name as keyof OpenIdea] ?? ''))
    })
    return download(writeCsv([head, ...rows]), { name: `ideen-${at.phase.slug}.csv`, type: 'text/csv' })
  },
})

/** The same for programs. */
export const ideasJson = api(access, {
  address: addresses.json,
  action: 'idea.read',
  async answer(work, params) {
    const { at } = await ideasAt(work, params)
    return Response.json({
      phase: at.phase.title,
      dialogue: at.dialogue.title,
      ideas: await openIdeas(work, at.phase.id),
    })
  },
  describe: {
    summary: 'Ideas of a phase, whichever way they came, without persons',
    answer: z.object({ phase: z.string(), dialogue: z.string(), ideas: z.array(openIdea) }),
    tag: 'participation',
  },
})
