import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import { dateTime } from '#foundation/text/dates.ts'
import type { Language } from '#foundation/text/language.ts'
import { euro } from '#foundation/text/numbers.ts'
import type { Deposit } from '../deposits/deposit.ts'
import { depositColumns } from '../deposits/queries.ts'
import { withheldWords } from '../deposits/words.ts'
import { depositTexts } from '../texts/deposits.ts'
import { keysTexts } from '../texts/keys.ts'

interface Row extends Omit<Deposit, 'state'> {
  readonly id: string
  readonly state: Deposit['state'] | null
  readonly givenAt: Temporal.Instant | null
  readonly returnedAt: Temporal.Instant | null
}

/** What happened to deposits and keys of bookings, in words, for archives of those who booked. Never how one gets in. One statement. */
export async function keysInWords(
  tx: Tx,
  ids: readonly string[],
  language: Language,
): Promise<ReadonlyMap<string, Record<string, string>>> {
  const { rows } = await sql<Row>`
    select k.id, ${depositColumns}, h.given_at as "givenAt", h.returned_at as "returnedAt"
    from rooms.booking k
    left join rooms.deposit d on d.space_id = k.space_id and d.booking_id = k.id
    left join rooms.handover h on h.space_id = k.space_id and h.booking_id = k.id
    where k.id = any(${[...ids]}::uuid[]) and (d.booking_id is not null or h.given_at is not null)`.execute(tx)
  return new Map(rows.map((row) => [row.id, { ...deposit(row, language), ...key(row, language) }]))
}

function deposit({ state, ...row }: Row, language: Language): Record<string, string> {
  if (!state) return {}
  const t = depositTexts(language)
  const words = {
    requested: t.stateRequested,
    paid: t.stateHeld,
    returned: t.stateReturned,
    withheld: withheldWords({ ...row, state }, language),
    dropped: t.stateDropped,
  }
  return { deposit: [`${euro(row.cents, language)}: ${words[state]}`, row.reason].filter(Boolean).join('. ') }
}

function key({ givenAt, returnedAt }: Row, language: Language): Record<string, string> {
  if (!givenAt) return {}
  const t = keysTexts(language)
  return {
    key: [t.givenAt(dateTime(givenAt, language)), returnedAt && t.returnedAt(dateTime(returnedAt, language))]
      .filter(Boolean)
      .join(', '),
  }
}
