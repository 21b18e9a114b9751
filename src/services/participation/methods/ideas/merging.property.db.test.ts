import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { setMark } from '#commons/responses/marks.ts'
import { recount } from '#commons/responses/tally.ts'
import { answerIdea } from './answer.ts'
import { countAgain, facetsOf } from './counts.ts'
import { kind, statuses } from './idea.ts'
import { ideasHouse } from './ideas.fixture.ts'
import { ideaReport } from './links.ts'
import { mergeIdeas } from './merge.ts'
import { addIdea } from './save-idea.ts'
import { removeIdea } from './take-back.ts'

let world: Awaited<ReturnType<typeof ideasHouse>>
beforeAll(async () => {
  world = await ideasHouse()
})
afterAll(() => world?.house.close())

const index = fc.nat({ max: 20 })
const deed = fc.record({
  deed: fc.constantFrom('paper', 'write', 'merge', 'support', 'take-back', 'hide', 'show', 'answer', 'remove'),
  one: index,
  other: index,
})
const input = {
  body: 'Wort',
  municipality: null,
  place: null,
  latitude: null,
  longitude: null,
  field: null,
  joins: false,
}

test('whatever people and staff do in whatever order, numbers are those of the ideas, and nothing leads astray', async () => {
  const { house, editor, kim, toni, inDistrict } = world
  const people = [kim.id, toni.id, editor.id]
  const { rows } = await inDistrict((tx) => sql<{ id: string }>`select id from participation.phase`.execute(tx))
  const phase = rows[0]?.id as string
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 4, maxLength: 25 }), async (deeds) => {
      await inDistrict(async (tx) => {
        await sql`update participation.idea set merged_into = null, state = 'removed'`.execute(tx)
        await sql`delete from participation.idea`.execute(tx)
        await sql`delete from participation.idea_count`.execute(tx)
        await sql`delete from responses.mark`.execute(tx)
        await sql`delete from responses.tally`.execute(tx)
        const space = { id: house.district, settings: {} }
        const { newId } = house.tools
        const work = { tx, space, now: house.now(), newId, later: async () => {} } as never
        const ideas: string[] = []
        const pick = (at: number) => ideas[at % (ideas.length || 1)] ?? newId()
        for (const { deed, one, other } of deeds) {
          const [id, second] = [pick(one), pick(other)]
          const person = people[other % people.length] as string
          if (deed === 'paper' || deed === 'write') {
            const paper = { by: 'staff', channel: 'paper', source: 'x', code: null, person: null } as const
            const written = { by: 'person', person, language: 'de' } as const
            const at = { dialogue: { answerDays: 28 }, phase: { id: phase } }
            ideas.push(
              (await addIdea(
                work,
                at,
                { ...input, title: `Idee ${one}` },
                deed === 'paper' ? paper : written,
              )) as string,
            )
          } else if (!ideas.includes(id)) continue
          else if (deed === 'merge') await mergeIdeas(work, { id, phaseId: phase }, [second])
          else if (deed === 'support') await setMark(work, person, { kind, id }, 'support', one % 3 > 0)
          else if (deed === 'take-back' || deed === 'remove') await removeIdea(work, id)
          else if (deed === 'hide' || deed === 'show') await ideaReport.hide(work, id, deed === 'hide')
          else await answerIdea(work, id, { status: statuses[other % 6] ?? 'not', reason: 'x' }, editor.id)
        }
        const counting = { tx, space }
        expect(await facetsOf(counting, phase)).toEqual(await countAgain(counting, phase))
        expect(await recount(tx, house.district)).toBe(0)
        const wrong = await sql`
          select i.id from participation.idea i left join participation.idea t on t.space_id = i.space_id and t.id = i.merged_into
          where (i.merged_into is not null and t.state <> 'shown')
            or i.supports <> (select count(*) from responses.mark m where m.subject_id = i.id and m.mark = 'support')`.execute(
          tx,
        )
        expect(wrong.rows).toEqual([])
      })
    }),
    { numRuns: 30 },
  )
})
