import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { staff } from '#commons/access/rules.ts'
import { accessTable } from '#foundation/http/access.ts'
import { address } from '#foundation/http/address.ts'
import { found, goTo } from '#foundation/http/problems.ts'
import { form, page as pageRoute } from '#foundation/http/route.ts'
import { createServer } from '#foundation/http/server.ts'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { documentById, type Paragraph, paragraphsOf } from './document.ts'
import { applyDeed, DocumentEditor, paragraphFields } from './document-editor.tsx'
import {
  addParagraph,
  createDocument,
  editParagraph,
  moveParagraph,
  removeParagraph,
  type Writing,
} from './save-document.ts'
import { adoptVersion, beginVersion, openDraft } from './versions.ts'

type Person = Awaited<ReturnType<TestHouse['addPerson']>>
let house: TestHouse
let editor: Person
let owner: string
let id: string
beforeAll(async () => {
  house = await testHouse()
  editor = await house.addPerson('Rike Redaktion', { staff: [[house.district, 'editor']] })
  await house.post('/musterkreis/aktuelles/schreiben', { title: 'Neue Strategie', lead: 'Sie kommt.' }, editor)
  await house.post('/musterkreis/aktuelles/neue-strategie/veroeffentlichen', {}, editor)
  const { rows } = await house.inSpace(house.district, (tx) =>
    sql<{ id: string }>`select id from news.article`.execute(tx),
  )
  owner = rows[0]?.id as string
})
afterAll(() => house?.close())
beforeEach(async () => {
  id = await inside((work) =>
    createDocument(
      work,
      { kind: 'news.article', id: owner },
      {
        title: 'Digitalstrategie',
        paragraphs: [
          { depth: 1, heading: 'Mobilität', body: 'Der Bus fährt stündlich.' },
          { depth: 2, heading: '', body: 'Auch am Sonntag.' },
          { depth: 1, heading: 'Bildung', body: 'Es gibt eine Bücherei.' },
        ],
      },
      editor.id,
    ),
  )
})

function inside<Result>(run: (work: Writing) => Promise<Result>): Promise<Result> {
  return house.inSpace(house.district, (tx) =>
    run({ tx, space: { id: house.district } as never, now: house.now(), newId: house.tools.newId }),
  )
}
const paragraphs = (version = 1) => inside(({ tx }) => paragraphsOf(tx, house.district, id, version))
const at = async (index: number, version = 1) => (await paragraphs(version))[index] as Paragraph
const adopt = () =>
  inside((work) => adoptVersion(work, id, { body: 'Kreistag', on: Temporal.PlainDate.from('2026-11-20') }))
const page = async (path: string, as?: Person) => (await house.get(`/musterkreis${path}`, as)).text()
const status = async (path: string, as?: Person) => (await house.get(`/musterkreis${path}`, as)).status

test('a draft is for those who work on it; what was adopted is for everybody who sees its owner', async () => {
  expect(await status(`/dokumente/${id}`)).toBe(404)
  expect(await page(`/dokumente/${id}`, editor)).toContain('Entwurf')
  await inside((work) => openDraft(work, id, true))
  expect(await page(`/dokumente/${id}`)).toContain('Entwurf zum Mitlesen')
  await adopt()
  const html = await page(`/dokumente/${id}`)
  expect(html).toContain('beschlossen von: Kreistag, 20. November 2026')
  expect(html).toContain('1.1')
  expect(html).toContain('Neue Strategie')
  await house.post('/musterkreis/aktuelles/neue-strategie/zurueckziehen', {}, editor)
  expect(await status(`/dokumente/${id}`), 'no owner, no document').toBe(404)
  await house.post('/musterkreis/aktuelles/neue-strategie/veroeffentlichen', {}, editor)
  expect((await house.get(`/nachbarkreis/dokumente/${id}`)).status).toBe(404)
})

test('two people on one paragraph: the second hears of it; two people on two paragraphs do not meet', async () => {
  const [first, second] = await paragraphs()
  const edit = ({ id: paragraph, revision }: Paragraph, body: string) =>
    inside((work) => editParagraph(work, id, { id: paragraph, revision, heading: '', body }, editor.id))
  expect(await edit(first as Paragraph, 'Der Bus fährt halbstündlich.')).toBe('saved')
  expect(await edit(first as Paragraph, 'Der Bus fährt nie.')).toBe('conflict')
  expect(await edit(second as Paragraph, 'Auch an Feiertagen.')).toBe('saved')
  expect((await paragraphs()).map(({ body }) => body)).toEqual([
    'Der Bus fährt halbstündlich.',
    'Auch an Feiertagen.',
    'Es gibt eine Bücherei.',
  ])
})

