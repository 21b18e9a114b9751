import { sql } from 'kysely'
import { z } from 'zod'
import type { Everything } from '#commons/manifest.ts'
import { SettingsPage, settingsHead } from '#commons/spaces/pages/settings/frame.tsx'
import { moduleNames } from '#commons/spaces/texts/pages.ts'
import { optionalDay } from '#foundation/http/fields.ts'
import { page, type Work } from '#foundation/http/route.ts'
import { type Sentence, say } from '#foundation/text/catalogue.ts'
import { dateTime } from '#foundation/text/dates.ts'
import { Select } from '#foundation/ui/choices.tsx'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Filters, Form, HiddenInput } from '#foundation/ui/form.tsx'
import { DateInput } from '#foundation/ui/inputs.tsx'
import { Button, Link } from '#foundation/ui/links.tsx'
import { Pagination } from '#foundation/ui/navigation.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { type About, aboutOf, type Chosen, type Entry, entriesOf, sentenceOf } from '../entries.ts'
import { texts } from '../texts.ts'
import { tableForm } from './table.ts'

const perPage = 50

const query = z.object({
  art: z.enum(['change', 'look', '']).catch('').default(''),
  wer: z.uuid().or(z.literal('')).catch('').default(''),
  bereich: z.string().max(40).catch('').default(''),
  ab: optionalDay().catch(null).default(null),
  bis: optionalDay().catch(null).default(null),
  vor: z.uuid().optional().catch(undefined),
})

/** Those who work here, to choose from; whoever has left is reached by their name in the list. */
async function staffHere({ tx, space }: Work): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select distinct p.id, p.display_name as name from spaces.staff s join accounts.person p on p.id = s.person_id
    where s.space_id = ${space.id} order by p.display_name limit 500`.execute(tx)
  return rows
}

/** The log, and the same as a table. */
export function protocolRoutes(everything: Everything) {
  const protocolPage = page(access, {
    address: addresses.protocol,
    action: 'audit.read',
    showsPersons: true,
    query,
    async load(work, _params, { vor, ...chosen }) {
      const found = await entriesOf(work.tx, work.space.id, chosen, { before: vor, limit: perPage + 1 })
      const entries = found.slice(0, perPage)
      const about = await aboutOf(everything, work, entries)
      return {
        entries,
        about,
        more: found.length > perPage,
        chosen,
        later: vor !== undefined,
        people: await staffHere(work),
      }
    },
    head: (_data, visit) => settingsHead(visit, texts(visit.language).protocol),
    view({ entries, about, more, chosen, later, people }, { language }) {
      const t = texts(language)
      const kept = inAddress(chosen)
      return (
        <SettingsPage title={t.protocol} lead={t.protocolLead}>
          <Narrowing chosen={chosen} kept={kept} people={people} names={namesOf(everything)} language={language} />
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
                { label: t.what, value: (entry) => sentenceOf(everything, entry, language) },
                { label: t.about, value: ({ id }) => <AboutThing of={about.get(id) ?? null} gone={t.notThere} /> },
                {
                  label: t.who,
                  value: ({ name, person }) =>
                    name ? <Link to={addresses.protocol({ ...kept, wer: person })}>{name}</Link> : t.gone,
                },
                { label: t.when, value: ({ at }) => dateTime(at, language) },
              ]}
            />
          )}
          <Pagination
            earlier={more ? addresses.protocol({ ...kept, vor: entries.at(-1)?.id ?? '' }) : undefined}
            later={later ? addresses.protocol(kept) : undefined}
            earlierLabel={t.earlier}
            laterLabel={t.newest}
          />
          {entries.length > 0 && (
            <Form path={addresses.table.path} action={addresses.table()} class="no-print">
              {Object.entries(kept).map(([name, value]) => (
                <HiddenInput name={name} value={value} />
              ))}
              <p class="small quiet">{t.tableHint}</p>
              <Button look="second" icon="download">
                {t.table}
              </Button>
            </Form>
          )}
        </SettingsPage>
      )
    },
  })
  return [protocolPage, tableForm(everything, protocolPage)] as const
}

/** The choice as it stands in an address; what is not chosen is left out. */
function inAddress({ art, wer, bereich, ab, bis }: Chosen): Record<string, string> {
  const all = { art, wer, bereich, ab: ab?.toString() ?? '', bis: bis?.toString() ?? '' }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value))
}

/** Names of the parts of the house that can be in the log. */
const namesOf = (everything: Everything): (readonly [string, Sentence])[] => [
  ...everything
    .modules()
    .filter(({ id, deeds }) => deeds && moduleNames[id])
    .map(({ id }) => [id, moduleNames[id] as Sentence] as const),
  ...everything.services().map(({ id, name }) => [id, name] as const),
]

interface NarrowingProps {
  chosen: Chosen
  kept: Record<string, string>
  people: readonly { id: string; name: string }[]
  names: readonly (readonly [string, Sentence])[]
  language: Parameters<typeof texts>[0]
}

const Narrowing = ({ chosen, kept, people, names, language }: NarrowingProps) => {
  const t = texts(language)
  const left = chosen.wer && !people.some(({ id }) => id === chosen.wer) ? [{ value: chosen.wer, label: '…' }] : []
  return (
    <Filters to={addresses.protocol()} reset={Object.keys(kept).length ? addresses.protocol() : undefined}>
      <Select
        name="wer"
        label={t.who}
        value={chosen.wer}
        empty={t.everybody}
        optional
        choices={[...people.map(({ id, name }) => ({ value: id, label: name || t.gone })), ...left]}
      />
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
        name="bereich"
        label={t.area}
        value={chosen.bereich}
        empty={t.areas}
        optional
        choices={names.map(([value, name]) => ({ value, label: say(name, language) }))}
      />
      <DateInput name="ab" label={t.from} value={kept.ab} optional />
      <DateInput name="bis" label={t.to} value={kept.bis} optional />
    </Filters>
  )
}

const AboutThing = ({ of, gone }: { of: About; gone: string }) =>
  of === null ? (
    <span aria-hidden="true">–</span>
  ) : of === 'gone' ? (
    <span class="quiet">{gone}</span>
  ) : (
    <Link to={of.address}>{of.title}</Link>
  )
