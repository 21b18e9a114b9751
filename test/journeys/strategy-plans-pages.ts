import type { Stop } from './pages.ts'

// Tables of measures, below the district of the demo.

const table = `Nr.;Maßnahme;Status;Beginn;Ende;Kosten 2026 geplant;Bemerkung
X-1;Bus am Abend;in Umsetzung;46023;2027;20 Tsd. €;x
X-2;Dorfladen;in Umsetzung;1.2.2027;1.1.2027;;
X-3;Hofladen;halb fertig;;;12,500;
`

/** Nothing of them is for everybody. */
export const visitors: readonly Stop[] = []

/** Seen by those who edit. */
export const staff: readonly Stop[] = [
  '/strategie/tabelle',
  {
    answer: 'a table of measures, before it is taken over',
    async reach(page, origin) {
      await page.goto(`${origin}/mayen-koblenz/strategie/tabelle`)
      const file = { name: 'plan.csv', mimeType: 'text/csv', buffer: Buffer.from(table) }
      await page.locator('main input[type=file]').setInputFiles(file)
      await Promise.all([
        page.waitForEvent('domcontentloaded'),
        page.locator('main form[action$="/tabelle"] button[type=submit]').first().click(),
      ])
      await page.locator('#nicht-uebernommen').waitFor()
    },
  },
]
