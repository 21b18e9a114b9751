import type { TestHouse } from '#test/support/house.ts'
import { switchOn } from '#test/support/switch-on.ts'
import type { Everybody } from '../roles.ts'
import { textIds } from '../text-ids.ts'

const promises = {
  decides: 'Was in der Ordnung steht.',
  limits: 'Der Brandschutz.',
  decidedBy: 'der Kreistag',
  answerDays: '28',
}

/** A dialogue with a text that runs in its second version, and one whose text is a draft. */
export async function textContent(house: TestHouse, { people }: Everybody): Promise<void> {
  const { pool } = house.database
  await switchOn(house, 'participation')
  const at = '/musterkreis/mitreden'
  const send = (path: string, values: Record<string, string>) => house.post(at + path, values, people.editor)
  await send('/planen', { ...promises, title: 'Textdialog', template: 'blank' })
  const text = { method: 'text', who: 'guest', startDay: '2026-11-01', endDay: '2026-12-31' }
  await send('/textdialog/neue-phase', { ...text, title: 'Ordnung' })
  await send('/textdialog/neue-phase', { ...text, title: 'In Arbeit' })
  await send('/textdialog/neue-phase', { ...text, title: 'Ohne Text' })
  await send('/textdialog/veroeffentlichen', {})
  const words = { title: 'Ordnung', words: 'Der Saal ist offen.\n\nUm 22 Uhr ist Schluss.' }
  for (const phase of ['ordnung', 'in-arbeit']) await send(`/textdialog/phasen/${phase}/text/einfuegen`, words)
  await pool.query(
    `update documents.paragraph set id = $1 where body like 'Der Saal%' and document_id in (select t.document_id from participation.text t
      join participation.phase f on f.id = t.phase_id and f.space_id = t.space_id where f.slug = 'ordnung')`,
    [textIds.paragraph],
  )
  const here = '/textdialog/phasen/ordnung'
  await send(`${here}/text/veroeffentlichen`, {})
  const enter = async (body: string, id: string) => {
    const said = { paragraph: textIds.paragraph, what: 'comment', body, channel: 'paper', source: 'Rathaus' }
    await send(`${here}/beitrag-eintragen`, said)
    await pool.query('update participation.remark set id = $1 where body = $2', [id, body])
  }
  await enter('Bitte heizen.', textIds.remark)
  await enter('Bitte lüften.', textIds.other)
  const key = Buffer.from(textIds.key, 'base64url')
  await pool.query('update participation.remark set link_key = $1 where id = $2', [key, textIds.other])
  await send(`${here}/text/neue-fassung`, { note: 'Nach den Beiträgen.' })
  await send(`${here}/text/veroeffentlichen`, {})
}
