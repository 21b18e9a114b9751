import { sql } from 'kysely'
import { noteGuest } from '#commons/accounts/guests.ts'
import { issueToken } from '#commons/accounts/tokens.ts'
import { notePresence } from '#commons/privacy/presence.ts'
import { type InputOf, optionalWholeNumber } from '#foundation/http/fields.ts'
import { Refusal, refuse } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import { type BookingAs, offerFor, type Typed } from '../bookings/offer.ts'
import { confirmMinutes } from '../bookings/save-booking.ts'
import { wishFields } from '../bookings/wish.ts'
import { takenOf } from '../queries.ts'
import type { Resource, Span } from '../resource.ts'
import { problemSentenceOf } from '../texts/problem-sentence.ts'
import { waitingNotices as notices } from '../texts/waiting-notices.ts'
import { freeAt } from './fitting.ts'
import { note } from './history.ts'
import { waitingQueue } from './queue.ts'
import { waitingRuleOf } from './waiting-queries.ts'
import { keyForLinks } from './waiting-telling.ts'

export const confirmWaitingPurpose = 'rooms.wait'

/** What one may wish: the time as when booking, how far it may be moved, and how many. */
export const wishedFields = {
  ...wishFields,
  flexible: optionalWholeNumber(0, 240),
  anzahl: optionalWholeNumber(1, 50),
}
export type WishedInput = InputOf<typeof wishedFields>

/** Who waits. */
export interface Who {
  readonly person: string | null
  readonly name: string
  readonly mail: string | null
  readonly phone: string | null
  readonly organisation: string | null
  readonly enteredBy: 'self' | 'provider'
  readonly words: string
}

/** So many entries one person may have on lists here at a time. */
const mostEntries = 30

/** The wish as text again, as addresses and forms carry it. */
export function typedWish(input: WishedInput): Typed {
  const time = (value: Temporal.PlainTime) => value.toString({ smallestUnit: 'minute' })
  return {
    tag: input.tag.toString(),
    von: time(input.von),
    bistag: input.bistag?.toString(),
    bis: time(input.bis),
    personen: input.personen === null ? undefined : String(input.personen),
    gruppe: input.gruppe,
    zweck: input.zweck,
  }
}

/**
 * Whether one can wait for a time: it has to be one that could be booked if nobody had it, and somebody has to have it.
 * @throws {Refusal} with the reason at the field
 */
export async function wishedSpan(work: Work, resource: Resource, input: WishedInput, as: BookingAs): Promise<Span> {
  const quantity = input.anzahl ?? 1
  if (quantity > (resource.takes === 'one' ? resource.units.length : 1))
    refuse(notices.notSoMany(resource.takes === 'one' ? resource.units.length : 1), 'anzahl')
  const offer = await offerFor(work, resource, typedWish(input), as)
  switch (offer.kind) {
    case 'no-span':
      return refuse(notices[offer.problem], offer.field)
    case 'not-allowed':
      throw new Refusal({ tag: offer.problem ? problemSentenceOf(offer.problem) : notices.notPossible })
    case 'free': {
      const end = offer.span.end.add({ minutes: resource.rules.bufferMinutes })
      const taken = await takenOf(work.tx, work.space.id, resource.units, { start: offer.span.start, end }, work.now)
      if (freeAt(resource, offer.span, taken) >= quantity) refuse(notices.isFree, 'tag')
      return offer.span
    }
    case 'taken':
      return offer.span
    default:
      return refuse(notices.notPossible, 'tag')
  }
}

/**
 * Puts somebody on the list. Guests stand in the line once they have confirmed their address.
 * @returns id of the entry
 */
export async function enlist(
  work: Work,
  resource: Resource,
  span: Span,
  input: WishedInput,
  who: Who,
): Promise<string> {
  const { open } = await waitingRuleOf(work, resource.id)
  if (!open && who.enteredBy === 'self') refuse(notices.noList)
  if (who.person) await refuseTooMany(work, resource, span, who.person)
  const id = work.newId()
  const asks = who.enteredBy === 'self' && who.person === null
  await work.tx
    .insertInto('rooms.waiting')
    .values({
      space_id: work.space.id,
      id,
      resource_id: resource.id,
      state: asks ? 'unconfirmed' : 'waiting',
      starts_at: span.start,
      ends_at: span.end,
      flexible_minutes: input.flexible ?? 0,
      quantity: input.anzahl ?? 1,
      person_id: who.person,
      name: who.name,
      mail: who.mail,
      phone: who.phone,
      language: work.language,
      link_key: who.person === null && who.mail ? keyForLinks(work.random) : null,
      booker_id: who.organisation,
      persons: input.personen,
      booked_as: input.gruppe,
      purpose: input.zweck,
      words: who.words,
      entered_by: who.enteredBy,
      made_at: work.now,
      listed_at: asks ? null : work.now,
      expires_at: asks ? work.now.add({ minutes: confirmMinutes }) : null,
    })
    .execute()
  if (!asks) await listed(work, id)
  if (who.person) await notePresence(work, who.person, 'rooms')
  if (who.mail && who.enteredBy === 'provider') await noteGuest(work, who.mail, 'rooms')
  return id
}

/** In the line from now on. The time may have become free in this very moment, or be free a little later when that is fine too. */
async function listed(work: Work, id: string): Promise<void> {
  await note(work, id, { what: 'listed' })
  await work.later(waitingQueue, { space: work.space.id }, { once: work.space.id })
}

/** A one-time link for a guest's mail. */
export const askToConfirmWaiting = (work: Work, waiting: string, mail: string): Promise<string> =>
  issueToken(work, { purpose: confirmWaitingPurpose, mail, payload: { waiting }, hours: confirmMinutes / 60 })

/** The guest has confirmed: from now on they stand in the line. The entry is locked by the caller. */
export async function confirmWaiting(work: Work, { id, mail }: { id: string; mail: string | null }): Promise<void> {
  await sql`
    update rooms.waiting set state = 'waiting', listed_at = ${work.now}, expires_at = null
    where space_id = ${work.space.id} and id = ${id}`.execute(work.tx)
  await listed(work, id)
  await noteGuest(work, mail ?? '', 'rooms')
}

async function refuseTooMany(
  { tx, space }: Work,
  resource: Resource,
  { start, end }: Span,
  person: string,
): Promise<void> {
  const { rows } = await sql<{ count: number; same: boolean | null }>`
    select count(*)::int as count, bool_or(resource_id = ${resource.id} and starts_at = ${start} and ends_at = ${end}) as same
    from rooms.waiting where space_id = ${space.id} and person_id = ${person} and state in ('waiting', 'offered')`.execute(
    tx,
  )
  if (rows[0]?.same) refuse(notices.alreadyListed, 'tag')
  if ((rows[0]?.count ?? 0) >= mostEntries) refuse(notices.tooMany(mostEntries))
}
