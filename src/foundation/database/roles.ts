import type pg from 'pg'
import { stopWith } from '../text/spoken-error.ts'

/** The roles under which requests work. They belong to the server, not to one database, and to no dump. */
export const requestRoles = ['allmende_app', 'allmende_house'] as const

/**
 * Sees to it that the two roles exist and that the owner of the tables may take them on. What is missing is made, when the login may.
 * @param owner login that owns the tables; default: whoever is connected
 * @throws {SpokenError} with the statements for the server's administrator
 */
export async function ensureRoles(client: pg.ClientBase, owner?: string): Promise<void> {
  const { rows } = await client.query<{ name: string; major: number }>(
    `select coalesce($1, current_user) as name, current_setting('server_version_num')::int / 10000 as major`,
    [owner ?? null],
  )
  const { name, major } = rows[0] as { name: string; major: number }
  for (const role of requestRoles) {
    if (await takes(client, name, role, major)) continue
    try {
      await client.query(
        `do $$ begin create role ${role} nologin; exception when duplicate_object or unique_violation then null; end $$`,
      )
    } catch (error) {
      // May not make roles; if it is there already, perhaps it may be handed on.
      if ((error as { code?: string }).code !== '42501') throw error
    }
    await client.query(`grant ${role} to ${client.escapeIdentifier(name)}`).catch(() => undefined)
    if (!(await takes(client, name, role, major))) stopWith(askAdministrator(client.escapeIdentifier(name)))
  }
}

/** PostgreSQL 16 and later: whoever makes a role is a member of it that may not take it on. */
async function takes(client: pg.ClientBase, owner: string, role: string, major: number): Promise<boolean> {
  const { rows } = await client.query<{ takes: boolean }>(
    'select pg_has_role($1::name, oid, $2) as takes from pg_roles where rolname = $3',
    [owner, major >= 16 ? 'SET' : 'MEMBER', role],
  )
  return rows[0]?.takes ?? false
}

function askAdministrator(owner: string) {
  const statements = [
    ...requestRoles.map((role) => `create role ${role} nologin;`),
    `grant ${requestRoles.join(', ')} to ${owner};`,
  ].join('\n  ')
  return {
    de: `Die Anmeldung an der Datenbank muss zu zwei Rollen gehören und darf das nicht selbst einrichten. Bitte lassen Sie einmal von der Verwaltung des Servers ausführen (was es schon gibt, bleibt weg):\n  ${statements}`,
    en: `The database login has to belong to two roles, and may not arrange that itself. Let the server’s administrator run once (leave out what exists already):\n  ${statements}`,
  }
}
