import type { TestHouse } from '#test/support/house.ts'
import { challengeIds } from '../network-challenges-ids.ts'
import type { Everybody } from '../roles.ts'

/** A challenge of the district that everybody may read, with a card. */
export async function networkChallengeContent(house: TestHouse, { people }: Everybody): Promise<void> {
  const list = '/vernetzung/herausforderungen'
  const challenge = {
    ...{ actor: house.district, title: 'Muster-Frage', situation: 'Es hakt.', needed: 'Wie geht es weiter?' },
    audience: 'all',
  }
  await house.post(`${list}/neu`, challenge, people.administrator)
  const card = { card: challengeIds.card, kind: 'tip', words: 'Erst fragen, dann bauen.' }
  await house.post(`${list}/muster-frage/karten`, card, people.editor)
}
