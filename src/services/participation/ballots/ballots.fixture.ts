import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { Refusal } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import type { TestHouse } from '#test/support/house.ts'
import { openUrn } from './urn.ts'
import type { Voter } from './voter.ts'

/** What casting needs, on a transaction of its own in the district. */
export function casting<Result>(house: TestHouse, work: (work: Work) => Promise<Result>): Promise<Result> {
  return house.inSpace(house.district, (tx) =>
    work({
      tx,
      space: { id: house.district },
      now: house.now(),
      random: randomBytes,
      sign: house.tools.sign,
    } as unknown as Work),
  )
}

/** A running phase with an open urn; nobody needs a page for it. @returns its id */
export async function phaseWithUrn(
  house: TestHouse,
  {
    secret = true,
    entryDays = 0,
    who = 'citizen',
    days = 10,
  }: { secret?: boolean; entryDays?: number; who?: string; days?: number } = {},
): Promise<string> {
  const [dialogue, phase] = [crypto.randomUUID(), crypto.randomUUID()]
  const author = await house.addPerson('Anna Autorin')
  await casting(house, async (work) => {
    const { tx, space, now } = work
    await sql`
      insert into participation.dialogue (space_id, id, slug, author_id, state, title, decides, limits, decider, created_at, updated_at)
      values (${space.id}, ${dialogue}, ${dialogue}, ${author.id}, 'published', 'Platz', 'Wie', 'Geld', 'Rat', ${now}, ${now})`.execute(
      tx,
    )
    await sql`
      insert into participation.phase (space_id, id, dialogue_id, slug, position, method, title, who, starts_at, ends_at)
      values (${space.id}, ${phase}, ${dialogue}, 'abstimmen', 1, 'reading', 'Abstimmen', ${who}, ${now.subtract({ hours: 1 })}, ${now.add({ hours: 24 * days })})`.execute(
      tx,
    )
    await openUrn(work, phase, { secret, entryDays })
  })
  return phase
}

/** Somebody who is known by a number only. */
export const voter = (number: number, channel: Voter['channel'] = 'online'): Voter => ({
  hash: Buffer.from(`voter ${number}`.padEnd(32)),
  channel,
  person: null,
})

/** Why something was refused, in German; '' when it was not. */
export async function refusalOf(doing: Promise<unknown>): Promise<string> {
  try {
    await doing
    return ''
  } catch (error) {
    if (error instanceof Refusal)
      return Object.values(error.problems)
        .map(({ de }) => de)
        .join(' ')
    throw error
  }
}
