import type { FC } from 'hono/jsx'
import { dateRange } from '#foundation/text/dates.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { TextArea } from '#foundation/ui/inputs.tsx'
import { Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Button } from '#foundation/ui/links.tsx'
import { DescriptionList } from '#foundation/ui/table.tsx'
import { addresses } from '../../addresses.ts'
import { whyNoChange } from '../../moves/change-offer.ts'
import type { Change } from '../../moves/move-booking.ts'
import type { Booking } from '../../resource.ts'
import { isBefore } from '../../rules/spans.ts'
import { moveTexts } from '../../texts/move.ts'
import { totalWords } from '../../texts/words.ts'

/** For the provider beside a booking: the change that is wished for, with the two answers. */
export const WishedChange: FC<{ booking: Booking; change: Change | undefined }> = ({ booking, change }) => {
  const { language } = useVisit()
  const t = moveTexts(language)
  if (!change || booking.state !== 'confirmed') return null
  const at = { booking: booking.id }
  return (
    <Section title={t.answer} id="aenderung">
      <DescriptionList
        of={[
          [t.now, dateRange({ start: booking.startsAt, end: booking.endsAt }, language)],
          [t.then, <strong>{dateRange(change.span, language)}</strong>],
          ['', change.persons === booking.persons ? null : `${booking.persons ?? '–'} → ${change.persons ?? '–'}`],
          [t.difference, `${totalWords(booking.price.cents, language)} → ${totalWords(change.price.cents, language)}`],
        ]}
      />
      <Form path={addresses.answerChange.path} action={addresses.answerChange(at)} prefix="ja-">
        <HiddenInput name="answer" value="yes" />
        <div>
          <Button>{t.agree}</Button>
        </div>
      </Form>
      <Form path={addresses.answerChange.path} action={addresses.answerChange(at)} prefix="nein-" summary={false}>
        <HiddenInput name="answer" value="no" />
        <TextArea name="reason" label={t.reason} hint={t.reasonHint} rows={2} maxlength={500} />
        <div>
          <Button look="second">{t.decline}</Button>
        </div>
      </Form>
    </Section>
  )
}

/** The way from a booking to moving it, for what has not begun. */
export const MoveLink: FC<{ booking: Booking }> = ({ booking }) => {
  const { language, now } = useVisit()
  const t = moveTexts(language)
  if ((booking.state !== 'asked' && booking.state !== 'confirmed') || !isBefore(now, booking.startsAt)) return null
  return (
    <Section title={t.move} id="verlegen">
      <p>
        <ActionLink to={addresses.move({ booking: booking.id })} look="second">
          {t.moveGo}
        </ActionLink>
      </p>
    </Section>
  )
}

/** For whoever booked: the way to change it. */
export const ChangeLink: FC<{ booking: Booking }> = ({ booking }) => {
  const { language, now } = useVisit()
  if (whyNoChange(booking, now)) return null
  const { person, linkKey, id } = booking
  const to =
    linkKey && !person
      ? addresses.guestChange({ key: linkKey.toString('base64url') })
      : addresses.change({ booking: id })
  return (
    <ActionLink to={to} icon="edit">
      {moveTexts(language).change}
    </ActionLink>
  )
}
