import { pictureOf, publishedPicture } from '#commons/pictures/queries.ts'
import type { Source } from '#commons/publication/source.ts'
import { allWordings } from '#commons/translations/wordings.ts'
import { plainText } from '#foundation/text/plain-text.ts'
import { addresses } from './addresses.ts'
import { kind } from './dialogues/dialogue.ts'
import { publicDialogues } from './dialogues/queries.ts'

/** Public dialogues, for search, feeds and the network's pages. */
export const dialogueSource: Source = {
  kind,
  name: {
    one: { de: 'Dialog', en: 'Dialogue' },
    many: { de: 'Dialoge', en: 'Dialogues' },
  },
  async read(tx, ids) {
    const dialogues = await publicDialogues(tx, ids)
    const wordings = await allWordings(tx, kind, ids)
    const pictures = await pictureOf(
      tx,
      dialogues.map(({ pictureId }) => pictureId),
    )
    return dialogues.map((dialogue) => ({
      id: dialogue.id,
      address: addresses.dialogue({ dialogue: dialogue.slug }),
      title: dialogue.title,
      lead: dialogue.lead,
      body: plainText([dialogue.body, dialogue.decides, dialogue.outcome].join('\n\n')),
      words: Object.fromEntries(
        Object.entries(wordings.get(dialogue.id) ?? {}).map(([language, words]) => [
          language,
          {
            title: words?.title ?? dialogue.title,
            lead: words?.lead ?? dialogue.lead,
            body: plainText([words?.body, words?.decides, words?.outcome].filter(Boolean).join('\n\n')),
          },
        ]),
      ),
      field: dialogue.field,
      municipality: null,
      place: null,
      point: null,
      when: null,
      cancelled: false,
      online: null,
      organiser: null,
      picture: publishedPicture(pictures.get(dialogue.pictureId ?? '')),
      publishedAt: dialogue.publishedAt ?? dialogue.updatedAt,
      updatedAt: dialogue.updatedAt,
      version: dialogue.version,
    }))
  },
}
