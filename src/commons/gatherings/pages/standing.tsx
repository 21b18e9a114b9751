import type { Child, FC } from 'hono/jsx'
import { dateTime } from '#foundation/text/dates.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Section } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { addresses } from '../addresses.ts'
import type { Gathering, Registration } from '../gathering.ts'
import { Lines } from '../registration-state.tsx'
import { texts } from '../texts.ts'

interface StandingProps {
  gathering: Gathering
  registration: Registration
  /** Registrations that wait ahead. */
  ahead: number
  /** The form to cancel. */
  children?: Child
}

/** Where somebody stands who has registered: what that means, what comes next, and how to cancel. */
export const Standing: FC<StandingProps> = ({ gathering, registration, ahead, children }) => {
  const { language, now } = useVisit()
  const t = texts(language)
  const { state } = registration
  if (state === 'cancelled') {
    return (
      <Notice kind="info" title={t.youCancelled}>
        <p>
          <Lines of={t.youCancelledNext} />
        </p>
        <ActionLink to={addresses.gathering({ gathering: gathering.id })}>{t.toRegistration}</ActionLink>
      </Notice>
    )
  }
  const title = state === 'waiting' ? t.waiting : state === 'interested' ? t.interestedState : t.registered
  const next =
    state === 'waiting'
      ? t.waitingNext(ahead)
      : state === 'interested'
        ? t.interestedNext
        : t.registeredNext(registration.persons)
  const begun = gathering.startsAt !== null && Temporal.Instant.compare(now, gathering.startsAt) >= 0
  const reminder =
    state === 'registered' && gathering.startsAt && gathering.reminderHours !== null
      ? gathering.startsAt.subtract({ hours: gathering.reminderHours })
      : null
  return (
    <>
      <Notice kind={state === 'registered' ? 'success' : 'info'} title={title}>
        <p>
          <Lines of={next} />
          {reminder &&
            Temporal.Instant.compare(reminder, now) > 0 &&
            ` ${t.remindedNext(dateTime(reminder, language, gathering.zone))}`}
        </p>
        {gathering.startsAt && state === 'registered' && (
          <ActionLink to={addresses.calendar({ gathering: gathering.id })} icon="calendar">
            {t.calendar}
          </ActionLink>
        )}
      </Notice>
      {!begun && gathering.state === 'planned' && (
        <Section title={t.cannotCome} id="absagen">
          <p>
            <Lines of={t.cannotComeHint} />
          </p>
          {children}
        </Section>
      )}
    </>
  )
}
