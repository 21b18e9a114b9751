import type { ColumnType } from 'kysely'

/** Written as text, read as whatever it holds; whoever reads it says what that is. */
export type Json = ColumnType<unknown, string, string>

/** Has a default, so it need not be given. */
export type Defaulted<T> = [T] extends [ColumnType<infer S, infer I, infer U>]
  ? ColumnType<S, I | undefined, U>
  : ColumnType<T, T | undefined, T>

/** Computed by the database, never written. */
export type Computed<T> = ColumnType<T, never, never>
