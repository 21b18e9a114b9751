import type { FC } from 'hono/jsx'
import { z } from 'zod'
import { page } from '#foundation/http/route.ts'
import { dateRange, dateShort, dateWithWeekday, time } from '#foundation/text/dates.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { Row, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Button, Link } from '#foundation/ui/links.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { type Handover, type HandoverDeed, handoversIn } from '../../keys/handovers.ts'
import { kindWord } from '../../keys/part.tsx'
import { settledBy } from '../../rights.ts'
import { isBefore } from '../../rules/spans.ts'
import { localDay, wholeDays } from '../../rules/times.ts'
import { depositTexts } from '../../texts/deposits.ts'
import { keysTexts } from '../../texts/keys.ts'
import { ProviderPage } from '../provider-page.tsx'
import { whoBooked } from '../requests/queue.tsx'
import { requestsTrail } from '../requests/request.tsx'

const query = z.object({ tag: z.iso.date().optional().catch(undefined) })

/** Who comes or goes on a day and what they get, to tick on the screen or on paper; below, keys that have not come back. */
export const handoversPage = page(access, {
  address: addresses.handovers,
  action: 'booking.queue',
  showsPersons: true,
  query,
  async load(work, _params, { tag }) {
    const today = localDay(work.now)
    const day = tag ? Temporal.PlainDate.from(tag) : today
    const span = wholeDays(day, day)
    const all = await handoversIn(work, settledBy(work.viewer), span, day.equals(today) ? span.start : null)
    return {
      day,
      that: all.filter(({ endsAt }) => isBefore(span.start, endsAt)),
      out: all.filter(({ endsAt }) => !isBefore(span.start, endsAt)),
    }
  },
  head: (_data, visit) => ({
    title: keysTexts(visit.language).handovers,
    trail: requestsTrail(visit),
    noIndex: true,
    wide: true,
  }),
  view({ day, that, out }, { language }) {
    const t = keysTexts(language)
    return (
      <ProviderPage title={t.handovers} kicker={dateWithWeekday(day, language)} lead={t.handoversLead}>
        <div class="no-print">
          <Row>
            <ActionLink to={addresses.handovers({ tag: day.subtract({ days: 1 }).toString() })} icon="back">
              {t.dayBefore}
            </ActionLink>
            <ActionLink to={addresses.handovers({ tag: day.add({ days: 1 }).toString() })}>{t.dayAfter}</ActionLink>
          </Row>
        </div>
        {that.length === 0 ? (
          <EmptyState title={t.noneThatDay} icon="lock">
            <p>{t.noneThatDayHint}</p>
          </EmptyState>
        ) : (
          <List of={that} caption={dateWithWeekday(day, language)} />
        )}
        {out.length > 0 && (
          <Section title={t.stillOut} id="noch-draussen">
            <p>{t.stillOutLead}</p>
            <List of={out} caption={t.stillOut} />
          </Section>
        )}
      </ProviderPage>
    )
  },
})

const List: FC<{ of: readonly Handover[]; caption: string }> = ({ of, caption }) => {
  const { language } = useVisit()
  const t = keysTexts(language)
  return (
    <DataTable
      caption={caption}
      captionOutOfSight
      rows={of}
      columns={[
        {
          label: t.when,
          moment: true,
          value: ({ id, startsAt, endsAt }) => (
            <Link to={addresses.request({ booking: id })}>{dateRange({ start: startsAt, end: endsAt }, language)}</Link>
          ),
        },
        { label: t.what, value: ({ title, building }) => `${title}, ${building}` },
        {
          label: t.who,
          value: (one) => [whoBooked(one, language), one.phone].filter(Boolean).join(', '),
        },
        { label: t.deposit, value: ({ deposit }) => <Paid deposit={deposit} /> },
        {
          label: t.handover,
          value: (one) => (one.access === 'key' ? <Key of={one} /> : kindWord(one.access, language)),
        },
      ]}
    />
  )
}

const Paid: FC<{ deposit: Handover['deposit'] }> = ({ deposit }) => {
  const t = depositTexts(useVisit().language)
  if (!deposit) return <>–</>
  if (deposit === 'requested') return <StatusTag tone="danger">{t.stateRequested}</StatusTag>
  const words = { paid: t.stateHeld, returned: t.stateReturned, withheld: t.stateWithheld, dropped: t.stateDropped }
  return <StatusTag tone={deposit === 'paid' ? 'success' : 'info'}>{words[deposit]}</StatusTag>
}

/** Given and back, with the time; on paper two boxes. */
const Key: FC<{ of: Handover }> = ({ of }) => {
  const { language } = useVisit()
  const t = keysTexts(language)
  const at = (moment: Temporal.Instant) => `${dateShort(moment, language)}, ${time(moment, language)}`
  return (
    <>
      {of.givenAt && <span>{t.givenAt(at(of.givenAt))} </span>}
      {of.returnedAt && <span>{t.returnedAt(at(of.returnedAt))} </span>}
      {!of.returnedAt && <span class="print-only">{of.givenAt ? t.tickBack : t.ticks}</span>}
      <span class="row no-print">
        {!of.givenAt && <Tick of={of} deed="give" word={t.give} />}
        {of.givenAt && !of.returnedAt && <Tick of={of} deed="take" word={t.takeBack} />}
        {of.givenAt && <Tick of={of} deed="undo" word={t.undo} />}
      </span>
    </>
  )
}

const Tick: FC<{ of: Handover; deed: HandoverDeed; word: string }> = ({ of, deed, word }) => (
  <Form
    path={addresses.handover.path}
    action={addresses.handover({ booking: of.id })}
    prefix={`${deed}-${of.id}-`}
    summary={false}
    class="row"
  >
    <HiddenInput name="deed" value={deed} />
    <Button look="plain" icon={deed === 'undo' ? undefined : 'check'}>
      {word} <span class="out-of-sight">{of.reference}</span>
    </Button>
  </Form>
)
