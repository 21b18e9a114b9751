import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import type { Language } from '#foundation/text/language.ts'
import type { Field } from '#foundation/ui/field.ts'

/** A field of action as the programme office calls it. */
export interface FieldOfAction {
  readonly id: Field
  readonly de: string
  readonly en: string
}

/** All fields of action in their order. One statement. */
export async function fieldsOfAction(tx: Tx): Promise<FieldOfAction[]> {
  const { rows } =
    await sql<FieldOfAction>`select id, name_de as de, name_en as en from spaces.field order by position`.execute(tx)
  return rows
}

export function fieldName(fields: readonly FieldOfAction[], field: Field, language: Language): string {
  const found = fields.find(({ id }) => id === field)
  return found ? found[language === 'en' ? 'en' : 'de'] : field
}
