import type { FC } from 'hono/jsx'
import { z } from 'zod'
import { choice, day, id, longText, timeOfDay, wholeNumber } from '#foundation/http/fields.ts'
import { parseForm } from '#foundation/http/parse-form.ts'
import { found, goTo, refuse } from '#foundation/http/problems.ts'
import { form, page, type Work } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { dateRange } from '#foundation/text/dates.ts'
import { RadioGroup, Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { DateInput, TextArea, TimeInput } from '#foundation/ui/inputs.tsx'
import { Article, Columns, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Button } from '#foundation/ui/links.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { isSomebodys } from '../../bookings/decide.ts'
import { Taken } from '../../bookings/occupancy.ts'
import type { Typed } from '../../bookings/offer.ts'
import { type Enterable, enterable, settled } from '../../bookings/request-queries.ts'
import { tellBooked } from '../../bookings/telling.ts'
import { wishQuery } from '../../bookings/wish.ts'
import { moveBookings } from '../../moves/move-booking.ts'
import { canMove, type PlannedMove, planMove, type Shift } from '../../moves/move-plan.ts'
import { namesOfBookings } from '../../names.ts'
import { resourceById } from '../../queries.ts'
import type { Booking, Resource } from '../../resource.ts'
import { isBefore } from '../../rules/spans.ts'
import { localDay } from '../../rules/times.ts'
import { bookingsOfSeries, seriesById } from '../../series/queries.ts'
import { type Scope, scopes } from '../../series/scope.ts'
import { tellSeries } from '../../series/telling.ts'
import { moveNotices, moveTexts } from '../../texts/move.ts'
import { requestTexts } from '../../texts/requests.ts'
import { byHouse } from '../requests/enter.tsx'
import { requestSubject, requestsTrail } from '../requests/request.tsx'

const whereFields = { raum: id(), tag: day(), von: timeOfDay(), bis: timeOfDay(), umfang: choice(scopes) }
const one = z.string().max(40).optional().catch(undefined)
const query = z.object({ raum: one, tag: one, von: one, bis: one, umfang: one })

interface Where {
  readonly raum: string
  readonly tag: Temporal.PlainDate
  readonly von: Temporal.PlainTime
  readonly bis: Temporal.PlainTime
  readonly umfang: Scope
}

interface Planned {
  readonly plan: readonly PlannedMove[]
  readonly target: Resource
}

/** The dates that are meant, and what is in their way; undefined when the room is not one of the provider's. */
async function planned(
  work: Work,
  booking: Booking,
  resource: Resource,
  where: Where,
  lock: boolean,
): Promise<Planned | undefined> {
  const target = await resourceById(work.tx, work.space.id, where.raum, work.language)
  if (!target || target.organisation !== resource.organisation) return undefined
  const minutes = ({ hour, minute }: Temporal.PlainTime) => hour * 60 + minute
  const [opens, closes] = [minutes(where.von), minutes(where.bis)]
  const shift: Shift = {
    days: localDay(booking.startsAt).until(where.tag, { largestUnit: 'day' }).days,
    opens,
    closes: closes > opens ? closes : closes + 1440,
  }
  const series =
    booking.series && where.umfang !== 'this' ? await bookingsOfSeries(work, booking.series, lock) : [booking]
  const meant = series.filter(
    (one) => isMovable(one, work.now) && (where.umfang !== 'following' || !isBefore(one.startsAt, booking.startsAt)),
  )
  return { plan: await planMove(work, meant, target, shift), target }
}

const isMovable = ({ state, startsAt }: Booking, now: Temporal.Instant) =>
  (state === 'confirmed' || state === 'asked') && isBefore(now, startsAt)

/** The provider looks where a booking could go, and sees what is in the way before anything moves. */
export const movePage = page(access, {
  address: addresses.move,
  action: 'booking.settle',
  showsPersons: true,
  query,
  async load(work, params, asked) {
    const { booking, resource } = await settled(work, params.booking)
    const typed: Typed = work.attempt?.form === addresses.move.path ? work.attempt.values : asked
    const rooms = await enterable(work, resource.organisation ? [resource.organisation] : null)
    const data = new FormData()
    for (const name of Object.keys(whereFields)) data.set(name, String(typed[name] ?? ''))
    const { input } = typed.tag ? parseForm(whereFields, data) : { input: undefined }
    const there = input ? await planned(work, booking, resource, input, false) : undefined
    const names = await namesOfBookings(
      work.tx,
      [...new Set(there?.plan.flatMap(({ inTheWay }) => inTheWay) ?? [])],
      work.language,
    )
    return { booking, resource, typed, rooms, planned: there, names }
  },
  subject: requestSubject,
  head: (_data, visit) => ({
    title: moveTexts(visit.language).moveTitle,
    trail: requestsTrail(visit),
    noIndex: true,
  }),
  view({ booking, resource, typed, rooms, planned: there, names }, { language, now }) {
    const t = moveTexts(language)
    const when = dateRange({ start: booking.startsAt, end: booking.endsAt }, language)
    const back = addresses.request({ booking: booking.id })
    return (
      <Article title={t.moveTitle} kicker={`${resource.title} · ${when}`} lead={t.moveLead}>
        {isMovable(booking, now) ? (
          <WhereForm booking={booking} typed={typed} rooms={rooms} />
        ) : (
          <Notice kind="warning" title={t.noneMoves} />
        )}
        {there && <Preview booking={booking} typed={typed} of={there} names={names} />}
        <p>
          <ActionLink to={back}>{requestTexts(language).booking(booking.reference)}</ActionLink>
        </p>
      </Article>
    )
  },
})

const WhereForm: FC<{ booking: Booking; typed: Typed; rooms: readonly Enterable[] }> = ({ booking, typed, rooms }) => {
  const visit = useVisit()
  const [t, r] = [moveTexts(visit.language), requestTexts(visit.language)]
  const present = wishQuery({ start: booking.startsAt, end: booking.endsAt })
  const of = (name: 'tag' | 'von' | 'bis') => String(typed[name] ?? present?.[name] ?? '')
  return (
    <Section title={t.newTime} id="neu">
      <form method="get" action={hrefFor(visit, addresses.move({ booking: booking.id }))} class="form">
        <Select name="raum" label={t.room} value={String(typed.raum ?? booking.resource)} choices={byHouse(rooms)} />
        <DateInput name="tag" label={r.day} value={of('tag')} />
        <Columns as="even">
          <TimeInput name="von" label={r.begins} value={of('von')} />
          <TimeInput name="bis" label={r.ends} value={of('bis')} />
        </Columns>
        {booking.series ? (
          <RadioGroup
            name="umfang"
            label={t.scope}
            value={String(typed.umfang ?? 'this')}
            choices={[
              { value: 'this', label: t.scopeThis },
              { value: 'following', label: t.scopeFollowing },
              { value: 'all', label: t.scopeAll },
            ]}
          />
        ) : (
          <HiddenInput name="umfang" value="this" />
        )}
        <div>
          <Button look="second">{t.preview}</Button>
        </div>
      </form>
    </Section>
  )
}

interface PreviewProps {
  booking: Booking
  typed: Typed
  of: Planned
  names: Awaited<ReturnType<typeof namesOfBookings>>
}

const Preview: FC<PreviewProps> = ({ booking, typed, of: { plan }, names }) => {
  const { language } = useVisit()
  const t = moveTexts(language)
  const number = plan.filter(canMove).length
  const why = ({ span, past, inTheWay }: PlannedMove) => {
    if (!span) return t.clock
    if (past) return t.past
    const there = inTheWay.map((one) => names.get(one)).filter((one) => one !== undefined)
    return t.inTheWay(there.map(({ title, time }) => `${title}, ${time}`).join('; '))
  }
  return (
    <Section title={t.then} id="kuenftig">
      <DataTable
        caption={t.then}
        captionOutOfSight
        rows={plan}
        columns={[
          {
            label: t.now,
            value: (move) => dateRange({ start: move.booking.startsAt, end: move.booking.endsAt }, language),
          },
          { label: t.then, value: ({ span }) => (span ? dateRange(span, language) : '–') },
          {
            label: requestTexts(language).columnState,
            value: (move) =>
              canMove(move) ? (
                <StatusTag tone="success">{t.free}</StatusTag>
              ) : (
                <>
                  <StatusTag tone="warning">{t.stays}</StatusTag> {why(move)}
                </>
              ),
          },
        ]}
      />
      {number === 0 ? (
        <Notice kind="warning" title={t.noneMoves} />
      ) : (
        <Form path={addresses.move.path} action={addresses.move({ booking: booking.id })} submit={t.doMove(number)}>
          {Object.keys(whereFields).map((name) => (
            <HiddenInput name={name} value={String(typed[name] ?? '')} />
          ))}
          <HiddenInput name="anzahl" value={number} />
          {isSomebodys(booking) && (
            <TextArea name="reason" label={t.reason} hint={t.reasonHint} rows={2} maxlength={500} />
          )}
          {!isSomebodys(booking) && <HiddenInput name="reason" value="–" />}
        </Form>
      )}
    </Section>
  )
}

export const moveForm = form(access, {
  address: addresses.move,
  action: 'booking.settle',
  page: movePage,
  fields: { ...whereFields, anzahl: wholeNumber(0, 1000), reason: longText(500) },
  load: (work, params) => settled(work, params.booking, true),
  subject: requestSubject,
  async run(work, input, { booking, resource }) {
    const { plan, target } = found(await planned(work, booking, resource, input, true))
    const moves = plan.filter(canMove).flatMap(({ booking: one, span }) => (span ? [{ booking: one, span }] : []))
    if (moves.length === 0 || moves.length !== input.anzahl) refuse(moveNotices.movedOther)
    const moved = await moveBookings(work, moves, target).catch((error: unknown) => {
      if (error instanceof Taken) refuse(moveNotices.movedOther)
      throw error
    })
    const [first] = moved
    if (first && isSomebodys(first)) {
      if (booking.series && moved.length > 1) {
        const whole = await seriesById(work, booking.series)
        await tellSeries(work, 'moved', {
          ...whole,
          resource: target,
          bookings: moved,
          rejected: [],
          reason: input.reason,
        })
      } else await tellBooked(work, first, target, 'moved', { reason: input.reason })
    }
    return goTo(addresses.request({ booking: booking.id }), moveNotices.moved)
  },
})
