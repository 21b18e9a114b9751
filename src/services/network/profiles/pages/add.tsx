import { z } from 'zod'
import { may } from '#foundation/http/access.ts'
import { page, type Work } from '#foundation/http/route.ts'
import { Select } from '#foundation/ui/choices.tsx'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { access } from '../../access.ts'
import { actorChoices } from '../../directory/queries.ts'
import { homesOf } from '../../home.ts'
import { trailTo } from '../../pieces.tsx'
import { profileAddresses as addresses } from '../addresses.ts'
import { texts } from '../texts.ts'
import { ProfileInputs } from './inputs.tsx'

/** Bodies somebody may describe a service of: all for the programme office, otherwise those they speak for. */
export async function bodiesFor(work: Work): Promise<readonly { id: string; name: string }[]> {
  return may(work, access, 'directory.keep') ? await actorChoices(work.tx, work.space.id) : homesOf(work.viewer)
}

export const addPage = page(access, {
  address: addresses.add,
  action: 'profile.add',
  only: 'network',
  query: z.object({ fuer: z.string().max(40).catch('').default('') }),
  load: async (work, _params, { fuer }) => ({ bodies: await bodiesFor(work), fuer }),
  head: (_data, visit) => ({
    title: texts(visit.language).add,
    noIndex: true,
    trail: trailTo(visit, { to: addresses.list(), title: texts(visit.language).title }),
  }),
  view({ bodies, fuer }, { language }) {
    const t = texts(language)
    if (bodies.length === 0)
      return (
        <Article title={t.add}>
          <EmptyState title={t.nobody}>
            <p>{t.nobodyHint}</p>
          </EmptyState>
        </Article>
      )
    return (
      <Article title={t.add} lead={t.addLead}>
        <Form path={addresses.add.path} submit={t.save} cancel={addresses.list()}>
          <Select
            name="actor"
            label={t.forWhom}
            value={bodies.some(({ id }) => id === fuer) ? fuer : bodies[0]?.id}
            choices={bodies.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <ProfileInputs />
        </Form>
      </Article>
    )
  },
})
