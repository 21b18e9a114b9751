import type { FC } from 'hono/jsx'
import { frontTexts } from '#commons/front/front-texts.ts'
import type { Query } from '#foundation/http/address.ts'
import { integer } from '#foundation/text/numbers.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Draw } from '#foundation/ui/drawing.tsx'
import { Link } from '#foundation/ui/links.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { addresses } from '../../addresses.ts'
import { words } from '../../measures/texts.ts'
import { none, timelinesses } from '../asked.ts'
import { scheduleBar, scheduleSign } from '../drawings/schedule.ts'
import { listTexts } from '../list-texts.ts'
import type { FieldEntry } from '../overview.ts'
import { texts } from '../texts.ts'

/** On schedule, delayed, paused, unknown: field by field, as a bar and as numbers that lead to the measures. */
export const ByField: FC<{ of: readonly FieldEntry[]; query: Query }> = ({ of, query }) => {
  const { language } = useVisit()
  const [t, w, f, l] = [texts(language), words(language), frontTexts(language), listTexts(language)]
  const most = Math.max(...of.map(({ all }) => all.count))
  return (
    <DataTable
      caption={t.fieldsTable}
      rows={of}
      columns={[
        { label: l.field, value: ({ field }) => (field ? f[field] : l.noField) },
        { label: t.bars, value: ({ all }) => <Draw of={scheduleBar(all.timeliness, most)} /> },
        ...timelinesses.map((key) => ({
          label: w[key],
          value: ({ field, all }: FieldEntry) =>
            all.timeliness[key] > 0 ? (
              <>
                <Draw of={scheduleSign(key)} />
                <Link to={addresses.measures({ ...query, feld: field ?? none, zeitplan: key })}>
                  {integer(all.timeliness[key], language)}
                </Link>
              </>
            ) : (
              '0'
            ),
          number: true,
        })),
      ]}
    />
  )
}
