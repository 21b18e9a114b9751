import type { ChapterKind } from './paper.ts'

export interface UsualItem {
  readonly words: string
  readonly source: string
  readonly sourceAddress: string | null
  readonly certain: boolean
  /** The kind of chapter that usually answers it; null: none of them. */
  readonly kind: ChapterKind | null
}

const goals = {
  source: 'Modellprojekte Smart Cities: Förderziele',
  sourceAddress: 'https://smart-cities-made-in.de/foerdergegenstand/foerderziele',
  certain: true,
}
const asked = { source: 'Modellprojekte Smart Cities: Unterlagen zum Antrag', sourceAddress: null, certain: true }
const often = {
  source: 'Oft genannt, auch zum Merkblatt 436 der KfW',
  sourceAddress: null,
  certain: false,
}

/**
 * What the funder of the model projects (Modellprojekte Smart Cities) asks, as far as it is public, and what is often named besides. It is a
 * beginning: each district fits it to its own grant.
 */
export const usualItems: readonly UsualItem[] = [
  {
    words: 'Die Strategie ist integriert: Sie verbindet die Fachgebiete, statt sie aufzuzählen.',
    kind: 'solutions',
    ...goals,
  },
  { words: 'Die Lösungen lassen sich auf andere Orte übertragen und vergrößern.', kind: 'transfer', ...goals },
  { words: 'Entwickelte Software ist offen.', kind: 'principles', ...goals },
  {
    words: 'Wissen wird auch nach dem Programm geteilt, Erfolge wie Fehlschläge.',
    kind: 'transfer',
    ...goals,
  },
  { words: 'Es gibt einen Beschluss, der Smart City Charta zu folgen.', kind: 'principles', ...asked },
  { words: 'Der Eigenanteil ist beschlossen.', kind: 'governance', ...asked },
  { words: 'Ausgangslage, Beteiligte und gemeinsame Richtung sind beschrieben.', kind: 'starting-point', ...asked },
  {
    words: 'Die Strategie liegt spätestens 30 Monate nach der Bewilligung vor.',
    kind: null,
    source: 'Modellprojekte Smart Cities: Nachweis der Mittelverwendung',
    sourceAddress: null,
    certain: true,
  },
  { words: 'Bestandsaufnahme mit Bezug auf die Orte', kind: 'starting-point', ...often },
  { words: 'Leitbild und Ziele im Sinn der Smart City Charta', kind: 'visions', ...often },
  { words: 'Wie Menschen beteiligt waren', kind: 'challenges', ...often },
  { words: 'Handlungsfelder', kind: 'fields', ...often },
  { words: 'Maßnahmen mit Kosten und Zeitplan', kind: 'priorities', ...often },
  { words: 'Organisation und Steuerung', kind: 'governance', ...often },
  { words: 'Woran man den Erfolg misst', kind: 'monitoring', ...often },
  { words: 'Beschluss des Kreistags oder Rats', kind: null, ...often },
]
