import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { markKinds } from './mark-kinds.ts'
import { setMark } from './marks.ts'
import { recount } from './tally.ts'
import { addComment, confirmComment, hideComment, takeBackComment } from './write-comment.ts'

let house: TestHouse
let people: string[]
beforeAll(async () => {
  house = await testHouse()
  people = await Promise.all(['Kim', 'Toni', 'Uli'].map(async (name) => (await house.addPerson(name)).id))
})
afterAll(() => house?.close())

const index = fc.nat({ max: 20 })
const deed = fc.oneof(
  fc.record({ deed: fc.constant('say' as const), person: index, thing: index, answerTo: index }),
  fc.record({ deed: fc.constant('guest' as const), person: index, thing: index, answerTo: index }),
  fc.record({
    deed: fc.constantFrom('confirm', 'hide', 'show', 'take-back'),
    person: index,
    thing: index,
    comment: index,
  }),
  fc.record({ deed: fc.constant('mark' as const), person: index, thing: index, kind: index, on: fc.boolean() }),
)

test('whatever people and moderators do in whatever order, the kept numbers are those of the raw rows', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { maxLength: 30 }), async (deeds) => {
      const things = [house.tools.newId(), house.tools.newId()]
      await house.inSpace(house.district, async (tx) => {
        await sql`delete from responses.comment`.execute(tx)
        await sql`delete from responses.mark`.execute(tx)
        await sql`delete from responses.tally`.execute(tx)
        const work = {
          tx,
          space: { id: house.district },
          now: house.now(),
          newId: house.tools.newId,
          sign: house.tools.sign,
        } as never
        const said: string[] = []
        for (const one of deeds) {
          const person = people[one.person % people.length] as string
          const subject = { kind: 'test.thing', id: things[one.thing % 2] as string }
          const comment = 'comment' in one ? (said[one.comment % (said.length || 1)] ?? house.tools.newId()) : ''
          if (one.deed === 'say' || one.deed === 'guest') {
            const author = one.deed === 'say' ? { person } : { name: 'Gast', mail: 'gast@example.org' }
            const above = 'answerTo' in one ? (said[one.answerTo] ?? null) : null
            const id = await addComment(work, subject, author, { body: 'Wort', answerTo: above })
            if (id) said.push(id)
          } else if (one.deed === 'confirm') await confirmComment(work, comment, 'gast@example.org')
          else if (one.deed === 'hide' || one.deed === 'show') await hideComment(work, comment, one.deed === 'hide')
          else if (one.deed === 'take-back') await takeBackComment(work, comment, person)
          else if ('on' in one)
            await setMark(work, person, subject, markKinds[one.kind % markKinds.length] ?? 'dot', one.on)
        }
        expect(await recount(tx, house.district)).toBe(0)
      })
    }),
    { numRuns: 40 },
  )
})

test('a wrong number is found and put right', async () => {
  const subject = house.tools.newId()
  const wrong = await house.inSpace(house.district, async (tx) => {
    await sql`insert into responses.tally values (${house.district}, 'test.thing', ${subject}, 'support', 7)`.execute(
      tx,
    )
    return recount(tx, house.district)
  })
  expect(wrong).toBe(1)
  expect(await house.inSpace(house.district, (tx) => recount(tx, house.district))).toBe(0)
})
