import type { Child, FC } from 'hono/jsx'
import { asset } from '#foundation/http/assets.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { intlTag } from '#foundation/text/language.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Icon } from '#foundation/ui/icon.tsx'
import { loadAreas } from '../areas/areas.ts'
import { addresses } from './addresses.ts'
import { boxAround } from './boundaries.ts'
import type { MapSettings } from './settings.ts'
import { mapWords, texts } from './texts.ts'
import { type Tiles, tilesInUse } from './tiles.ts'

/**
 * A drawn map that can be exchanged for a movable one. Without script the drawing is all there is; with script a button appears, and only
 * who presses it loads the map. The page says `movableMap: true` in its head.
 * @param places address of the feed of places with the page's filter, or the page's own few places
 */
export const MovableMap: FC<{ places: MapSettings['places']; children?: Child }> = ({ places, children }) => {
  const visit = useVisit()
  const t = texts(visit.language)
  const box = boxAround(visit.space.settings.districtKey)
  if (!box) return <>{children}</>
  const tiles = tilesInUse()
  const settings: MapSettings = {
    script: asset('map-later.js'),
    styles: asset('map-later.css'),
    // A worker keeps the policy it was loaded with: another host, another address.
    worker: asset('map-worker.js') + (tiles?.host ? `?${encodeURIComponent(tiles.host)}` : ''),
    boundaries: hrefFor(visit, addresses.boundaries(), { language: 'de' }),
    places,
    box,
    tiles: tiles && { ...tiles.settings, attribution: namedTiles(tiles, t) },
    attribution: t.boundaries(loadAreas().attribution.text),
    language: intlTag[visit.language],
    words: mapWords(visit.language),
  }
  return (
    <movable-map data-map={JSON.stringify(settings)}>
      <div class="map-drawing">{children}</div>
      <div class="map-stage" hidden />
      <div class="map-offer no-print" hidden>
        <button type="button" class="kern-btn kern-btn--secondary">
          <Icon name="map" size="small" />
          <span class="kern-label">{t.move}</span>
        </button>
        <button type="button" class="kern-btn kern-btn--secondary" hidden>
          <Icon name="back" size="small" />
          <span class="kern-label">{t.backToDrawing}</span>
        </button>
        <p class="hint">{hintOf(tiles, t)}</p>
        <p role="status" class="hint" />
      </div>
      <script type="module" src={asset('map-page.js')} />
    </movable-map>
  )
}

type Texts = ReturnType<typeof texts>

/** What somebody should know before pressing the button. */
function hintOf(tiles: Tiles | null, t: Texts): string {
  return [tiles?.host ? t.foreignTiles(tiles.host) : tiles ? '' : t.noTiles, t.size].filter(Boolean).join(' ')
}

const namedTiles = ({ settings: { attribution } }: Tiles, t: Texts) => (attribution ? t.tiles(attribution) : '')
