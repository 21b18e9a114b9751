import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Database } from '#foundation/database/open.ts'
import { ownDatabase } from '#test/support/engine.ts'
import { globalTables, openTables } from './global-tables.ts'

let database: Database
beforeAll(async () => {
  database = await ownDatabase(inject('prepared'))
})
afterAll(() => database?.close())

const ours = `n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast', 'public', 'jobs')`
const names = async (sql: string): Promise<string[]> =>
  (await database.pool.query<{ name: string }>(sql)).rows.map(({ name }) => name).sort()

const tables = `select c.oid, n.nspname || '.' || c.relname as name, c.relrowsecurity, c.relforcerowsecurity,
  exists (select from pg_attribute where attrelid = c.oid and attname = 'space_id' and not attisdropped) as spaced
  from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p') and ${ours}`

test('the list of global tables is complete and has no strangers', async () => {
  const inSpaces = await names(`select name from (${tables}) t where spaced`)
  const all = await names(`select name from (${tables}) t`)
  const listed = Object.keys(globalTables)
  expect(all.filter((name) => !inSpaces.includes(name) && !listed.includes(name))).toEqual([])
  expect(listed.filter((name) => !all.includes(name))).toEqual([])
})

test('space_id leads every primary key, unique key, exclusion and foreign key of the tables of spaces', async () => {
  const listed = Object.keys(globalTables)
    .map((name) => `'${name}'`)
    .join(', ')
  const keys = await names(`
    select t.name || ' ' || con.conname as name from (${tables}) t join pg_constraint con on con.conrelid = t.oid
    join pg_attribute first on first.attrelid = t.oid and first.attnum = con.conkey[1]
    where t.spaced and t.name not in (${listed}) and con.contype in ('p', 'u', 'x') and first.attname <> 'space_id'`)
  const indexes = await names(`
    select t.name || ' ' || i.indexrelid::regclass as name from (${tables}) t join pg_index i on i.indrelid = t.oid
    left join pg_attribute first on first.attrelid = t.oid and first.attnum = i.indkey[0]
    where t.spaced and t.name not in (${listed}) and i.indisunique and first.attname is distinct from 'space_id'`)
  const foreign = await names(`
    select t.name || ' ' || con.conname as name from (${tables}) t join pg_constraint con on con.conrelid = t.oid and con.contype = 'f'
    join (${tables}) other on other.oid = con.confrelid
    join pg_attribute first on first.attrelid = t.oid and first.attnum = con.conkey[1]
    where t.spaced and other.spaced and other.name not in (${listed}) and first.attname <> 'space_id'`)
  expect([...keys, ...indexes, ...foreign]).toEqual([])
})

test('global tables never point into tables of spaces', async () => {
  const found = await names(`
    select t.name || ' ' || con.conname as name from (${tables}) t join pg_constraint con on con.conrelid = t.oid and con.contype = 'f'
    join (${tables}) other on other.oid = con.confrelid where not t.spaced and other.spaced`)
  expect(found).toEqual([])
})

test('every table of spaces stands behind the wall', async () => {
  const listed = Object.keys(globalTables)
    .map((name) => `'${name}'`)
    .join(', ')
  expect(
    await names(
      `select name from (${tables}) t where spaced and name not in (${listed}) and not (relrowsecurity and relforcerowsecurity)`,
    ),
  ).toEqual([])
  expect(
    await names(`select name from (${tables}) t where spaced and name not in (${listed}) and not exists (
    select from pg_policy p where p.polrelid = t.oid and pg_get_expr(p.polqual, p.polrelid) like '%app.space%')`),
  ).toEqual([])
})

test('a global table that spaces can read stands behind a wall, or is on the list of open ones with a reason', async () => {
  const open = await names(
    `select name from (${tables}) t where name in (${Object.keys(globalTables)
      .map((name) => `'${name}'`)
      .join(
        ', ',
      )}) and not (relrowsecurity and relforcerowsecurity) and has_table_privilege('allmende_app', t.oid, 'select')`,
  )
  expect(open).toEqual(Object.keys(openTables).sort())
})

test('no triggers, no volatile defaults', async () => {
  expect(
    await names(
      `select t.name || ' ' || tgname as name from (${tables}) t join pg_trigger on tgrelid = t.oid where not tgisinternal`,
    ),
  ).toEqual([])
  expect(
    await names(`
    select t.name || '.' || a.attname as name from (${tables}) t join pg_attrdef d on d.adrelid = t.oid join pg_attribute a on a.attrelid = t.oid and a.attnum = d.adnum
    where pg_get_expr(d.adbin, d.adrelid) ~* '(now|random|uuid|clock_timestamp|current_|nextval)'`),
  ).toEqual([])
})

test('inside a space nobody reads secrets, passwords of others or another space', async () => {
  const granted = await names(`
    select t.name from (${tables}) t where has_table_privilege('allmende_app', t.oid, 'select')
      and t.name in ('foundation.secret', 'foundation.rate_limit', 'inbox.mail')`)
  expect(granted).toEqual([])
  const open = await names(`
    select t.name from (${tables}) t where t.name like 'accounts.%' and t.name <> 'accounts.person'
      and has_table_privilege('allmende_app', t.oid, 'select') and not t.relforcerowsecurity`)
  expect(open).toEqual([])
})
