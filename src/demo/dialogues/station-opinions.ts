import type { DemoOpinions } from '../types.ts'

/**
 * What the invented initiative asks, and how likely each of three invented groups agrees: those who want a place to meet, those who look at
 * money and homes, those who want green and quiet. Nobody said any of this.
 */
export const stationOpinions: DemoOpinions = {
  groups: [52, 41, 29],
  statements: [
    ['Der alte Bahnhof soll stehen bleiben.', [0.95, 0.9, 0.93]],
    ['Im Bahnhof soll es ein Café geben.', [0.92, 0.45, 0.2]],
    ['Der Warteraum soll ein Treffpunkt für alle Vereine werden.', [0.95, 0.3, 0.5]],
    ['Oben sollen Wohnungen entstehen.', [0.25, 0.93, 0.3]],
    ['Die Wohnungen sollen für Menschen mit wenig Geld bezahlbar sein.', [0.7, 0.35, 0.6]],
    ['Das Gleisfeld soll eine Wiese bleiben.', [0.5, 0.1, 0.97]],
    ['Auf dem Gleisfeld ist Platz für Parkplätze.', [0.2, 0.85, 0.04]],
    ['Abends soll dort Musik gespielt werden dürfen.', [0.88, 0.5, 0.08]],
    ['Nach 22 Uhr muss Ruhe sein.', [0.4, 0.7, 0.97]],
    ['Der Radweg soll am Bahnhof vorbeiführen.', [0.9, 0.82, 0.91]],
    ['Der Umbau darf auch länger dauern, wenn viele mitarbeiten.', [0.9, 0.2, 0.75]],
    ['Ohne festen Kostenplan fangen wir nicht an.', [0.3, 0.95, 0.6]],
    ['Ein Teil des Geldes soll aus Spenden kommen.', [0.8, 0.85, 0.83]],
    ['Die Gemeinde soll das Haus kaufen, nicht ein Verein.', [0.35, 0.7, 0.5]],
    ['Wer mitarbeitet, soll auch mitentscheiden.', [0.95, 0.5, 0.8]],
    ['Ein Büro zum Mieten bringt Geld für den Rest.', [0.45, 0.92, 0.3]],
    ['Die alten Bäume am Bahnsteig dürfen nicht gefällt werden.', [0.7, 0.3, 0.98]],
    ['Ein Spielplatz gehört dazu.', [0.85, 0.4, 0.55]],
    ['Das Haus soll ohne Stufen zu betreten sein.', [0.97, 0.88, 0.92]],
    ['Die Uhr am Bahnsteig soll wieder gehen.', [0.93, 0.75, 0.85]],
    ['Für Feste soll man den Raum günstig mieten können.', [0.93, 0.7, 0.3]],
    ['Das Dach soll Strom aus Sonne liefern.', [0.75, 0.8, 0.9]],
  ],
  proposed: [
    { words: 'Im Bahnhof soll ein Dorfladen öffnen.', state: 'shown', likely: [0.8, 0.75, 0.6] },
    { words: 'Eine Werkstatt für Räder passt gut in den Güterschuppen.', state: 'shown', likely: [0.85, 0.55, 0.7] },
    { words: 'Der Güterschuppen soll eine Halle für Proben werden.', state: 'waiting' },
    { words: 'Das Café soll einen Garten haben.', state: 'waiting' },
    {
      words: 'Es soll ein Café geben!',
      state: 'refused',
      reason: 'Das steht schon da: „Im Bahnhof soll es ein Café geben.“',
    },
  ],
  channels: { online: 84, paper: 30, telephone: 0, 'on-site': 8 },
  source: 'Papierbögen der Initiative',
}
