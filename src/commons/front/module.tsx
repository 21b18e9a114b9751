import { modulesIn, runsIn } from '#commons/running.ts'
import { api, page } from '#foundation/http/route.ts'
import type { Space } from '#foundation/http/visit.ts'
import { emblemFile } from '../areas/emblem.ts'
import type { Everything, FrontPart, Module } from '../manifest.ts'
import { access } from './access.ts'
import { places } from './addresses.ts'
import { DistrictHead, ServicesByField } from './district-front.tsx'
import { frontTexts } from './front-texts.ts'
import { NetworkHead } from './network-front.tsx'
import { aboutDistrict, districtsOfNetwork } from './queries.ts'
import { servicesPage } from './services-page.tsx'
import { styleGuidePage } from './style-guide-page.tsx'

/** Front pages: the network's and every district's, with the sections that the services bring. */
export function frontModule(everything: Everything): Module {
  const frontPage = page(access, {
    address: places.front,
    action: 'place.see',
    sameForVisitors: true,
    async load(work) {
      const { tx, space, now } = work
      const parts = partsFor(everything, space)
      // All at once: the statements go out together and come back in order.
      const [sections, districts, about] = await Promise.all([
        Promise.all(parts.map(async (part) => ({ part, data: await part.load(work) }))),
        space.kind === 'network' ? districtsOfNetwork(tx) : [],
        space.kind === 'network' ? null : aboutDistrict(tx, space.id, now),
      ])
      return { sections, districts, about }
    },
    head: (_data, { space, language }) => ({
      title: space.kind === 'network' ? frontTexts(language).networkTitle : space.name,
      description: space.settings.tagline ?? frontTexts(language).networkLead,
      image: places.emblem({ version: `${space.slug || 'netz'}-vorschau.svg` }),
    }),
    view({ sections, districts, about }, visit) {
      return (
        <div class="front">
          {about ? (
            <DistrictHead visit={visit} going={about.going} />
          ) : (
            <NetworkHead visit={visit} districts={districts} />
          )}
          {sections.map(({ part, data }) => part.view(data, visit))}
          {about && (
            <ServicesByField
              visit={visit}
              services={everything.services().filter((service) => runsIn(service, visit.space))}
              outside={about.outside}
            />
          )}
        </div>
      )
    },
  })
  return {
    id: 'front',
    folder: 'commons/front',
    access: [access],
    routes: [frontPage, servicesPage(everything), styleGuidePage, emblemRoute],
  }
}

const partsFor = (everything: Everything, space: Space): FrontPart[] =>
  modulesIn(everything, space)
    .flatMap(({ front }) => front ?? [])
    .filter(({ only }) => !only || only === space.kind)
    .sort((a, b) => a.position - b.position)

const tints = ['#3d7a5c', '#6fa585', '#a3c4a8', '#d5b65a', '#8aa4b8'] as const

/** The emblem as a file: favicon ('mayen-koblenz.svg') and preview picture ('mayen-koblenz-vorschau.svg'). */
const emblemRoute = api(access, {
  address: places.emblem,
  action: 'place.see',
  async answer({ space }, { version }) {
    const large = version.endsWith('-vorschau.svg')
    const colours = { tints, line: '#ffffff', ...(large ? { ground: '#f6f4ee' } : {}) }
    const file = large ? { width: 1200, height: 630, light: colours } : { width: 32, height: 32, light: colours }
    const svg = space.settings.districtKey ? emblemFile(space.settings.districtKey, file) : networkSign(file)
    return new Response(svg, { headers: { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=86400' } })
  },
})

/** The network's own sign: five parcels that make one field. */
function networkSign({ width, height }: { width: number; height: number }): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="${width}" height="${height}"><g stroke="#fff" stroke-width="1.4"><path fill="${tints[0]}" d="M2 4h13v11l-13 3z"/><path fill="${tints[3]}" d="M15 4h15v8l-15 3z"/><path fill="${tints[2]}" d="M2 18l13-3v13h-13z"/><path fill="${tints[4]}" d="M15 15l15-3v9l-15 2z"/><path fill="${tints[1]}" d="M15 23l15-2v7h-15z"/></g></svg>`
}
