import type { FC } from 'hono/jsx'
import { z } from 'zod'
import { frontTexts } from '#commons/front/front-texts.ts'
import { isState, stateNames } from '#commons/spaces/state-rules.ts'
import { may } from '#foundation/http/access.ts'
import { page } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { fields } from '#foundation/ui/field.ts'
import { Filters } from '#foundation/ui/form.tsx'
import { TextInput } from '#foundation/ui/inputs.tsx'
import { Article, Row } from '#foundation/ui/layout.tsx'
import { ActionLink, Link } from '#foundation/ui/links.tsx'
import { Pagination } from '#foundation/ui/navigation.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { FieldTag } from '#foundation/ui/tags.tsx'
import { access } from '../../access.ts'
import { trailTo } from '../../pieces.tsx'
import { actorKinds, type Listed } from '../actor.ts'
import { directoryAddresses as addresses } from '../addresses.ts'
import { listActors, programmeChoices } from '../queries.ts'
import { kindWords, texts } from '../texts.ts'

const perPage = 100

const query = z.object({
  q: z.string().trim().max(100).catch('').default(''),
  art: z
    .enum(['', ...actorKinds])
    .catch('')
    .default(''),
  feld: z
    .enum(['', ...fields])
    .catch('')
    .default(''),
  programm: z.string().max(120).catch('').default(''),
  nach: z.string().max(300).catch('').default(''),
})

/** Everybody who takes part, by name; narrowed by kind, field and programme. */
export const listPage = page(access, {
  address: addresses.list,
  action: 'exchange.read',
  only: 'network',
  sameForVisitors: true,
  query,
  async load({ tx, space }, _params, { nach, ...asked }) {
    const [name = '', id = ''] = nach.split('~')
    const after = /^[0-9a-f-]{36}$/.test(id) ? { name, id } : undefined
    const rows = await listActors(tx, space.id, { ...asked, after }, perPage + 1)
    return {
      asked,
      actors: rows.slice(0, perPage),
      more: rows.length > perPage,
      first: !after,
      programmes: await programmeChoices(tx, space.id),
    }
  },
  head: ({ first }, visit) => ({
    title: texts(visit.language).title,
    description: texts(visit.language).lead,
    noIndex: !first,
    wide: true,
    trail: trailTo(visit),
  }),
  view({ asked, actors, more, first, programmes }, visit) {
    const t = texts(visit.language)
    const f = frontTexts(visit.language)
    const active = Object.values(asked).filter(Boolean).length
    const last = actors.at(-1)
    return (
      <Article title={t.title} lead={t.lead}>
        <Filters to={addresses.list()} active={active} reset={active ? addresses.list() : undefined}>
          <TextInput name="q" label={t.q} value={asked.q} type="search" optional />
          <Select
            name="art"
            label={t.kind}
            empty={t.anyKind}
            value={asked.art}
            choices={actorKinds.map((value) => ({ value, label: say(kindWords[value], visit.language) }))}
            optional
          />
          <Select
            name="feld"
            label={t.field}
            empty={t.anyKind}
            value={asked.feld}
            choices={fields.map((value) => ({ value, label: f[value] }))}
            optional
          />
          {programmes.length > 0 && (
            <Select
              name="programm"
              label={t.programme}
              empty={t.anyKind}
              value={asked.programm}
              choices={programmes.map(({ slug, name }) => ({ value: slug, label: name }))}
              optional
            />
          )}
        </Filters>
        {actors.length === 0 ? (
          <EmptyState title={active ? t.none : t.empty}>
            <p>{active ? t.noneHint : t.emptyHint}</p>
          </EmptyState>
        ) : (
          <Actors of={actors} />
        )}
        <Pagination
          later={more && last ? addresses.list({ ...asked, nach: `${last.name}~${last.id}` }) : undefined}
          earlier={first ? undefined : addresses.list(asked)}
          laterLabel={t.next}
          earlierLabel={t.fromStart}
        />
        <Row>
          <ActionLink to={addresses.programmes()} look="second">
            {t.programmes}
          </ActionLink>
          {may(visit, access, 'directory.keep') && (
            <ActionLink to={addresses.add()} icon="add">
              {t.addActor}
            </ActionLink>
          )}
        </Row>
      </Article>
    )
  },
})

const Actors: FC<{ of: readonly Listed[] }> = ({ of }) => {
  const { language } = useVisit()
  const t = texts(language)
  const f = frontTexts(language)
  return (
    <DataTable<Listed>
      caption={t.title}
      captionOutOfSight
      rows={of}
      columns={[
        {
          label: t.name,
          value: ({ name, slug }) => <Link to={addresses.actor({ akteur: slug })}>{name}</Link>,
        },
        { label: t.kind, value: ({ kind }) => say(kindWords[kind], language) },
        { label: t.state, value: ({ state }) => (state && isState(state) ? stateNames[state] : '–') },
        {
          label: t.field,
          value: ({ fields: all }) =>
            all.length === 0 ? (
              '–'
            ) : (
              <Row>
                {all.map((field) => (
                  <FieldTag field={field}>{f[field]}</FieldTag>
                ))}
              </Row>
            ),
        },
        { label: t.programme, value: ({ programmes }) => programmes.join(', ') || '–' },
        { label: t.profiles, value: ({ profiles }) => profiles || '–', number: true },
      ]}
    />
  )
}
