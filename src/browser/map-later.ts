import { FullscreenControl, Map as MapLibre, NavigationControl, ScaleControl, setWorkerUrl } from 'maplibre-gl'
import type { MapSettings } from '#commons/maps/settings.ts'
import { styleColours } from './map-colours.ts'
import type { MapData } from './map-data.ts'
import { showPlaces } from './map-places.ts'
import { emptyMark, mapStyle } from './map-style.ts'

export { loadData } from './map-data.ts'

/** Room around what is shown first; no mark begins under the buttons on the right. */
const around = { padding: { top: 32, right: 52, bottom: 40, left: 24 } }

/**
 * Opens the map inside an element.
 * @returns ends it and gives everything back that it holds
 * @throws where the browser cannot draw it (no WebGL)
 */
export function openMap(stage: HTMLElement, settings: MapSettings, data: MapData): () => void {
  const { words, box, tiles, attribution } = settings
  setWorkerUrl(new URL(settings.worker, location.href).href)
  const [west, south, east, north] = box
  const [wide, high] = [(east - west) * 0.6, (north - south) * 0.6]
  stage.classList.toggle('map-stage-pictures', tiles?.kind === 'raster')
  const style = () => mapStyle(settings, data, styleColours(stage))
  const map = new MapLibre({
    container: stage,
    style: style(),
    bounds: [west, south, east, north],
    fitBoundsOptions: around,
    maxBounds: [west - wide, south - high, east + wide, north + high],
    maxZoom: tiles ? Math.min(tiles.maxZoom + 4, 18) : 15,
    attributionControl: { compact: false, customAttribution: [attribution, tiles?.attribution ?? ''].map(escaped) },
    cooperativeGestures: true,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    renderWorldCopies: false,
    fadeDuration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 200,
    locale: {
      'Map.Title': words.map,
      'NavigationControl.ZoomIn': words.zoomIn,
      'NavigationControl.ZoomOut': words.zoomOut,
      'FullscreenControl.Enter': words.fullscreen,
      'FullscreenControl.Exit': words.leaveFullscreen,
      'Popup.Close': words.close,
      'CooperativeGesturesHandler.WindowsHelpText': words.wheel,
      'CooperativeGesturesHandler.MacHelpText': words.wheelMac,
      'CooperativeGesturesHandler.MobileHelpText': words.fingers,
    },
  })
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right')
  map.addControl(new FullscreenControl(), 'top-right')
  map.addControl(new ScaleControl({ maxWidth: 100, unit: 'metric' }), 'top-left')
  // A tile that cannot be had leaves its place empty; the map goes on.
  map.on('error', ({ error }) => console.warn(error))
  map.setMissingStyleImageResolver((id) => {
    if (id === emptyMark) map.addImage(id, { width: 30, height: 30, data: new Uint8Array(30 * 30 * 4) })
  })
  showPlaces(map, settings)
  // Until somebody moves it, the whole district stays in view, also when the window changes.
  let moved = false
  map.on('movestart', ({ originalEvent }) => {
    moved ||= originalEvent !== undefined && originalEvent.type !== 'resize'
  })
  map.on('resize', () => {
    if (!moved) map.fitBounds([west, south, east, north], { ...around, animate: false })
  })
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const recolour = () => map.setStyle(style())
  dark.addEventListener('change', recolour)
  return () => {
    dark.removeEventListener('change', recolour)
    map.remove()
  }
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
