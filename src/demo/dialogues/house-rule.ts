import type { DemoDialogue } from '../types.ts'
import { houseRuleDraft, houseRulePoints } from './house-rule-texts.ts'

/** An invented association asks about an invented rule: a text that is over, with its new version, and one that is being commented on. */
export const houseRule: DemoDialogue = {
  slug: 'hausordnung-fuer-das-buergerhaus',
  where: 'mayen-koblenz',
  basis: 'invented',
  title: { de: 'Hausordnung für das Bürgerhaus', en: 'A house rule for the village hall' },
  lead: {
    de: 'Ein erfundener Dorfverein schreibt eine neue Hausordnung. Lesen Sie den Entwurf Absatz für Absatz und sagen Sie, was anders heißen soll.',
    en: 'An invented village association writes a new house rule. Read the draft paragraph by paragraph and say what should read differently.',
  },
  decides: {
    de: 'Wie die Hausordnung des Bürgerhauses vom neuen Jahr an heißt.',
    en: 'How the house rule of the village hall reads from the new year on.',
  },
  limits: {
    de: 'Brandschutz und Nachtruhe stehen fest. Absätze, an denen nichts zu ändern ist, sind mit dem Grund gekennzeichnet.',
    en: 'Fire safety and night rest are settled. Paragraphs in which nothing can be changed are marked with the reason.',
  },
  decidedBy: 'Die Mitgliederversammlung des Dorfvereins',
  decidedWhen: 'in ihrer nächsten Sitzung',
  body: {
    de: 'Diesen Dialog gibt es nur in der Vorführung: Verein, Text, Menschen und Antworten sind erfunden.',
    en: 'This dialogue exists in the demo only: association, text, people and answers are invented.',
  },
  outcome: { de: '' },
  phases: [
    {
      method: 'text',
      who: 'guest',
      title: { de: 'Eckpunkte', en: 'Key points' },
      intro: {
        de: 'Vor dem Entwurf standen fünf Eckpunkte zur Debatte.',
        en: 'Before the draft five key points were up for debate.',
      },
      outcome: {
        de: 'Aus den Eckpunkten wurde der Entwurf, den Sie jetzt kommentieren können.',
        en: 'The key points became the draft you can comment on now.',
      },
      days: { inDays: -60, forDays: 25 },
      text: houseRulePoints,
    },
    {
      method: 'text',
      who: 'guest',
      title: { de: 'Entwurf lesen und kommentieren', en: 'Read the draft and comment on it' },
      intro: {
        de: 'Sagen Sie zu jedem Absatz, was fehlt oder anders heißen soll. Bögen liegen im Bürgerhaus aus.',
        en: 'Say for each paragraph what is missing or should read differently. Forms lie in the village hall.',
      },
      outcome: { de: '' },
      days: { inDays: -18, forDays: 45 },
      text: houseRuleDraft,
    },
    {
      method: 'reading',
      who: 'guest',
      title: { de: 'Neue Fassung und Beschluss', en: 'New version and decision' },
      intro: {
        de: 'Die neue Fassung zeigt, was aus jedem Beitrag wurde. Dann entscheidet die Mitgliederversammlung.',
        en: 'The new version shows what became of each contribution. Then the members decide.',
      },
      outcome: { de: '' },
      days: null,
    },
  ],
}
