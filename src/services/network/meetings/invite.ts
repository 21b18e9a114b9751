import { sql } from 'kysely'
import type { Job } from '#commons/manifest.ts'
import type { Language } from '#foundation/text/language.ts'
import { networkSpace } from '../directory/keep-directory.ts'
import { tellSpeakers } from '../speakers.ts'
import type { Writing } from '../writing.ts'
import { meetingAddresses } from './addresses.ts'
import { staffTexts } from './texts/staff.ts'

export const inviteTopic = 'network.invite'

/** Invites everybody whom a meeting is meant for, once it is published. */
export const invite = (work: Writing, meeting: string): Promise<void> =>
  work.later(inviteTopic, { meeting }, { once: meeting })

/** Tells whoever speaks for a body that is meant: all that take part, only districts, or only the host's own people. A meeting of the past invites nobody. */
export const inviteJob: Job = {
  queue: inviteTopic,
  async run(tools, { meeting }) {
    const network = await networkSpace(tools)
    if (!network) return
    const meant = await tools.inSpace(network.id, async (tx) => {
      const { rows } = await sql<{ slug: string; actor: string }>`
        select m.slug, a.id as actor from network.meeting m
          join gatherings.gathering g on g.space_id = m.space_id and g.owner_kind = 'network.meeting' and g.owner_id = m.id
          join network.actor a on a.space_id = m.space_id and a.takes_part
            and (m.audience in ('members', 'all') or (m.audience = 'districts' and a.district_id is not null) or a.id = m.host_id)
        where m.space_id = ${network.id} and m.id = ${String(meeting)}::uuid and m.state = 'published' and not m.hidden
          and g.state = 'planned' and (g.starts_at is null or g.starts_at > ${tools.now()})`.execute(tx)
      return rows
    })
    const slug = meant[0]?.slug
    if (slug === undefined) return
    const actors = meant.map(({ actor }) => actor)
    await tellSpeakers(tools, network, actors, {
      topic: inviteTopic,
      address: meetingAddresses.meeting({ treff: slug }),
      words,
    })
  },
}

const words = (language: Language) => {
  const t = staffTexts(language)
  return { subject: t.inviteSubject, body: t.inviteBody }
}
