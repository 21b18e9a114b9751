import { sql } from 'kysely'
import { isStaff } from '#commons/access/rules.ts'
import type { DeskPart, Everything } from '#commons/manifest.ts'
import { date, homeZone } from '#foundation/text/dates.ts'
import { addresses } from './addresses.ts'
import { partName } from './parts.ts'
import { texts } from './texts.ts'

/** Days before its end in which an admission stands on the desk. */
export const noticeDays = 30

interface Waiting {
  readonly id: string
  readonly name: string
  readonly part: string
  readonly askedAt: Temporal.Instant
  readonly expiresOn: Temporal.PlainDate | null
  readonly extension: boolean
}

/** Applications to decide, and admissions that end within the next thirty days. */
export function deskParts(everything: Everything): readonly DeskPart[] {
  const may: DeskPart['may'] = ({ viewer }) => isStaff(viewer, 'moderator')
  return [
    {
      id: 'organisations.asked',
      title: { de: texts('de').deskAsked, en: texts('en').deskAsked },
      may,
      async load({ tx, space, language }) {
        const { rows } = await sql<Waiting>`
          select a.id, o.name, a.part, a.asked_at as "askedAt" from organisations.admission a join organisations.organisation o on o.id = a.organisation_id
          where a.space_id = ${space.id} and a.state = 'asked' order by a.id limit 20`.execute(tx)
        return rows.map(({ id, name, part, askedAt }) => ({
          title: name,
          href: addresses.admission({ admission: id }),
          since: askedAt,
          note: partName(everything, part, language),
        }))
      },
    },
    {
      id: 'organisations.expiring',
      title: { de: texts('de').deskExpiring, en: texts('en').deskExpiring },
      may,
      async load({ tx, space, now, language }) {
        const today = now.toZonedDateTimeISO(homeZone).toPlainDate()
        const { rows } = await sql<Waiting>`
          select a.id, o.name, a.part, a.asked_at as "askedAt", a.expires_on as "expiresOn", a.extension_asked_at is not null as extension
          from organisations.admission a join organisations.organisation o on o.id = a.organisation_id
          where a.space_id = ${space.id} and a.state = 'admitted' and a.expires_on <= ${today.add({ days: noticeDays })} order by a.expires_on, a.id limit 20`.execute(
          tx,
        )
        const t = texts(language)
        return rows.map(({ id, name, expiresOn, extension }) => ({
          title: name,
          href: addresses.admission({ admission: id }),
          note: [t.expiresOn(date(expiresOn as Temporal.PlainDate, language)), extension && t.extensionAsked]
            .filter(Boolean)
            .join(', '),
          urgent: extension || Temporal.PlainDate.compare(expiresOn as Temporal.PlainDate, today.add({ days: 7 })) <= 0,
        }))
      },
    },
  ]
}
