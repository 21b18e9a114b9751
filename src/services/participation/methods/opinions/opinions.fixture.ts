import { type TestHouse, testHouse } from '#test/support/house.ts'

export type Person = Awaited<ReturnType<TestHouse['addPerson']>>

const promises = {
  title: 'Was wird aus dem Dorfplatz?',
  decides: 'Wie der Platz umgebaut wird.',
  limits: 'Das Geld.',
  decidedBy: 'der Verein',
  answerDays: '28',
}
const dialogue = '/musterkreis/mitreden/was-wird-aus-dem-dorfplatz'

/** A district with a running phase that asks for opinions. The clock stands at 26 November 2026. */
export async function opinionsHouse() {
  const house = await testHouse()
  const editor = await house.addPerson('Rike Redaktion', { staff: [[house.district, 'editor']] })
  const kim = await house.addPerson('Kim Bürgerin')
  await house.database.pool.query(`update spaces.space set services = array['participation'] where id = $1`, [
    house.district,
  ])
  await house.post('/musterkreis/mitreden/planen', { ...promises, template: 'blank' }, editor)
  const phase = { title: 'Platz', method: 'opinions', who: 'guest', startDay: '2026-11-01', endDay: '2026-12-31' }
  await house.post(`${dialogue}/neue-phase`, phase, editor)
  await house.post(`${dialogue}/veroeffentlichen`, {}, editor)
  const { rows } = await house.database.pool.query<{ id: string }>(
    `select id from participation.phase where slug = 'platz'`,
  )
  const at = `${dialogue}/phasen/platz`
  const here = `${at}/meinungen`
  return {
    house,
    editor,
    kim,
    at,
    here,
    dialogue,
    phase: rows[0]?.id ?? '',
    page: async (path: string, as?: Person) => (await house.get(path, as)).text(),
    /** A guest's new sheet; its address. */
    begin: async () => (await house.post(`${here}/beginnen`, {})).headers.get('location') ?? '',
    vote: (sheet: string, statement: number, said: string, as?: Person) =>
      house.post(sheet, { statement: String(statement), vote: said }, as),
    count: async (query: string): Promise<number> =>
      (await house.database.pool.query<{ n: number }>(`select count(*)::int as n from participation.${query}`)).rows[0]
        ?.n ?? 0,
  }
}
