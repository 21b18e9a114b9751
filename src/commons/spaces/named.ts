import { sql } from 'kysely'
import { type NamedThings, namedBy } from '#commons/audit/deeds.ts'
import { shorten } from '#foundation/text/plain-text.ts'
import { addresses } from './addresses.ts'
import { fieldName, fieldsOfAction } from './fields-of-action.ts'
import { isTextName } from './own-texts.ts'
import { settingsTexts } from './texts/settings.ts'

/** What the audit log names of a space: colleagues, other services, own texts, reports of barriers, districts, fields. */
export const named: readonly NamedThings[] = [
  namedBy('person', async ({ tx, space }, ids) => {
    const { rows } = await sql<{ value: string; title: string }>`
      select distinct p.id::text as value, p.display_name as title
      from spaces.staff s join accounts.person p on p.id = s.person_id
      where s.space_id = ${space.id} and p.id::text = any(${[...ids]}) and p.display_name <> ''`.execute(tx)
    return rows.map(({ value, title }) => ({ value, title, address: addresses.roles({ person: value }) }))
  }),
  namedBy('service', async ({ tx, space }, ids) => {
    const { rows } = await sql<{ value: string; title: string }>`
      select id::text as value, name as title from spaces.outside_service
      where space_id = ${space.id} and id::text = any(${[...ids]})`.execute(tx)
    return rows.map(({ value, title }) => ({ value, title, address: addresses.outsideOne({ service: value }) }))
  }),
  namedBy('report', async ({ tx, space }, ids) => {
    const { rows } = await sql<{ value: string; what: string }>`
      select id::text as value, what from spaces.barrier_report
      where space_id = ${space.id} and id::text = any(${[...ids]})`.execute(tx)
    return rows.map(({ value, what }) => ({
      value,
      title: shorten(what, 60),
      address: addresses.barrier({ report: value }),
    }))
  }),
  namedBy('text', async ({ language }, names) =>
    names.filter(isTextName).map((name) => ({
      value: name,
      title: settingsTexts(language)[name],
      address: addresses.text({ text: name }),
    })),
  ),
  namedBy('district', async ({ tx }, slugs) => {
    const { rows } = await sql<{ value: string; title: string }>`
      select slug as value, name as title from spaces.space where kind = 'district' and slug = any(${[...slugs]})`.execute(
      tx,
    )
    return rows.map(({ value, title }) => ({ value, title, address: addresses.district({ district: value }) }))
  }),
  namedBy('field', async ({ tx, language }, ids) => {
    const fields = await fieldsOfAction(tx)
    return fields
      .filter(({ id }) => ids.includes(id))
      .map(({ id }) => ({
        value: id,
        title: fieldName(fields, id, language),
        address: addresses.tandem({ field: id }),
      }))
  }),
]
