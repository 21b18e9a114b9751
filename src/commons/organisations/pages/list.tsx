import { z } from 'zod'
import { isStaff } from '#commons/access/rules.ts'
import { loadAreas } from '#commons/areas/areas.ts'
import { page } from '#foundation/http/route.ts'
import { plainText } from '#foundation/text/plain-text.ts'
import { Select } from '#foundation/ui/choices.tsx'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Filters } from '#foundation/ui/form.tsx'
import { TextInput } from '#foundation/ui/inputs.tsx'
import { Article, Row, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, LinkList } from '#foundation/ui/links.tsx'
import { Pagination } from '#foundation/ui/navigation.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { kinds, organisationsHere } from '../queries.ts'
import { texts } from '../texts.ts'

const perPage = 30

export const listPage = page(access, {
  address: addresses.list,
  action: 'organisation.see',
  query: z.object({
    name: z.string().max(100).catch('').default(''),
    art: z
      .enum([...kinds, ''])
      .catch('')
      .default(''),
    nach: z.string().max(300).catch('').default(''),
  }),
  async load(work, _params, { name, art, nach }) {
    const cut = nach.lastIndexOf('~')
    const id = nach.slice(cut + 1)
    const after = cut >= 0 && /^[0-9a-f-]{36}$/.test(id) ? { name: nach.slice(0, cut), id } : null
    const found = await organisationsHere(work, { search: name.trim(), kind: art || null, after, limit: perPage + 1 })
    return { found: found.slice(0, perPage), more: found.length > perPage, first: !after, name, art }
  },
  head: (_data, { language, space }) => ({
    title: texts(language).title,
    description: texts(language).lead(space.name),
  }),
  view({ found, more, first, name, art }, { viewer, space, language }) {
    const t = texts(language)
    const last = found.at(-1)
    const filtered = name !== '' || art !== ''
    const areas = loadAreas()
    return (
      <Article title={t.title} lead={t.lead(space.name)}>
        <Row>
          <ActionLink to={addresses.create()} look="second" icon="add">
            {t.create}
          </ActionLink>
          {isStaff(viewer, 'moderator') && <ActionLink to={addresses.admissions()}>{t.applications}</ActionLink>}
        </Row>
        {viewer.memberships.length > 0 && (
          <Section id="eigene" title={t.mine}>
            <LinkList
              items={viewer.memberships.map(({ organisation, name: own, role }) => ({
                to: addresses.one({ organisation }),
                title: own,
                note: t[role],
              }))}
            />
          </Section>
        )}
        <Filters
          to={addresses.list()}
          active={[name, art].filter(Boolean).length}
          reset={filtered ? addresses.list() : undefined}
        >
          <TextInput name="name" type="search" label={t.search} value={name} optional />
          <Select
            name="art"
            label={t.kindFilter}
            value={art}
            empty={t.all}
            optional
            choices={kinds.map((kind) => ({ value: kind, label: t[kind] }))}
          />
        </Filters>
        {found.length === 0 ? (
          <EmptyState title={filtered ? t.noneFound : t.none}>
            <p>{filtered ? t.noneFoundHint : t.noneHint}</p>
          </EmptyState>
        ) : (
          <LinkList
            items={found.map((one) => ({
              to: addresses.one({ organisation: one.id }),
              title: one.name,
              note: [
                t[one.kind],
                one.municipality && areas.find(one.municipality)?.name,
                plainText(one.description, 140, language),
              ]
                .filter(Boolean)
                .join(' · '),
            }))}
          />
        )}
        <Pagination
          earlier={first ? undefined : addresses.list({ name, art })}
          later={more && last ? addresses.list({ name, art, nach: `${last.name}~${last.id}` }) : undefined}
          earlierLabel={t.fromStart}
          laterLabel={t.more}
        />
      </Article>
    )
  },
})
