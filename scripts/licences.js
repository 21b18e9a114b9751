// npm run licences: are all packages under a licence that goes together with the EUPL? Writes docs/third-party.md.
// `npm run licences -- --check` only compares, for the tests.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { keyOf, packages, root } from './packages.js'

/** Licences a package may have without anybody asking. 0BSD and MIT-0 are ISC and MIT without the duty to name the author. */
const allowed = ['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0', 'EUPL-1.2']

/** Anything else has its reason here; a package that is no longer there has to leave the list. */
const exceptions = {
  'date-holidays': [
    '(ISC AND CC-BY-3.0)',
    'The code is ISC. Its package.json says CC-BY-3.0 for the holiday data, its LICENSE file says CC BY-SA 3.0; we keep to the stricter one: data unchanged, attribution below (docs/decisions/0007-holiday-data.md).',
  ],
  argparse: [
    'PSF-2.0',
    'Permissive. Used by command-line tools of other packages; Allmende does not call it.',
    'Python-2.0',
  ],
  prepin: ['Unlicense', 'Public domain. A tool of date-holidays for its own build; Allmende does not call it.'],
  pako: ['(MIT AND Zlib)', 'Permissive. Only for making the font subset.'],
}

/** What we ship that is no package. */
const shipped = [
  [
    'Fira Sans (subset, regular and semibold)',
    'OFL-1.1',
    'src/foundation/ui/fonts/OFL.txt',
    'The Mozilla Foundation, Telefonica S.A.',
  ],
  [
    'Boundaries of states, districts and municipalities (src/commons/areas/germany.json)',
    'GeoNutzV',
    'the file names its source',
    '© GeoBasis-DE / BKG 2017 (data changed); shown under every map',
  ],
]

const all = packages()
const problems = all
  .filter((one) => !isFine(one))
  .map((one) => `${keyOf(one)} is under ${one.licence}: not on the list in scripts/licences.js`)
for (const name of Object.keys(exceptions))
  if (!all.some((one) => one.name === name)) problems.push(`The exception for ${name} is no longer needed`)

const file = join(root, 'docs/third-party.md')
const page = draw()
const stands = existsSync(file) && readFileSync(file, 'utf8') === page
if (!stands && process.argv.includes('--check'))
  problems.push('docs/third-party.md is not what is installed; run: npm run licences')
else if (!stands) writeFileSync(file, page)

for (const problem of problems) console.error(problem)
console.log(
  `${all.length} packages, ${all.filter(({ dev }) => !dev).length} of them in the program, ${problems.length} problems`,
)
process.exit(problems.length ? 1 : 0)

function isFine({ name, licence }) {
  const [known, , also] = exceptions[name] ?? []
  return fits(licence) || licence === known || (also !== undefined && licence === also)
}

/** An SPDX expression: with OR one side is enough, with AND both are needed. Brackets only around the whole. */
function fits(licence) {
  const plain = licence.replace(/^\((.*)\)$/, '$1')
  if (plain.includes(' OR ')) return plain.split(' OR ').some(fits)
  if (plain.includes(' AND ')) return plain.split(' AND ').every(fits)
  return allowed.includes(plain)
}

function draw() {
  const table = (list) => list.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`).join('\n')
  const named = Object.entries(exceptions).map(([name, [licence, why]]) => `- **${name}** (${licence}): ${why}`)
  return `# Work of others in this house

Written by \`npm run licences\` from the lock file; a test compares. Each package brings the text of its licence in its own folder below
\`node_modules\`; whoever hands on a built copy (an image, an archive) hands on that folder too.

Allowed without asking: ${allowed.join(', ')}. Not allowed: GPL, LGPL, AGPL and everything that is not named here.

## Named exceptions

${named.join('\n')}

Attribution for the holiday data: *Feiertage: date-holidays, Daten nach Wikipedia („Feiertage in Deutschland“), CC BY-SA 3.0*. All articles are listed in the\npackage's LICENSE file.

## Shipped beside the code

| what | licence | text | rights |
| --- | --- | --- | --- |
${shipped.map((row) => `| ${row.join(' | ')} |`).join('\n')}

## In the running program

| package | version | licence |
| --- | --- | --- |
${table(all.filter(({ dev }) => !dev))}

## Only for building and testing

| package | version | licence |
| --- | --- | --- |
${table(all.filter(({ dev }) => dev))}
`
}
