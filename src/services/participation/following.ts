import { sql } from 'kysely'
import type { Arriving, Job, JobTools } from '#commons/manifest.ts'
import { tellFollowers } from '#commons/responses/followers.ts'
import type { Tx } from '#foundation/database/connection.ts'
import type { Work } from '#foundation/http/route.ts'
import type { Language } from '#foundation/text/language.ts'
import { addresses } from './addresses.ts'
import { kind } from './dialogues/dialogue.ts'
import { followTexts } from './texts/following.ts'

export const followedTopic = 'participation.followed'
const queue = 'participation.begins'

/** What came out: besides followers, those who took part hear of it. */
const results = ['counted', 'phase-outcome', 'outcome'] as const
export type Result = (typeof results)[number]

/** What followers of a dialogue hear of. */
export type News = 'begins' | 'changed' | Result

/** Who took part is told by a job of its own, see took-part.ts. */
export const tookPartQueue = 'participation.tell-took-part'

interface Named {
  readonly id: string
  readonly slug: string
  readonly title: string
}

type Telling = {
  readonly space: { readonly id: string; readonly slug: string; readonly name: string }
  readonly later: Work['later']
}

/** Tells those who follow a dialogue, and of results those who took part, what is new in it. @param phase the one it is about; without it the dialogue as a whole */
export async function tellNews(work: Telling, dialogue: Named, what: News, phase?: Named): Promise<void> {
  const words = (language: Language) => {
    const t = followTexts(language)
    return { subject: t[what](phase?.title ?? dialogue.title), body: t.body(dialogue.title, work.space.name) }
  }
  const told = { de: words('de'), en: words('en'), leicht: words('leicht') }
  const at = { dialogue: dialogue.slug }
  const address = phase ? addresses.phase({ ...at, phase: phase.slug }) : addresses.dialogue(at)
  await tellFollowers(work, { kind, id: dialogue.id }, followedTopic, address, told)
  if (!results.some((result) => result === what)) return
  const once = `${phase?.id ?? dialogue.id} ${what}`
  await work.later(tookPartQueue, { space: work.space.id, dialogue: dialogue.id, phase: phase?.id, what }, { once })
}

/** Tells that the ballots of a phase are counted. Runs in the transaction that counted them. */
export async function tellCounted(tx: Tx, send: JobTools['send'], space: string, phase: string): Promise<void> {
  const { rows } = await sql<Omit<Begun, 'runs'>>`
    select d.id, d.slug, d.title, p.id as "phaseId", p.slug as "phaseSlug", p.title as "phaseTitle", s.slug as "spaceSlug", s.name as "spaceName"
    from participation.phase p
    join participation.dialogue d on d.space_id = p.space_id and d.id = p.dialogue_id
    join spaces.space s on s.id = p.space_id
    where p.space_id = ${space} and p.id = ${phase} and d.state = 'published' and not d.hidden`.execute(tx)
  for (const { phaseId, phaseSlug, phaseTitle, spaceSlug, spaceName, ...dialogue } of rows)
    await tellNews(
      {
        space: { id: space, slug: spaceSlug, name: spaceName },
        later: (name, data, options) => send(tx, name, data, options),
      },
      dialogue,
      'counted',
      { id: phaseId, slug: phaseSlug, title: phaseTitle },
    )
}

/** When a phase begins somebody is told; a phase that is moved is looked at on its new day as well. */
export async function tellWhenItBegins(
  work: Pick<Work, 'space' | 'later'> | Arriving,
  phase: { readonly id: string; readonly startsAt: Temporal.Instant | null },
): Promise<void> {
  if (!phase.startsAt) return
  const once = `${phase.id} ${phase.startsAt}`
  await work.later(queue, { space: work.space.id }, { at: phase.startsAt, once })
}

/** Phases that have begun since; each is told once, however often this runs. */
export const beginsJob: Job = {
  queue,
  async run({ inSpace, now, send }, data) {
    const space = String(data.space)
    await inSpace(space, async (tx) => {
      const { rows } = await sql<Begun>`
        update participation.phase p set begun_told = true from participation.dialogue d, spaces.space s
        where p.space_id = ${space} and not p.begun_told and p.starts_at <= ${now()}
          and d.space_id = p.space_id and d.id = p.dialogue_id and d.state = 'published' and not d.hidden and s.id = p.space_id
        returning d.id, d.slug, d.title, p.id as "phaseId", p.slug as "phaseSlug", p.title as "phaseTitle", p.ends_at > ${now()} as runs, s.slug as "spaceSlug", s.name as "spaceName"`.execute(
        tx,
      )
      const later: Work['later'] = (name, payload, options) => send(tx, name, payload, options)
      for (const { phaseId, phaseSlug, phaseTitle, runs, spaceSlug, spaceName, ...dialogue } of rows)
        if (runs)
          await tellNews({ space: { id: space, slug: spaceSlug, name: spaceName }, later }, dialogue, 'begins', {
            id: phaseId,
            slug: phaseSlug,
            title: phaseTitle,
          })
    })
  },
}

interface Begun extends Named {
  readonly phaseId: string
  readonly phaseSlug: string
  readonly phaseTitle: string
  readonly runs: boolean
  readonly spaceSlug: string
  readonly spaceName: string
}

/** After a move from another house the phases to come are waited for again. */
export async function beginAgain(work: Arriving): Promise<void> {
  const { rows } = await sql<{ id: string; startsAt: Temporal.Instant }>`
    select id, starts_at as "startsAt" from participation.phase
    where space_id = ${work.space.id} and not begun_told and starts_at is not null`.execute(work.tx)
  for (const phase of rows) await tellWhenItBegins(work, phase)
}
