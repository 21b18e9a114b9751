import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot } from '#foundation/config/project-root.ts'
import { problemsOf, readYaml } from './check-yaml.ts'
import { publiccode } from './publiccode-schema.ts'

const file = readYaml('publiccode.yml')

test('publiccode.yml keeps to the standard', () => {
  expect(problemsOf(publiccode, file)).toEqual([])
})

test('it names the same licence as package.json and LICENSE', () => {
  const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8')
  expect(JSON.parse(read('package.json')).license).toBe('EUPL-1.2')
  expect(read('LICENSE')).toMatch(/^\s*EUROPEAN UNION PUBLIC LICENCE v. 1.2/)
})

test('the licence is whole: fifteen articles and the appendix', () => {
  const lines = readFileSync(join(projectRoot, 'LICENSE'), 'utf8').split('\n')
  const articles = lines.flatMap((line) => /^(\d+)\.[A-Z]/.exec(line)?.[1] ?? [])
  expect(articles).toEqual(Array.from({ length: 15 }, (_, index) => String(index + 1)))
  expect(lines.filter((line) => line.trim() === 'Appendix')).toHaveLength(1)
})

test('what is missing or too long is found', () => {
  const { legal: _legal, ...without } = file
  expect(problemsOf(publiccode, without)).toEqual([" must have required property 'legal'"])
  const long = {
    ...file,
    description: { de: { shortDescription: 'x'.repeat(151), longDescription: 'x', features: [] } },
  }
  expect(problemsOf(publiccode, long)).toHaveLength(3)
  expect(problemsOf(publiccode, { ...file, maintenance: { type: 'community' } })).toContain(
    "/maintenance must have required property 'contacts'",
  )
})
