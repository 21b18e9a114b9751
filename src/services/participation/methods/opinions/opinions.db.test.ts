import { afterAll, beforeAll, expect, test } from 'vitest'
import { opinionsHouse } from './opinions.fixture.ts'

let all: Awaited<ReturnType<typeof opinionsHouse>>
beforeAll(async () => {
  all = await opinionsHouse()
})
afterAll(() => all?.house.close())

test('nothing can be voted on before there is a statement; the checklist says so', async () => {
  const { house, here, editor, kim, page, dialogue } = all
  expect(await page(`${dialogue}/bearbeiten`, editor)).toContain('Es gibt noch keine Aussagen')
  expect((await house.post(`${here}/beginnen`, {})).status).toBe(422)
  expect((await house.get(`${here}/aussagen`, kim)).status).toBe(403)
})

test('staff write statements and rules, until somebody has voted', async () => {
  const { house, here, editor, page, count } = all
  const long = await house.post(`${here}/neue-aussagen`, { lines: 'x'.repeat(141) }, editor)
  expect(long.status).toBe(422)
  expect(await long.text()).toContain('höchstens 140 Zeichen')
  const lines = 'Der Platz braucht mehr Bäume.\n\nAutos sollen weg.\nEin Spielplatz fehlt.\nAutos sollen weg.\nZu viel.'
  expect((await house.post(`${here}/neue-aussagen`, { lines }, editor)).status).toBe(303)
  expect(await count(`opinion_statement`)).toBe(4)
  const id = /aussagen\/([0-9a-f-]{36})\/entfernen"(?![\s\S]*entfernen")/.exec(
    await page(`${here}/aussagen`, editor),
  )?.[1]
  expect((await house.post(`${here}/aussagen/${id}/entfernen`, {}, editor)).status).toBe(303)
  expect(await count(`opinion_statement`)).toBe(3)
  const rules = { adding: 'yes', votesNeeded: '2', voicesNeeded: '3' }
  expect((await house.post(`${here}/aussagen`, { ...rules, votesNeeded: '0' }, editor)).status).toBe(422)
  expect((await house.post(`${here}/aussagen`, rules, editor)).status).toBe(303)
})

test('a guest votes one by one, changes an answer, and comes back with the code', async () => {
  const { house, at, page, begin, vote, count } = all
  expect(await page(at)).toContain('3 Aussagen')
  const sheet = await begin()
  expect(await count(`opinion_sheet where votes <> '{}'`)).toBe(0)
  const first = await page(sheet)
  expect(first).toContain('0 von 3')
  const number = Number(/name="statement" value="(\d)"/.exec(first)?.[1])
  expect((await vote(sheet, number, 'agree')).headers.get('location')).toBe(`${sheet}#aussage`)
  const second = await page(sheet)
  expect(second).toContain('1 von 3')
  expect(/name="statement" value="(\d)"/.exec(second)?.[1]).not.toBe(String(number))
  expect((await vote(sheet, 99, 'agree')).status).toBe(422)
  expect((await vote(sheet, 1, 'perhaps')).status).toBe(422)
  for (const one of [1, 2, 3]) await vote(sheet, one, 'pass')
  expect(await page(sheet)).toContain('Geschafft')
  // The same statement again replaces what was said.
  const again = await house.post(`${sheet}?aussage=2`, { statement: '2', vote: 'disagree', back: 'yes' })
  expect(again.headers.get('location')).toBe(`${sheet}/antworten`)
  expect(await page(`${sheet}/antworten`)).toContain('Stimme nicht zu')
  expect(await count(`opinion_sheet where votes = '{"1": 0, "2": -1, "3": 0}'`)).toBe(1)
  const code = sheet.split('/').at(-1) as string
  const typed = `${code.slice(0, 4)}-${code.slice(4, 8)} ${code.slice(8).toLowerCase()}`
  expect((await house.post(`${all.here}/code`, { code: typed })).headers.get('location')).toBe(sheet)
  expect((await house.post(`${all.here}/code`, { code: 'AAAABBBBCCCC' })).status).toBe(422)
  expect((await house.get(`${all.here}/bogen/AAAABBBBCCCC`)).status).toBe(404)
  expect((await house.post(`${sheet}/offen`, { open: 'yes' })).status).toBe(303)
})

test('one account has one sheet; rules and first statements stand once somebody has voted', async () => {
  const { house, here, kim, editor, vote, count, page, at } = all
  const own = `${here}/bogen/mein`
  await Promise.all([vote(own, 1, 'agree', kim), vote(own, 2, 'agree', kim), vote(own, 1, 'disagree', kim)])
  expect(await count(`opinion_sheet where person_id is not null`)).toBe(1)
  expect(await page(at, kim)).toContain('Weiter abstimmen')
  expect((await house.get(own)).status).toBe(404)
  expect((await house.post(`${here}/aussagen`, { votesNeeded: '5', voicesNeeded: '3' }, editor)).status).toBe(422)
  expect(
    (await house.post(`${here}/aussagen`, { votesNeeded: '2', voicesNeeded: '3', adding: 'yes' }, editor)).status,
  ).toBe(303)
})

