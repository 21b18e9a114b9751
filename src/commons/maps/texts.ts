import { catalogue } from '#foundation/text/catalogue.ts'

export const texts = catalogue({
  move: { de: 'Karte bewegen und vergrößern', en: 'Move and zoom the map' },
  backToDrawing: { de: 'Zurück zur gezeichneten Karte', en: 'Back to the drawn map' },
  size: { de: 'Lädt einmalig rund 0,4 MB.', en: 'Loads about 0.4 MB once.' },
  noTiles: {
    de: 'Sie zeigt Grenzen und Orte auf leerem Grund, ohne Straßen und Häuser.',
    en: 'It shows boundaries and places on plain ground, without streets and houses.',
  },
  foreignTiles: {
    de: (host: string) =>
      `Die Kacheln kommen von ${host}: Ihr Browser ruft sie dort ab und nennt dabei Ihre Netzadresse und den gezeigten Ausschnitt.`,
    en: (host: string) =>
      `The tiles come from ${host}: your browser fetches them there, which tells your network address and the section shown.`,
  },
  placeOn: {
    de: (place: string) => `Karte: Die 1 zeigt, wo „${place}“ liegt.`,
    en: (place: string) => `Map: the 1 shows where “${place}” is.`,
  },
  boundaries: { de: (source: string) => `Grenzen: ${source}`, en: (source: string) => `Boundaries: ${source}` },
  tiles: { de: (source: string) => `Kacheln: ${source}`, en: (source: string) => `Tiles: ${source}` },
})

/** What the opened map says; what stands in braces is filled in by the browser. */
export const mapWords = catalogue({
  map: {
    de: 'Bewegliche Karte. Pfeiltasten verschieben, Plus und Minus vergrößern und verkleinern.',
    en: 'Movable map. Arrow keys move it, plus and minus zoom in and out.',
  },
  loading: { de: 'Die Karte wird geladen.', en: 'The map is being loaded.' },
  opened: {
    de: 'Die Karte ist offen. Alles, was sie zeigt, steht auch im Text der Seite.',
    en: 'The map is open. Everything it shows is in the text of the page, too.',
  },
  failed: {
    de: 'Die bewegliche Karte lässt sich in diesem Browser gerade nicht öffnen. Die Zeichnung zeigt dieselben Orte.',
    en: 'The movable map cannot be opened in this browser at the moment. The drawing shows the same places.',
  },
  zoomIn: { de: 'Vergrößern', en: 'Zoom in' },
  zoomOut: { de: 'Verkleinern', en: 'Zoom out' },
  fullscreen: { de: 'Im ganzen Bildschirm zeigen', en: 'Show full screen' },
  leaveFullscreen: { de: 'Ganzen Bildschirm verlassen', en: 'Leave full screen' },
  close: { de: 'Schließen', en: 'Close' },
  wheel: { de: 'Zum Vergrößern Strg halten und scrollen', en: 'Hold Ctrl and scroll to zoom' },
  wheelMac: { de: 'Zum Vergrößern ⌘ halten und scrollen', en: 'Hold ⌘ and scroll to zoom' },
  fingers: { de: 'Karte mit zwei Fingern bewegen', en: 'Use two fingers to move the map' },
  together: { de: '{n} Orte: vergrößern', en: '{n} places: zoom in' },
  numbered: { de: '{n}: {text}', en: '{n}: {text}' },
  at: { de: '{day}, {time} Uhr', en: '{day}, {time}' },
  more: { de: 'und {n} weitere', en: 'and {n} more' },
})
