import { createHash } from 'node:crypto'
import { example, publishExamples } from '#commons/publication/publication.fixture.ts'
import type { TestHouse } from '#test/support/house.ts'
import type { Everybody } from '../roles.ts'

/** One dated entry with a place, and the private calendar address of a citizen. */
export async function publicationContent(house: TestHouse, { people }: Everybody): Promise<void> {
  await publishExamples(house, house.district, 'news.article', [
    example(house, {
      id: '01900000-0000-7000-8000-000000000001',
      title: 'Mit Ort und Zeit',
      place: 'Bürgerhaus',
      point: { longitude: 7.22, latitude: 50.33 },
      when: { start: house.now().add({ hours: 48 }), end: null },
    }),
  ])
  await house.inHouse((tx) =>
    tx
      .insertInto('publication.calendar_address')
      .values({
        person_id: people.citizen.id,
        token_hash: createHash('sha256').update('c'.repeat(32)).digest(),
        created_at: house.now(),
      })
      .execute(),
  )
}
