import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { writeArchive } from '#foundation/files/archive.ts'
import { openArchive } from '#foundation/files/archive-reader.ts'
import { createFileStore, keyOf } from '#foundation/files/store.ts'
import { archiveEntries, type Part } from './archive-contents.tsx'

const folder = mkdtempSync(join(tmpdir(), 'allmende-large-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const now = () => Temporal.Instant.from('2026-11-22T10:00:00Z')

test('the archive of somebody with 300 MB of files never lies in memory', async () => {
  const store = await createFileStore(folder, { now })
  // One file, named thirty times: its pieces come from the disk each time.
  const stored = await store.put(...tenMegabytes())
  if (!stored.ok) throw new Error(stored.problem.code)
  const keys = Array.from(
    { length: 30 },
    (_, number) => `${number.toString(16).padStart(2, '0')}/${'a'.repeat(62)}.webp`,
  )
  const files = { ...store, get: () => store.get(stored.value.key) }
  const declared = {
    module: 'pictures',
    table: 'pictures.picture',
    column: 'uploaded_by',
    why: { de: 'zeigt es', en: 'shows it' },
    basis: 'Art. 6',
    keep: { de: 'immer', en: 'always' },
    onDeletion: 'delete',
  } as const
  const parts: Part[] = [{ declared, rows: [{ alt: 'Ein Feld' }], files: keys, place: 'Musterkreis' }]

  globalThis.gc?.()
  const held = () => {
    const { external, arrayBuffers, heapUsed } = process.memoryUsage()
    return external + arrayBuffers + heapUsed
  }
  const before = held()
  let most = 0
  const watch = setInterval(() => (most = Math.max(most, held() - before)), 10)
  const archive = writeArchive(archiveEntries(parts, 'de', { files, now }), { at: now() })
  const written = await store.add(archive as unknown as AsyncIterable<Uint8Array>, 'zip')
  clearInterval(watch)
  if (!written.ok) throw new Error(written.problem.code)
  expect(written.value.size).toBeGreaterThan(300_000_000)
  expect(most).toBeLessThan(120_000_000)
  const opened = await openArchive(join(folder, written.value.key), { entries: 100, bytes: 1e9, ratio: 200 })
  if (!opened.ok) throw new Error(opened.problem.code)
  expect(opened.value.files).toHaveLength(32)
  opened.value.close()
})

function tenMegabytes(): [string, Uint8Array] {
  const bytes = new Uint8Array(10_000_000)
  for (let at = 0; at < bytes.length; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536))
  return [keyOf(bytes, 'webp'), bytes]
}
