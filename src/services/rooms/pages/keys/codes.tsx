import { page } from '#foundation/http/route.ts'
import { dateRange } from '#foundation/text/dates.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { ActionLink, Link } from '#foundation/ui/links.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { comingCodes } from '../../keys/booking-codes.ts'
import { settledBy } from '../../rights.ts'
import { keysTexts } from '../../texts/keys.ts'
import { ProviderPage } from '../provider-page.tsx'
import { requestsTrail } from '../requests/request.tsx'

/** What the locks have to know in the next days. No names: a lock needs none. */
export const codesPage = page(access, {
  address: addresses.codes,
  action: 'booking.queue',
  load: async (work) => ({ codes: await comingCodes(work, settledBy(work.viewer)) }),
  head: (_data, visit) => ({
    title: keysTexts(visit.language).codes,
    trail: requestsTrail(visit),
    noIndex: true,
    wide: true,
  }),
  view({ codes }, { language }) {
    const t = keysTexts(language)
    return (
      <ProviderPage title={t.codes} lead={t.codesLead}>
        {codes.length === 0 ? (
          <EmptyState title={t.codesNone} icon="lock">
            <p>{t.codesNoneHint}</p>
          </EmptyState>
        ) : (
          <DataTable
            caption={t.codes}
            captionOutOfSight
            rows={codes}
            columns={[
              {
                label: t.when,
                moment: true,
                value: ({ id, startsAt, endsAt }) => (
                  <Link to={addresses.request({ booking: id })}>
                    {dateRange({ start: startsAt, end: endsAt }, language)}
                  </Link>
                ),
              },
              { label: t.what, value: ({ title, building }) => `${title}, ${building}` },
              {
                label: t.codeTitle,
                value: ({ code }) => (code ? <strong class="lock-code">{code}</strong> : t.making),
              },
              {
                label: t.change,
                value: ({ id }) => <ActionLink to={addresses.bookingCode({ booking: id })}>{t.setCode}</ActionLink>,
              },
            ]}
          />
        )}
      </ProviderPage>
    )
  },
})
