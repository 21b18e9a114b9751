import type { FC } from 'hono/jsx'
import { relativeDay, time } from '#foundation/text/dates.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Progress } from '#foundation/ui/figures.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { DateInput } from '#foundation/ui/inputs.tsx'
import { Stack } from '#foundation/ui/layout.tsx'
import { ActionLink, Button } from '#foundation/ui/links.tsx'
import { addresses } from '../../addresses.ts'
import { localDay } from '../../rules/times.ts'
import type { GivenSlot, Season } from '../../season/season.ts'
import { staffTexts } from '../../texts/season-staff.ts'

/** The proposal: asked for, on its way, or there and not published yet. */
export const Computing: FC<{ season: Season }> = ({ season }) => {
  const { language, now } = useVisit()
  const t = staffTexts(language)
  const at = { season: season.id }
  if (season.askedAt && !season.computedAt && !season.problem)
    return (
      <Notice kind="info" title={t.computing} level={3}>
        <p>{t.computingText(`${relativeDay(season.askedAt, now, language)}, ${time(season.askedAt, language)}`)}</p>
        <ActionLink to={addresses.manageSeason(at)}>{t.reload}</ActionLink>
        {isLong(season.askedAt, now) && (
          <Form path={addresses.computeSeason.path} action={addresses.computeSeason(at)} submit={t.computeAgain} />
        )}
      </Notice>
    )
  if (!season.computedAt)
    return (
      <Stack>
        {season.problem && <Notice kind="danger">{season.problem === 'too-long' ? t.tooLong : t.failed}</Notice>}
        <p>{t.computeLead}</p>
        <Form path={addresses.computeSeason.path} action={addresses.computeSeason(at)} submit={t.compute} />
      </Stack>
    )
  return (
    <Stack>
      <p>{t.publishLead}</p>
      <ActionLink to={addresses.seasonProposal(at)} look="second">
        {t.toProposal}
      </ActionLink>
      <Form path={addresses.publishSeason.path} action={addresses.publishSeason(at)} submit={t.publish} prefix="p-">
        <DateInput name="until" label={t.until} value={localDay(now).add({ days: 14 }).toString()} />
      </Form>
      <Form path={addresses.computeSeason.path} action={addresses.computeSeason(at)} prefix="c-">
        <p class="small">{t.computeAgainHint}</p>
        <Button look="plain">{t.computeAgain}</Button>
      </Form>
    </Stack>
  )
}

/** What was decided: to be booked, on its way, or done. */
export const Booking: FC<{ season: Season; slots: readonly GivenSlot[] }> = ({ season, slots }) => {
  const { language, now } = useVisit()
  const t = staffTexts(language)
  const at = { season: season.id }
  const done = slots.filter(({ made }) => made !== null)
  if (season.state === 'booked')
    return (
      <Notice kind="success" title={t.done} level={3}>
        <p>
          {t.doneText(
            done.reduce((sum, { made }) => sum + (made ?? 0), 0),
            done.reduce((sum, { rejected }) => sum + rejected.length, 0),
          )}
        </p>
      </Notice>
    )
  if (season.bookingAt)
    return (
      <Stack>
        <Progress
          id="gebucht"
          label={t.book}
          value={done.length}
          of={slots.length}
          words={t.booking(done.length, slots.length)}
        />
        <p>{t.bookingText}</p>
        <ActionLink to={addresses.manageSeason(at)}>{t.reload}</ActionLink>
        {isLong(season.bookingAt, now) && (
          <Form path={addresses.bookSeason.path} action={addresses.bookSeason(at)} submit={t.bookAgain} />
        )}
      </Stack>
    )
  return (
    <Form path={addresses.bookSeason.path} action={addresses.bookSeason(at)} submit={t.book}>
      <p>{t.bookLead}</p>
    </Form>
  )
}

/** It should be done by now: perhaps the job was lost, and asking again does no harm. */
const isLong = (since: Temporal.Instant, now: Temporal.Instant) =>
  Temporal.Instant.compare(since.add({ minutes: 10 }), now) < 0
