import type { FC } from 'hono/jsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Row, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Link } from '#foundation/ui/links.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { addresses } from '../../addresses.ts'
import { canBeCancelled } from '../../bookings/save-booking.ts'
import { addressOf } from '../../bookings/telling.ts'
import type { Booking } from '../../resource.ts'
import type { Together } from '../../sets/save-set.ts'
import { setTexts } from '../../texts/set.ts'
import { stateWords } from '../../texts/words.ts'

/** What was booked together with it; all of it can be called off at once. */
export const BookedTogether: FC<{ booking: Booking; together: readonly Together[] }> = ({ booking, together }) => {
  const { language, now } = useVisit()
  const t = setTexts(language)
  if (together.length < 2) return null
  const { person, linkKey } = booking
  const all =
    linkKey && !person
      ? addresses.guestCancelSet({ key: linkKey.toString('base64url') })
      : addresses.cancelSet({ booking: booking.id })
  return (
    <Section title={t.together} id="zusammen">
      <ul>
        {together.map((one) => (
          <li>
            {one.booking.id === booking.id ? (
              <strong>{one.resource.title}</strong>
            ) : (
              <Link to={addressOf(one.booking)}>{one.resource.title}</Link>
            )}{' '}
            <StatusTag tone={one.booking.state === 'confirmed' ? 'success' : 'info'}>
              {stateWords(language)[one.booking.state]}
            </StatusTag>
          </li>
        ))}
      </ul>
      {together.filter((one) => canBeCancelled(one.booking, now)).length > 1 && (
        <Row>
          <ActionLink to={all}>{t.cancelAll}</ActionLink>
        </Row>
      )}
    </Section>
  )
}
