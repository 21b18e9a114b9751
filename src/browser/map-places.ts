import type { Feature, Point } from 'geojson'
import { type GeoJSONSource, type Map as MapLibre, Marker, Popup } from 'maplibre-gl'
import type { MapSettings } from '#commons/maps/settings.ts'

/** A place as it stands on the map. */
interface Place {
  readonly title: string
  readonly url: string
  readonly field: string
  readonly start?: string
  readonly first_day?: string
  readonly place?: string
}

/** Several places that lie too close together for this zoom. */
interface Cluster {
  readonly cluster_id: number
  readonly point_count: number
  readonly [field: string]: unknown
}

const fields = ['community', 'education', 'health', 'mobility', 'steering']
/** Places named in one popup at most. */
const mostNamed = 12

/**
 * Places as buttons above the map, so that keyboard and screen reader find them: one place opens its popup, several come closer.
 * Their numbers are those of the list on the page.
 */
export function showPlaces(map: MapLibre, settings: MapSettings): void {
  const { words } = settings
  const numbers = numbersOfPage(settings)
  const markers = new Map<string, Marker>()
  const source = () => map.getSource<GeoJSONSource>('places')
  let popup: Popup | undefined

  const update = () => {
    if (!source() || !map.isSourceLoaded('places')) return
    const wanted = new Map(
      map.querySourceFeatures('places').map((feature) => {
        const { cluster_id } = feature.properties as Partial<Cluster>
        return [cluster_id === undefined ? `place ${feature.id}` : `cluster ${cluster_id}`, feature] as const
      }),
    )
    for (const [key, marker] of markers) {
      // The mark that has the focus or an open popup stays until it is left.
      if (wanted.has(key) || marker.getElement().matches(':focus, [aria-expanded=true]')) continue
      marker.remove()
      markers.delete(key)
    }
    for (const [key, feature] of wanted) {
      if (markers.has(key)) continue
      const at = (feature.geometry as Point).coordinates as [number, number]
      const element =
        'cluster_id' in feature.properties
          ? clusterMark(feature.properties as Cluster, at)
          : placeMark(feature.properties as Place, at)
      markers.set(key, new Marker({ element }).setLngLat(at).addTo(map))
    }
  }
  map.on('render', update)

  function placeMark(place: Place, at: [number, number]): HTMLButtonElement {
    const number = numbers.get(pathOf(place.url))
    const name = number ? words.numbered.replace('{n}', String(number)).replace('{text}', place.title) : place.title
    const mark = button(`map-mark field-${place.field}`, number ? String(number) : '', name)
    mark.addEventListener('click', () => openPopup(mark, at, about(place, settings)))
    return mark
  }

  function clusterMark(cluster: Cluster, at: [number, number]): HTMLButtonElement {
    const inside = fields.filter((field) => cluster[field])
    const count = String(cluster.point_count)
    const look = inside.length === 1 ? `field-${inside[0]}` : 'map-mark-mixed'
    const mark = button(`map-mark map-mark-cluster ${look}`, `${count} ×`, words.together.replace('{n}', count))
    mark.addEventListener('click', async () => {
      const zoom = await source()?.getClusterExpansionZoom(cluster.cluster_id)
      // What lies at one and the same place no zoom takes apart: there a list opens.
      if (zoom !== undefined && zoom <= map.getMaxZoom() && zoom <= 16) return comeCloser(at, zoom)
      const leaves = (await source()?.getClusterLeaves(cluster.cluster_id, mostNamed, 0)) ?? []
      openPopup(mark, at, together(leaves, cluster.point_count))
    })
    return mark
  }

  /** The mark that was pressed goes away with its zoom: the map keeps the focus. */
  function comeCloser(at: [number, number], zoom: number): void {
    map.getCanvas().focus({ preventScroll: true })
    map.easeTo({ center: at, zoom })
  }

  function together(leaves: readonly Feature[], count: number): HTMLElement {
    const list = document.createElement('ul')
    for (const { properties } of leaves) {
      const line = document.createElement('li')
      line.append(about(properties as Place, settings))
      list.append(line)
    }
    const box = document.createElement('div')
    box.append(list)
    if (count > leaves.length) box.append(words.more.replace('{n}', String(count - leaves.length)))
    return box
  }

  function openPopup(mark: HTMLButtonElement, at: [number, number], content: HTMLElement): void {
    popup?.remove()
    const opened = new Popup({ offset: 16, maxWidth: '18rem', closeOnClick: true }).setLngLat(at).setDOMContent(content)
    mark.ariaExpanded = 'true'
    opened.on('close', () => {
      const held = opened.getElement()?.contains(document.activeElement) || document.activeElement === document.body
      mark.ariaExpanded = 'false'
      if (held) (mark.isConnected ? mark : map.getCanvas()).focus({ preventScroll: true })
    })
    opened.addTo(map)
    opened.getElement()?.addEventListener('keydown', ({ key }) => key === 'Escape' && opened.remove())
    popup = opened
  }
}

function button(look: string, text: string, name: string): HTMLButtonElement {
  const mark = document.createElement('button')
  mark.type = 'button'
  mark.className = look
  mark.textContent = text
  mark.ariaLabel = name
  mark.title = name
  // Otherwise the map takes the click as one beside the popup, and closes it.
  mark.addEventListener('click', (event) => event.stopPropagation())
  return mark
}

/** Title as a link, when and where. */
function about({ title, url, start, first_day, place }: Place, { language, words }: MapSettings): HTMLElement {
  const box = document.createElement('div')
  box.className = 'map-about'
  const link = document.createElement('a')
  link.href = url
  link.textContent = title
  box.append(link)
  const said = (moment: string, timeZone: string, parts: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...parts, timeZone }).format(new Date(moment))
  const day = { weekday: 'short', day: 'numeric', month: 'long' } as const
  const clock = { hour: '2-digit', minute: '2-digit' } as const
  const when = start
    ? words.at
        .replace('{day}', said(start, 'Europe/Berlin', day))
        .replace('{time}', said(start, 'Europe/Berlin', clock))
    : first_day && said(first_day, 'UTC', day)
  for (const fact of [when, place]) {
    if (!fact) continue
    const line = document.createElement('p')
    line.textContent = fact
    box.append(line)
  }
  return box
}

/** Address of a thing → the number it has on the page: in the list beside the map, or among the page's own places. */
function numbersOfPage({ places }: MapSettings): ReadonlyMap<string, number> {
  const listed = [...document.querySelectorAll<HTMLAnchorElement>('.places-list h3 a')].map(({ href }) => href)
  const addresses = typeof places === 'string' ? listed : places.map(({ properties }) => properties.url)
  return new Map(addresses.map((address, index) => [pathOf(address), index + 1]))
}

const pathOf = (url: string) => new URL(url, location.href).pathname
