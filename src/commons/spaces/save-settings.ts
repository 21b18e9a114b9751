import { sql } from 'kysely'
import { refuse } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import type { SpaceFacts } from './space-facts.ts'

/** Some of the settings; null empties one. */
export type SettingsChange = { readonly [Name in keyof SpaceFacts]?: SpaceFacts[Name] | null }

export interface SpaceChange {
  readonly name?: string
  readonly services?: readonly string[]
  readonly languages?: readonly string[]
  readonly settings?: SettingsChange
}

export const conflict = {
  de: 'Inzwischen hat jemand anderes diese Einstellungen gespeichert. Ihre Eingaben stehen noch hier. Unten sehen Sie, was jetzt gilt: Bitte vergleichen Sie und senden Sie noch einmal.',
  en: 'Somebody else has saved these settings in the meantime. What you typed is still here. Below you see what holds now: please compare and send again.',
}

/** The number a form carries, so that nobody overwrites what they have not seen. */
export async function versionOf({ tx, space }: Pick<Work, 'tx' | 'space'>): Promise<number> {
  const { rows } = await sql<{ version: number }>`select version from spaces.space where id = ${space.id}`.execute(tx)
  return rows[0]?.version ?? 0
}

/**
 * Writes settings of the space that is being visited.
 * @param version what the form was made from; when it is not the newest, the form comes back with what was typed
 */
export async function saveSettings(
  { tx, space }: Pick<Work, 'tx' | 'space'>,
  version: number,
  change: SpaceChange,
): Promise<void> {
  const { rows } = await sql`
    update spaces.space set
      name = coalesce(${change.name ?? null}, name),
      services = coalesce(${change.services ? [...change.services] : null}::text[], services),
      languages = coalesce(${change.languages ? [...change.languages] : null}::text[], languages),
      settings = jsonb_strip_nulls(settings || ${JSON.stringify(change.settings ?? {})}::jsonb),
      version = version + 1
    where id = ${space.id} and version = ${version} returning version`.execute(tx)
  if (rows.length === 0) refuse(conflict)
}
