import type { TestHouse } from '#test/support/house.ts'
import { switchOn } from '#test/support/switch-on.ts'
import { knownChapter, knownFigure, knownItem } from '../document-ids.ts'
import type { Everybody } from '../roles.ts'

/** A strategy with an adopted version and a draft that everybody may read: the usual chapters and one more. */
export async function strategyDocumentContent(house: TestHouse, { people }: Everybody): Promise<void> {
  await switchOn(house, 'strategy')
  const at = '/musterkreis/strategie/dokument'
  await house.post(`${at}/angaben`, { version: '0', title: 'Digital auf dem Land', usual: 'yes' }, people.editor)
  await house.database.pool.query(
    `insert into strategy.chapter (space_id, id, document_id, position, kind, title, body, updated_at)
     select space_id, $2, id, 12, 'text', 'Bekanntes Kapitel', 'Ein Absatz.', now() from strategy.document where space_id = $1`,
    [house.district, knownChapter],
  )
  await house.database.pool.query(
    `insert into strategy.indicator (space_id, id, level, title, unit, better) values ($1, $2, 'impact', 'Menschen', 'Menschen', 'more')`,
    [house.district, knownFigure],
  )
  await house.database.pool.query(
    `insert into strategy.funder_item (space_id, id, document_id, position, words, certain)
     select space_id, $2, id, 1, 'Ein Punkt', true from strategy.document where space_id = $1`,
    [house.district, knownItem],
  )
  const versions = await (await house.get(`${at}/fassungen`, people.editor)).text()
  const seen = /name="seen" value="([^"]+)"/.exec(versions)?.[1] as string
  await house.post(`${at}/fassungen/beschliessen`, { seen, body: 'Kreistag', on: '2026-03-02' }, people.editor)
  await house.post(`${at}/zeigen`, { state: 'public' }, people.editor)
}
