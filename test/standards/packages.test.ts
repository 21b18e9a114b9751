import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot } from '#foundation/config/project-root.ts'
import { problemsOf } from './check-yaml.ts'

test('every package is under an allowed licence, and docs/third-party.md says so', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/licences.js', '--check'], {
    cwd: projectRoot,
    encoding: 'utf8',
  })
  expect(`${stdout}${stderr}`).toContain(' 0 problems')
  expect(status).toBe(0)
})

test('the lock file knows the packages of other platforms too, so that `npm ci` takes it', () => {
  const { stdout, status } = spawnSync(process.execPath, ['scripts/complete-lock.js', '--check'], {
    cwd: projectRoot,
    encoding: 'utf8',
  })
  expect(stdout).toBe('')
  expect(status).toBe(0)
})

test('the bill of materials is CycloneDX 1.6 and lists every package of the lock file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sbom-'))
  const make = (name: string) => {
    const file = join(folder, name)
    execFileSync(process.execPath, ['scripts/sbom.js', file], {
      cwd: projectRoot,
      env: { ...process.env, SOURCE_DATE_EPOCH: '1795300000' },
    })
    return readFileSync(file, 'utf8')
  }
  const first = make('first.json')
  expect(make('second.json')).toBe(first)
  rmSync(folder, { recursive: true })

  const bill = JSON.parse(first)
  expect(problemsOf(billSchema, bill)).toEqual([])
  const refs = bill.components.map((component: { 'bom-ref': string }) => component['bom-ref'])
  expect(new Set(refs).size).toBe(refs.length)
  const known = new Set([bill.metadata.component['bom-ref'], ...refs])
  for (const { ref, dependsOn } of bill.dependencies)
    for (const one of [ref, ...dependsOn]) expect(known).toContain(one)

  const lock = JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8'))
  const wanted = Object.entries<{ version: string }>(lock.packages)
    .filter(([path]) => path)
    .map(([path, { version }]) => `${path.split('node_modules/').at(-1)} ${version}`)
  const listed = new Set(
    bill.components.map(
      ({ group, name, version }: Record<string, string>) => `${group ? `${group}/` : ''}${name} ${version}`,
    ),
  )
  expect(wanted.filter((one) => !listed.has(one))).toEqual([])
})

const text = { type: 'string', minLength: 1 } as const

/** The parts of CycloneDX 1.6 that our bill uses. The whole file was checked against the standard's own schema when this was written. */
const billSchema = {
  type: 'object',
  required: ['bomFormat', 'specVersion', 'serialNumber', 'version', 'metadata', 'components', 'dependencies'],
  properties: {
    bomFormat: { const: 'CycloneDX' },
    specVersion: { const: '1.6' },
    serialNumber: {
      type: 'string',
      pattern: '^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
    },
    version: { type: 'integer', minimum: 1 },
    metadata: {
      type: 'object',
      required: ['timestamp', 'component'],
      properties: { timestamp: { type: 'string', format: 'date-time' } },
    },
    components: {
      type: 'array',
      items: {
        type: 'object',
        required: ['type', 'name', 'bom-ref', 'licenses'],
        properties: {
          type: { enum: ['library', 'data', 'file'] },
          name: text,
          version: text,
          scope: { enum: ['required', 'optional', 'excluded'] },
          purl: { type: 'string', pattern: '^pkg:npm/(%40[^/@]+/)?[^/@]+@[^/@]+$' },
          hashes: {
            type: 'array',
            items: {
              type: 'object',
              required: ['alg', 'content'],
              properties: {
                alg: { enum: ['SHA-1', 'SHA-512'] },
                content: { type: 'string', pattern: '^([0-9a-f]{40}|[0-9a-f]{128})$' },
              },
            },
          },
          licenses: {
            type: 'array',
            minItems: 1,
            items: {
              oneOf: [
                {
                  type: 'object',
                  required: ['license'],
                  additionalProperties: false,
                  properties: { license: { type: 'object' } },
                },
                {
                  type: 'object',
                  required: ['expression'],
                  additionalProperties: false,
                  properties: { expression: text },
                },
              ],
            },
          },
        },
      },
    },
    dependencies: { type: 'array', items: { type: 'object', required: ['ref', 'dependsOn'] } },
  },
}
