import { sql } from 'kysely'
import { type TestHouse, testHouse } from '#test/support/house.ts'

export type Person = Awaited<ReturnType<TestHouse['addPerson']>>

const promises = {
  decides: 'Was in der Hausordnung steht.',
  limits: 'Der Brandschutz.',
  decidedBy: 'die Mitgliederversammlung',
  answerDays: '28',
}

const words = [
  '§ 1 Nutzung',
  '(1) Der Saal steht allen Vereinen offen. Er wird nach Anmeldung vergeben.',
  '(2) Bis zu 120 Menschen dürfen hinein.',
  '§ 2 Zeiten',
  '(1) Um 22 Uhr ist Schluss.',
].join('\n')

/** A district with a running phase in which a house rule is reviewed. The clock stands at 26 November 2026. */
export async function textHouse(who: 'guest' | 'citizen' = 'guest') {
  const house = await testHouse()
  const editor = await house.addPerson('Rike Redaktion', { staff: [[house.district, 'editor']] })
  const other = await house.addPerson('Rita Redaktion', { staff: [[house.district, 'editor']] })
  const moderator = await house.addPerson('Mo Moderation', { staff: [[house.district, 'moderator']] })
  const kim = await house.addPerson('Kim Bürgerin')
  const toni = await house.addPerson('Toni Bürger')
  await house.database.pool.query(`update spaces.space set services = array['participation'] where id = $1`, [
    house.district,
  ])
  const dialogue = '/musterkreis/mitreden/hausordnung'
  await house.post('/musterkreis/mitreden/planen', { ...promises, title: 'Hausordnung', template: 'blank' }, editor)
  const phase = { title: 'Entwurf', method: 'text', who, startDay: '2026-11-20', endDay: '2026-12-20' }
  await house.post(`${dialogue}/neue-phase`, phase, editor)
  await house.post(`${dialogue}/veroeffentlichen`, {}, editor)
  const at = `${dialogue}/phasen/entwurf`
  const rows = async <Row extends object>(text: string, values: unknown[] = []) =>
    (await house.database.pool.query<Row>(text, values)).rows
  const paragraph = async (like: string, version = 1): Promise<{ id: string; revision: number }> => {
    const [row] = await rows<{ id: string; revision: number }>(
      `select id, revision from documents.paragraph where number = $2 and (body like $1 or heading like $1)`,
      [`%${like}%`, version],
    )
    return row ?? { id: '', revision: 0 }
  }
  return {
    house,
    editor,
    other,
    moderator,
    kim,
    toni,
    at,
    dialogue,
    rows,
    paragraph,
    make: () => house.post(`${at}/text/einfuegen`, { title: 'Hausordnung des Bürgerhauses', words }, editor),
    publish: () => house.post(`${at}/text/veroeffentlichen`, {}, editor),
    page: async (path: string = at, as?: Person) => (await house.get(path, as)).text(),
    write: async (about: string, values: Record<string, string>, as?: Person, version = 1) =>
      house.post(
        `${at}/absaetze/${(await paragraph(about, version)).id}/neuer-beitrag`,
        { what: 'comment', version: String(version), ...values },
        as,
      ),
    enter: async (about: string, values: Record<string, string>) =>
      house.post(
        `${at}/beitrag-eintragen`,
        {
          ...{ paragraph: (await paragraph(about)).id, what: 'comment', body: 'Steht auf dem Bogen.' },
          ...{ channel: 'paper', source: 'Bögen aus dem Bürgerhaus', ...values },
        },
        editor,
      ),
    edit: async (about: string, values: Record<string, string>, as: Person = editor, version = 1) => {
      const { id, revision } = await paragraph(about, version)
      return house.post(
        `${at}/text`,
        { deed: 'save', paragraph: id, revision: String(revision), depth: '2', heading: '', ...values },
        as,
      )
    },
    answer: (remarks: readonly string[], values: Record<string, string> = {}) =>
      house.post(
        `${at}/beitraege-beantworten`,
        { remarks: remarks as never, status: 'taken', reason: 'Das übernehmen wir.', ...values },
        editor,
      ),
    remark: async (body: string): Promise<string> =>
      (await rows<{ id: string }>('select id from participation.remark where body = $1 or wording = $1', [body]))[0]
        ?.id ?? '',
    row: async (id: string) =>
      (await rows<Record<string, unknown>>('select * from participation.remark where id = $1', [id]))[0] ?? {},
    mails: async () =>
      (
        await house.inHouse((tx) =>
          sql<{ recipient: string; subject: string; body: string }>`
            select recipient, subject, body from inbox.mail order by created_at desc, id desc`.execute(tx),
        )
      ).rows,
    inbox: async (of: Person) =>
      rows<{ subject: string; body: string; address: string }>(
        'select subject, body, address from inbox.message where person_id = $1 order by created_at',
        [of.id],
      ),
  }
}
