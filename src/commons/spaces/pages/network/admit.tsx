import { sql } from 'kysely'
import { districtOf } from '#commons/areas/areas.ts'
import type { Everything } from '#commons/manifest.ts'
import { choices, mail, text } from '#foundation/http/fields.ts'
import { goTo, refuse } from '#foundation/http/problems.ts'
import { form, page, type Route } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { reservedParts } from '#foundation/http/where.ts'
import { CheckboxGroup } from '#foundation/ui/choices.tsx'
import { fields as fieldIds } from '#foundation/ui/field.ts'
import { Form } from '#foundation/ui/form.tsx'
import { TextInput } from '#foundation/ui/inputs.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { fieldName, fieldsOfAction } from '../../fields-of-action.ts'
import { inviteColleague } from '../../invitations.ts'
import { stateOfKey } from '../../state-of-key.ts'
import { networkNotices, networkTexts } from '../../texts/network.ts'
import { setFields } from './districts.tsx'

const path = addresses.admit.path

/** A new district: its space, and the first administrator's invitation. */
export function admitRoutes({ modules }: Everything): readonly Route[] {
  const admitPage = page(access, {
    address: addresses.admit,
    action: 'network.manage',
    only: 'network',
    load: async ({ tx }) => ({ fields: await fieldsOfAction(tx) }),
    head: (_data, visit) => ({
      title: networkTexts(visit.language).admit,
      noIndex: true,
      trail: [{ href: hrefFor(visit, addresses.districts()), label: networkTexts(visit.language).districts }],
    }),
    view({ fields }, { language }) {
      const t = networkTexts(language)
      return (
        <Article title={t.admit} lead={t.admitLead}>
          <Form path={path} submit={t.admit} cancel={addresses.districts()}>
            <TextInput name="name" label={t.name} hint={t.nameHint} maxlength={80} />
            <TextInput name="slug" label={t.slug} hint={t.slugHint} maxlength={40} wide="medium" spellcheck={false} />
            <TextInput name="key" label={t.key} hint={t.keyHint} inputmode="numeric" wide="short" />
            <TextInput name="administrator" type="email" label={t.administrator} wide="medium" />
            <CheckboxGroup
              name="fields"
              label={t.fields}
              hint={t.fieldsOptional}
              choices={fieldIds.map((field) => ({ value: field, label: fieldName(fields, field, language) }))}
              optional
            />
          </Form>
        </Article>
      )
    },
  })
  const admitForm = form(access, {
    address: addresses.admit,
    action: 'network.manage',
    only: 'network',
    page: admitPage,
    fields: { name: text(80), slug: text(40), key: text(5), administrator: mail(), fields: choices(fieldIds) },
    async run(work, { name, slug, key, administrator, fields }) {
      const { tx, newId, now } = work
      const reserved = reservedParts(modules().flatMap(({ routes }) => routes.map(({ address }) => address.path)))
      if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(slug)) refuse(networkNotices.slugWrong, 'slug')
      if (reserved.has(slug)) refuse(networkNotices.slugReserved, 'slug')
      if (!/^\d{5}$/.test(key) || !districtOf(key)) refuse(networkNotices.keyUnknown, 'key')
      const taken = await sql<{ slug: string; key: string | null }>`
        select slug, settings->>'districtKey' as key from spaces.space where slug = ${slug} or settings->>'districtKey' = ${key}`.execute(
        tx,
      )
      if (taken.rows.some((row) => row.slug === slug)) refuse(networkNotices.slugTaken, 'slug')
      if (taken.rows.length) refuse(networkNotices.keyTaken, 'key')
      const id = newId()
      const inserted = await tx
        .insertInto('spaces.space')
        .values({
          id,
          kind: 'district',
          slug,
          name,
          state: 'open',
          state_reason: null,
          state_since: now,
          created_at: now,
          settings: JSON.stringify({ districtKey: key, state: stateOfKey(key) }),
        })
        .onConflict((conflict) => conflict.column('slug').doNothing())
        .executeTakeFirst()
      // Two people of the office at once: the second learns it here.
      if (inserted.numInsertedOrUpdatedRows !== 1n) refuse(networkNotices.slugTaken, 'slug')
      await setFields(work, id, fields)
      await inviteColleague(
        work,
        { id, name, prefix: `/${slug}` },
        { mail: administrator, role: 'administrator', language: 'de' },
      )
      return goTo(addresses.districts(), networkNotices.admitted)
    },
  })
  return [admitPage, admitForm]
}
