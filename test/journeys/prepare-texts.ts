import { mailedLink, type Person } from './person.ts'

/** A guest says two things about a paragraph of a text and confirms the first. @param phase with a published text */
export async function prepareTexts(visitor: Person, phase: string) {
  const paragraph = (await visitor.get(`${phase}/absatz/1.1`)).html
  const [, form = ''] = /href="([^"?]+\/neuer-beitrag)\?/.exec(paragraph) ?? []
  const write = (body: string, mail: string) =>
    visitor.send(form, { what: 'comment', version: '1', body, passage: 'allen offen', name: 'Gitta Gast', mail })
  await write('Das ist gut so.', 'gitta.liest@example.org')
  const confirmed = await visitor.send(await mailedLink(visitor, 'gitta.liest@example.org', /\/beitrag-bestaetigen\//))
  await write('Das ist nicht gut so.', 'gisbert.liest@example.org')
  return {
    remark: confirmed.at.split('?')[0] as string,
    comment: `${form}?art=comment&stelle=allen+offen`,
    wording: `${form}?art=wording`,
    confirmRemark: await mailedLink(visitor, 'gisbert.liest@example.org', /\/beitrag-bestaetigen\//),
    ownRemark: await mailedLink(visitor, 'gitta.liest@example.org', /\/eigener-beitrag\//),
  }
}
