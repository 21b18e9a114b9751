import { z } from 'zod'
import type { Everything } from '#commons/manifest.ts'
import { writeCsv } from '#foundation/files/csv.ts'
import { download } from '#foundation/http/download.ts'
import { optionalChoice, optionalDay, optionalId, optionalText } from '#foundation/http/fields.ts'
import { type FormRoute, form } from '#foundation/http/route.ts'
import { homeZone } from '#foundation/text/dates.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { aboutOf, entriesOf, sentenceOf } from '../entries.ts'
import { texts } from '../texts.ts'

const most = 10_000

/** The log as a table. A form, not a link: who takes it away is written to the log as well. */
export function tableForm(everything: Everything, protocolPage: FormRoute['page']) {
  return form(access, {
    address: addresses.table,
    action: 'audit.read',
    page: protocolPage,
    fields: {
      art: z.preprocess((value) => value ?? '', optionalChoice(['change', 'look'])),
      wer: z.preprocess((value) => value ?? '', optionalId()),
      bereich: z.preprocess((value) => value ?? '', optionalText(40)),
      ab: z.preprocess((value) => value ?? '', optionalDay()),
      bis: z.preprocess((value) => value ?? '', optionalDay()),
    },
    async run(work, { art, wer, bereich, ab, bis }) {
      const { language, space, now } = work
      const t = texts(language)
      const chosen = { art: art ?? '', wer: wer ?? '', bereich: bereich ?? '', ab, bis } as const
      const entries = await entriesOf(work.tx, space.id, chosen, { limit: most })
      const about = await aboutOf(everything, work, entries)
      const head = [t.when, t.who, t.act, t.what, t.about, t.fields]
      const rows = entries.map((entry) => {
        const thing = about.get(entry.id) ?? null
        return [
          local(entry.at),
          entry.name || t.gone,
          entry.act === 'look' ? t.lookAct : t.changeAct,
          sentenceOf(everything, entry, language),
          thing === 'gone' ? t.notThere : (thing?.title ?? ''),
          entry.fields.join(' '),
        ]
      })
      return download(writeCsv([head, ...rows]), {
        name: `protokoll-${space.slug || 'netzwerk'}-${local(now).slice(0, 10)}.csv`,
        type: 'text/csv',
        cache: 'no-store',
      })
    },
  })
}

/** '2026-11-26 10:00:05' in Berlin: spreadsheets sort it. */
const local = (at: Temporal.Instant) =>
  at
    .toZonedDateTimeISO(homeZone)
    .toPlainDateTime()
    .round('second')
    .toString({ smallestUnit: 'second' })
    .replace('T', ' ')
