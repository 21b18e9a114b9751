import type { Where } from '../types.ts'

/** What districts demand of everything that can be booked in them. */
export const commonRules: Partial<
  Record<
    Where,
    {
      /** Markdown. */
      readonly conditions: string
      readonly conditionsEn?: string
      readonly mostDepositCents: number | null
      readonly mostAdvanceDays: number | null
      readonly freeUntilHours: number | null
    }
  >
> = {
  // Limits only: one hall of the district asks for more, so that the page shows what differs.
  'mayen-koblenz': { conditions: '', mostDepositCents: 15_000, mostAdvanceDays: 365, freeUntilHours: 168 },
  coesfeld: {
    conditions: [
      'Diese Regeln haben die Gemeinden und Vereine im Kreis miteinander vereinbart.\n',
      '- Wer bucht, ist während der Nutzung erreichbar und schließt am Ende ab.',
      '- Ab 22 Uhr ist draußen Nachtruhe.',
      '- Schäden melden Sie bitte am selben Tag; niemand bekommt Ärger, weil ein Glas zerbricht.',
      '- Rettungswege und Feuerlöscher bleiben frei.',
    ].join('\n'),
    conditionsEn: [
      'The municipalities and clubs of the district have agreed on these rules together.\n',
      '- Whoever books can be reached while using the room, and locks up at the end.',
      '- After 10 pm it is quiet outside.',
      '- Please report damage the same day; nobody gets into trouble over a broken glass.',
      '- Escape routes and fire extinguishers stay clear.',
    ].join('\n'),
    mostDepositCents: 30_000,
    mostAdvanceDays: 730,
    freeUntilHours: 336,
  },
}
