import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'

/**
 * Goes behind the wall of one space as one person, for the statements that follow: for what a person sees of themselves in
 * several spaces, one after the other.
 */
export async function enterAs(tx: Tx, space: string, person: string): Promise<void> {
  await sql`select set_config('role', 'allmende_app', true), set_config('app.space', ${space}, true), set_config('app.person', ${person}, true)`.execute(
    tx,
  )
}
