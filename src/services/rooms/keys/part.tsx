import type { FC } from 'hono/jsx'
import { dateTime } from '#foundation/text/dates.ts'
import { markdownToHtml } from '#foundation/text/markdown.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Prose } from '#foundation/ui/drawing.tsx'
import { Section } from '#foundation/ui/layout.tsx'
import { Link } from '#foundation/ui/links.tsx'
import { DescriptionList } from '#foundation/ui/table.tsx'
import { DepositForBooker } from '../deposits/part.tsx'
import type { Booking } from '../resource.ts'
import { keysTexts } from '../texts/keys.ts'
import type { Keys } from './access-queries.ts'
import type { AccessKind } from './access-ways.ts'

/** Deposit and access on the page of whoever booked. */
export const KeysForBooker: FC<{ keys: Keys; booking: Booking }> = ({ keys, booking }) => (
  <>
    {keys.deposit && <DepositForBooker of={keys.deposit} inSeries={Boolean(booking.series)} />}
    {keys.kind && <Entrance keys={keys} />}
  </>
)

export const kindWord = (kind: AccessKind, language: Parameters<typeof keysTexts>[0]): string => {
  const t = keysTexts(language)
  return { open: t.kindOpen, key: t.kindKey, code: t.kindCode, staff: t.kindStaff }[kind]
}

/** How one gets in, while it may be seen; before, from when. */
const Entrance: FC<{ keys: Keys }> = ({ keys }) => {
  const { language } = useVisit()
  const t = keysTexts(language)
  const { showing, way, kind } = keys
  if (showing.is === 'never' || showing.is === 'over' || !kind) return null
  if (!way)
    return (
      <Section title={t.title} id="zugang">
        <p>
          <strong>{kindWord(kind, language)}.</strong>{' '}
          {showing.is === 'later'
            ? (showing.unpaid ? t.laterUnpaid : t.later)(dateTime(showing.from, language))
            : t.unpaid}
        </p>
      </Section>
    )
  return (
    <Section title={t.title} id="zugang">
      <div class="entrance">
        {way.kind === 'code' ? (
          <>
            <p class="small">{t.code}</p>
            {keys.code ? <p class="door-code">{keys.code}</p> : <p>{t.noCode}</p>}
            {keys.code && <p class="small">{t.codeHint}</p>}
          </>
        ) : (
          <p>
            <strong>{kindWord(way.kind, language)}</strong>
          </p>
        )}
        {(way.place || way.whom || way.hours || way.phone) && (
          <DescriptionList
            of={[
              [t.place, way.place],
              [t.whom, way.whom],
              [t.hours, way.hours],
              [t.phone, way.phone && <Link to={{ href: `tel:${way.phone.replace(/[^\d+]/g, '')}` }}>{way.phone}</Link>],
            ]}
          />
        )}
        {way.instructions && <Prose of={markdownToHtml(way.instructions)} />}
      </div>
    </Section>
  )
}
