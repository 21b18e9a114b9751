import { sql } from 'kysely'
import type { Job } from '#commons/manifest.ts'
import type { Work } from '#foundation/http/route.ts'
import { addresses } from './addresses.ts'
import { type Author, remarkTopic, tellAuthor } from './telling.ts'
import { mailTexts } from './texts/mails.ts'

interface Told {
  readonly version: number
  readonly title: string
  readonly dialogue: string
  readonly phase: string
  readonly slug: string
  readonly name: string
  readonly hosts: readonly string[]
}

/** A new version is out: everybody who said something is told, each once, however often this runs. */
export const tellVersion: Job = {
  queue: 'participation.text-version',
  async run({ inSpace, now, newId, origin, send }, data) {
    const space = String(data.space)
    const phase = String(data.phase)
    const version = Number(data.version)
    await inSpace(space, async (tx) => {
      const { rows } = await sql<Told>`
        update participation.text t set told_version = ${version}
        from documents.document o, participation.phase f, participation.dialogue d, spaces.space s
        where t.space_id = ${space} and t.phase_id = ${phase} and t.told_version < ${version}
          and o.space_id = t.space_id and o.id = t.document_id and f.space_id = t.space_id and f.id = t.phase_id
          and d.space_id = f.space_id and d.id = f.dialogue_id and d.state = 'published' and not d.hidden and s.id = t.space_id
        returning ${version}::integer as version, o.title, d.slug as dialogue, f.slug as phase, s.slug, s.name, s.hosts`.execute(
        tx,
      )
      const [told] = rows
      if (!told) return
      const later: Work['later'] = (name, payload, options) => send(tx, name, payload, options)
      const { slug, name, hosts } = told
      const work = {
        tx,
        newId,
        now: now(),
        later,
        origin,
        space: { id: space, name, hosts, prefix: slug && `/${slug}` },
      }
      const address = addresses.version({ dialogue: told.dialogue, phase: told.phase, version: String(version) })
      for (const author of await takingPart(tx, space, phase)) {
        const t = mailTexts(author.language)
        await tellAuthor(work, author, address, t.versionSubject(told.title), t.version(told.title))
      }
    })
  },
}

export const topic = {
  id: remarkTopic,
  name: { de: 'Texte: Antworten und neue Fassungen', en: 'Texts: answers and new versions' },
}

/** Everybody who said something and can be told, each once. */
async function takingPart(tx: Work['tx'], space: string, phase: string): Promise<Author[]> {
  const { rows } = await sql<Author>`
    select distinct on (coalesce(p.id::text, lower(r.guest_mail))) p.id as person, r.guest_name as name, r.guest_mail as mail,
      null::bytea as key, coalesce(p.language, r.language) as language
    from participation.remark r left join accounts.person p on p.id = r.person_id and p.deleted_at is null
    where r.space_id = ${space} and r.phase_id = ${phase} and r.state = 'shown' and (p.id is not null or r.guest_mail is not null)
    order by coalesce(p.id::text, lower(r.guest_mail)), r.confirmed_at`.execute(tx)
  return rows
}
