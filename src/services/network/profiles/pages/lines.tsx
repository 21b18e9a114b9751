import type { FC } from 'hono/jsx'
import { say } from '#foundation/text/catalogue.ts'
import { date, homeZone } from '#foundation/text/dates.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Row } from '#foundation/ui/layout.tsx'
import { Link } from '#foundation/ui/links.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { profileAddresses } from '../addresses.ts'
import { isStale, type Profile, type Status } from '../profile.ts'
import { statusWords, texts } from '../texts.ts'

const tones = {
  concept: 'info',
  development: 'info',
  pilot: 'info',
  live: 'success',
  permanent: 'success',
  ended: 'warning',
} as const

/** How far a service is, as a word. */
export const Standing: FC<{ of: Status }> = ({ of }) => (
  <StatusTag tone={tones[of]}>{say(statusWords[of], useVisit().language)}</StatusTag>
)

/** When somebody last said that a profile is true; what is old says so. */
export const CheckedOn: FC<{ of: Pick<Profile, 'checkedOn' | 'status'> }> = ({ of }) => {
  const { language, now } = useVisit()
  const t = texts(language)
  const stale = isStale(of, now.toZonedDateTimeISO(homeZone).toPlainDate())
  return (
    <Row>
      <span class="small quiet">{t.checkedOn(date(of.checkedOn, language))}</span>
      {stale && (
        <StatusTag tone="warning" icon="clock">
          {t.stale}
        </StatusTag>
      )}
    </Row>
  )
}

/** A service on the page of its body. */
export const ProfileLine: FC<{ of: Profile }> = ({ of }) => (
  <>
    <Row>
      <Link to={profileAddresses.profile({ steckbrief: of.slug })}>{of.name}</Link>
      <Standing of={of.status} />
    </Row>
    {of.lead && <p>{of.lead}</p>}
    <CheckedOn of={of} />
  </>
)