test('a proposed statement is checked before it appears; the author is told, with the reason', async () => {
  const { house, here, kim, editor, page, count, begin, at } = all
  const add = (words: string, seen = '') => house.post(`${here}/bogen/mein/neue-aussage`, { words, seen }, kim)
  expect(await (await add('Siehe https://example.org')).text()).toContain('ohne Link')
  const similar = await add('Der Platz braucht viel mehr Bäume.')
  expect(similar.status).toBe(422)
  expect(await similar.text()).toContain('Der Platz braucht mehr Bäume.')
  expect((await add('Der Platz braucht viel mehr Bäume.', 'yes')).status).toBe(303)
  expect((await add('Ein Brunnen wäre schön.')).status).toBe(303)
  expect((await add('Alles soll bleiben.')).status).toBe(303)
  expect((await add('Noch etwas ganz anderes.')).status).toBe(429)
  expect(await page(at)).toContain('3 Aussagen')
  const fresh = await begin()
  expect((await house.post(`${fresh}/neue-aussage`, { words: 'Ohne eine Stimme.' })).status).toBe(422)

  const { rows } = await house.database.pool.query<{ id: string; words: string }>(
    `select id, words from participation.opinion_statement where state = 'waiting' order by id`,
  )
  expect(await page('/musterkreis/schreibtisch', editor)).toContain('Ein Brunnen wäre schön.')
  const check = (at: number, values: Record<string, string>) =>
    house.post(`${here}/aussagen/${rows[at]?.id}`, values, editor)
  const silent = await check(0, { go: 'refuse' })
  expect(silent.status).toBe(422)
  expect((await check(0, { go: 'refuse', reason: 'Das steht schon da.' })).status).toBe(303)
  expect((await check(1, { go: 'show' })).status).toBe(303)
  expect((await check(1, { go: 'show' })).status).toBe(422)
  expect(await count(`opinion_statement where number = 4`)).toBe(1)
  const own = await page(`${here}/bogen/mein/antworten`, kim)
  expect(own).toContain('nicht aufgenommen: Das steht schon da.')
  const told = await house.database.pool.query(`select subject from inbox.message order by subject`)
  expect(told.rows.map(({ subject }) => subject)).toEqual([
    'Ihre Aussage ist zu sehen',
    'Ihre Aussage wurde nicht aufgenommen',
  ])
})

test('paper counts the same: one code, one sheet', async () => {
  const { house, here, editor, page, count } = all
  expect((await house.post(`${here}/papier`, { copies: '2' }, editor)).status).toBe(303)
  const { rows } = await house.database.pool.query<{ code: string }>(`select code from participation.opinion_copy`)
  const enter = (values: Record<string, string>) =>
    house.post(`${here}/eingabe`, { channel: 'paper', source: 'Gemeindehaus', ...values }, editor)
  const code = rows[0]?.code as string
  expect((await enter({ 'v-1': 'agree' })).status).toBe(422)
  expect((await enter({ code })).status).toBe(422)
  expect((await enter({ code: 'AAAABBBBCCCC', 'v-1': 'agree' })).status).toBe(422)
  const kept = await enter({ code, 'v-1': 'agree', 'v-2': 'nonsense', 'v-3': '', open: 'yes' })
  expect(kept.headers.get('location')).toContain('quelle=Gemeindehaus')
  const twice = await enter({ code, 'v-1': 'disagree' })
  expect(await twice.text()).toContain('schon benutzt')
  expect(await count(`opinion_sheet where channel = 'paper' and votes = '{"1": 1}' and open`)).toBe(1)
  expect(await page(`${here}/bogen/${code}`)).toContain('von Papier oder Telefon eingegeben')
  expect((await house.post(`${here}/bogen/${code}`, { statement: '1', vote: 'disagree' })).status).toBe(422)
  expect((await enter({ channel: 'telephone', 'v-1': 'agree' })).status).toBe(303)
  // The other copy is used online.
  expect((await house.post(`${here}/bogen/${rows[1]?.code}`, { statement: '1', vote: 'agree' })).status).toBe(303)
  expect(await (await enter({ code: rows[1]?.code as string, 'v-1': 'agree' })).text()).toContain('schon benutzt')
  const pdf = await house.get(`${here}/papier/1`, editor)
  expect(pdf.headers.get('content-type')).toBe('application/pdf')
})

test('when an account goes, its votes stay without a person', async () => {
  const { house, kim, count } = all
  const before = await count(`opinion_sheet where votes <> '{}'`)
  await house.database.pool.query(`update participation.opinion_sheet set person_id = null where person_id = $1`, [
    kim.id,
  ])
  expect(await count(`opinion_sheet where votes <> '{}'`)).toBe(before)
})
