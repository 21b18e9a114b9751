import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { reindex } from '#commons/publication/reindex.ts'
import { writeArchive } from '#foundation/files/archive.ts'
import { openArchive, readWhole } from '#foundation/files/archive-reader.ts'
import { createFileStore, type FileStore, keyOf } from '#foundation/files/store.ts'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { loadDemo } from '../../demo/load/load-demo.ts'
import { everything } from '../../house.ts'
import { exportDistrict } from './export-district.ts'
import type { Manifest } from './format.ts'
import { importDistrict } from './import-district.ts'
import { findDistrict, removeDistrict } from './remove-district.ts'
import { settleIn } from './settle-in.ts'
import { countRows, tracesOf } from './traces.ts'

const folder = mkdtempSync(join(tmpdir(), 'allmende-moving-'))
const reserved = new Set(['aktuelles', 'konto'])
let old: TestHouse
let oldFiles: FileStore
let other: TestHouse
let otherFiles: FileStore
const archive = join(folder, 'district.zip')
const withAccounts = join(folder, 'accounts.zip')
const picture = new TextEncoder().encode('not a picture, but bytes')
const key = keyOf(picture, 'webp')

const exporting = (house: TestHouse, files: FileStore) => ({
  pool: house.database.pool,
  files,
  now: house.now(),
  program: '0.1.0',
})
const importing = (house: TestHouse, files: FileStore) => ({
  pool: house.database.pool,
  files,
  now: house.now(),
  newId: house.house.newId,
  reserved,
})

/** Every text of an archive, by name. */
async function contentsOf(file: string): Promise<Map<string, string>> {
  const opened = await openArchive(file)
  if (!opened.ok) throw new Error(opened.problem.code)
  const texts = new Map<string, string>()
  for (const one of opened.value.files) {
    const read = await readWhole(one)
    texts.set(one.name, read.ok ? new TextDecoder().decode(read.value) : '')
  }
  opened.value.close()
  return texts
}

/** Writes an archive that differs in some of its files. */
async function changed(
  name: string,
  change: (texts: Map<string, string>, manifest: Manifest) => void,
): Promise<string> {
  const texts = await contentsOf(archive)
  const manifest = JSON.parse(texts.get('manifest.json') as string)
  change(texts, manifest)
  if (texts.has('manifest.json')) texts.set('manifest.json', JSON.stringify(manifest))
  const entries = [...texts].map(([entry, content]) => ({ name: entry, content }))
  const file = join(folder, `${name}.zip`)
  writeFileSync(file, Buffer.from(await new Response(writeArchive(entries, { at: old.now() })).arrayBuffer()))
  return file
}

const requests = [
  { host: 'neu.example.org', askedAt: '2026-11-20T09:00:00Z', reason: null },
  { host: 'alt.example.org', askedAt: '2026-11-20T09:00:00Z', reason: 'Gehört einem Verein.' },
]

