// npm run sbom: the bill of materials in dist/sbom.json, CycloneDX 1.6, from the lock file: same lock file, same bill.
// Another target: node scripts/sbom.js <file>. SOURCE_DATE_EPOCH (seconds) sets its time, as reproducible builds do.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { directNeeds, keyOf, packages, root } from './packages.js'

const project = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const all = packages()
const refs = new Map(all.map((one) => [keyOf(one), purl(one)]))
const self = purl(project)

const bill = {
  $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  serialNumber: `urn:uuid:${uuidOf(readFileSync(join(root, 'package-lock.json')))}`,
  version: 1,
  metadata: {
    timestamp: new Date(
      Number(process.env.SOURCE_DATE_EPOCH ?? Temporal.Now.instant().epochMilliseconds / 1000) * 1000,
    ).toISOString(),
    lifecycles: [{ phase: 'build' }],
    component: {
      type: 'application',
      'bom-ref': self,
      name: project.name,
      version: project.version,
      description: project.description,
      licenses: [{ license: { id: project.license } }],
      purl: self,
    },
  },
  components: [
    ...all.map(component),
    {
      type: 'data',
      'bom-ref': 'data:germany.json',
      name: 'Boundaries of states, districts and municipalities (VG250)',
      version: JSON.parse(readFileSync(join(root, 'src/commons/areas/germany.json'), 'utf8')).state,
      licenses: [{ license: { name: 'GeoNutzV' } }],
      copyright: '© GeoBasis-DE / BKG 2017 (data changed)',
    },
    {
      type: 'file',
      'bom-ref': 'file:fira-sans',
      name: 'Fira Sans, subset',
      licenses: [{ license: { id: 'OFL-1.1' } }],
    },
  ],
  dependencies: [
    { ref: self, dependsOn: directNeeds().map((key) => refs.get(key)) },
    ...all.map((one) => ({ ref: purl(one), dependsOn: one.needs.map((key) => refs.get(key)) })),
  ],
}

const file = resolve(process.argv[2] ?? join(root, 'dist/sbom.json'))
mkdirSync(dirname(file), { recursive: true })
writeFileSync(file, `${JSON.stringify(bill, null, 1)}\n`)
console.log(`${all.length} packages in ${file}`)

function component(one) {
  const [group, name] = one.name.startsWith('@') ? one.name.split('/') : [undefined, one.name]
  return {
    type: 'library',
    'bom-ref': purl(one),
    ...(group ? { group } : {}),
    name,
    version: one.version,
    scope: one.dev ? 'excluded' : one.optional ? 'optional' : 'required',
    ...(one.integrity ? { hashes: [hashOf(one.integrity)] } : {}),
    licenses: [/ (OR|AND) /.test(one.licence) ? { expression: one.licence } : { license: { id: one.licence } }],
    purl: purl(one),
  }
}

/** Package URL, e.g. pkg:npm/%40hono/node-server@2.1.8 */
function purl({ name, version }) {
  return `pkg:npm/${name.replace('@', '%40')}@${encodeURIComponent(version)}`
}

/** 'sha512-<base64>' → { alg: 'SHA-512', content: hex } */
function hashOf(integrity) {
  const [algorithm, value] = integrity.split(' ')[0].split('-')
  return { alg: algorithm.toUpperCase().replace('SHA', 'SHA-'), content: Buffer.from(value, 'base64').toString('hex') }
}

/** A UUID of version 8 from the bytes' hash. */
function uuidOf(bytes) {
  const hex = createHash('sha256').update(bytes).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
