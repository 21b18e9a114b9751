import { afterAll, beforeAll, expect, test } from 'vitest'
import { opinionsHouse } from './opinions.fixture.ts'

let all: Awaited<ReturnType<typeof opinionsHouse>>
beforeAll(async () => {
  all = await opinionsHouse()
})
afterAll(() => all?.house.close())

test('one account votes many times at once, and one paper sheet is entered by many: one sheet each, no vote is lost', async ({
  skip,
}) => {
  const { house, here, editor, kim, vote, count } = all
  if (house.database.embedded)
    skip('The embedded database has one connection: nothing can race there. Set ALLMENDE_TEST_SERVER.')
  const lines = Array.from({ length: 12 }, (_, at) => `Satz ${at + 1}.`).join('\n')
  await house.post(`${here}/neue-aussagen`, { lines }, editor)
  await house.post(`${here}/papier`, { copies: '1' }, editor)
  const { rows } = await house.database.pool.query<{ code: string }>('select code from participation.opinion_copy')
  const code = rows[0]?.code ?? ''
  const enter = () => house.post(`${here}/eingabe`, { channel: 'paper', source: 'Haus', code, 'v-1': 'agree' }, editor)
  const online = () => vote(`${here}/bogen/${code}`, 2, 'agree')
  const own = Array.from({ length: 12 }, (_, at) => vote(`${here}/bogen/mein`, at + 1, 'agree', kim))
  const answers = await Promise.all([...own, enter(), online(), enter(), online(), enter()])
  for (const { status } of answers) expect([303, 422]).toContain(status)
  expect(await count(`opinion_sheet`)).toBe(2)
  expect(await count(`opinion_sheet s, jsonb_object_keys(s.votes) where s.person_id is not null`)).toBe(12)
}, 60_000)
