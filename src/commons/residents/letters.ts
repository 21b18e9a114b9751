import { sql } from 'kysely'
import { renderSVG } from 'uqr'
import type { Work } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { makePdf } from '#foundation/pdf/make-pdf.ts'
import { date } from '#foundation/text/dates.ts'
import { addresses } from './addresses.ts'
import { type Addressee, codeFrom } from './codes.ts'
import { codeRow } from './confirm.ts'
import { letterTexts } from './letter-texts.ts'

export interface LetterRun {
  readonly id: string
  readonly whatFor: string
  readonly letters: number
  readonly used: number
  readonly expiresAt: Temporal.Instant
  readonly stoppedAt: Temporal.Instant | null
  readonly madeAt: Temporal.Instant
}

/** Printings of letters, the last first, each with how many codes were used. One statement. */
export async function letterRuns({ tx, space }: Pick<Work, 'tx' | 'space'>): Promise<LetterRun[]> {
  const { rows } = await sql<LetterRun>`
    select r.id, r.what_for as "whatFor", r.letters, r.expires_at as "expiresAt", r.stopped_at as "stoppedAt", r.made_at as "madeAt",
      (select count(*)::int from residents.code c where c.space_id = r.space_id and c.run_id = r.id and c.used) as used
    from residents.letter_run r where r.space_id = ${space.id} order by r.made_at desc, r.id desc limit 100`.execute(tx)
  return rows
}

/**
 * Makes a code for everybody and the letters to print. Codes, names and addresses stand on the paper only: the letters cannot be made a
 * second time.
 */
export async function printLetters(
  work: Work,
  { whatFor, days, list }: { whatFor: string; days: number; list: readonly Addressee[] },
): Promise<Uint8Array<ArrayBuffer>> {
  const run = work.newId()
  const expiresAt = work.now.add({ hours: 24 * days })
  const letters = list.map((addressee) => ({ addressee, code: codeFrom(work.random) }))
  await work.tx
    .insertInto('residents.letter_run')
    .values({
      space_id: work.space.id,
      id: run,
      what_for: whatFor,
      letters: list.length,
      expires_at: expiresAt,
      stopped_at: null,
      made_by: work.viewer.person,
      made_at: work.now,
    })
    .execute()
  const rows = letters.map((letter) => codeRow(work, { ...letter, run, expiresAt }))
  await work.tx.insertInto('residents.code').values(rows).execute()
  const page = work.origin + hrefFor(work, addresses.own(), { language: 'de' })
  return makePdf({
    template: 'commons/residents/letters.typ',
    madeAt: work.now,
    data: {
      title: letterTexts.title,
      language: 'de',
      words: letterTexts,
      place: work.space.name,
      whatFor,
      until: date(expiresAt, 'de'),
      page: page.replace(/^https?:\/\//, ''),
      letters: letters.map(({ addressee, code }) => ({
        address: [addressee.name, addressee.street, addressee.town].join('\n'),
        code,
        qr: renderSVG(`${page}?code=${code}`, { border: 0 }),
      })),
    },
  })
}

/** What was not used yet is worth nothing any more. @returns false when there is no such run, or it is stopped already */
export async function stopLetters(
  { tx, space, now }: Pick<Work, 'tx' | 'space' | 'now'>,
  run: string,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update residents.letter_run set stopped_at = ${now}
    where space_id = ${space.id} and id::text = ${run} and stopped_at is null`.execute(tx)
  return (numAffectedRows ?? 0n) > 0n
}
