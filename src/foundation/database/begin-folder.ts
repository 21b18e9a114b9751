import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'

/** Lies beside the folder while it is being filled for the first time. */
const marker = (folder: string) => `${folder.replace(/\/+$/, '')}.unfinished`

/**
 * Fills a folder of the embedded database for the first time, so that a program killed meanwhile leaves nothing that looks like a
 * database: the next start finds the marker, throws the half away and begins again. The folder has to be locked.
 * @param fill makes or copies the database; nobody may have written into it before it returns
 */
export async function beginFolder<Result>(folder: string, fill: () => Promise<Result>): Promise<Result> {
  if (existsSync(marker(folder))) rmSync(folder, { recursive: true, force: true })
  return unfinishedUntil(folder, fill)
}

/** What a folder holds while this is done counts as nothing, should the program die meanwhile. Nobody else may write into it. */
export async function unfinishedUntil<Result>(folder: string, done: () => Promise<Result>): Promise<Result> {
  writeFileSync(marker(folder), '')
  const result = await done()
  rmSync(marker(folder), { force: true })
  return result
}

/** Whether there is no database in the folder: nothing at all, or the half of one that never was used. */
export function isUnbegun(folder: string): boolean {
  return existsSync(marker(folder)) || !existsSync(folder) || readdirSync(folder).length === 0
}
