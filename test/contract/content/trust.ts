import { keyOf } from '#foundation/files/store.ts'
import type { TestHouse } from '#test/support/house.ts'
import { trustIds as ids } from '../known-ids.ts'
import type { Everybody } from '../roles.ts'

/** A public picture, a decided case whose author is the editor, a search for words to redact by the moderator; under ids the rows know. */
export async function trustContent(house: TestHouse, { people }: Everybody): Promise<void> {
  const now = house.now()
  const at = { space_id: house.district }
  const key = keyOf(ids.pictureBytes, 'webp')
  await house.house.files.put(key, ids.pictureBytes)
  await house.inSpace(house.district, async (tx) => {
    await tx
      .insertInto('pictures.picture')
      .values({
        ...at,
        id: ids.picture,
        state: 'ready',
        alt: 'Ein Feld',
        author: 'Kreisarchiv',
        licence: 'own',
        uploaded_by: people.editor.id,
        created_at: now,
        updated_at: now,
      })
      .execute()
    await tx
      .insertInto('pictures.variant')
      .values({ ...at, picture_id: ids.picture, width: 320, height: 240, key, bytes: ids.pictureBytes.length })
      .execute()
    await tx
      .insertInto('moderation.case')
      .values({
        ...at,
        id: ids.case,
        kind: 'news.article',
        thing_id: ids.nobody,
        title: 'Eine Meldung',
        address: '/aktuelles/erste-meldung',
        author_id: people.editor.id,
        state: 'decided',
        opened_at: now,
        decision: 'hide',
        category: 'false',
        ground: 'rules',
        reason: 'Die Angabe ist nachweislich falsch.',
        decided_by: people.moderator.id,
        decided_at: now,
        objection: null,
        objected_at: null,
        outcome: null,
        outcome_reason: null,
        outcome_by: null,
        outcome_at: null,
      })
      .execute()
    await tx
      .insertInto('moderation.redaction')
      .values({
        ...at,
        id: ids.redaction,
        needle: 'Meldung',
        reason: null,
        made_by: people.moderator.id,
        made_at: now,
        done_at: null,
      })
      .execute()
  })
}
