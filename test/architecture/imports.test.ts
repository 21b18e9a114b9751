import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { expect, test } from 'vitest'

const src = join(import.meta.dirname, '../../src')
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  (name) => /\.tsx?$/.test(name) && !/\.(test|fixture)\.tsx?$/.test(name),
)

/** File → files it imports, all relative to src. Imports of types count as well. */
const imports = new Map(
  files.map((file) => {
    const text = readFileSync(join(src, file), 'utf8')
    const found = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] as string)
    const own = found.flatMap((name) =>
      name.startsWith('#')
        ? [name.slice(1)]
        : name.startsWith('.')
          ? [relative(src, normalize(join(src, dirname(file), name)))]
          : [],
    )
    return [file, own] as const
  }),
)
const floor = (file: string) => file.split('/')[0] as string
const room = (file: string) => file.split('/').slice(0, 2).join('/')
const wrong = (rule: (from: string, to: string) => boolean) =>
  [...imports].flatMap(([from, list]) => list.filter((to) => rule(from, to)).map((to) => `${from} → ${to}`))

test('files were found', () => expect(files.length).toBeGreaterThan(20))

test('every import points to a file that is there', () => {
  expect(wrong((_, to) => !files.includes(to) && !to.endsWith('.js') && !to.endsWith('.json'))).toEqual([])
})

test('foundation knows no commons and no service', () => {
  expect(wrong((from, to) => floor(from) === 'foundation' && floor(to) !== 'foundation')).toEqual([])
})

test('commons know no service', () => {
  expect(wrong((from, to) => floor(from) === 'commons' && !['commons', 'foundation'].includes(floor(to)))).toEqual([])
})

test('services are strangers to each other', () => {
  expect(
    wrong((from, to) => floor(from) === 'services' && floor(to) === 'services' && room(from) !== room(to)),
  ).toEqual([])
  expect(
    wrong(
      (from, to) => floor(from) === 'services' && !['services', 'commons', 'foundation', 'engines'].includes(floor(to)),
    ),
  ).toEqual([])
})

test('from outside only service.ts of a service is seen, by the demo demo.ts, by the command line import.ts', () => {
  expect(
    wrong(
      (from, to) =>
        floor(from) !== 'services' && floor(to) === 'services' && !/\/(service|demo|import)\.tsx?$/.test(to),
    ),
  ).toEqual([])
})

test('engines are alone', () => {
  expect(wrong((from, to) => floor(from) === 'engines' && floor(to) !== 'engines')).toEqual([])
})

test('the browser knows types only', () => {
  const values = files
    .filter((file) => floor(file) === 'browser')
    .flatMap((file) =>
      [...readFileSync(join(src, file), 'utf8').matchAll(/^import (?!type)[^\n]*'(#[^']+)'/gm)].map(
        (match) => `${file} → ${match[1]}`,
      ),
    )
  expect(values).toEqual([])
})

test('no cycles', () => {
  const cycles: string[] = []
  const done = new Set<string>()
  const visit = (file: string, path: readonly string[]) => {
    if (path.includes(file)) {
      cycles.push([...path.slice(path.indexOf(file)), file].join(' → '))
      return
    }
    if (done.has(file)) return
    for (const next of imports.get(file) ?? []) visit(next, [...path, file])
    done.add(file)
  }
  for (const file of files) visit(file, [])
  expect(cycles).toEqual([])
})
