import { z } from 'zod'
import { choice, optionalId, optionalLongText } from '#foundation/http/fields.ts'
import { goTo } from '#foundation/http/problems.ts'
import { form, page } from '#foundation/http/route.ts'
import { TextArea } from '#foundation/ui/inputs.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { invoicesStanding } from '../../invoices/corrections.ts'
import { cancelSeriesByProvider } from '../../series/decide-series.ts'
import { seriesById, type WholeSeries } from '../../series/queries.ts'
import { inScope, scopes } from '../../series/scope.ts'
import { requestTexts } from '../../texts/requests.ts'
import { seriesProviderNotices, seriesProviderTexts } from '../../texts/series-provider.ts'
import { InvoicesAfter } from '../invoices/after.tsx'
import { requestsTrail } from '../requests/request.tsx'
import { CancelSeriesView } from './cancel-view.tsx'

const subject = ({ resource }: WholeSeries) => ({ organisation: resource.organisation })

/** The provider calls off one date, it and all after it, or all to come. */
export const callSeriesPage = page(access, {
  address: addresses.callSeries,
  action: 'booking.settle',
  showsPersons: true,
  query: z.object({ ab: z.uuid().optional().catch(undefined) }),
  async load(work, { series }, { ab }) {
    const whole = await seriesById(work, series)
    const open = inScope(whole.bookings, 'all', null, work.now).map(({ id }) => id)
    return { ...whole, from: ab ?? null, invoices: await invoicesStanding(work, open) }
  },
  subject,
  head: (_data, visit) => ({
    title: seriesProviderTexts(visit.language).cancel,
    trail: requestsTrail(visit),
    noIndex: true,
  }),
  view(whole, { language }) {
    const t = requestTexts(language)
    const at = { series: whole.series.id }
    return (
      <CancelSeriesView
        whole={whole}
        from={whole.from}
        path={addresses.callSeries.path}
        action={addresses.callSeries(at, { ab: whole.from ?? undefined })}
        back={addresses.requestedSeries(at)}
        byProvider
      >
        <InvoicesAfter invoices={whole.invoices} words="callSome" />
        {whole.bookings.some(({ kind }) => kind !== 'internal') && (
          <TextArea name="reason" label={t.reason} hint={t.reasonHint} rows={2} maxlength={500} />
        )}
      </CancelSeriesView>
    )
  },
})

export const callSeriesForm = form(access, {
  address: addresses.callSeries,
  action: 'booking.settle',
  page: callSeriesPage,
  fields: { scope: choice(scopes), ab: optionalId(), reason: optionalLongText(500) },
  load: (work, { series }) => seriesById(work, series),
  subject,
  async run(work, { scope, ab, reason }, { series }) {
    await cancelSeriesByProvider(work, series.id, scope, ab, reason)
    return goTo(addresses.requestedSeries({ series: series.id }), seriesProviderNotices.cancelled)
  },
})
