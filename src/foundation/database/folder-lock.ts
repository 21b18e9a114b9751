import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'

/**
 * Two processes that open one folder of the embedded database destroy rows without an error, so the folder is locked by a
 * file beside it. A lock of a process that no longer lives (same pid *and* same start time) is stale and taken over.
 * @returns a function that gives the folder free again
 * @throws {FolderInUse} when a living process holds it
 */
export function lockFolder(
  folder: string,
  options: { pid?: number; startOf?: (pid: number) => string | null } = {},
): () => void {
  const { pid = process.pid, startOf = startOfProcess } = options
  const file = `${folder.replace(/\/+$/, '')}.lock`
  const mine = JSON.stringify({ pid, started: startOf(pid) })
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      const handle = openSync(file, 'wx')
      writeSync(handle, mine)
      closeSync(handle)
      return () => {
        if (readQuietly(file) === mine) rmSync(file, { force: true })
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      const holder = holderOf(file)
      if (holder && startOf(holder.pid) !== null && startOf(holder.pid) === holder.started)
        throw new FolderInUse(folder, holder.pid)
      rmSync(file, { force: true })
    }
  }
  throw new FolderInUse(folder, 0)
}

export class FolderInUse extends Error {
  readonly pid: number
  constructor(folder: string, pid: number) {
    super(
      `The data folder ${folder} is already open in another process (${pid}). Stop that one first, or set ALLMENDE_DATA to another folder.`,
    )
    this.pid = pid
  }
}

function holderOf(file: string): { pid: number; started: string | null } | null {
  try {
    const { pid, started } = JSON.parse(readFileSync(file, 'utf8'))
    return typeof pid === 'number' ? { pid, started } : null
  } catch {
    return null
  }
}

function readQuietly(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

/** When a process started, as a text that changes when the pid is used again; null when no such process lives. */
function startOfProcess(pid: number): string | null {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return null
  }
  const stat = readQuietly(`/proc/${pid}/stat`) // Linux; elsewhere the pid alone must do
  return stat ? (stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? 'unknown') : 'unknown'
}
