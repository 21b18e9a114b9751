import { sql } from 'kysely'
import type { Question } from './gathering.ts'
import type { Placing } from './places.ts'

type Demo = Placing & { readonly newId: () => string }

/** Invented guests of the demo: as many as there are places, the others wait (or are interested while no day is fixed). */
export async function registerInvented(
  work: Demo,
  gathering: string,
  names: readonly string[],
  rules: { capacity: number | null; dateFixed: boolean },
): Promise<void> {
  if (names.length === 0) return
  const { capacity, dateFixed } = rules
  const states = names.map((_, index) =>
    !dateFixed ? 'interested' : capacity === null || index < capacity ? 'registered' : 'waiting',
  )
  await work.tx
    .insertInto('gatherings.registration')
    .values(
      names.map((name, index) => ({
        space_id: work.space.id,
        id: work.newId(),
        gathering_id: gathering,
        person_id: null,
        name,
        link_key: null,
        mail: `gast${index + 1}@example.org`,
        language: 'de',
        persons: 1,
        state: states[index] as string,
        number: index + 1,
        made_at: work.now,
        moved_up_at: null,
        cancelled_at: null,
        cancelled_by: null,
        reminded_at: null,
        attended: null,
      })),
    )
    .execute()
  const many = (state: string) => states.filter((one) => one === state).length
  await sql`
    update gatherings.gathering set taken = ${many('registered')}, waiting = ${many('waiting')}, interested = ${many('interested')}, last_number = ${names.length}
    where space_id = ${work.space.id} and id = ${gathering}`.execute(work.tx)
}

/** Questions of the demo, in their order. */
export async function askInvented(
  work: Demo,
  gathering: string,
  questions: readonly Omit<Question, 'id' | 'position'>[],
): Promise<void> {
  if (questions.length === 0) return
  await work.tx
    .insertInto('gatherings.question')
    .values(
      questions.map(({ choices, ...question }, index) => ({
        space_id: work.space.id,
        id: work.newId(),
        gathering_id: gathering,
        position: index + 1,
        ...question,
        choices: [...choices],
      })),
    )
    .execute()
}
