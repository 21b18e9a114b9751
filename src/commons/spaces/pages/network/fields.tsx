import { sql } from 'kysely'
import { deskTrail } from '#commons/desk/trail.ts'
import { may } from '#foundation/http/access.ts'
import { ids, text } from '#foundation/http/fields.ts'
import { found, goTo } from '#foundation/http/problems.ts'
import { form, page } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { homeZone } from '#foundation/text/dates.ts'
import { CheckboxGroup } from '#foundation/ui/choices.tsx'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { fields as fieldIds } from '#foundation/ui/field.ts'
import { Form } from '#foundation/ui/form.tsx'
import { TextInput } from '#foundation/ui/inputs.tsx'
import { Article, Row } from '#foundation/ui/layout.tsx'
import { ActionLink, Link, LinkList } from '#foundation/ui/links.tsx'
import { FieldTag } from '#foundation/ui/tags.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { allDistricts, type Partner, partners } from '../../districts.ts'
import { fieldName, fieldsOfAction } from '../../fields-of-action.ts'
import { prefixOf } from '../../find-space.ts'
import { networkNotices, networkTexts } from '../../texts/network.ts'

export const fieldsPage = page(access, {
  address: addresses.fields,
  action: 'network.manage',
  only: 'network',
  load: async ({ tx }) => ({ fields: await fieldsOfAction(tx), partners: await partners(tx) }),
  head: (_data, visit) => ({ title: networkTexts(visit.language).fields, noIndex: true, trail: deskTrail(visit) }),
  view({ fields, partners: all }, { language }) {
    const t = networkTexts(language)
    return (
      <Article title={t.fields} lead={t.fieldsLead}>
        <LinkList
          items={fields.map(({ id }) => ({
            to: addresses.tandem({ field: id }),
            title: fieldName(fields, id, language),
            note:
              all
                .filter(({ field }) => field === id)
                .map(({ name }) => name)
                .join(', ') || t.tandemNone,
          }))}
        />
      </Article>
    )
  },
})

export const tandemPage = page(access, {
  address: addresses.tandem,
  action: 'network.manage',
  only: 'network',
  async load({ tx }, { field }) {
    const fields = await fieldsOfAction(tx)
    return { field: found(fields.find(({ id }) => id === field)), districts: await allDistricts(tx) }
  },
  head: ({ field }, visit) => ({
    title: visit.language === 'en' ? field.en : field.de,
    noIndex: true,
    trail: [{ href: hrefFor(visit, addresses.fields()), label: networkTexts(visit.language).fields }],
  }),
  view({ field, districts }, { language }) {
    const t = networkTexts(language)
    return (
      <Article title={language === 'en' ? field.en : field.de} lead={t.tandemLead}>
        <Form path={addresses.tandem.path} submit={t.save} cancel={addresses.fields()}>
          <TextInput name="de" label={t.nameDe} value={field.de} maxlength={60} />
          <TextInput name="en" label={t.nameEn} value={field.en} maxlength={60} />
          {districts.length > 0 && (
            <CheckboxGroup
              name="districts"
              label={t.partners}
              values={districts.filter((district) => district.fields.includes(field.id)).map(({ id }) => id)}
              choices={districts.map(({ id, name }) => ({ value: id, label: name }))}
              optional
            />
          )}
        </Form>
      </Article>
    )
  },
})

export const tandemForm = form(access, {
  address: addresses.tandem,
  action: 'network.manage',
  only: 'network',
  page: tandemPage,
  fields: { de: text(60), en: text(60), districts: ids(500) },
  load: async (_work, { field }) => found(fieldIds.find((id) => id === field)),
  async run({ tx, now }, { de, en, districts }, field) {
    await sql`update spaces.field set name_de = ${de}, name_en = ${en} where id = ${field}`.execute(tx)
    await sql`delete from spaces.tandem where field_id = ${field} and not space_id = any(${districts}::uuid[])`.execute(
      tx,
    )
    await sql`
      insert into spaces.tandem (field_id, space_id, since)
      select ${field}, id, ${now.toZonedDateTimeISO(homeZone).toPlainDate()}::date from spaces.space where kind = 'district' and id = any(${districts}::uuid[])
      on conflict do nothing`.execute(tx)
    return goTo(addresses.fields(), networkNotices.saved)
  },
})

/** Public: which districts work together on what. */
export const tandemsPage = page(access, {
  address: addresses.tandems,
  action: 'space.see',
  only: 'network',
  load: async ({ tx }) => ({ fields: await fieldsOfAction(tx), all: await partners(tx) }),
  head: (_data, { language }) => ({
    title: networkTexts(language).tandems,
    description: networkTexts(language).tandemsLead,
  }),
  view({ fields, all }, visit) {
    const t = networkTexts(visit.language)
    return (
      <Article title={t.tandems} lead={t.tandemsLead}>
        {may(visit, access, 'network.manage') && (
          <Row>
            <ActionLink to={addresses.fields()} icon="edit">
              {t.edit}
            </ActionLink>
          </Row>
        )}
        {fields.map(({ id }) => {
          const here = all.filter(({ field }) => field === id)
          if (id === 'steering' && here.length === 0) return null
          return (
            <section class="section" aria-labelledby={`feld-${id}`}>
              <h2 id={`feld-${id}`}>
                <FieldTag field={id} size="large">
                  {fieldName(fields, id, visit.language)}
                </FieldTag>
              </h2>
              <Partners
                of={here}
                hrefOf={(partner) => hrefFor(visit, '/', { space: { prefix: prefixOf(partner, visit.url.host) } })}
                language={visit.language}
              />
            </section>
          )
        })}
        {all.length === 0 && <EmptyState title={t.tandemNone} />}
      </Article>
    )
  },
})

const Partners = ({
  of,
  hrefOf,
  language,
}: {
  of: readonly Partner[]
  hrefOf: (partner: Partner) => string
  language: 'de' | 'en' | 'leicht'
}) => {
  const t = networkTexts(language)
  if (of.length === 0) return <p>{t.tandemNone}</p>
  return (
    <>
      <div class="prose">
        <ul>
          {of.map((partner) => (
            <li>
              <Link to={{ href: hrefOf(partner) }}>{partner.name}</Link>
              {partner.since && ` (${t.tandemSince(String(partner.since.year))})`}
            </li>
          ))}
        </ul>
      </div>
      {of.length === 1 && <p>{t.tandemOne}</p>}
    </>
  )
}
