import { sql } from 'kysely'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { countAgain, facetsOf } from './counts.ts'

export type Person = Awaited<ReturnType<TestHouse['addPerson']>>

const promises = {
  decides: 'Welche drei Wege zuerst gebaut werden.',
  limits: 'Das Geld reicht für drei Wege.',
  decidedBy: 'der Kreistag',
  answerDays: '28',
}
const dialogue = '/musterkreis/mitreden/wo-fehlt-ein-radweg'

/** A district with a running phase that collects ideas, and people in it. The clock stands at 26 November 2026. */
export async function ideasHouse(who: 'guest' | 'citizen' = 'guest') {
  const house = await testHouse()
  const editor = await house.addPerson('Rike Redaktion', { staff: [[house.district, 'editor']] })
  const moderator = await house.addPerson('Mo Moderation', { staff: [[house.district, 'moderator']] })
  const kim = await house.addPerson('Kim Bürgerin')
  const toni = await house.addPerson('Toni Bürger')
  await house.database.pool.query(
    `update spaces.space set services = array['participation'], settings = settings || '{"districtKey": "07137"}' where id = $1`,
    [house.district],
  )
  await house.post(
    '/musterkreis/mitreden/planen',
    { ...promises, title: 'Wo fehlt ein Radweg?', template: 'blank' },
    editor,
  )
  const phase = { title: 'Ideen', method: 'ideas', who, startDay: '2026-11-20', endDay: '2026-12-20' }
  await house.post(`${dialogue}/neue-phase`, phase, editor)
  await house.post(`${dialogue}/veroeffentlichen`, {}, editor)

  const at = `${dialogue}/phasen/ideen`
  const inDistrict: TestHouse['inHouse'] = (work) => house.inSpace(house.district, work)
  return {
    house,
    editor,
    moderator,
    kim,
    toni,
    at,
    dialogue,
    inDistrict,
    page: async (path: string = at, as?: Person) => (await house.get(path, as)).text(),
    write: (values: Record<string, string>, as?: Person) =>
      house.post(`${at}/neue-idee`, { body: 'Weil es dort gefährlich ist.', seen: 'yes', ...values }, as),
    enter: (values: Record<string, string>) =>
      house.post(
        `${at}/idee-eintragen`,
        { body: 'Weil es dort gefährlich ist.', channel: 'paper', source: 'Bögen Rathaus', ...values },
        editor,
      ),
    idea: async (title: string): Promise<string> => {
      const { rows } = await inDistrict((tx) =>
        sql<{ id: string }>`select id from participation.idea where title = ${title}`.execute(tx),
      )
      return rows[0]?.id ?? ''
    },
    row: async (id: string) =>
      (
        await inDistrict((tx) =>
          sql<Record<string, unknown>>`select * from participation.idea where id = ${id}`.execute(tx),
        )
      ).rows[0] ?? {},
    /** The kept numbers, and the same counted from the ideas. */
    numbers: async () =>
      inDistrict(async (tx) => {
        const { rows } = await sql<{ id: string }>`select id from participation.phase`.execute(tx)
        const work = { tx, space: { id: house.district } }
        const phase = rows[0]?.id as string
        return { kept: await facetsOf(work, phase), counted: await countAgain(work, phase) }
      }),
    support: (id: string, as: Person, on = true) =>
      house.post(
        `/musterkreis/antworten/participation.idea/${id}/zeichen`,
        { mark: 'support', on: on ? 'yes' : '' },
        as,
      ),
    /** Mails, the last first. */
    mails: async () =>
      (
        await house.inHouse((tx) =>
          sql<{ recipient: string; subject: string; body: string }>`
            select recipient, subject, body from inbox.mail order by created_at desc, id desc`.execute(tx),
        )
      ).rows,
    inbox: async (of: Person) =>
      (
        await house.database.pool.query<{ subject: string; body: string }>(
          'select subject, body from inbox.message where person_id = $1 order by created_at',
          [of.id],
        )
      ).rows,
  }
}
