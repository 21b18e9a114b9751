import { sql } from 'kysely'
import type { Everything, Job, JobTools } from '#commons/manifest.ts'
import { publish } from '#commons/publication/publish.ts'
import type { Tx } from '#foundation/database/connection.ts'
import { date, homeZone } from '#foundation/text/dates.ts'
import { noticeDays } from './desk.ts'
import { admissionChanged, partName } from './parts.ts'
import { source } from './source.ts'
import { tellOwners } from './tell-owners.ts'
import { texts } from './texts.ts'

interface Place {
  readonly id: string
  readonly name: string
  readonly prefix: string
}

const workIn = (tools: JobTools, tx: Tx, space: Place) => ({
  tx,
  space,
  newId: tools.newId,
  now: tools.now(),
  later: (queue: string, data: object, options?: { once?: string }) => tools.send(tx, queue, data, options),
})

/** After an organisation changed its facts: every space it is admitted in brings its public shape up to date. */
export const republish: Job = {
  queue: 'organisations.republish',
  async run(tools, { organisation }) {
    const { rows } = await tools.inHouse((tx) =>
      sql<{
        id: string
      }>`select distinct space_id as id from organisations.admission where organisation_id = ${organisation as string}`.execute(
        tx,
      ),
    )
    for (const { id } of rows)
      await tools.inSpace(id, (tx) =>
        publish(workIn(tools, tx, { id, name: '', prefix: '' }), source, [organisation as string]),
      )
  },
}

interface Ending {
  readonly id: string
  readonly organisation: string
  readonly name: string
  readonly part: string
  readonly expiresOn: Temporal.PlainDate
}

/** Every morning: admissions whose time is over end, owners hear of those that end in thirty days. */
export const expire = (everything: Everything): Job => ({
  queue: 'organisations.expire',
  cron: '20 4 * * *',
  async run(tools) {
    const today = tools.now().toZonedDateTimeISO(homeZone).toPlainDate()
    const soon = today.add({ days: noticeDays })
    const places = await tools.inHouse((tx) =>
      sql<Place>`
        select distinct s.id, s.name, case when s.slug = '' then '' else '/' || s.slug end as prefix
        from organisations.admission a join spaces.space s on s.id = a.space_id
        where a.state = 'admitted' and (a.expires_on < ${today} or a.expires_on = ${soon})`.execute(tx),
    )
    for (const place of places.rows)
      await tools.inSpace(place.id, (tx) => expireIn(everything, tools, tx, place, today, soon))
  },
})

async function expireIn(
  everything: Everything,
  tools: JobTools,
  tx: Tx,
  place: Place,
  today: Temporal.PlainDate,
  soon: Temporal.PlainDate,
): Promise<void> {
  const work = workIn(tools, tx, place)
  const over = await sql<Ending>`
    update organisations.admission a set state = 'ended', reason = ${texts('de').expired}, decided_at = ${work.now}, decided_by = null
    from organisations.organisation o
    where o.id = a.organisation_id and a.space_id = ${place.id} and a.state = 'admitted' and a.expires_on < ${today}
    returning a.id, a.organisation_id as organisation, o.name, a.part, a.expires_on as "expiresOn"`.execute(tx)
  for (const { organisation, name, part } of over.rows) {
    await admissionChanged(everything, work, { part, organisation })
    await tellOwners(work, organisation, (language) => {
      const t = texts(language)
      return {
        subject: t.toldEnded(name, place.name),
        body: t.toldReason(partName(everything, part, language), t.expired),
      }
    })
  }
  if (over.rows.length) await publish(work, source, [...new Set(over.rows.map(({ organisation }) => organisation))])
  const ending = await sql<Ending>`
    select a.id, a.organisation_id as organisation, o.name, a.part, a.expires_on as "expiresOn"
    from organisations.admission a join organisations.organisation o on o.id = a.organisation_id
    where a.space_id = ${place.id} and a.state = 'admitted' and a.expires_on = ${soon}`.execute(tx)
  for (const { organisation, name, part, expiresOn } of ending.rows) {
    await tellOwners(work, organisation, (language) => {
      const t = texts(language)
      return {
        subject: t.toldSoon(name, place.name),
        body: t.toldSoonBody(partName(everything, part, language), date(expiresOn, language)),
      }
    })
  }
}
