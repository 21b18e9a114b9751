import type { TestHouse } from '#test/support/house.ts'
import { switchOn } from '#test/support/switch-on.ts'
import { ideasIds } from '../ideas-ids.ts'
import type { Everybody } from '../roles.ts'

const promises = {
  decides: 'Was zuerst gemacht wird.',
  limits: 'Das Geld reicht für drei Dinge.',
  decidedBy: 'der Kreistag',
  answerDays: '28',
}

/** A dialogue with a running phase that has two ideas, and one that is over with another. */
export async function ideasContent(house: TestHouse, { people }: Everybody): Promise<void> {
  const { pool } = house.database
  await switchOn(house, 'participation')
  const at = '/musterkreis/mitreden'
  const send = (path: string, values: Record<string, string>) => house.post(at + path, values, people.editor)
  await send('/planen', { ...promises, title: 'Ideendialog', template: 'blank' })
  const ideas = { method: 'ideas', who: 'guest' }
  await send('/ideendialog/neue-phase', { ...ideas, title: 'Ideen', startDay: '2026-11-01', endDay: '2026-12-31' })
  await send('/ideendialog/neue-phase', { ...ideas, title: 'Wettbewerb', startDay: '2020-01-01', endDay: '2020-02-01' })
  await send('/ideendialog/neue-phase', { ...ideas, title: 'Kommt noch' })
  await send('/ideendialog/veroeffentlichen', {})
  const enter = async (phase: string, title: string, id: string) => {
    const words = { title, body: 'Steht auf dem Bogen.', channel: 'paper', source: 'Rathaus' }
    await send(`/ideendialog/phasen/${phase}/idee-eintragen`, words)
    await pool.query('update participation.idea set id = $1 where title = $2', [id, title])
  }
  await enter('ideen', 'Bank am Weiher', ideasIds.open)
  await enter('ideen', 'Licht am Bahnhof', ideasIds.other)
  await enter('wettbewerb', 'Mitfahrbank', ideasIds.over)
  const key = Buffer.from(ideasIds.key, 'base64url')
  await pool.query('update participation.idea set link_key = $1 where id = $2', [key, ideasIds.other])
}
