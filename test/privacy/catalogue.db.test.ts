import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { declarations } from '#commons/privacy/declarations.ts'
import type { Database } from '#foundation/database/open.ts'
import { ownDatabase } from '#test/support/engine.ts'
import { modules } from '../../src/house.ts'
import { exceptions } from './exceptions.ts'

let database: Database
let columns: { name: string; nullable: boolean; person: boolean }[]
beforeAll(async () => {
  database = await ownDatabase(inject('prepared'))
  const { rows } = await database.pool.query(`
    select n.nspname || '.' || c.relname || '.' || a.attname as name, not a.attnotnull as nullable,
      exists (select from pg_constraint f where f.conrelid = c.oid and f.contype = 'f' and a.attnum = any(f.conkey)
        and f.confrelid = 'accounts.person'::regclass) as person
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
      and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast', 'public', 'jobs')`)
  columns = rows
})
afterAll(() => database?.close())

const all = declarations({ modules: () => modules, services: () => [] })
const declared = new Set(all.map(({ table, column }) => `${table}.${column}`))
/** Names that mean a person or an address. */
const personal = /\.(person_id|author_id|owner_person_id|mail|e_?mail|recipient|phone|mail_hash|\w+_by)$/

test('every column that refers to a person is declared, or excepted with a reason', () => {
  const found = columns.filter(({ name, person }) => person || personal.test(name)).map(({ name }) => name)
  expect(found.filter((name) => !declared.has(name) && !(name in exceptions))).toEqual([])
})

test('every declared column exists, with all the columns it names', () => {
  const known = new Set(columns.map(({ name }) => name))
  const named = all.flatMap(({ table, column, alsoEmpty = [], exported = [], retention, children = [] }) => [
    ...[
      column,
      ...alsoEmpty,
      ...exported,
      ...(retention ? [retention.column] : []),
      ...children.map(({ parent }) => parent),
    ].map((name) => `${table}.${name}`),
    ...children.flatMap((child) =>
      [child.column, ...(child.file ? [child.file] : [])].map((name) => `${child.table}.${name}`),
    ),
  ])
  expect(named.filter((name) => !known.has(name))).toEqual([])
  expect(Object.keys(exceptions).filter((name) => !known.has(name))).toEqual([])
})

test('what is to be forgotten can be empty', () => {
  const nullable = new Map(columns.map(({ name, nullable }) => [name, nullable]))
  const forgetting = all.filter(({ onDeletion, retention }) => onDeletion === 'forget' || retention?.then === 'forget')
  expect(forgetting.map(({ table, column }) => `${table}.${column}`).filter((name) => !nullable.get(name))).toEqual([])
})

test('what is kept says which law asks for it, and ends', () => {
  const kept = all.filter(({ onDeletion }) => onDeletion === 'keep')
  expect(kept.filter(({ basis, retention }) => !/Art\.|§/.test(basis) || !retention)).toEqual([])
})
