import { absolute } from '#commons/inbox/tell.ts'
import { api, type Work } from '#foundation/http/route.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { texts as measureTexts } from '../measures/texts.ts'
import { reportAddresses } from '../reports/addresses.ts'
import { reportsOf } from '../reports/queries.ts'
import { readHalfYear } from '../reports/rules/half-year.ts'
import { reportTexts } from '../reports/texts.ts'
import { fileTexts } from './file-texts.ts'

/** Words of the vocabularies used: DCAT 3, DCAT-AP 3, DCAT-AP.de 3.0 (https://www.dcat-ap.de/def/dcatde/3.0/spec/). */
const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

const iri = (id: string) => ({ '@id': id })
const day = (value: { toString(): string }) => ({ '@value': value.toString().slice(0, 10), '@type': 'xsd:date' })
const inGerman = (value: string) => ({ '@value': value, '@language': 'de' })

const licence = iri('http://dcat-ap.de/def/licenses/dl-by-de/2.0')
const themes = ['GOVE', 'REGI'].map((theme) =>
  iri(`http://publications.europa.eu/resource/authority/data-theme/${theme}`),
)
const formats = {
  CSV: 'text/csv',
  JSON: 'application/json',
} as const

interface Set {
  readonly title: string
  readonly description: string
  readonly page: string
  readonly files: Readonly<Record<keyof typeof formats, string>>
  readonly issued?: { toString(): string }
  readonly modified?: { toString(): string }
}

function dataset({ title, description, page, files, issued, modified }: Set, publisher: object) {
  return {
    '@id': `${page}#daten`,
    '@type': 'dcat:Dataset',
    'dct:title': inGerman(title),
    'dct:description': inGerman(description),
    'dct:publisher': publisher,
    'dct:license': licence,
    'dcat:theme': themes,
    'dcat:landingPage': iri(page),
    ...(issued && { 'dct:issued': day(issued) }),
    ...(modified && { 'dct:modified': day(modified) }),
    'dcat:distribution': (Object.keys(formats) as (keyof typeof formats)[]).map((format) => ({
      '@id': files[format],
      '@type': 'dcat:Distribution',
      'dct:title': inGerman(`${title} (${format})`),
      'dcat:accessURL': iri(files[format]),
      'dcat:downloadURL': iri(files[format]),
      'dcat:mediaType': iri(`https://www.iana.org/assignments/media-types/${formats[format]}`),
      'dct:format': iri(`http://publications.europa.eu/resource/authority/file-type/${format}`),
      'dct:license': licence,
    })),
  }
}

/** The open data of the strategy as portals harvest them: the measures, and each published report. JSON-LD. */
export const strategyCatalogue = api(access, {
  address: addresses.catalogue,
  action: 'strategy.read',
  async answer(work) {
    const reports = await reportsOf(work.tx, work.space.id, { staff: false })
    return new Response(JSON.stringify(catalogueOf(work, reports)), {
      headers: { 'content-type': 'application/ld+json' },
    })
  },
})

/** @param reports published ones */
export function catalogueOf(
  work: Pick<Work, 'space' | 'origin' | 'now'>,
  reports: Awaited<ReturnType<typeof reportsOf>>,
) {
  const at = { ...work, language: 'de' as const }
  const address = (local: Parameters<typeof absolute>[1]) => absolute(at, local)
  const publisher = { '@id': address(addresses.start()), '@type': 'foaf:Organization', 'foaf:name': work.space.name }
  const [m, r] = [measureTexts('de'), reportTexts('de')]
  const sets: Set[] = [
    {
      title: `${fileTexts('de').title}: ${work.space.name}`,
      description: m.lead,
      page: address(addresses.measures()),
      files: { CSV: address(addresses.table()), JSON: address(addresses.data()) },
      modified: work.now,
    },
    ...reports.map(({ slug, figuresOn, publishedAt }) => {
      const half = readHalfYear(slug)
      const halbjahr = { halbjahr: slug }
      return {
        title: half ? `${r.half(half)}: ${work.space.name}` : slug,
        description: r.lead,
        page: address(reportAddresses.report(halbjahr)),
        files: { CSV: address(reportAddresses.table(halbjahr)), JSON: address(reportAddresses.data(halbjahr)) },
        issued: publishedAt ?? figuresOn,
        modified: figuresOn,
      }
    }),
  ]
  return {
    '@context': context,
    '@id': address(addresses.catalogue()),
    '@type': 'dcat:Catalog',
    'dct:title': inGerman(`${m.strategy}: ${work.space.name}`),
    'dct:description': inGerman(m.lead),
    'dct:publisher': publisher,
    'dct:language': iri('http://publications.europa.eu/resource/authority/language/DEU'),
    'foaf:homepage': iri(address(addresses.start())),
    'dcat:dataset': sets.map((set) => dataset(set, iri(publisher['@id']))),
  }
}
