import { sql } from 'kysely'
import { choices } from '#foundation/http/fields.ts'
import { found, goTo } from '#foundation/http/problems.ts'
import { form, page, type Work } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { Form } from '#foundation/ui/form.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { type Way, ways } from '../../invoices/invoice.ts'
import { paymentProvider } from '../../payments/providers.ts'
import { resourceBySlug } from '../../queries.ts'
import type { Resource } from '../../resource.ts'
import { invoiceTexts } from '../../texts/invoices.ts'
import { invoiceNotices } from '../../texts/invoices-notices.ts'
import { WayChoices } from './biller.tsx'

async function loadWays(work: Work, { resource: slug }: { resource: string }) {
  const resource = found(await resourceBySlug(work.tx, work.space.id, slug))
  const { rows } = await sql<{ ways: Way[] }>`
    select ways from rooms.resource_ways where space_id = ${work.space.id} and resource_id = ${resource.id}`.execute(
    work.tx,
  )
  return { resource, ways: rows[0]?.ways ?? [], online: (await paymentProvider(work.tx)) !== null }
}

const subjectOf = ({ resource }: { resource: Resource }) => ({ organisation: resource.organisation })

/** How one room may be paid for, where that differs from its provider's other rooms; nothing chosen: as they. */
export const resourceWaysPage = page(access, {
  address: addresses.resourceWays,
  action: 'resource.keep',
  load: loadWays,
  subject: subjectOf,
  head: ({ resource }, visit) => ({
    title: invoiceTexts(visit.language).waysOf(resource.title),
    trail: [
      { href: hrefFor(visit, addresses.edit({ resource: resource.slug })), label: resource.title },
      {
        href: hrefFor(visit, addresses.prices({ resource: resource.slug })),
        label: invoiceTexts(visit.language).prices,
      },
    ],
    noIndex: true,
  }),
  view({ resource, ways: own, online }, { language }) {
    const t = invoiceTexts(language)
    return (
      <Article title={t.waysOf(resource.title)} lead={t.waysLead}>
        <Form
          path={addresses.resourceWays.path}
          action={addresses.resourceWays({ resource: resource.slug })}
          submit={t.save}
          cancel={addresses.prices({ resource: resource.slug })}
        >
          <WayChoices values={own} label={t.waysTitle} online={online} optional />
        </Form>
      </Article>
    )
  },
})

export const resourceWaysForm = form(access, {
  address: addresses.resourceWays,
  action: 'resource.keep',
  page: resourceWaysPage,
  fields: { ways: choices(ways) },
  load: loadWays,
  subject: subjectOf,
  async run({ tx, space }, { ways: chosen }, { resource }) {
    await sql`delete from rooms.resource_ways where space_id = ${space.id} and resource_id = ${resource.id}`.execute(tx)
    if (chosen.length > 0)
      await tx
        .insertInto('rooms.resource_ways')
        .values({ space_id: space.id, resource_id: resource.id, ways: [...chosen] })
        .execute()
    return goTo(addresses.prices({ resource: resource.slug }), invoiceNotices.waysSaved)
  },
})
