import type { Publishing } from '#commons/publication/publish.ts'
import { methods } from './all.ts'

/** A dialogue has become public, or is so no longer: what people contributed to it follows. */
export async function publishContents(work: Publishing, dialogue: string): Promise<void> {
  for (const { contents } of methods) await contents?.(work, dialogue)
}
