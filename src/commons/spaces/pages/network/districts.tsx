import { sql } from 'kysely'
import { deskTrail } from '#commons/desk/trail.ts'
import { choice, choices, optionalText } from '#foundation/http/fields.ts'
import { found, goTo, refuse } from '#foundation/http/problems.ts'
import { form, page, type Work } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { date, homeZone } from '#foundation/text/dates.ts'
import type { Language } from '#foundation/text/language.ts'
import { CheckboxGroup, RadioGroup } from '#foundation/ui/choices.tsx'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { fields as fieldIds } from '#foundation/ui/field.ts'
import { Form } from '#foundation/ui/form.tsx'
import { TextInput } from '#foundation/ui/inputs.tsx'
import { Article, Row, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Link } from '#foundation/ui/links.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { allDistricts, type District, type DistrictState, districtStates } from '../../districts.ts'
import { fieldName, fieldsOfAction } from '../../fields-of-action.ts'
import { prefixOf } from '../../find-space.ts'
import { networkNotices, networkTexts } from '../../texts/network.ts'
import { HostsOfDistrict } from './hosts-of-district.tsx'

const tones = { open: 'success', preparing: 'info', paused: 'warning', closed: 'danger' } as const

const StateTag = ({ state, language }: { state: DistrictState; language: Language }) => (
  <StatusTag tone={tones[state]}>{networkTexts(language)[state]}</StatusTag>
)

export const districtsPage = page(access, {
  address: addresses.districts,
  action: 'network.manage',
  only: 'network',
  load: async ({ tx }) => ({ districts: await allDistricts(tx), fields: await fieldsOfAction(tx) }),
  head: (_data, visit) => ({
    title: networkTexts(visit.language).districts,
    noIndex: true,
    wide: true,
    trail: deskTrail(visit),
  }),
  view({ districts, fields }, { language }) {
    const t = networkTexts(language)
    return (
      <Article title={t.districts} lead={t.districtsLead}>
        <Row>
          <ActionLink to={addresses.admit()} look="button" icon="add">
            {t.admit}
          </ActionLink>
          <ActionLink to={addresses.fields()} look="second" icon="edit">
            {t.fields}
          </ActionLink>
        </Row>
        {districts.length === 0 ? (
          <EmptyState title={t.districtsNone}>
            <p>{t.districtsNoneHint}</p>
          </EmptyState>
        ) : (
          <DataTable<District>
            caption={t.districts}
            captionOutOfSight
            rows={districts}
            columns={[
              {
                label: t.name,
                value: ({ slug, name }) => <Link to={addresses.district({ district: slug })}>{name}</Link>,
              },
              { label: t.state, value: ({ state }) => <StateTag state={state} language={language} /> },
              { label: t.since, value: ({ since }) => date(since, language) },
              {
                label: t.fields,
                value: (district) =>
                  district.fields.map((field) => fieldName(fields, field, language)).join(', ') || '–',
              },
            ]}
          />
        )}
      </Article>
    )
  },
})

export const districtPage = page(access, {
  address: addresses.district,
  action: 'network.manage',
  only: 'network',
  load: async ({ tx }, { district }) => ({
    district: found((await allDistricts(tx, district))[0]),
    fields: await fieldsOfAction(tx),
  }),
  head: ({ district }, visit) => ({
    title: district.name,
    noIndex: true,
    trail: [{ href: hrefFor(visit, addresses.districts()), label: networkTexts(visit.language).districts }],
  }),
  view({ district, fields }, visit) {
    const { language } = visit
    const t = networkTexts(language)
    return (
      <Article
        title={district.name}
        kicker={<StateTag state={district.state} language={language} />}
        lead={district.reason}
      >
        <Row>
          <ActionLink
            to={{ href: hrefFor(visit, '/', { space: { prefix: prefixOf(district, visit.url.host) } }) }}
            icon="forward"
          >
            {t.look}
          </ActionLink>
        </Row>
        <Form path={addresses.district.path} submit={t.save} cancel={addresses.districts()}>
          <Section id="stand" title={t.stateTitle}>
            <RadioGroup
              name="state"
              label={t.state}
              value={district.state}
              choices={districtStates.map((state) => ({ value: state, label: t[state], hint: t[`${state}Hint`] }))}
            />
            <TextInput
              name="reason"
              label={t.reason}
              hint={t.reasonHint}
              value={district.reason ?? undefined}
              maxlength={500}
              optional
            />
          </Section>
          <Section id="felder" title={t.membership}>
            <CheckboxGroup
              name="fields"
              label={t.fields}
              values={district.fields}
              choices={fieldIds.map((field) => ({ value: field, label: fieldName(fields, field, language) }))}
              optional
            />
          </Section>
        </Form>
        <HostsOfDistrict district={district} />
      </Article>
    )
  },
})

export const districtForm = form(access, {
  address: addresses.district,
  action: 'network.manage',
  only: 'network',
  page: districtPage,
  fields: { state: choice(districtStates), reason: optionalText(500), fields: choices(fieldIds) },
  load: async ({ tx }, { district }) => found((await allDistricts(tx, district))[0]),
  async run(work, { state, reason, fields }, district) {
    const { tx, now } = work
    if ((state === 'paused' || state === 'closed') && !reason) refuse(networkNotices.needsReason, 'reason')
    await setFields(work, district.id, fields)
    if (state !== district.state || reason !== district.reason) {
      await sql`
        update spaces.space set state = ${state}, state_reason = ${reason}, state_since = case when state = ${state} then state_since else ${now} end, version = version + 1
        where id = ${district.id}`.execute(tx)
      if (state !== district.state) await work.later('spaces.state', { space: district.id, state, reason })
    }
    return goTo(addresses.districts(), networkNotices.saved)
  },
})

/** Which fields a district works on, from today on where it is new. */
export async function setFields(
  { tx, now }: Pick<Work, 'tx' | 'now'>,
  district: string,
  fields: readonly string[],
): Promise<void> {
  await sql`delete from spaces.tandem where space_id = ${district} and not field_id = any(${[...fields]}::text[])`.execute(
    tx,
  )
  for (const field of fields) {
    await tx
      .insertInto('spaces.tandem')
      .values({ field_id: field, space_id: district, since: now.toZonedDateTimeISO(homeZone).toPlainDate() })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
}
