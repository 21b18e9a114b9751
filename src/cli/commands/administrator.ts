import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { addresses } from '#commons/accounts/addresses.ts'
import { addAccount, loginByMail } from '#commons/accounts/people.ts'
import { issueToken } from '#commons/accounts/tokens.ts'
import type { Tx } from '#foundation/database/connection.ts'
import { transaction } from '#foundation/database/transactions.ts'
import { stopWith } from '#foundation/text/spoken-error.ts'
import { type Command, exit } from '../command.ts'
import { administratorTexts as texts } from '../texts.ts'

/** Hours in which the link sets a password. */
const hours = 48

/** The first administrator of a district, or the operator of the whole house; also the way back in for somebody who lost everything. */
export const administrator: Command = {
  name: 'administrator',
  usage: '<mail> [district]',
  what: texts.what,
  words: [1, 2],
  options: { name: { kind: 'text', what: texts.name } },
  async run({ words, options, language, settings, now: clock, say, print, house }) {
    const [mail = '', slug = ''] = words
    if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(mail)) stopWith(texts.noMail(mail))
    const name = typeof options.name === 'string' ? options.name.trim() : ''
    const { database, house: opened, tools } = await house()
    const now = clock()
    const { token, isNew, space } = await transaction(database.pool, async ({ tx, enter }) => {
      const place = await findPlace(tx, slug)
      const known = await loginByMail(tx, mail)
      const person = known?.person ?? opened.newId()
      if (!known)
        await addAccount(
          { tx, now },
          { id: person, name: name || (mail.split('@')[0] as string), mail, language, passwordHash: null },
        )
      if (!slug) await sql`update accounts.person set operator = true where id = ${person}`.execute(tx)
      const role = slug ? 'administrator' : 'programme-office'
      await sql`insert into spaces.staff (space_id, person_id, role, given_by, given_at)
        values (${place.id}, ${person}, ${role}, null, ${now}) on conflict do nothing`.execute(tx)
      const secret = await issueToken(
        { tx, now, random: randomBytes },
        { purpose: 'password', mail: known?.mail ?? mail, person, hours },
      )
      await enter(place.id, null)
      // Whoever looks into the audit log sees that a right came from the command line.
      await sql`insert into audit.entry (space_id, id, at, person_id, act, module, action, address, subject, fields)
        values (${place.id}, ${opened.newId()}, ${now}, ${person}, 'change', 'spaces', 'command line', 'administrator', ${role}, '{}')`.execute(
        tx,
      )
      return { token: secret, isNew: !known, space: place.name }
    })
    say(isNew ? texts.made(mail, space, !slug) : texts.found(mail, space, !slug))
    say(texts.link(hours, settings.origin !== null))
    print(`${tools.origin}${addresses.newPassword({ token })}`)
    return exit.done
  },
}

async function findPlace(tx: Tx, slug: string): Promise<{ id: string; name: string }> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from spaces.space where ${slug ? sql`slug = ${slug}` : sql`kind = 'network'`}`.execute(tx)
  return rows[0] ?? stopWith(slug ? texts.noDistrict(slug) : texts.notStarted)
}