beforeAll(async () => {
  old = await testHouse()
  await loadDemo(old.tools)
  await old.runJobs()
  const { id } = await findDistrict(old.database.pool, 'mayen-koblenz')
  await reindex(old.tools, everything, id)
  oldFiles = old.tools.files
  other = await testHouse()
  otherFiles = await createFileStore(join(folder, 'other'), { now: other.now })
  await oldFiles.put(key, picture)
  await old.inHouse((tx) =>
    sql`update spaces.space set settings = settings || ${JSON.stringify({ logo: key })}::jsonb, hosts = '{digital.example.org}', host_requests = ${JSON.stringify(requests)}::jsonb where slug = 'mayen-koblenz'`.execute(
      tx,
    ),
  )
  await exportDistrict(exporting(old, oldFiles), 'mayen-koblenz', archive, { withAccounts: false })
  await exportDistrict(exporting(old, oldFiles), 'mayen-koblenz', withAccounts, { withAccounts: true })
}, 120_000)
afterAll(async () => {
  await old?.close()
  await other?.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('a district leaves', () => {
  test('the same content gives the same archive', async () => {
    const again = join(folder, 'again.zip')
    await exportDistrict(exporting(old, oldFiles), 'mayen-koblenz', again, { withAccounts: false })
    expect(readFileSync(again).equals(readFileSync(archive))).toBe(true)
  })

  test('everything is in it; without accounts neither mail address nor password', async () => {
    const texts = await contentsOf(archive)
    const manifest = JSON.parse(texts.get('manifest.json') as string) as Manifest
    const { id } = await findDistrict(old.database.pool, 'mayen-koblenz')
    const counts = await countRows(old.database.pool, id)
    expect(
      Object.fromEntries(manifest.tables.filter(({ rows }) => rows).map(({ table, rows }) => [table, rows])),
    ).toEqual(Object.fromEntries(counts))
    expect(counts.get('news.article')).toBeGreaterThan(0)
    expect(manifest.files).toContainEqual({ key, size: picture.length })
    expect(texts.get('people.jsonl')).not.toContain('@')
    expect([...texts.values()].join('')).not.toContain('$argon2')
    expect((await contentsOf(withAccounts)).get('people.jsonl')).toContain('$argon2')
  })

  test('an unknown district is named', async () => {
    await expect(
      exportDistrict(exporting(old, oldFiles), 'nirgendwo', join(folder, 'x.zip'), { withAccounts: false }),
    ).rejects.toThrow('no district with the address “nirgendwo”')
  })
})

describe('and starts elsewhere', () => {
  test('table by table the same, with the same ids', async () => {
    const done = await importDistrict(importing(other, otherFiles), archive, {})
    expect(done).toMatchObject({ slug: 'mayen-koblenz', hostsTaken: [], peopleFound: 0 })
    await settleIn(other.tools, everything, done.space)
    const again = join(folder, 'back.zip')
    await exportDistrict(exporting(other, otherFiles), 'mayen-koblenz', again, { withAccounts: false })
    const [before, after] = [await contentsOf(archive), await contentsOf(again)]
    expect([...after.keys()]).toEqual([...before.keys()])
    for (const [name, text] of before) expect(after.get(name), name).toBe(text)
    const entries = (house: TestHouse) =>
      house.inSpace(
        done.space,
        async (tx) =>
          (
            await sql<{
              row: string
            }>`select to_jsonb(e)::text as row from publication.entry e order by kind, thing_id`.execute(tx)
          ).rows,
      )
    expect(await entries(other)).toEqual(await entries(old))
    expect((await entries(other)).length).toBeGreaterThan(0)
    const copies = (house: TestHouse) =>
      house.inHouse(
        async (tx) =>
          (
            await sql`select kind, thing_id, title from publication.published where origin_id = ${done.space} order by kind, thing_id`.execute(
              tx,
            )
          ).rows,
      )
    expect(await copies(other)).toEqual(await copies(old))
    expect(await otherFiles.check(key)).toBe('whole')
    expect((await other.get('/mayen-koblenz')).status).toBe(200)
    expect((await other.get('/mayen-koblenz/aktuelles')).status).toBe(200)
  })

  test('the name must be free, and may be another one; then ids of the space are mapped', async () => {
    await expect(importDistrict(importing(other, otherFiles), archive, {})).rejects.toThrow('--as')
    const copy = await importDistrict(importing(other, otherFiles), archive, { slug: 'zweitkreis' })
    const first = await findDistrict(other.database.pool, 'mayen-koblenz')
    expect(copy.space).not.toBe(first.id)
    expect(copy.hostsTaken).toEqual(['digital.example.org', 'neu.example.org'])
    const { rows } = await other.inHouse((tx) =>
      sql<object>`select hosts, host_requests as asked from spaces.space where id = ${copy.space}`.execute(tx),
    )
    expect(rows).toEqual([{ hosts: [], asked: requests.slice(1) }])
    expect(await countRows(other.database.pool, copy.space)).toEqual(await countRows(other.database.pool, first.id))
    await expect(importDistrict(importing(other, otherFiles), archive, { slug: 'konto' })).rejects.toThrow(
      'not possible',
    )
    await expect(importDistrict(importing(other, otherFiles), archive, { slug: '../x' })).rejects.toThrow(
      'not possible',
    )
  })

  test('removed, nothing names it any more; files stay while another district uses them', async () => {
    const { pool } = other.database
    const { id } = await findDistrict(pool, 'zweitkreis')
    expect(await removeDistrict(pool, otherFiles, id)).toBe(0)
    expect((await tracesOf(pool, id)).size).toBe(0)
    const first = await findDistrict(pool, 'mayen-koblenz')
    const before = await countRows(pool, (await findDistrict(pool, 'nachbarkreis')).id)
    const manifest = JSON.parse((await contentsOf(archive)).get('manifest.json') as string) as Manifest
    expect(await removeDistrict(pool, otherFiles, first.id)).toBe(manifest.files.length)
    expect((await tracesOf(pool, first.id)).size).toBe(0)
    expect(await otherFiles.check(key)).toBe('missing')
    expect(await countRows(pool, (await findDistrict(pool, 'nachbarkreis')).id)).toEqual(before)
  })

  test('with accounts: who is here already by mail address gets the rows, everybody else their account', async () => {
    const third = await testHouse()
    try {
      const { rows } = await old.inHouse((tx) =>
        sql<{
          mail: string
          id: string
        }>`select mail, person_id as id from accounts.login l join accounts.person p on p.id = l.person_id where p.display_name <> '' order by mail`.execute(
          tx,
        ),
      )
      const staff = await old.inSpace((await findDistrict(old.database.pool, 'mayen-koblenz')).id, (tx) =>
        tx.selectFrom('spaces.staff').select(['person_id', 'role']).orderBy('role').execute(),
      )
      const known = rows.find(({ id }) => id === staff[0]?.person_id) as { mail: string; id: string }
      const here = await third.addPerson('Schon da', { mail: known.mail.toUpperCase() })
      const done = await importDistrict(importing(third, otherFiles), withAccounts, {})
      expect(done.peopleFound).toBe(1)
      const now = await third.inSpace(done.space, (tx) =>
        tx.selectFrom('spaces.staff').select(['person_id', 'role']).orderBy('role').execute(),
      )
      expect(now[0]?.person_id).toBe(here.id)
      expect(now.length).toBe(staff.length)
      const { rows: logins } = await third.inHouse((tx) =>
        sql<{ n: number }>`select count(*) as n from accounts.login where password_hash is not null`.execute(tx),
      )
      expect(logins[0]?.n).toBeGreaterThan(1)
      const { rows: operators } = await third.inHouse((tx) =>
        sql<{ n: number }>`select count(*) as n from accounts.person where operator`.execute(tx),
      )
      expect(operators[0]?.n).toBe(0)
    } finally {
      await third.close()
    }
  })
})

describe('broken archives are refused with a sentence and leave no trace', () => {
  const districts = () => other.inHouse((tx) => tx.selectFrom('spaces.space').select('slug').orderBy('slug').execute())
  const cases: [string, (texts: Map<string, string>, manifest: Manifest) => void, RegExp][] = [
    ['no manifest', (texts) => texts.delete('manifest.json'), /not the archive of a district/],
    ['newer format', (_, manifest) => Object.assign(manifest, { version: 2 }), /format 2/],
    ['newer schema', (_, manifest) => manifest.schema.push('services/news/999-later.sql'), /999-later/],
    ['unknown column', (_, manifest) => manifest.tables[0]?.columns.push('later'), /later/],
    [
      'changed text',
      (texts) => texts.set('space.jsonl', `${texts.get('space.jsonl')}`.replace('Mayen', 'Mayan')),
      /damaged/,
    ],
    ['missing table', (texts) => texts.delete('tables/news.article.jsonl'), /damaged/],
    ['missing file', (texts) => texts.delete(`files/${key}`), /damaged/],
    ['changed file', (texts) => texts.set(`files/${key}`, 'not a picture, but BYTES'), /damaged/],
    ['a file more', (texts) => texts.set('files/more.sh', 'x'), /damaged/],
    ['rows of another space', (texts) => texts.set('tables/news.article.jsonl', '{"space_id":"x"}\n'), /damaged/],
    ['no district in it', (_, manifest) => Object.assign(manifest, { district: { id: 'x' } }), /damaged/],
  ]
  test.each(cases)('%s', async (name, change, sentence) => {
    const before = await districts()
    await expect(importDistrict(importing(other, otherFiles), await changed(name, change), {})).rejects.toThrow(
      sentence,
    )
    expect(await districts()).toEqual(before)
  })

  test('half an archive, an empty file, no file', async () => {
    const half = join(folder, 'half.zip')
    writeFileSync(half, readFileSync(archive).subarray(0, 5000))
    const empty = join(folder, 'empty.zip')
    writeFileSync(empty, '')
    for (const file of [half, empty, join(folder, 'none.zip')]) {
      await expect(importDistrict(importing(other, otherFiles), file, {})).rejects.toThrow('cannot be read')
    }
  })
})
