import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { projectRoot } from '#foundation/config/project-root.ts'
import { createHealth } from '#foundation/http/health.ts'

const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8')

/** Instructions of the Dockerfile, continued lines joined; stages by the name or number they have. */
const instructions = read('Dockerfile')
  .replaceAll(/\\\n\s*/g, '')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => ({ name: line.split(' ')[0] as string, rest: line.slice(line.indexOf(' ') + 1) }))
const last = instructions.findLastIndex(({ name }) => name === 'FROM')
const image = instructions.slice(last)
const only = (name: string) => image.filter((one) => one.name === name).map(({ rest }) => rest)
const environment = Object.fromEntries(
  only('ENV').flatMap((rest) => rest.split(' ').map((pair) => pair.split('=') as [string, string])),
)

test('everything the Dockerfile copies is there and not ignored', () => {
  const ignored = read('.dockerignore').split('\n').filter(Boolean)
  const copied = instructions
    .filter(({ name, rest }) => name === 'COPY' && !rest.startsWith('--from'))
    .flatMap(({ rest }) => rest.split(' ').slice(0, -1))
  expect(copied).toContain('package-lock.json')
  expect(copied.filter((path) => !existsSync(join(projectRoot, path)))).toEqual([])
  expect(copied.filter((path) => ignored.includes(path.split('/')[0] as string))).toEqual([])
})

test('what the image takes from the build was made there', () => {
  const made = new Set(['node_modules', 'dist'])
  for (const { name, rest } of instructions.slice(0, last))
    if (name === 'COPY') made.add(rest.split(' ').at(-1) as string)
  const taken = only('COPY').filter((rest) => rest.startsWith('--from'))
  expect(taken.length).toBeGreaterThan(0)
  for (const rest of taken) {
    const [from, path] = rest.split(' ') as [string, string]
    const stage = from.replace('--from=', '')
    expect(instructions.some(({ name, rest }) => name === 'FROM' && rest.endsWith(` AS ${stage}`))).toBe(true)
    expect(made).toContain(path.replace('/allmende/', ''))
  }
})

test('the image runs without root, keeps its data in a volume that it may write, and asks itself for its health', async () => {
  const user = image.findIndex(({ name }) => name === 'USER')
  expect(only('USER')).toEqual(['node'])
  expect(user).toBeLessThan(image.findIndex(({ name }) => name === 'ENTRYPOINT'))
  expect(only('VOLUME')).toEqual([environment.ALLMENDE_DATA])
  expect(only('RUN').join()).toContain(`chown node:node ${environment.ALLMENDE_DATA}`)
  expect(only('EXPOSE')).toEqual([environment.PORT])
  expect(JSON.parse(only('ENTRYPOINT')[0] as string)).toEqual(['node', 'dist/main.js'])
  const asked = /\$\{process\.env\.PORT\}(\/\w+)/.exec(only('HEALTHCHECK')[0] ?? '')?.[1] as string
  const health = createHealth({ pool: { query: () => Promise.reject(new Error('away')) } as never, metricsToken: null })
  expect((await health.answer(asked, new Request(`http://localhost${asked}`), '127.0.0.1'))?.status).toBe(200)
})

interface Compose {
  readonly services: Record<
    string,
    {
      readonly build?: string
      readonly image?: string
      readonly volumes: readonly string[]
      readonly depends_on?: Record<string, unknown>
      readonly ports?: readonly string[]
      readonly environment: Record<string, string>
      readonly healthcheck?: unknown
    }
  >
  readonly volumes: Record<string, unknown>
}

test('the compose file: services, volumes and variables it names are there', () => {
  const text = read('compose.yml')
  const { services, volumes } = parse(text) as Compose
  const { allmende, database } = services
  expect(Object.keys(allmende?.depends_on ?? {})).toEqual(['database'])
  expect(database?.healthcheck).toBeDefined()
  expect(allmende?.volumes).toContain(`files:${environment.ALLMENDE_DATA}`)
  expect(allmende?.ports).toEqual([`127.0.0.1:3000:${environment.PORT}`])
  for (const mount of [...(allmende?.volumes ?? []), ...(database?.volumes ?? [])]) {
    const source = mount.split(':')[0] as string
    if (source.startsWith('./')) expect(existsSync(join(projectRoot, source)), source).toBe(true)
    else expect(Object.keys(volumes)).toContain(source)
  }
  const wanted = [...text.matchAll(/\$\{(\w+)/g)].map(([, name]) => name as string)
  const example = read('.env.example')
  expect(wanted.filter((name) => !new RegExp(`^${name}=`, 'm').test(example))).toEqual([])
  expect(allmende?.environment.DATABASE_URL).toMatch(/^postgres:\/\/allmende:.*@database:5432\/allmende$/)
  expect(spawnSync('sh', ['-n', join(projectRoot, 'docs/deployment/first-start.sh')]).status).toBe(0)
})

const unit = read('docs/deployment/allmende.service')

test('the systemd unit: no root, data where it may write', () => {
  expect(unit).toMatch(/^User=allmende$/m)
  const state = /^StateDirectory=(.*)$/m.exec(unit)?.[1]
  expect(unit).toContain(`ALLMENDE_DATA=/var/lib/${state}`)
  expect(unit).toMatch(/^ExecStart=\/opt\/allmende\/node_modules\/\.bin\/node dist\/main\.js$/m)
})

const systemd = spawnSync('systemd-analyze', ['--version']).status === 0

test.skipIf(!systemd)('systemd finds nothing to complain about in it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'allmende-unit-'))
  const file = join(folder, 'allmende.service')
  // It looks for the program, which lies elsewhere here.
  writeFileSync(file, unit.replace('/opt/allmende/node_modules/.bin/node', process.execPath))
  const { stderr, status } = spawnSync('systemd-analyze', ['verify', file], { encoding: 'utf8' })
  expect(stderr).toBe('')
  expect(status).toBe(0)
})