test('what was adopted is not changed; a new version keeps the ids and begins with the same words', async () => {
  const before = await paragraphs()
  await adopt()
  const first = before[0] as Paragraph
  const late = await inside((work) => editParagraph(work, id, { ...first, body: 'Anders' }, editor.id))
  expect(late).toBe('missing')
  expect(await inside((work) => beginVersion(work, id, 'Nach der Anhörung', editor.id))).toBe(2)
  expect(await inside((work) => beginVersion(work, id, 'Noch eine', editor.id))).toBeUndefined()
  expect((await paragraphs(2)).map(({ id: paragraph }) => paragraph)).toEqual(
    before.map(({ id: paragraph }) => paragraph),
  )
  await inside((work) => editParagraph(work, id, { ...first, body: 'Der Bus fährt <b>halbstündlich</b>.' }, editor.id))
  const sunday = (await at(1, 2)).id
  await inside((work) => removeParagraph(work, id, sunday, 1))
  await inside((work) =>
    addParagraph(work, id, { after: null, depth: 1, heading: 'Vorwort', body: 'Liebe Leute' }, editor.id),
  )
  const path = `/dokumente/${id}/fassungen/1/2`
  expect(await status(path), 'the draft is not for everybody').toBe(404)
  const html = await page(path, editor)
  expect(html).toContain('<del>')
  expect(html).toMatch(/<ins>[^<]*&lt;b&gt;halbstündlich/)
  expect(html).toContain('Liebe Leute')
  expect(html).toContain('unverändert')
  await adopt()
  expect(await status(path)).toBe(200)
  expect(await page(`/dokumente/${id}`)).toContain('Was ist neu gegenüber Fassung 1?')
  expect(await page(`/dokumente/${id}?fassung=1`)).toContain('stündlich')
})

test('paragraphs are put elsewhere and one level in or out', async () => {
  const ids = (await paragraphs()).map((one) => one.id) as [string, string, string]
  await inside((work) => moveParagraph(work, id, ids[2], 'up'))
  await inside((work) => moveParagraph(work, id, ids[0], 'up'))
  expect((await paragraphs()).map((one) => one.id)).toEqual([ids[0], ids[2], ids[1]])
  await inside((work) => moveParagraph(work, id, ids[2], 'in'))
  await inside((work) => moveParagraph(work, id, ids[1], 'out'))
  expect((await paragraphs()).map(({ number }) => number)).toEqual(['1', '1.1', '2'])
})

test('ten people insert at the same time: nothing is lost, every number is there once', async () => {
  const first = (await at(0)).id
  await Promise.all(
    Array.from({ length: 10 }, (_, index) =>
      inside((work) =>
        addParagraph(work, id, { after: first, depth: 1, heading: `Neu ${index}`, body: '' }, editor.id),
      ),
    ),
  )
  const all = await paragraphs()
  expect(all).toHaveLength(13)
  expect(new Set(all.map(({ number }) => number)).size).toBe(13)
})

test('two versions at the same moment: one begins', async () => {
  await adopt()
  const begun = await Promise.all(
    Array.from({ length: 10 }, () => inside((work) => beginVersion(work, id, '', editor.id))),
  )
  expect(begun.filter((number) => number !== undefined)).toEqual([2])
  expect(
    (await inside(({ tx }) => documentById(tx, house.district, id)))?.versions.map(({ number }) => number),
  ).toEqual([2, 1])
})

test('an owner needs one page and one form to let people edit; a conflict shows both texts', async () => {
  const access = accessTable('test', { edit: [staff('editor')] })
  const path = address('/test-text/:document')
  const editPage = pageRoute(access, {
    address: path,
    action: 'edit',
    async load({ tx, space, url }, { document }) {
      found(await documentById(tx, space.id, document))
      return { document, list: await paragraphsOf(tx, space.id, document, 1), open: url.searchParams.get('absatz') }
    },
    head: () => ({ title: 'Bearbeiten' }),
    view: ({ document, list, open }) => (
      <DocumentEditor
        paragraphs={list}
        editing={open}
        at={(absatz) => path({ document }, absatz ? { absatz } : {})}
        path={path.path}
        action={path({ document }, { absatz: open ?? '' })}
      />
    ),
  })
  const edit = form(access, {
    address: path,
    action: 'edit',
    fields: paragraphFields,
    page: editPage,
    async run(work, input, _thing, { document }) {
      const next = await applyDeed(work, document, input, work.viewer.person as string)
      return goTo(path({ document }, next ? { absatz: next } : {}))
    },
  })
  const server = createServer({ ...house.house, routes: [...house.house.routes, editPage, edit] })
  const paragraph = (await at(0)).id
  const url = `http://allmende.test/musterkreis/test-text/${id}?absatz=${paragraph}`
  const headers = { host: 'allmende.test', cookie: editor.cookie, origin: 'http://allmende.test' }
  const send = (values: Record<string, string>) => {
    const body = new URLSearchParams({
      csrf: house.csrfFor(editor),
      paragraph,
      revision: '1',
      depth: '1',
      heading: 'Mobilität',
      ...values,
    })
    return server.fetch(new Request(url, { method: 'POST', body, headers }))
  }
  expect(await (await server.fetch(new Request(url, { headers }))).text()).toContain('name="deed" value="save"')
  expect((await send({ deed: 'save', body: 'Mein Text' })).status).toBe(303)
  const late = await send({ deed: 'save', body: 'Dein Text' })
  expect(late.status).toBe(422)
  const html = await late.text()
  expect(html).toContain('Jemand anderes hat diesen Absatz')
  expect(html).toContain('Dein Text')
  expect(html).toContain('Mein Text')
  expect(html).toMatch(/name="revision" value="2"/)
  expect((await send({ deed: 'add', body: 'Dazu' })).status).toBe(303)
  expect((await send({ deed: 'down' })).status).toBe(303)
  expect((await send({ deed: 'remove', revision: '2' })).status).toBe(303)
  expect((await send({ deed: 'save', body: 'Zu spät' })).status).toBe(422)
  expect((await paragraphs()).map(({ body }) => body)).toEqual(['Dazu', 'Auch am Sonntag.', 'Es gibt eine Bücherei.'])
})
