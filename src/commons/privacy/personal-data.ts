import type { Tx } from '#foundation/database/connection.ts'
import type { Language } from '#foundation/text/language.ts'

/**
 * What a module holds about people: per column why, how long, and what happens when the person deletes the account.
 * Export, deletion, retention and the record of processing activities are made from these declarations; a test compares
 * them with the database catalogue.
 */
export type PersonalData = Readonly<Record<string, PersonalColumn>>

/** Key: 'schema.table.column' where the column holds a person's id (or, for guests, their mail address). */
export interface PersonalColumn {
  /** Purpose, as said to people: German and English. */
  readonly why: { readonly de: string; readonly en: string }
  /** Legal basis, e.g. 'Art. 6 Abs. 1 lit. b DSGVO'. */
  readonly basis: string
  /** What the column holds; by default a uuid is a person, text a mail address, bytes the keyed hash of a mail address (`guestKey`). */
  readonly identifies?: 'person' | 'mail' | 'mail-hash'
  /** How long, as said to people. */
  readonly keep: { readonly de: string; readonly en: string }
  /**
   * delete: the row goes. forget: the column becomes null. stand-in: the id stays, the person behind it has lost name and
   * everything else. keep: stays because a law says so (named in `basis`), until the end date that retention enforces.
   */
  readonly onDeletion: 'delete' | 'forget' | 'stand-in' | 'keep'
  /** Columns of the same row emptied together with this one (name, free text): by `forget` and `stand-in`, now or by retention. */
  readonly alsoEmpty?: readonly string[]
  /** Rows of other tables that belong to the row and go into the export with it: `column` there is `parent` here. They go by their foreign key. */
  readonly children?: readonly ChildRows[]
  /**
   * What a column with identifiers means, in words for the export: title and day of an event. `of` runs inside the space;
   * what it says about an identifier stands before the row's own columns.
   */
  readonly named?: {
    readonly column: string
    readonly of: (
      tx: Tx,
      ids: readonly string[],
      language: Language,
    ) => Promise<ReadonlyMap<string, Readonly<Record<string, string>>>>
  }
  /** Columns of the same row that go into the export; default all. */
  readonly exported?: readonly string[]
  /** Retention that runs by itself: rows older than `after` (ISO 8601 duration) counted from `column` are removed or emptied. */
  readonly retention?: { readonly column: string; readonly after: string; readonly then: 'delete' | 'forget' }
}

/** Rows below a personal row: answers of a registration, files of a picture. */
export interface ChildRows {
  readonly table: string
  readonly column: string
  readonly parent: string
  /** A column with keys of stored files: the files go into the archive. */
  readonly file?: string
}

/** Declares it; the keys are checked against the catalogue by a test. */
export function personalData(data: PersonalData): PersonalData {
  return data
}
