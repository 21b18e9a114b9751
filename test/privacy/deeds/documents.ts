import { paragraphsOf } from '#commons/documents/document.ts'
import { createDocument, editParagraph } from '#commons/documents/save-document.ts'
import { deed } from '../deed.ts'

/** The person begins a document of the district and changes a paragraph; services bring the forms, so the functions are called. */
export const documents = deed({
  module: 'documents',
  async act(house, { person }) {
    await house.inSpace(house.district, async (tx) => {
      const work = { tx, space: { id: house.district } as never, now: house.now(), newId: house.tools.newId }
      const owner = { kind: 'news.article', id: work.newId() }
      const paragraphs = [{ depth: 1, heading: 'Mobilität', body: 'Der Bus fährt.' }]
      const id = await createDocument(work, owner, { title: 'Strategie', paragraphs }, person.id)
      const [first] = await paragraphsOf(tx, house.district, id, 1)
      if (first) await editParagraph(work, id, { ...first, body: 'Der Bus fährt stündlich.' }, person.id)
    })
  },
})
