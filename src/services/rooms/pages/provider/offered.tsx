import type { FC } from 'hono/jsx'
import { page } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Row, Section, Stack } from '#foundation/ui/layout.tsx'
import { ActionLink, Link } from '#foundation/ui/links.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { type OfferedBuilding, type OfferedResource, offeredBuildings } from '../../offers/provider-queries.ts'
import { offeredBy } from '../../rights.ts'
import { providerTexts } from '../../texts/provider.ts'
import { kindWords } from '../../texts/words.ts'
import { ProviderPage } from '../provider-page.tsx'

/** What somebody offers: their houses, and in each what can be booked. */
export const offeredPage = page(access, {
  address: addresses.offered,
  action: 'resource.offer',
  load: async (work) => ({ buildings: await offeredBuildings(work, offeredBy(work.viewer)) }),
  head: (_data, visit) => ({
    title: providerTexts(visit.language).offered,
    trail: [{ href: hrefFor(visit, addresses.list()), label: providerTexts(visit.language).rooms }],
    noIndex: true,
    wide: true,
  }),
  view({ buildings }, visit) {
    const t = providerTexts(visit.language)
    return (
      <ProviderPage title={t.offered} lead={t.offeredLead}>
        <Row>
          <ActionLink to={addresses.addBuilding()} look="button" icon="add">
            {t.addBuilding}
          </ActionLink>
        </Row>
        {buildings.length === 0 && (
          <EmptyState title={t.none} icon="home">
            <p>{t.noneHint}</p>
          </EmptyState>
        )}
        <Stack gap="airy">
          {buildings.map((building) => (
            <House building={building} />
          ))}
        </Stack>
      </ProviderPage>
    )
  },
})

const House: FC<{ building: OfferedBuilding }> = ({ building }) => {
  const { language, space } = useVisit()
  const t = providerTexts(language)
  const kinds = kindWords(language)
  return (
    <Section title={building.name} id={`haus-${building.id}`}>
      <p>{[building.street, building.providerName ?? space.name].filter(Boolean).join(' · ')}</p>
      {building.resources.length === 0 ? (
        <p>{t.emptyBuilding}</p>
      ) : (
        <DataTable
          caption={building.name}
          captionOutOfSight
          rows={building.resources}
          columns={[
            {
              label: t.what,
              value: ({ slug, title }) => <Link to={addresses.edit({ resource: slug })}>{title}</Link>,
            },
            { label: t.kind, value: ({ kind }) => kinds[kind] },
            { label: t.state, value: (resource) => <ResourceState of={resource} /> },
          ]}
        />
      )}
      <Row>
        <ActionLink to={addresses.addResource({ building: building.id })} icon="add">
          {t.addResource}
        </ActionLink>
        <ActionLink to={addresses.building({ building: building.id })} icon="edit">
          {t.editBuilding}
        </ActionLink>
      </Row>
    </Section>
  )
}

/** Whether everybody sees it, in a word. */
export const ResourceState: FC<{ of: Pick<OfferedResource, 'state' | 'hidden'> }> = ({ of }) => {
  const t = providerTexts(useVisit().language)
  if (of.hidden) return <StatusTag tone="danger">{t.hidden}</StatusTag>
  const [tone, word] = (
    {
      draft: ['info', t.draft],
      published: ['success', t.published],
      withdrawn: ['warning', t.withdrawn],
    } as const
  )[of.state]
  return <StatusTag tone={tone}>{word}</StatusTag>
}
