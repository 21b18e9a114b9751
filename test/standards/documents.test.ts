import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot } from '#foundation/config/project-root.ts'

const inFolder = (folder: string) => readdirSync(join(projectRoot, folder)).map((name) => join(folder, name))
const documents = [...inFolder('.'), ...inFolder('docs'), ...inFolder('docs/decisions')].filter((name) =>
  name.endsWith('.md'),
)

test.each(documents)('what %s links to is there', (document) => {
  const links = [...readFileSync(join(projectRoot, document), 'utf8').matchAll(/\]\(([^)#]+)\)/g)].map(
    ([, link]) => link as string,
  )
  const lost = links.filter((link) => !/^https?:/.test(link) && !existsSync(join(projectRoot, dirname(document), link)))
  expect(lost).toEqual([])
})

test('every decision has its three parts', () => {
  for (const file of inFolder('docs/decisions'))
    expect(readFileSync(join(projectRoot, file), 'utf8')).toMatch(
      /^# \d+\. [\s\S]*\*\*Context\.\*\*[\s\S]*\*\*Decision\.\*\*[\s\S]*\*\*Consequences\.\*\*/,
    )
})
