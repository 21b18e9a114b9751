import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { casting, phaseWithUrn, refusalOf, voter } from './ballots.fixture.ts'
import { castOpen, castSecret, ownBallot, takeBackOpen } from './cast.ts'
import { countedBallots, countUrn, receiptsOf } from './count.ts'
import { urnOf } from './urn.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse()
})
afterAll(() => house?.close())

const secretly = (phase: string, number: number, ballot: string, channel: 'online' | 'paper' = 'online') =>
  casting(house, (work) => castSecret(work, phase, voter(number, channel), ballot))
const openly = (phase: string, number: number, ballot: string, channel: 'online' | 'paper' = 'online') =>
  casting(house, (work) => castOpen(work, phase, voter(number, channel), ballot))
const urn = async (phase: string) => casting(house, ({ tx, space }) => urnOf(tx, space.id, phase))
const count = (phase: string) =>
  casting(house, ({ tx, space, now }) =>
    countUrn(tx, {
      space: space.id,
      phase,
      now,
      count: async (_, ballots) => Object.fromEntries(ballots.map(({ ballot, times }) => [ballot, times])),
    }),
  )
const recount = (phase: string) => casting(house, ({ tx, space }) => countedBallots(tx, space.id, phase))

describe('secret', () => {
  test('counts what was cast, with a receipt for each; nobody twice, and nobody after the end', async () => {
    const phase = await phaseWithUrn(house, { entryDays: 2 })
    const receipts: string[] = []
    for (let number = 0; number < 150; number++)
      receipts.push(await secretly(phase, number, number % 3 ? 'yes' : 'no', number % 10 ? 'online' : 'paper'))
    expect(await refusalOf(secretly(phase, 1, 'no'))).toContain('schon abgestimmt')
    expect(await refusalOf(secretly(phase, 0, 'no'))).toContain('auf Papier oder am Telefon')
    expect(await refusalOf(secretly(phase, 1, 'no', 'paper'))).toContain('schon online')
    expect(await refusalOf(secretly(phase, 0, 'no', 'paper'))).toContain('Jeder Code zählt einmal')
    expect((await urn(phase))?.cast).toEqual({ online: 135, paper: 15 })

    const { rows: bags } = await house.database.pool.query(
      'select size, ballots from participation.bag where phase_id = $1',
      [phase],
    )
    expect(bags.map(({ size }) => size).every((size) => size >= 32 && size < 64)).toBe(true)
    for (const { size, ballots } of bags) expect(Object.keys(ballots)).toHaveLength(size)

    house.later({ days: 11 })
    expect(await refusalOf(secretly(phase, 200, 'yes'))).toContain('Die Zeit ist um')
    // Paper that came in time is entered for two days.
    await secretly(phase, 201, 'yes', 'paper')
    house.later({ days: 2 })
    expect(await refusalOf(secretly(phase, 202, 'yes', 'paper'))).toContain('Die Zeit ist um')

    expect(await count(phase)).toBe(true)
    expect(await count(phase)).toBe(false)
    expect(await recount(phase)).toEqual([
      { ballot: 'no', times: 50 },
      { ballot: 'yes', times: 101 },
    ])
    const kept = await urn(phase)
    expect(kept).toMatchObject({ cast: { online: 135, paper: 16 }, result: { no: 50, yes: 101 } })
    const list = await casting(house, ({ tx, space }) => receiptsOf(tx, space.id, phase))
    expect(list).toHaveLength(151)
    expect(list).toEqual([...list].sort())
    for (const receipt of receipts) expect(list).toContain(receipt)
    const { rows: left } = await house.database.pool.query(
      'select (select count(*) from participation.urn_key where phase_id = $1) + (select count(*) from participation.bag where phase_id = $1) as left',
      [phase],
    )
    expect(left[0].left).toBe(0)
  })

  test('a ballot is of the open urn or of none: what was refused leaves nothing', async () => {
    const phase = await phaseWithUrn(house, { secret: false })
    expect(await refusalOf(secretly(phase, 1, 'yes'))).not.toBe('')
    const { rows } = await house.database.pool.query('select from participation.voted where phase_id = $1', [phase])
    expect(rows).toEqual([])
  })

  test('no column and no mark of a row leads from a voter to fewer than 32 ballots', async () => {
    const phase = await phaseWithUrn(house)
    for (let number = 0; number < 300; number++) await secretly(phase, number, `ballot of ${number}`)
    const { rows: voters } = await house.database.pool.query(
      'select to_jsonb(v) as row, v.xmin::text, v.ctid::text, v.cmin::text from participation.voted v where phase_id = $1',
      [phase],
    )
    const { rows: bags } = await house.database.pool.query(
      'select to_jsonb(b) as row, b.xmin::text, b.xmax::text, b.ctid::text, b.cmin::text, b.ballots from participation.bag b where phase_id = $1',
      [phase],
    )
    // What a voter's row and the row of a bag could have in common, whatever it is called.
    const common = ['xmin', 'ctid', 'cmin', 'xmax'] as const
    for (const one of voters) {
      for (const mark of common) {
        const ballots = bags.filter((bag) => bag[mark] === one[mark] || bag[mark] === one.xmin)
        const shown = ballots.reduce((sum, bag) => sum + bag.row.size, 0)
        expect(shown === 0 || shown >= 32, `${mark} shows ${shown} ballots`).toBe(true)
      }
      const { space_id: _, phase_id: __, ...own } = one.row
      for (const value of Object.values(own))
        if (value !== 'online') expect(JSON.stringify(bags)).not.toContain(String(value).replace(/^\\x/, ''))
    }
    // The order in which they lie is not the order in which they came.
    const places = bags.flatMap((bag) => Object.values(bag.ballots).map((text) => Number(String(text).slice(10))))
    const inOrder = places.filter((number, at) => at > 0 && number === (places[at - 1] as number) + 1)
    expect(inOrder.length).toBeLessThan(20)
    // Neither is the order of the bags: each holds ones that came early. A bag that grew by chance may have few of the first half; none of the
    // first two thirds would take three splits of one bag within the last hundred.
    for (const bag of bags) {
      const numbers = Object.values(bag.ballots).map((text) => Number(String(text).slice(10)))
      expect(Math.min(...numbers)).toBeLessThan(200)
    }
    // Whatever table one asks: nothing of a voter stands beside a ballot.
    const { rows: tables } = await house.database.pool.query<{ name: string }>(
      `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')`,
    )
    for (const { name } of tables) {
      const { rows } = await house.database.pool.query<{ row: string }>(
        `select to_jsonb(t)::text as row from ${name} t`,
      )
      for (const { row } of rows) if (row.includes('ballot of ')) expect(name).toBe('participation.bag')
    }
  })
})

