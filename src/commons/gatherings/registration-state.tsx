import type { FC } from 'hono/jsx'
import { dateTime } from '#foundation/text/dates.ts'
import type { Language } from '#foundation/text/language.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Notice } from '#foundation/ui/feedback.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { addresses } from './addresses.ts'
import type { Gathering } from './gathering.ts'
import { freePlaces, type Phase, phaseOf } from './phase.ts'
import { texts } from './texts.ts'

/** In a sentence: how many places, what one can do now. */
export function phaseSentence(gathering: Gathering, phase: Phase, language: Language): string {
  const t = texts(language)
  switch (phase) {
    case 'open':
      return gathering.capacity === null ? t.unlimited : t.free(freePlaces(gathering), gathering.capacity)
    case 'waiting-list':
      return t.waitingList(gathering.waiting)
    case 'interest':
      return t.interest(gathering.interested)
    case 'not-yet':
      return t.notYet(gathering.opensAt ? dateTime(gathering.opensAt, language, gathering.zone) : '')
    case 'no-registration':
      return t.noRegistration
    case 'closed':
      return `${t.closed} ${t.closedHint}`
    case 'cancelled':
      return gathering.cancelReason ? `${t.cancelled} ${t.reason} ${gathering.cancelReason}` : t.cancelled
    default:
      return t[phase]
  }
}

/** Leichte Sprache has one sentence per line. */
export const Lines: FC<{ of: string }> = ({ of }) => (
  <>
    {of.split('\n').map((line, index) => (
      <>
        {index > 0 && <br />}
        {line}
      </>
    ))}
  </>
)

/** How many places there are and what one can do now, for the page of what the gathering belongs to. */
export const RegistrationState: FC<{ gathering: Gathering }> = ({ gathering }) => {
  const { language, now } = useVisit()
  const t = texts(language)
  const phase = phaseOf(gathering, now)
  const sentence = <Lines of={phaseSentence(gathering, phase, language)} />
  if (phase === 'cancelled') return <Notice kind="danger">{sentence}</Notice>
  const action =
    phase === 'open'
      ? t.toRegistration
      : phase === 'waiting-list'
        ? t.toWaiting
        : phase === 'interest'
          ? t.toInterest
          : null
  return (
    <div class="stack tight">
      <p>{sentence}</p>
      {action && (
        <p>
          <ActionLink to={addresses.gathering({ gathering: gathering.id })} look="button">
            {action}
          </ActionLink>
        </p>
      )}
    </div>
  )
}

/** A word for lists: nothing where there is nothing to know. */
export const RegistrationTag: FC<{ gathering: Gathering }> = ({ gathering }) => {
  const { language, now } = useVisit()
  const t = texts(language)
  const phase = phaseOf(gathering, now)
  if (phase === 'cancelled') return <StatusTag tone="danger">{t.tagCancelled}</StatusTag>
  if (phase === 'interest') return <StatusTag icon="people">{t.tagInterest}</StatusTag>
  if (phase === 'waiting-list') return <StatusTag tone="warning">{t.tagWaiting}</StatusTag>
  if (phase === 'full') return <StatusTag tone="warning">{t.tagFull}</StatusTag>
  if (phase !== 'open') return null
  const free = freePlaces(gathering)
  return free <= 10 ? <StatusTag>{t.tagLeft(free)}</StatusTag> : <StatusTag>{t.tagRegister}</StatusTag>
}
