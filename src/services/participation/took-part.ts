// Those who took part are told what came of it, also when they do not follow the dialogue.
import { type RawBuilder, sql } from 'kysely'
import { tell } from '#commons/inbox/tell.ts'
import type { Job } from '#commons/manifest.ts'
import type { Tx } from '#foundation/database/connection.ts'
import type { Work } from '#foundation/http/route.ts'
import { isLanguage } from '#foundation/text/language.ts'
import { addresses } from './addresses.ts'
import { kind } from './dialogues/dialogue.ts'
import { type Result, tookPartQueue } from './following.ts'
import { methodOf } from './methods/all.ts'
import { followTexts } from './texts/following.ts'

export const tookPartTopic = 'participation.took-part'

interface PhaseTold {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly method: string
  readonly dialogueId: string
  readonly dialogueSlug: string
  readonly dialogueTitle: string
  readonly spaceSlug: string
  readonly spaceName: string
}

/** Tells every account that took part in a phase, or in any phase of a dialogue; followers have been told already. */
export const tookPartJob: Job = {
  queue: tookPartQueue,
  async run({ inSpace, now, newId, send }, data) {
    const { space, dialogue, phase, what } = data as { space: string; dialogue: string; phase?: string; what: Result }
    await inSpace(space, async (tx) => {
      const phases = await phasesOf(tx, space, dialogue, phase ?? null)
      const [first] = phases
      if (!first) return
      const at = { dialogue: first.dialogueSlug }
      const address = phase ? addresses.phase({ ...at, phase: first.slug }) : addresses.dialogue(at)
      const later: Work['later'] = (name, payload, options) => send(tx, name, payload, options)
      const work = {
        tx,
        newId,
        now: now(),
        space: { id: space, prefix: first.spaceSlug && `/${first.spaceSlug}` },
        later,
      }
      for (const { person, language } of await takersOf(tx, space, phases)) {
        const t = followTexts(isLanguage(language) ? language : 'de')
        const message = {
          subject: t[what](phase ? first.title : first.dialogueTitle),
          body: t.tookPart(first.dialogueTitle, first.spaceName),
        }
        await tell(work, person, { topic: tookPartTopic, address, ...message })
      }
    })
  },
}

async function phasesOf(tx: Tx, space: string, dialogue: string, phase: string | null): Promise<PhaseTold[]> {
  const { rows } = await sql<PhaseTold>`
    select p.id, p.slug, p.title, p.method, d.id as "dialogueId", d.slug as "dialogueSlug", d.title as "dialogueTitle", s.slug as "spaceSlug",
      s.name as "spaceName"
    from participation.phase p
    join participation.dialogue d on d.space_id = p.space_id and d.id = p.dialogue_id
    join spaces.space s on s.id = p.space_id
    where p.space_id = ${space} and d.id = ${dialogue} and (${phase}::uuid is null or p.id = ${phase}) and d.state = 'published' and not d.hidden
    order by p.position`.execute(tx)
  return rows
}

async function takersOf(tx: Tx, space: string, phases: readonly PhaseTold[]) {
  const lists = phases.flatMap(({ id, method }) => {
    const list: RawBuilder<unknown> | undefined = methodOf(method).tookPart?.(space, id)
    return list ? [list] : []
  })
  if (lists.length === 0) return []
  const { rows } = await sql<{ person: string; language: string }>`
    select p.id as person, p.language from accounts.person p
    where p.id in (${sql.join(lists, sql` union `)}) and p.deleted_at is null and not exists (
      select from responses.mark m where m.space_id = ${space} and m.subject_kind = ${kind} and m.subject_id = ${phases[0]?.dialogueId}
        and m.mark = 'follow' and m.person_id = p.id)
    order by p.id`.execute(tx)
  return rows
}
