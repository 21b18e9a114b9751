import type { Where } from '../types.ts'

/** What districts demand of everything that can be booked in them. */
export const commonRules: Partial<
  Record<
    Where,
    {
      /** Markdown. */
      readonly conditions: string
      readonly mostDepositCents: number | null
      readonly mostAdvanceDays: number | null
      readonly freeUntilHours: number | null
    }
  >
> = {
  coesfeld: {
    conditions: [
      'Diese Regeln haben die Gemeinden und Vereine im Kreis miteinander vereinbart.\n',
      '- Wer bucht, ist während der Nutzung erreichbar und schließt am Ende ab.',
      '- Ab 22 Uhr ist draußen Nachtruhe.',
      '- Schäden melden Sie bitte am selben Tag; niemand bekommt Ärger, weil ein Glas zerbricht.',
      '- Rettungswege und Feuerlöscher bleiben frei.',
    ].join('\n'),
    mostDepositCents: 30_000,
    mostAdvanceDays: 730,
    freeUntilHours: 336,
  },
}
