import { sql } from 'kysely'
import type { Claiming, Everything, Leaving, LeavingHooks } from '#commons/manifest.ts'
import { publish } from '#commons/publication/publish.ts'
import { publicPicture } from './queries.ts'

/** Takes back the consent of a person on a picture. @returns whether there was one */
export async function withdrawConsent(
  { tx, space, now }: Pick<Leaving, 'tx' | 'space' | 'now'>,
  shown: string,
): Promise<boolean> {
  const { rows } = await sql`
    update pictures.person_shown set withdrawn_at = ${now}
    where space_id = ${space.id} and id = ${shown} and consent and withdrawn_at is null returning id`.execute(tx)
  return rows.length > 0
}

/** Publishes anew what shows pictures that may no longer be shown, so that feeds and the network's pages forget them. */
export async function hideWithdrawn(everything: Everything, work: Leaving): Promise<void> {
  const { rows } = await sql<{ kind: string; ids: string[] }>`
    select e.kind, array_agg(e.thing_id) as ids from publication.entry e
    where e.space_id = ${work.space.id} and e.picture is not null and not exists (
      select from pictures.variant v join pictures.picture p on p.space_id = v.space_id and p.id = v.picture_id
      where v.space_id = e.space_id and v.key = e.picture->>'key' and ${publicPicture}) group by e.kind`.execute(
    work.tx,
  )
  for (const { kind, ids } of rows) {
    const source = everything
      .modules()
      .flatMap(({ sources }) => sources ?? [])
      .find((one) => one.kind === kind)
    if (source) await publish(work, source, ids)
  }
}

/** Publishes anew whatever uses a picture: it may be shown again, or is described differently. */
export async function publishAgain(everything: Everything, work: Leaving, picture: string): Promise<void> {
  for (const { sources = [], pictured = [] } of everything.modules()) {
    for (const { kind, things } of pictured) {
      const source = sources.find((one) => one.kind === kind)
      const ids = await things(work.tx, picture)
      if (source && ids.length) await publish(work, source, ids)
    }
  }
}

/** An account with the address entered for somebody on a picture is that person's. */
export async function claimShown({ tx, space }: Claiming, mail: string, person: string): Promise<void> {
  await sql`update pictures.person_shown set person_id = ${person}, mail = null
    where space_id = ${space.id} and lower(mail) = lower(${mail})`.execute(tx)
}

/** Who leaves takes the consent along: the pictures vanish before the names do. */
export function leavingPictures(everything: Everything): LeavingHooks {
  return {
    async before({ tx, space, now }, { person, mail }) {
      await sql`
        update pictures.person_shown set withdrawn_at = ${now}
        where space_id = ${space.id} and consent and withdrawn_at is null
          and (person_id = ${person}::uuid or lower(mail) = lower(${mail}::text))`.execute(tx)
    },
    after: (work) => hideWithdrawn(everything, work),
  }
}
