import { readdirSync, readlinkSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { plainPng } from '#foundation/files/pictures.fixture.ts'
import { type TestHouse, testHouse } from '#test/support/house.ts'

let house: TestHouse
let editor: Awaited<ReturnType<TestHouse['addPerson']>>
let number = 0
beforeAll(async () => {
  house = await testHouse()
  editor = await house.addPerson('Rike Redaktion', { staff: [[house.district, 'editor']] })
})
afterAll(() => house?.close())

/** A picture of its own: another colour each time, so that it has a key of its own. */
const photo = (name = 'foto.png', type = 'image/png') => {
  number++
  return new File([plainPng(40, 30, [(number * 37) % 256, (number * 91) % 256, 120]) as BlobPart], name, { type })
}
const rights = { pictureAlt: 'Ein blaues Feld', pictureAuthor: 'Kreisarchiv', pictureLicence: 'own' }
const upload = (values: Record<string, string | File>) => house.post('/musterkreis/bilder/hochladen', values, editor)
const page = async (path: string, as?: typeof editor) => (await house.get(path, as)).text()
const fileIn = (html: string) => /\/musterkreis\/bild\/[0-9a-f]+\.webp/.exec(html)?.[0] ?? 'no picture on the page'
const lastMail = async () =>
  house.inHouse(async (tx) =>
    tx
      .selectFrom('inbox.mail')
      .select(['recipient', 'subject', 'body'])
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .executeTakeFirst(),
  )

async function article(title: string, values: Record<string, string | File>): Promise<string> {
  const written = await house.post('/musterkreis/aktuelles/schreiben', { title, lead: 'Kurz.', ...values }, editor)
  expect(written.status, await written.clone().text()).toBe(303)
  const address = written.headers.get('location')?.replace('/bearbeiten', '') as string
  await house.post(`${address}/veroeffentlichen`, {}, editor)
  return address
}

test('a picture needs text alternative, author and rights', async () => {
  const response = await upload({ pictureFile: photo() })
  expect(response.status).toBe(422)
  const html = await response.text()
  for (const problem of ['was auf dem Bild zu sehen ist', 'wer das Bild gemacht hat', 'welche Rechte'])
    expect(html).toContain(problem)
})

test('an article shows its picture with rights, and the file is kept by browsers for ever', async () => {
  const address = await article('Mit Bild', { pictureFile: photo(), ...rights })
  const html = await page(address)
  expect(html).toContain('alt="Ein blaues Feld"')
  expect(html).toContain('Kreisarchiv')
  const file = await house.get(fileIn(html))
  expect(file.status).toBe(200)
  expect(file.headers.get('content-type')).toBe('image/webp')
  expect(file.headers.get('cache-control')).toContain('immutable')
  expect(await page('/musterkreis/aktuelles')).toContain(fileIn(html))
  const { rows } = await house.database.pool.query(
    `select picture->>'alt' as alt from publication.entry where title = 'Mit Bild'`,
  )
  expect(rows).toEqual([{ alt: 'Ein blaues Feld' }])
})

test.skipIf(process.platform !== 'linux')(
  'who asks for the head of a file only leaves nothing open behind',
  async () => {
    const file = fileIn(await page(await article('Kopf', { pictureFile: photo(), ...rights })))
    const head = await house.server.fetch(new Request(`http://allmende.test${file}`, { method: 'HEAD' }))
    expect(head.status).toBe(200)
    expect(Number(head.headers.get('content-length'))).toBeGreaterThan(0)
    const open = readdirSync('/proc/self/fd').map((fd) => {
      try {
        return readlinkSync(`/proc/self/fd/${fd}`)
      } catch {
        return ''
      }
    })
    expect(open.filter((path) => path.startsWith(house.folder))).toEqual([])
  },
)

test('an uploaded file is not lost when the form comes back', async () => {
  const back = await house.post(
    '/musterkreis/aktuelles/schreiben',
    { title: '', pictureFile: photo(), ...rights },
    editor,
  )
  expect(back.status).toBe(422)
  const html = await back.text()
  expect(html).toContain('Ihr hochgeladenes Bild ist noch da')
  const id = /value="([0-9a-f-]{36})" checked/.exec(html)?.[1] as string
  expect((await house.get(fileIn(html))).status).toBe(404)
  expect((await house.get(fileIn(html), editor)).status).toBe(200)
  const address = await article('Zweiter Versuch', { picture: id, ...rights })
  expect(await page(address)).toContain(fileIn(html))
})

test('a form that comes back keeps nothing of those who may not send it', async () => {
  const stranger = await house.addPerson('Frida Fremd')
  const before = await house.database.pool.query('select count(*) from pictures.picture')
  await house.post('/musterkreis/aktuelles/schreiben', { title: '', pictureFile: photo() }, stranger)
  await house.post('/musterkreis/aktuelles/schreiben', { title: '', pictureFile: photo() }, editor, { csrf: 'wrong' })
  expect((await house.database.pool.query('select count(*) from pictures.picture')).rows).toEqual(before.rows)
})

test.each([
  [
    'broken',
    () => new File(['\x89PNG\r\n\x1a\nrubbish'], 'kaputt.png', { type: 'image/png' }),
    /beschädigt|nicht erkennen|sagt etwas anderes/,
  ],
  [
    'a page',
    () => new File(['<html><script>alert(1)</script>'], 'bild.png', { type: 'image/png' }),
    'ihr Name sagt etwas anderes',
  ],
  ['too large', () => new File([new Uint8Array(12_000_001)], 'riesig.jpg', { type: 'image/jpeg' }), 'zu groß'],
  ['a PDF', () => new File(['%PDF-1.7\n'], 'plan.pdf', { type: 'application/pdf' }), /PDF/],
])('%s: the field is named', async (_name, file, words) => {
  const response = await upload({ pictureFile: file(), ...rights })
  expect(response.status).toBe(422)
  const html = await response.text()
  expect(html).toMatch(words)
  expect(html).toContain('href="#pictureFile"')
})

test('a space has room for so much and no more', async () => {
  await house.database.pool.query(
    `update spaces.space set settings = settings || '{"pictureQuota": 100}' where id = $1`,
    [house.district],
  )
  const response = await upload({ pictureFile: photo(), ...rights })
  expect(await response.text()).toContain('Der Platz für Bilder ist voll')
  await house.database.pool.query(`update spaces.space set settings = settings - 'pictureQuota' where id = $1`, [
    house.district,
  ])
})

test('people on a picture: hidden until they agree, gone when they take it back', async () => {
  const address = await article('Vereinsfest', { pictureFile: photo(), ...rights, picturePeople: 'yes' })
  expect(await page(address)).not.toContain('<figure')
  const { rows } = await house.database.pool.query(
    `select picture_id as id from news.article where title = 'Vereinsfest'`,
  )
  const picture = `/musterkreis/bilder/${rows[0].id}`
  await house.post(
    `${picture}/person`,
    { name: 'Paula Beispiel', mail: 'paula@example.org', consent: 'yes', on: '2026-11-20' },
    editor,
  )
  const file = fileIn(await page(address))
  expect((await house.get(file)).status).toBe(200)

  const mail = await lastMail()
  expect(mail?.recipient).toBe('paula@example.org')
  expect(mail?.subject).toBe('Ein Bild, auf dem Sie zu sehen sind / A picture that shows you')
  expect(mail?.body).toMatch(
    /Guten Tag Paula Beispiel[\s\S]*Hello Paula Beispiel[\s\S]*http:\/\/allmende\.test\/en\/musterkreis\//,
  )
  const link = /http:\/\/allmende\.test(\S+)/.exec(mail?.body ?? '')?.[1] as string
  expect(await page(link)).toContain('Einwilligung widerrufen')
  await house.post(link, {})
  expect(await page(address)).not.toContain('<figure')
  expect((await house.get(file)).status).toBe(404)
  expect(
    (await house.database.pool.query(`select picture from publication.entry where title = 'Vereinsfest'`)).rows,
  ).toEqual([{ picture: null }])
  expect(await page(link)).toContain('Sie haben die Einwilligung widerrufen')
  expect(await page(picture, editor)).toContain('widerrufen am')
})

test('pending pictures are swept after a day, and their files with them', async () => {
  const html = await (
    await house.post('/musterkreis/aktuelles/schreiben', { title: '', pictureFile: photo() }, editor)
  ).text()
  const file = fileIn(html)
  house.later({ days: 2 })
  await house.inHouse((tx) => house.tools.send(tx, 'pictures.sweep', {}))
  await house.runJobs()
  expect((await house.get(file, editor)).status).toBe(404)
  const key = file.split('/').at(-1) as string
  expect(await house.house.files.check(`${key.slice(0, 2)}/${key.slice(2)}`)).toBe('missing')
})
