import { sql } from 'kysely'
import {
  choice,
  longText,
  optionalDay,
  optionalText,
  optionalWebAddress,
  text,
  wholeNumber,
} from '#foundation/http/fields.ts'
import { found, goTo, missing } from '#foundation/http/problems.ts'
import { form, page, type Work } from '#foundation/http/route.ts'
import { date } from '#foundation/text/dates.ts'
import { RadioGroup, Select } from '#foundation/ui/choices.tsx'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { fields as fieldIds } from '#foundation/ui/field.ts'
import { Form } from '#foundation/ui/form.tsx'
import { DateInput, TextArea, TextInput } from '#foundation/ui/inputs.tsx'
import { Row } from '#foundation/ui/layout.tsx'
import { ActionLink, Button, Link } from '#foundation/ui/links.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { fieldName, fieldsOfAction } from '../../fields-of-action.ts'
import { isUuid } from '../../is-uuid.ts'
import { settingsNotices, settingsTexts } from '../../texts/settings.ts'
import { SettingsPage, settingsHead } from './frame.tsx'

const statuses = ['concept', 'development', 'pilot', 'live', 'ended', 'unknown'] as const

interface OutsideRow {
  readonly id: string
  readonly name: string
  readonly field: (typeof fieldIds)[number]
  readonly summary: string
  readonly status: (typeof statuses)[number]
  readonly webAddress: string | null
  readonly source: string | null
  readonly asOf: Temporal.PlainDate | null
  readonly position: number
}

async function outsideServices(
  { tx, space }: Pick<Work, 'tx' | 'space'>,
  id: string | null = null,
): Promise<OutsideRow[]> {
  const { rows } = await sql<OutsideRow>`
    select id, name, field_id as field, summary, status, web_address as "webAddress", source, as_of as "asOf", position
    from spaces.outside_service where space_id = ${space.id} and (${id}::uuid is null or id = ${id})
    order by position, name collate german, id limit 500`.execute(tx)
  return rows
}

export const outsidePage = page(access, {
  address: addresses.outside,
  action: 'settings.change',
  only: 'district',
  load: async (work) => ({ services: await outsideServices(work), fields: await fieldsOfAction(work.tx) }),
  head: (_data, visit) => settingsHead(visit, settingsTexts(visit.language).outside),
  view({ services, fields }, { language }) {
    const t = settingsTexts(language)
    return (
      <SettingsPage title={t.outside} lead={t.outsideLead}>
        <Row>
          <ActionLink to={addresses.outsideOne({ service: 'neu' })} look="button" icon="add">
            {t.outsideAdd}
          </ActionLink>
        </Row>
        {services.length === 0 ? (
          <EmptyState title={t.outsideNone}>
            <p>{t.outsideNoneHint}</p>
          </EmptyState>
        ) : (
          <DataTable
            caption={t.outside}
            captionOutOfSight
            rows={services}
            columns={[
              {
                label: t.serviceName,
                value: ({ id, name }) => <Link to={addresses.outsideOne({ service: id })}>{name}</Link>,
              },
              { label: t.field, value: ({ field }) => fieldName(fields, field, language) },
              { label: t.status, value: ({ status }) => <StatusTag>{t[status]}</StatusTag> },
              { label: t.asOf, value: ({ asOf }) => (asOf ? date(asOf, language) : '–') },
              { label: t.position, value: ({ position }) => position, number: true },
            ]}
          />
        )}
      </SettingsPage>
    )
  },
})

export const outsideOnePage = page(access, {
  address: addresses.outsideOne,
  action: 'settings.change',
  only: 'district',
  async load(work, { service }) {
    const one = service === 'neu' ? null : found(isUuid(service) ? (await outsideServices(work, service))[0] : null)
    return { one, fields: await fieldsOfAction(work.tx) }
  },
  head: ({ one }, visit) => settingsHead(visit, one?.name ?? settingsTexts(visit.language).outsideNew),
  view({ one, fields }, { language }) {
    const t = settingsTexts(language)
    return (
      <SettingsPage title={one ? t.outsideEdit : t.outsideNew} lead={t.outsideOneLead}>
        <Form path={addresses.outsideOne.path} submit={t.save} cancel={addresses.outside()}>
          <TextInput name="name" label={t.serviceName} value={one?.name} maxlength={100} />
          <Select
            name="field"
            label={t.field}
            value={one?.field}
            choices={fieldIds.map((field) => ({ value: field, label: fieldName(fields, field, language) }))}
          />
          <TextArea name="summary" label={t.summary} value={one?.summary} rows={2} maxlength={300} />
          <RadioGroup
            name="status"
            label={t.status}
            value={one?.status ?? 'live'}
            choices={statuses.map((status) => ({ value: status, label: t[status] }))}
          />
          <TextInput name="webAddress" type="url" label={t.webAddress} value={one?.webAddress ?? undefined} optional />
          <TextInput name="source" label={t.source} hint={t.sourceHint} value={one?.source ?? undefined} optional />
          <DateInput name="asOf" label={t.asOf} value={one?.asOf?.toString()} optional />
          <TextInput
            name="position"
            label={t.position}
            hint={t.positionHint}
            value={String(one?.position ?? 10)}
            inputmode="numeric"
            wide="short"
          />
        </Form>
        {one && (
          <Form path={addresses.outsideRemove.path} action={addresses.outsideRemove({ service: one.id })} prefix="weg-">
            <Button look="danger">{t.remove}</Button>
          </Form>
        )}
      </SettingsPage>
    )
  },
})

export const outsideForm = form(access, {
  address: addresses.outsideOne,
  action: 'settings.change',
  only: 'district',
  page: outsideOnePage,
  fields: {
    name: text(100),
    field: choice(fieldIds),
    summary: longText(300),
    status: choice(statuses),
    webAddress: optionalWebAddress(),
    source: optionalText(300),
    asOf: optionalDay(),
    position: wholeNumber(0, 100_000),
  },
  load: async (_work, { service }) => found(service === 'neu' || isUuid(service) ? service : null),
  async run({ tx, space, newId }, { name, field, summary, status, webAddress, source, asOf, position }, service) {
    const row = { name, field_id: field, summary, status, web_address: webAddress, source, as_of: asOf, position }
    if (service === 'neu') {
      await tx
        .insertInto('spaces.outside_service')
        .values({ space_id: space.id, id: newId(), ...row })
        .execute()
    } else {
      const done = await tx
        .updateTable('spaces.outside_service')
        .set(row)
        .where('space_id', '=', space.id)
        .where('id', '=', service)
        .executeTakeFirst()
      if (done.numUpdatedRows === 0n) missing()
    }
    return goTo(addresses.outside(), settingsNotices.saved)
  },
})

export const outsideRemoveForm = form(access, {
  address: addresses.outsideRemove,
  action: 'settings.change',
  only: 'district',
  fields: {},
  load: async (_work, { service }) => found(isUuid(service) ? service : null),
  async run({ tx, space }, _input, service) {
    const done = await tx
      .deleteFrom('spaces.outside_service')
      .where('space_id', '=', space.id)
      .where('id', '=', service)
      .executeTakeFirst()
    if (done.numDeletedRows === 0n) missing()
    return goTo(addresses.outside(), settingsNotices.removed)
  },
})
