import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { preparePicture } from '#foundation/files/image.ts'
import { plainPng } from '#foundation/files/pictures.fixture.ts'
import type { TestHouse } from '#test/support/house.ts'

/** How many connections were in somebody's hands each time a picture was decoded. */
const taken: number[] = []
let house: TestHouse
let editor: Awaited<ReturnType<TestHouse['addPerson']>>

async function watched() {
  const real = await vi.importActual<{ preparePicture: typeof preparePicture }>('#foundation/files/image.ts')
  return {
    ...real,
    preparePicture: async (...args: Parameters<typeof preparePicture>) => {
      const { pool } = house.database
      // The end of a transaction that only read is not waited for.
      for (let look = 0; look < 20 && pool.totalCount > pool.idleCount; look++)
        await new Promise((go) => setTimeout(go, 10))
      taken.push(pool.totalCount - pool.idleCount)
      // On the embedded database there is one connection: inside a transaction this would never be answered.
      expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }])
      return real.preparePicture(...args)
    },
  }
}

beforeAll(async () => {
  // A program of its own: files of tests share theirs.
  vi.resetModules()
  vi.doMock('#foundation/files/image.ts', watched)
  const { testHouse } = await import('#test/support/house.ts')
  house = await testHouse()
  editor = await house.addPerson('Rike Redaktion', {
    staff: [
      [house.district, 'editor'],
      [house.district, 'administrator'],
    ],
  })
})
afterAll(async () => {
  await house?.close()
  vi.doUnmock('#foundation/files/image.ts')
  vi.resetModules()
})

const photo = (shade: number) =>
  new File([plainPng(40, 30, [shade, 90, 120]) as BlobPart], 'foto.png', { type: 'image/png' })
const rights = { pictureAlt: 'Ein Feld', pictureAuthor: 'Kreisarchiv', pictureLicence: 'own' }

test('no transaction is open while a picture is decoded, and each is decoded once', async () => {
  const kept = await house.post('/musterkreis/bilder/hochladen', { pictureFile: photo(1), ...rights }, editor)
  expect(kept.status).toBe(303)
  const written = await house.post(
    '/musterkreis/aktuelles/schreiben',
    { title: 'Mit Bild', lead: 'Kurz.', pictureFile: photo(2), ...rights },
    editor,
  )
  expect(written.status).toBe(303)
  const back = await house.post('/musterkreis/aktuelles/schreiben', { title: '', pictureFile: photo(3) }, editor)
  expect(back.status).toBe(422)
  expect(await back.text()).toContain('Ihr hochgeladenes Bild ist noch da')
  const { rows } = await house.database.pool.query<{ version: number }>(
    'select version from spaces.space where id = $1',
    [house.district],
  )
  const logo = { version: String(rows[0]?.version), accent: '', logo: photo(4) }
  const settings = await house.post('/musterkreis/einstellungen/aussehen', logo, editor)
  expect(settings.status, await settings.clone().text()).toBe(303)
  expect(taken).toEqual([0, 0, 0, 0])
})

test('nothing is decoded for those who may not send the form, without a file, or when the form would be refused anyway', async () => {
  taken.length = 0
  const stranger = await house.addPerson('Frida Fremd')
  await house.post('/musterkreis/bilder/hochladen', { pictureFile: photo(5), ...rights }, stranger)
  await house.post('/musterkreis/bilder/hochladen', { pictureFile: photo(5), ...rights })
  await house.post('/musterkreis/bilder/hochladen', { pictureFile: photo(5), ...rights }, editor, { csrf: 'wrong' })
  await house.post('/musterkreis/bilder/hochladen', rights, editor)
  await house.post('/musterkreis/einstellungen/aussehen', { version: 'x', accent: '', logo: photo(6) }, editor)
  const large = new File([new Uint8Array(12_000_001)], 'riesig.png', { type: 'image/png' })
  await house.post('/musterkreis/bilder/hochladen', { pictureFile: large, ...rights }, editor)
  expect(taken).toEqual([])
})
