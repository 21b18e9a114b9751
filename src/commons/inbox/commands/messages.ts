import { sql } from 'kysely'
import { id } from '#foundation/http/fields.ts'
import { found, goTo } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { notices } from '../texts.ts'

/** Opens what a message is about; it counts as read then. */
export const openMessage = form(access, {
  address: addresses.open,
  action: 'message.own',
  house: true,
  fields: {},
  async run({ tx, viewer, now }, _input, _thing, { message }) {
    const { rows } = await sql<{ address: string | null }>`
      update inbox.message set read_at = coalesce(read_at, ${now})
      where id::text = ${message} and person_id = ${viewer.person} returning address`.execute(tx)
    const { address } = found(rows[0])
    // The address carries the prefix of the space it came from.
    return address ? { to: address, space: { prefix: '' } } : goTo(addresses.inbox())
  },
})

export const readMessage = form(access, {
  address: addresses.read,
  action: 'message.own',
  house: true,
  fields: { message: id() },
  async run({ tx, viewer, now }, { message }) {
    await sql`update inbox.message set read_at = coalesce(read_at, ${now}) where id = ${message} and person_id = ${viewer.person}`.execute(
      tx,
    )
    return goTo(addresses.inbox())
  },
})

export const readAllMessages = form(access, {
  address: addresses.readAll,
  action: 'message.own',
  house: true,
  fields: {},
  async run({ tx, viewer, now }) {
    await sql`update inbox.message set read_at = ${now} where person_id = ${viewer.person} and read_at is null`.execute(
      tx,
    )
    return goTo(addresses.inbox(), notices.allRead)
  },
})

export const removeMessage = form(access, {
  address: addresses.remove,
  action: 'message.own',
  house: true,
  fields: { message: id() },
  async run({ tx, viewer }, { message }) {
    await sql`delete from inbox.message where id = ${message} and person_id = ${viewer.person}`.execute(tx)
    return goTo(addresses.inbox(), notices.removed)
  },
})
