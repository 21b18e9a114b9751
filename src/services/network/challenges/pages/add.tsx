import { sql } from 'kysely'
import { z } from 'zod'
import { startedFrom } from '#commons/links/started-from.ts'
import { isUuid } from '#commons/spaces/is-uuid.ts'
import { page, type Work } from '#foundation/http/route.ts'
import { Select } from '#foundation/ui/choices.tsx'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { access } from '../../access.ts'
import { readableFor } from '../../audience.ts'
import { trailTo } from '../../pieces.tsx'
import { bodiesFor } from '../../profiles/pages/add.tsx'
import { challengeAddresses as addresses } from '../addresses.ts'
import { texts } from '../texts.ts'
import { ChallengeInputs } from './inputs.tsx'

const words = (max: number) => z.string().max(max).catch('').default('')

/** The part of a meeting a challenge is brought to, as far as somebody may read the meeting. */
export async function itemFrom(
  { tx, space, viewer }: Work,
  item: string,
): Promise<{ item: string; meeting: string; title: string } | undefined> {
  if (!isUuid(item)) return undefined
  const { rows } = await sql<{ item: string; meeting: string; title: string }>`
    select i.id as item, m.id as meeting, i.title || ', ' || m.title as title
    from network.item i join network.meeting m on m.space_id = i.space_id and m.id = i.meeting_id
    where i.space_id = ${space.id} and i.id = ${item} and m.state = 'published' and not m.hidden and ${readableFor(viewer, 'm', 'host_id')}`.execute(
    tx,
  )
  return rows[0]
}

export const addPage = page(access, {
  address: addresses.add,
  action: 'members.take-part',
  only: 'network',
  query: z.object({ aus: words(200), fuer: words(40), punkt: words(40) }),
  async load(work, _params, { aus, fuer, punkt }) {
    const bodies = await bodiesFor(work)
    const from = aus ? await startedFrom(work, aus) : undefined
    const item = punkt ? await itemFrom(work, punkt) : undefined
    return { bodies, from, aus: from ? aus : '', fuer, item }
  },
  head: (_data, visit) => ({
    title: texts(visit.language).add,
    noIndex: true,
    trail: trailTo(visit, { to: addresses.list(), title: texts(visit.language).short }),
  }),
  view({ bodies, from, aus, fuer, item }, { language }) {
    const t = texts(language)
    return (
      <Article title={t.add} lead={t.addLead}>
        {(from || item) && (
          <Notice>
            {from && <p>{t.cameFrom(from.title)}</p>}
            {item && <p>{t.broughtTo(item.title)}</p>}
          </Notice>
        )}
        <Form path={addresses.add.path} submit={t.save} cancel={addresses.list()}>
          <HiddenInput name="from" value={aus} />
          <HiddenInput name="item" value={item?.item ?? ''} />
          {bodies.length > 0 && (
            <Select
              name="actor"
              label={t.forWhom}
              value={bodies.some(({ id }) => id === fuer) ? fuer : bodies[0]?.id}
              choices={bodies.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
          <ChallengeInputs title={from?.title} />
        </Form>
      </Article>
    )
  },
})
