import type { FC } from 'hono/jsx'
import type { Fields, InputOf } from '#foundation/http/fields.ts'
import type { Language } from '#foundation/text/language.ts'
import type { PieceKindId } from '../addresses.ts'
import type { Making } from '../making.ts'
import type { PieceTable } from '../save-making.ts'

export interface PieceRow {
  readonly id: string
  readonly version: number
}

/** Something the making of a strategy has several of: how it is typed, judged and kept. */
export interface PieceKind<Piece extends PieceRow = PieceRow, F extends Fields = Fields> {
  readonly id: PieceKindId
  readonly table: PieceTable
  readonly words: (language: Language) => { readonly one: string; readonly add: string; readonly removeHint: string }
  readonly of: (making: Making) => readonly Piece[]
  readonly fields: F
  readonly Inputs: FC<{ piece: Piece | undefined; making: Making }>
  /** What no field can say alone. Refuses with the field named. */
  readonly check?: (input: InputOf<F>, making: Making) => void
  readonly columns: (input: InputOf<F>) => Readonly<Record<string, string | boolean | Temporal.PlainDate | null>>
}

/** Declares a kind with its own types; those who treat all kinds alike need none of them. */
export const pieceKind = <Piece extends PieceRow, F extends Fields>(kind: PieceKind<Piece, F>): PieceKind =>
  kind as unknown as PieceKind
