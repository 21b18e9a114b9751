import { randomUUIDv7 } from 'node:crypto'
import type pg from 'pg'
import { hashPassword } from '#commons/accounts/password.ts'
import { digest } from '#foundation/http/session-cookie.ts'

/** Accounts with a session, as many as vote. @returns their cookies */
export async function addVoters(pool: pg.Pool, number: number): Promise<string[]> {
  const voters = Array.from({ length: number }, (_, at) => {
    const id = randomUUIDv7()
    return { id, name: `Stimme ${at}`, token: `session-of-${id}` }
  })
  const ids = voters.map(({ id }) => id)
  await pool.query(
    `insert into accounts.person (id, display_name, operator, created_at) select id, name, false, now() from unnest($1::uuid[], $2::text[]) as v (id, name)`,
    [ids, voters.map(({ name }) => name)],
  )
  await pool.query(
    `insert into accounts.login (person_id, mail, mail_confirmed_at, changed_at) select id, id || '@example.org', now(), now() from unnest($1::uuid[]) as id`,
    [ids],
  )
  await pool.query(
    `insert into accounts.session (token_hash, person_id, created_at, seen_at, expires_at, device, proven)
     select token, id, now(), now(), now() + interval '1 day', 'Test', array['password'] from unnest($1::uuid[], $2::bytea[]) as v (id, token)`,
    [ids, voters.map(({ token }) => digest(token))],
  )
  return voters.map(({ token }) => `allmende=${token}`)
}

/** Somebody with a password, who will delete the account. */
export async function addLeaver(pool: pg.Pool, mail: string, password: string): Promise<void> {
  const id = randomUUIDv7()
  await pool.query(
    `insert into accounts.person (id, display_name, operator, created_at) values ($1, 'Lea Geher', false, now())`,
    [id],
  )
  await pool.query(
    `insert into accounts.login (person_id, mail, mail_confirmed_at, password_hash, changed_at) values ($1, $2, now(), $3, now())`,
    [id, mail, await hashPassword(password)],
  )
}

/** One vote without a browser. @returns the receipt */
export async function castWithout(origin: string, path: string, cookie: string, option: string): Promise<string> {
  const paper = await (await fetch(origin + path, { headers: { cookie } })).text()
  const csrf = /name="csrf" value="([^"]+)"/.exec(paper)?.[1] ?? ''
  const body = new URLSearchParams({ csrf, 'b-option': option })
  const answer = await fetch(origin + path, { method: 'POST', body, redirect: 'manual', headers: { origin, cookie } })
  if (answer.status !== 303) throw new Error(`Not cast: ${answer.status}`)
  const notice = /hinweis=([^;]+)/.exec(answer.headers.get('set-cookie') ?? '')?.[1] ?? ''
  return receiptIn(Buffer.from(notice, 'base64url').toString())
}

export const receiptIn = (words: string): string => /[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/.exec(words)?.[0] ?? ''

/** How many ballots the database's own marks show beside each voter: the least of all that are not none. */
export async function leastBeside(pool: pg.Pool, phase: string): Promise<number> {
  const { rows } = await pool.query<{ least: number }>(
    `select min(shown)::int as least from (
       select (select coalesce(sum(b.size), 0) from participation.bag b
         where b.phase_id = v.phase_id and (b.xmin = v.xmin or b.xmax = v.xmin or b.ctid = v.ctid)) as shown
       from participation.voted v where v.phase_id = $1) s where shown > 0`,
    [phase],
  )
  return rows[0]?.least ?? 0
}

/** Tables in which what stands on a ballot is found, whatever they are called. */
export async function tablesWith(pool: pg.Pool, words: string): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')`,
  )
  const found: string[] = []
  for (const { name } of rows) {
    const hits = await pool.query(`select from ${name} t where to_jsonb(t)::text like $1 limit 1`, [`%${words}%`])
    if (hits.rowCount) found.push(name)
  }
  return found
}
