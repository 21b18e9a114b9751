import { sql } from 'kysely'
import { publish } from '#commons/publication/publish.ts'
import { refuse } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import { date } from '#foundation/text/dates.ts'
import { type Admission, type AdmissionState, admissionById } from './queries.ts'
import { source } from './source.ts'
import { notices, texts } from './texts.ts'

/**
 * Moves an admission from one state to the next. Of two decisions at the same moment the first counts; whoever comes
 * second learns who decided, and when.
 * @param from the states it may be in now
 */
export async function moveAdmission(
  work: Work,
  admission: Admission,
  from: readonly AdmissionState[],
  to: { state: AdmissionState; reason: string | null; expiresOn: Temporal.PlainDate | null },
): Promise<void> {
  const { tx, space, now, viewer } = work
  const { rows } = await sql`
    update organisations.admission
    set state = ${to.state}, reason = ${to.reason}, expires_on = ${to.expiresOn}, decided_by = ${viewer.person}, decided_at = ${now}, extension_asked_at = null
    where space_id = ${space.id} and id = ${admission.id} and state = any(${[...from]}::text[]) returning id`.execute(
    tx,
  )
  if (rows.length === 0) await refuseSecond(work, admission.id)
  await publish(work, source, [admission.organisation])
}

async function refuseSecond(work: Work, id: string): Promise<never> {
  const now = await admissionById(work, id)
  if (!now?.decidedAt) refuse(notices.tooLate)
  const { decidedAt, decidedBy, state } = now
  const sentence = (language: 'de' | 'en') => {
    const t = texts(language)
    return notices.decidedBefore(decidedBy || t.nameless, date(decidedAt, language), t[state])[language]
  }
  refuse({ de: sentence('de'), en: sentence('en') })
}
