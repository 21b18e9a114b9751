// Writes the types of all tables (`tables.ts` in each module) from the catalogue of a freshly migrated database.
// `npm run tables -- --check` only compares and fails when a file is not what the schema says.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { teachTypes } from '../src/foundation/database/connection.ts'
import { openEmbedded } from '../src/foundation/database/embedded.ts'
import { migrate } from '../src/foundation/database/migrate.ts'
import { schemaFolders } from '../src/schemas.ts'

const root = join(import.meta.dirname, '..')
const types = {
  uuid: 'string',
  text: 'string',
  varchar: 'string',
  int2: 'number',
  int4: 'number',
  int8: 'number',
  float8: 'number',
  numeric: 'number',
  bool: 'boolean',
  timestamptz: 'Temporal.Instant',
  date: 'Temporal.PlainDate',
  time: 'Temporal.PlainTime',
  interval: 'string',
  bytea: 'Buffer',
  jsonb: 'Json',
  tsvector: 'string',
  daterange: 'string',
  tstzrange: 'string',
  int4range: 'string',
  _text: 'string[]',
  _uuid: 'string[]',
  _int4: 'number[]',
}

teachTypes()
const { pool, close } = await openEmbedded('memory://')
await migrate(pool, schemaFolders)
const { rows } = await pool.query(`
  select table_schema as schema, table_name as name, column_name as "column", udt_name as type, is_nullable = 'YES' as nullable,
    column_default is not null as has_default, is_generated = 'ALWAYS' as generated
  from information_schema.columns join information_schema.tables using (table_schema, table_name)
  where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema', 'jobs', 'public')
  order by table_schema, table_name, ordinal_position`)
await close()

let wrong = 0
for (const folder of schemaFolders) {
  const schemas = schemasOf(folder)
  const columns = rows.filter(({ schema }) => schemas.includes(schema))
  if (!columns.length) continue
  const file = folder === 'foundation/database' ? 'src/foundation/database/own-tables.ts' : `src/${folder}/tables.ts`
  const source = fileFor(columns)
  if (existsSync(join(root, file)) && readFileSync(join(root, file), 'utf8') === source) continue
  if (process.argv.includes('--check')) {
    console.log(`${file} is not what the schema says; run: npm run tables`)
    wrong++
  } else {
    writeFileSync(join(root, file), source)
    console.log(`written: ${file}`)
  }
}
process.exit(wrong ? 1 : 0)

/** Schemas that a folder's files create: `create schema news;` */
function schemasOf(folder) {
  return folder === 'foundation/database' ? ['foundation'] : [folder.split('/')[1].replaceAll('-', '_')]
}

function fileFor(columns) {
  const tables = Map.groupBy(columns, ({ schema, name }) => `${schema}.${name}`)
  const used = new Set()
  const body = [...tables].map(([name, list]) => {
    const lines = list.map(
      (column) =>
        `      ${/^[a-z_][a-z0-9_]*$/.test(column.column) ? column.column : `'${column.column}'`}: ${typeOf(column, used)}`,
    )
    return `    '${name}': {\n${lines.join('\n')}\n    }`
  })
  const imports = [...used].sort().join(', ')
  return `// Written by \`npm run tables\` from the migrated schema; a test compares. Do not edit.
${imports ? `import type { ${imports} } from '#foundation/database/column-types.ts'\n` : ''}
declare module '#foundation/database/tables.ts' {
  interface Tables {
${body.join('\n')}
  }
}

export {}
`
}

function typeOf({ type, nullable, has_default, generated }, used) {
  let base = types[type]
  if (!base) throw new Error(`No TypeScript type for ${type}; add it in scripts/tables.js`)
  if (base === 'Json') used.add('Json')
  if (nullable) base = `${base} | null`
  if (generated) {
    used.add('Computed')
    return `Computed<${base}>`
  }
  if (has_default) {
    used.add('Defaulted')
    return `Defaulted<${base}>`
  }
  return base
}
