import { peekToken, takeToken } from '#commons/accounts/tokens.ts'
import { goTo, refuse } from '#foundation/http/problems.ts'
import { form, page, type Work } from '#foundation/http/route.ts'
import { dateRange } from '#foundation/text/dates.ts'
import { Form } from '#foundation/ui/form.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { Button } from '#foundation/ui/links.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { Taken } from '../../bookings/occupancy.ts'
import { seriesById, type WholeSeries } from '../../series/queries.ts'
import { confirmSeriesGuest, confirmSeriesPurpose } from '../../series/save-series.ts'
import { addressOfSeries, tellSeries } from '../../series/telling.ts'
import { seriesNotices, seriesTexts } from '../../texts/series.ts'
import { LinkOver } from '../confirm.tsx'

/** The series a confirming link stands for, with the dates that still wait; undefined when the link or all of them are over. */
async function waitingFor(work: Work, id: unknown, lock: boolean): Promise<WholeSeries | undefined> {
  if (typeof id !== 'string') return undefined
  const whole = await seriesById(work, id, lock)
  const bookings = whole.bookings.filter(({ state }) => state === 'unconfirmed')
  return bookings.length > 0 ? { ...whole, bookings } : undefined
}

/** One link for all dates; it asks before it does something, because mail programs open links on their own. */
export const confirmSeriesPage = page(access, {
  address: addresses.confirmSeries,
  action: 'booking.confirm',
  async load(work, { token }) {
    const held = await peekToken(work, token, confirmSeriesPurpose)
    return typeof held === 'string' ? undefined : await waitingFor(work, held.payload.series, false)
  },
  head: (_data, { language }) => ({ title: seriesTexts(language).confirmTitle, noIndex: true }),
  view(waiting, { language, url }) {
    const t = seriesTexts(language)
    if (!waiting) return <LinkOver />
    const { bookings, resource } = waiting
    return (
      <Article title={t.confirmTitle} lead={t.confirmLead(resource.title, bookings.length)}>
        <ul>
          {bookings.map(({ startsAt, endsAt }) => (
            <li>{dateRange({ start: startsAt, end: endsAt }, language)}</li>
          ))}
        </ul>
        <Form path={addresses.confirmSeries.path} action={{ href: url.pathname }}>
          <div>
            <Button>{t.doConfirm}</Button>
          </div>
        </Form>
      </Article>
    )
  },
})

export const confirmSeriesForm = form(access, {
  address: addresses.confirmSeries,
  action: 'booking.confirm',
  fields: {},
  page: confirmSeriesPage,
  async run(work, _input, _thing, { token }) {
    const held = await takeToken(work, token, confirmSeriesPurpose)
    const waiting = typeof held === 'string' ? undefined : await waitingFor(work, held.payload.series, true)
    // The page says that the link is over.
    if (!waiting) return goTo(addresses.confirmSeries({ token }))
    const state = await confirmSeriesGuest(work, waiting.bookings, waiting.resource).catch((error: unknown) => {
      if (error instanceof Taken) refuse(seriesNotices.gone)
      throw error
    })
    const now = await seriesById(work, waiting.series.id)
    const bookings = now.bookings.filter((booking) => booking.state === state)
    await tellSeries(work, state === 'asked' ? 'asked' : 'confirmed', { ...now, bookings })
    return goTo(addressOfSeries(now.series), state === 'asked' ? seriesNotices.asked : seriesNotices.bookedGuest)
  },
})
