import { sql } from 'kysely'
import type { Everything, Job, JobTools } from '#commons/manifest.ts'
import type { Tx } from '#foundation/database/connection.ts'
import type { Language } from '#foundation/text/language.ts'
import { bundle, type ToMail } from '../bundle.ts'
import { sendMail } from '../tell.ts'
import { unsubscribeAddress } from '../unsubscribe.ts'
import { topicsOf, type Wish, wishOfMessage } from '../wishes.ts'

/** After a mail the next one waits this long, so that a busy afternoon is two mails and not twenty. */
const quiet = { minutes: 5 } as const

interface Addressee {
  readonly person: string
  readonly mail: string
  readonly language: Language
  readonly lastMail: Temporal.Instant | null
}

/** Mails one person what they wish to hear at once; several messages become one mail. */
export function notifyJob(everything: Everything): Job {
  return {
    queue: 'inbox.notify',
    async run(tools, data) {
      const person = String(data.person)
      await tools.inHouse(async (tx) => {
        const to = await addressee(tx, person)
        if (!to) return
        const soonest = to.lastMail?.add(quiet)
        if (soonest && Temporal.Instant.compare(soonest, tools.now()) > 0) {
          await tools.send(tx, 'inbox.notify', { person }, { at: soonest, once: `${person} later` })
          return
        }
        await mailWhatWaits(tx, tools, everything, to, 'at-once')
      })
    },
  }
}

/**
 * Writes one mail about everything unread that waits under a wish, and notes it as mailed.
 * @returns whether there was anything
 */
export async function mailWhatWaits(
  tx: Tx,
  tools: JobTools,
  everything: Everything,
  to: Addressee,
  wish: Wish,
): Promise<boolean> {
  const since = tools.now().subtract({ hours: { 'at-once': 72, daily: 48, weekly: 24 * 8, never: 0 }[wish] })
  const { rows } = await sql<ToMail & { id: string }>`
    select m.id, m.topic, m.subject, m.body, m.address, m.created_at as "createdAt", coalesce(s.name, '') as place,
      case when s.kind = 'district' then '/' || s.slug else '' end as prefix, coalesce(s.hosts, '{}') as hosts
    from inbox.message m left join spaces.space s on s.id = m.space_id
    where m.person_id = ${to.person} and m.mailed_at is null and m.read_at is null and m.created_at > ${since}
      and ${wishOfMessage} = ${wish}
    order by m.created_at, m.id for update of m`.execute(tx)
  if (!rows.length) return false
  await sql`update inbox.message set mailed_at = ${tools.now()} where id = any(${rows.map(({ id }) => id)})`.execute(tx)
  const topics = [...new Set(rows.map(({ topic }) => topic))]
  const topic = topics.length === 1 ? (topics[0] as string) : ''
  const path = unsubscribeAddress(tools.sign, { person: to.person, topic })
  const unsubscribe = `${tools.origin}${to.language === 'de' ? '' : `/${to.language}`}${path}`
  const name = topicsOf(everything).find(({ id }) => id === topic)?.name ?? null
  const mail = bundle(rows, { language: to.language, origin: tools.origin, unsubscribe, topic: name, wish })
  const later = (queue: string, payload: object, options?: { once?: string }) => tools.send(tx, queue, payload, options)
  await sendMail({ tx, newId: tools.newId, now: tools.now(), later }, to.mail, mail, to.person, unsubscribe)
  return true
}

/** Who a mail goes to; nobody when the address was never confirmed. */
export async function addressee(tx: Tx, person: string): Promise<Addressee | undefined> {
  const { rows } = await sql<Addressee>`
    select p.id as person, l.mail, p.language,
      (select max(created_at) from inbox.mail where person_id = p.id and unsubscribe is not null) as "lastMail"
    from accounts.person p join accounts.login l on l.person_id = p.id
    where p.id = ${person} and p.deleted_at is null and l.mail_confirmed_at is not null`.execute(tx)
  return rows[0]
}
