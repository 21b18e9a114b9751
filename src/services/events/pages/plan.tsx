import { isStaff } from '#commons/access/rules.ts'
import { picturesFor } from '#commons/pictures/choose.ts'
import { page, type Work } from '#foundation/http/route.ts'
import { Form } from '#foundation/ui/form.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { access, organiserPart } from '../access.ts'
import { addresses } from '../addresses.ts'
import { organisers } from '../queries.ts'
import { ownOrganisations } from '../rights.ts'
import { texts } from '../texts.ts'
import { EventInputs } from './event-inputs.tsx'

/** Who can be named as organiser by this person: editors name anybody admitted, members their own organisation. */
export async function choosableOrganisers({
  tx,
  space,
  viewer,
}: Work): Promise<{ organisers: { id: string; name: string }[]; own: boolean }> {
  const own = isStaff(viewer, 'editor')
  return { own, organisers: own ? await organisers(tx, space.id, organiserPart) : ownOrganisations(viewer) }
}

export const planPage = page(access, {
  address: addresses.plan,
  action: 'event.plan',
  load: async (work) => ({ ...(await choosableOrganisers(work)), pictures: await picturesFor(work) }),
  head: (_data, { language }) => ({ title: texts(language).plan, noIndex: true }),
  view({ organisers, own, pictures }, { language }) {
    const t = texts(language)
    return (
      <Article title={t.plan} lead={t.planLead}>
        <Form path={addresses.plan.path} files submit={t.save} cancel={addresses.list()}>
          <EventInputs organisers={organisers} own={own} pictures={pictures} />
        </Form>
      </Article>
    )
  },
})
