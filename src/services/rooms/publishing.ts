import type { Publishing } from '#commons/publication/publish.ts'

/** Brings search, map and feeds up to date after rooms have changed. */
export async function publishRooms(_work: Publishing, _ids: readonly string[]): Promise<void> {}
