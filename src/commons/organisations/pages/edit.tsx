import { sql } from 'kysely'
import { municipalitiesOf } from '#commons/areas/areas.ts'
import { notePresence } from '#commons/privacy/presence.ts'
import { Meanwhile } from '#commons/spaces/pages/settings/frame.tsx'
import {
  choice,
  optionalLongText,
  optionalMail,
  optionalText,
  optionalWebAddress,
  text,
  wholeNumber,
} from '#foundation/http/fields.ts'
import { found, goTo, refuse } from '#foundation/http/problems.ts'
import { form, page, type Work } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { RadioGroup, Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { TextArea, TextInput } from '#foundation/ui/inputs.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { kinds, type Organisation, organisationById } from '../queries.ts'
import { notices, texts } from '../texts.ts'

const facts = {
  name: text(120),
  kind: choice(kinds),
  description: optionalLongText(5000),
  municipality: optionalText(8),
  mail: optionalMail(),
  phone: optionalText(40),
  webAddress: optionalWebAddress(),
}

const FactInputs = ({ of }: { of?: Organisation }) => {
  const { language, space } = useVisit()
  const t = texts(language)
  const places = space.settings.districtKey ? municipalitiesOf(space.settings.districtKey) : []
  return (
    <>
      <TextInput name="name" label={t.name} value={of?.name} maxlength={120} />
      <RadioGroup
        name="kind"
        label={t.kind}
        value={of?.kind}
        choices={kinds.map((kind) => ({ value: kind, label: t[kind] }))}
      />
      <TextArea
        name="description"
        label={t.description}
        hint={t.descriptionHint}
        value={of?.description}
        rows={6}
        optional
      />
      {places.length > 0 && (
        <Select
          name="municipality"
          label={t.place}
          value={of?.municipality ?? undefined}
          empty={t.noPlace}
          optional
          choices={places.map(({ key, name }) => ({ value: key, label: name }))}
        />
      )}
      {places.length === 0 && of?.municipality && <HiddenInput name="municipality" value={of.municipality} />}
      <TextInput
        name="mail"
        type="email"
        label={t.mail}
        hint={t.mailHint}
        value={of?.mail ?? undefined}
        wide="medium"
        optional
      />
      <TextInput name="phone" type="tel" label={t.phone} value={of?.phone ?? undefined} wide="medium" optional />
      <TextInput name="webAddress" type="url" label={t.webAddress} value={of?.webAddress ?? undefined} optional />
    </>
  )
}

/** A place has to be a municipality of this district, or the one that was there before. */
function placeOf({ space }: Pick<Work, 'space'>, key: string | null, before: string | null = null): string | null {
  if (key === null || key === before) return key
  const district = space.settings.districtKey
  return district && municipalitiesOf(district).some((area) => area.key === key)
    ? key
    : refuse(notices.notHere, 'municipality')
}

export const createPage = page(access, {
  address: addresses.create,
  action: 'organisation.create',
  load: async () => ({}),
  head: (_data, visit) => ({
    title: texts(visit.language).create,
    noIndex: true,
    trail: [{ href: hrefFor(visit, addresses.list()), label: texts(visit.language).title }],
  }),
  view(_data, { language }) {
    const t = texts(language)
    return (
      <Article title={t.create} lead={t.createLead}>
        <Form path={addresses.create.path} submit={t.create} cancel={addresses.list()}>
          <FactInputs />
        </Form>
      </Article>
    )
  },
})

export const createForm = form(access, {
  address: addresses.create,
  action: 'organisation.create',
  page: createPage,
  fields: facts,
  async run(work, { municipality, webAddress, description, ...rest }) {
    const { tx, newId, now, viewer, space } = work
    const person = found(viewer.person)
    await work.limit('organisation', person, 20, 60 * 24)
    const id = newId()
    await tx
      .insertInto('organisations.organisation')
      .values({
        id,
        ...rest,
        description: description ?? '',
        web_address: webAddress,
        municipality: placeOf(work, municipality),
        home_space_id: space.kind === 'district' ? space.id : null,
        created_at: now,
      })
      .execute()
    await tx
      .insertInto('organisations.membership')
      .values({ organisation_id: id, person_id: person, role: 'owner', since: now })
      .execute()
    await notePresence(work, person, 'organisations')
    return goTo(addresses.one({ organisation: id }), notices.created)
  },
})

export const editPage = page(access, {
  address: addresses.edit,
  action: 'organisation.edit',
  load: async (work, { organisation }) => found(await organisationById(work, organisation)),
  subject: ({ id }) => ({ organisation: id }),
  head: ({ id, name }, visit) => ({
    title: texts(visit.language).edit,
    noIndex: true,
    trail: [{ href: hrefFor(visit, addresses.one({ organisation: id })), label: name }],
  }),
  view(organisation, { language }) {
    const t = texts(language)
    const { id, version } = organisation
    return (
      <Article title={organisation.name} lead={t.editLead}>
        <Meanwhile
          path={addresses.edit.path}
          version={version}
          stored={[
            [t.name, 'name', organisation.name],
            [t.description, 'description', organisation.description],
            [t.mail, 'mail', organisation.mail ?? ''],
            [t.phone, 'phone', organisation.phone ?? ''],
            [t.webAddress, 'webAddress', organisation.webAddress ?? ''],
          ]}
        />
        <Form path={addresses.edit.path} submit={t.save} cancel={addresses.one({ organisation: id })}>
          <HiddenInput name="version" value={version} />
          <FactInputs of={organisation} />
        </Form>
      </Article>
    )
  },
})

export const editForm = form(access, {
  address: addresses.edit,
  action: 'organisation.edit',
  page: editPage,
  fields: { version: wholeNumber(0, 1_000_000_000), ...facts },
  load: async (work, { organisation }) => found(await organisationById(work, organisation)),
  subject: ({ id }) => ({ organisation: id }),
  async run(work, { version, name, kind, description, municipality, mail, phone, webAddress }, before) {
    const { rows } = await sql`
      update organisations.organisation set name = ${name}, kind = ${kind}, description = ${description ?? ''}, mail = ${mail}, phone = ${phone},
        web_address = ${webAddress}, municipality = ${placeOf(work, municipality, before.municipality)}, version = version + 1
      where id = ${before.id} and version = ${version} returning id`.execute(work.tx)
    if (rows.length === 0) refuse(notices.conflict)
    // It may be admitted in several spaces: each brings its public shape up to date.
    await work.later('organisations.republish', { organisation: before.id })
    return goTo(addresses.one({ organisation: before.id }), notices.saved)
  },
})
