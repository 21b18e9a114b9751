import { sql } from 'kysely'
import { tell } from '#commons/inbox/tell.ts'
import type { Work } from '#foundation/http/route.ts'
import { date } from '#foundation/text/dates.ts'
import type { Language } from '#foundation/text/language.ts'
import { addresses } from '../addresses.ts'
import { seasonMails } from '../texts/season-mails.ts'
import type { Season } from './season.ts'

export const seasonTopic = 'rooms.season'

type Telling = Pick<Work, 'tx' | 'newId' | 'now' | 'later'> & {
  readonly space: { readonly id: string; readonly prefix: string; readonly slug?: string }
}
type Told = Pick<Season, 'id' | 'title'>
export type SeasonOccasion = 'sent' | 'withdrawn' | 'proposed' | 'answered' | 'decided' | 'booked'

/** Tells the members of all clubs that applied. */
export const tellClubs = (
  work: Telling,
  season: Told,
  occasion: SeasonOccasion,
  until: Temporal.PlainDate | null = null,
): Promise<void> => tellMembers(work, season, occasion, null, until)

/** Tells the members of one club. */
export const tellClub = (work: Telling, season: Told, organisation: string, occasion: SeasonOccasion): Promise<void> =>
  tellMembers(work, season, occasion, organisation, null)

async function tellMembers(
  work: Telling,
  season: Told,
  occasion: SeasonOccasion,
  organisation: string | null,
  until: Temporal.PlainDate | null,
): Promise<void> {
  const { rows } = await sql<{ person: string; language: Language }>`
    select distinct m.person_id as person, p.language from rooms.application a
    join organisations.membership m on m.organisation_id = a.organisation_id
    join accounts.person p on p.id = m.person_id
    where a.space_id = ${work.space.id} and a.season_id = ${season.id}
      and (a.organisation_id = ${organisation}::uuid or (${organisation}::uuid is null and a.state = 'sent'))
    order by m.person_id`.execute(work.tx)
  for (const { person, language } of rows) {
    const t = seasonMails(language)
    await tell(work, person, {
      topic: seasonTopic,
      subject: t[`${occasion}Subject`](season.title),
      body: [t[occasion](season.title), until && t.until(date(until, language))].filter(Boolean).join('\n\n'),
      address: addresses.season({ season: season.id }),
    })
  }
}

/** Tells who asked for the proposal that it is there. */
export async function tellComputed(work: Telling, season: Told, person: string, problem: boolean): Promise<void> {
  const { rows } = await sql<{ language: Language }>`select language from accounts.person where id = ${person}`.execute(
    work.tx,
  )
  const language = rows[0]?.language
  if (!language) return
  const t = seasonMails(language)
  await tell(work, person, {
    topic: seasonTopic,
    subject: t.computedSubject(season.title),
    body: problem ? t.notComputed : t.computed,
    address: addresses.seasonProposal({ season: season.id }),
  })
}
