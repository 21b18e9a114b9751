import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot } from '#foundation/config/project-root.ts'

const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8')
const names = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name]) => name as string)

const known = names(read('src/foundation/config/settings.ts'), /^ {2}([A-Z][A-Z_]+): optional\(/gm)

test('the operating guide explains exactly the settings there are, in their order', () => {
  expect(known).toContain('DATABASE_URL')
  expect(names(read('docs/operating.md'), /^\| `([A-Z_]+)` \|/gm)).toEqual(known)
})

test.each(['compose.yml', '.env.example', 'docs/deployment/allmende.service'])(
  '%s sets only settings there are',
  (file) => {
    const set = names(read(file), /\b((?:ALLMENDE|OIDC|MAIL|METRICS)_[A-Z_]+)\b/g)
    expect(set.filter((name) => !known.includes(name))).toEqual([])
  },
)
