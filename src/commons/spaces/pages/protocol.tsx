import { sql } from 'kysely'
import { z } from 'zod'
import { page } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { dateTime, homeZone } from '#foundation/text/dates.ts'
import { Select } from '#foundation/ui/choices.tsx'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Filters } from '#foundation/ui/form.tsx'
import { TextInput } from '#foundation/ui/inputs.tsx'
import { Pagination } from '#foundation/ui/navigation.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { moduleNames } from '../texts/pages.ts'
import { staffTexts } from '../texts/staff.ts'
import { SettingsPage, settingsHead } from './settings/frame.tsx'

const perPage = 50

const text = (max: number) => z.string().max(max).catch('').default('')

const query = z.object({
  art: z.enum(['change', 'look', '']).catch('').default(''),
  wer: z.uuid().or(z.literal('')).catch('').default(''),
  bereich: text(40),
  ab: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d$/)
    .or(z.literal(''))
    .catch('')
    .default(''),
  bis: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d$/)
    .or(z.literal(''))
    .catch('')
    .default(''),
  vor: z.uuid().optional().catch(undefined),
})

interface Entry {
  readonly id: string
  readonly at: Temporal.Instant
  readonly person: string
  readonly name: string | null
  readonly act: 'change' | 'look'
  readonly module: string
  readonly action: string
  readonly address: string
  readonly subject: string
  readonly fields: readonly string[]
}

/** Midnight in Berlin at the beginning of a day; null when there is no such day. */
function dayStart(day: string, plusDays = 0): Temporal.Instant | null {
  try {
    return day ? Temporal.PlainDate.from(day).add({ days: plusDays }).toZonedDateTime(homeZone).toInstant() : null
  } catch {
    return null
  }
}

export const protocolPage = page(access, {
  address: addresses.protocol,
  action: 'audit.read',
  showsPersons: true,
  query,
  async load({ tx, space }, _params, chosen) {
    const { rows } = await sql<Entry>`
      select e.id, e.at, e.person_id as person, p.display_name as name, e.act, e.module, e.action, e.address, e.subject, e.fields
      from audit.entry e left join accounts.person p on p.id = e.person_id
      where e.space_id = ${space.id}
        and (${chosen.art} = '' or e.act = ${chosen.art})
        and (${chosen.wer || null}::uuid is null or e.person_id = ${chosen.wer || null})
        and (${chosen.bereich} = '' or e.module = ${chosen.bereich})
        and (${dayStart(chosen.ab)}::timestamptz is null or e.at >= ${dayStart(chosen.ab)})
        and (${dayStart(chosen.bis, 1)}::timestamptz is null or e.at < ${dayStart(chosen.bis, 1)})
        and (${chosen.vor ?? null}::uuid is null or e.id < ${chosen.vor ?? null})
      order by e.id desc limit ${perPage + 1}`.execute(tx)
    const people = await sql<{ id: string; name: string }>`
      select distinct p.id, p.display_name as name from spaces.staff s join accounts.person p on p.id = s.person_id where s.space_id = ${space.id} limit 500`.execute(
      tx,
    )
    return { entries: rows.slice(0, perPage), more: rows.length > perPage, chosen, people: people.rows }
  },
  head: (_data, visit) => settingsHead(visit, staffTexts(visit.language).protocol),
  view({ entries, more, chosen, people }, { language }) {
    const t = staffTexts(language)
    const areas = [...new Set([...Object.keys(moduleNames), ...entries.map(({ module }) => module)])]
    const nameOf = (module: string) => (moduleNames[module] ? say(moduleNames[module], language) : module)
    const { vor, ...kept } = chosen
    return (
      <SettingsPage title={t.protocol} lead={t.protocolLead}>
        <Filters to={addresses.protocol()} reset={Object.values(kept).some(Boolean) ? addresses.protocol() : undefined}>
          <Select
            name="art"
            label={t.act}
            value={chosen.art}
            empty={t.acts}
            optional
            choices={[
              { value: 'change', label: t.changeAct },
              { value: 'look', label: t.lookAct },
            ]}
          />
          <Select
            name="wer"
            label={t.who}
            value={chosen.wer}
            empty={t.everybody}
            optional
            choices={people.map(({ id, name }) => ({ value: id, label: name || t.gone }))}
          />
          <Select
            name="bereich"
            label={t.area}
            value={chosen.bereich}
            empty={t.acts}
            optional
            choices={areas.map((module) => ({ value: module, label: nameOf(module) }))}
          />
          <TextInput name="ab" label={t.from} value={chosen.ab} wide="short" optional />
          <TextInput name="bis" label={t.to} value={chosen.bis} wide="short" optional />
        </Filters>
        {entries.length === 0 ? (
          <EmptyState title={t.nothing}>
            <p>{t.nothingHint}</p>
          </EmptyState>
        ) : (
          <DataTable<Entry>
            caption={t.protocol}
            captionOutOfSight
            rows={entries}
            columns={[
              { label: t.when, value: ({ at }) => dateTime(at, language) },
              { label: t.who, value: ({ name }) => name || t.gone },
              { label: t.act, value: ({ act }) => (act === 'look' ? t.lookAct : t.changeAct) },
              { label: t.where, value: ({ module, action }) => `${nameOf(module)} (${action})` },
              {
                label: t.about,
                value: ({ address, subject, fields }) => (
                  <>
                    <code>{address}</code>
                    {subject && (
                      <>
                        <br />
                        <small>{subject}</small>
                      </>
                    )}
                    {fields.length > 0 && (
                      <>
                        <br />
                        <small>{fields.join(', ')}</small>
                      </>
                    )}
                  </>
                ),
              },
            ]}
          />
        )}
        <Pagination
          earlier={more ? addresses.protocol({ ...kept, vor: entries.at(-1)?.id ?? '' }) : undefined}
          later={vor ? addresses.protocol(kept) : undefined}
          earlierLabel={t.earlier}
          laterLabel={t.newest}
        />
      </SettingsPage>
    )
  },
})