describe('open', () => {
  test('can be changed and taken back until the end, by the same way only', async () => {
    const phase = await phaseWithUrn(house, { secret: false, days: 100 })
    await openly(phase, 1, 'yes')
    await openly(phase, 1, 'no')
    await openly(phase, 2, 'yes')
    await openly(phase, 3, 'yes', 'paper')
    expect(await refusalOf(openly(phase, 3, 'no'))).toContain('auf Papier')
    expect(await refusalOf(openly(phase, 3, 'no', 'paper'))).toContain('Jeder Code zählt einmal')
    expect(await refusalOf(openly(phase, 1, 'no', 'paper'))).toContain('schon online')
    expect(await casting(house, (work) => ownBallot(work, phase, voter(1).hash))).toBe('no')
    expect(await casting(house, (work) => takeBackOpen(work, phase, voter(2)))).toBe(true)
    expect(await casting(house, (work) => takeBackOpen(work, phase, voter(2)))).toBe(false)
    expect((await urn(phase))?.cast).toEqual({ online: 1, paper: 1 })
    await house.database.pool.query('update participation.phase set ends_at = $2 where id = $1', [
      phase,
      house.now().toString(),
    ])
    expect(await refusalOf(openly(phase, 1, 'yes'))).toContain('Die Zeit ist um')
    expect(await casting(house, (work) => takeBackOpen(work, phase, voter(1)))).toBe(false)
    await count(phase)
    expect(await recount(phase)).toEqual([
      { ballot: 'no', times: 1 },
      { ballot: 'yes', times: 1 },
    ])
  })

  test('what was cast is what is counted, in whatever order', async () => {
    const phase = await phaseWithUrn(house, { secret: false })
    const said = ['a', 'b', 'a', 'Ö', 'b', 'a']
    for (const [number, ballot] of said.entries()) await openly(phase, number, ballot)
    await count(phase)
    const { rows } = await casting(house, ({ tx }) =>
      sql<{
        ballot: string
        times: number
      }>`select ballot, count(*)::int as times from participation.ballot where phase_id = ${phase} group by ballot order by ballot collate "C"`.execute(
        tx,
      ),
    )
    expect(await recount(phase)).toEqual(rows)
  })
})
