import { longText } from '#foundation/http/fields.ts'
import { found, goTo, refuse } from '#foundation/http/problems.ts'
import { form, page, type Work } from '#foundation/http/route.ts'
import { date, homeZone } from '#foundation/text/dates.ts'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { TextArea } from '#foundation/ui/inputs.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { type Case, caseById } from '../queries.ts'
import { notices, problems, texts } from '../texts.ts'
import { Decided } from './case.tsx'

const load = async ({ tx, space }: Work, params: { case: string }) => found(await caseById(tx, space.id, params.case))
const subject = (about: Case) => ({ person: about.author })

/** Six months (Art. 20 DSA), to the end of the day. */
export function lastDayToObject(decidedAt: Temporal.Instant): Temporal.PlainDate {
  return decidedAt.toZonedDateTimeISO(homeZone).toPlainDate().add({ months: 6 })
}

export const objectionPage = page(access, {
  address: addresses.objection,
  action: 'case.object',
  load,
  subject,
  head: (_about, { language }) => ({ title: texts(language).yourTitle, noIndex: true }),
  view(about, { language, now }) {
    const t = texts(language)
    const last = about.decidedAt && lastDayToObject(about.decidedAt)
    const late = last && Temporal.PlainDate.compare(now.toZonedDateTimeISO(homeZone).toPlainDate(), last) > 0
    return (
      <Article title={t.yourTitle} lead={about.decision ? t.yourLead : t.yourOpen} kicker={about.title}>
        {about.decision && <Decided of={about} forAuthor />}
        {about.decision && <p>{t.noMachine}</p>}
        {about.objectedAt && (
          <Notice>
            <p>{t.objected(date(about.objectedAt, language))}</p>
          </Notice>
        )}
        {about.state === 'decided' && last && (
          <>
            <p>{late ? t.objectLate : t.objectUntil(date(last, language))}</p>
            {!late && (
              <Form path={addresses.objection.path} action={addresses.objection({ case: about.id })} submit={t.object}>
                <TextArea name="words" label={t.objectWords} maxlength={4000} rows={6} />
              </Form>
            )}
          </>
        )}
        {about.decision && <p class="small">{t.otherWays}</p>}
      </Article>
    )
  },
})

/** The author does not agree; the case goes back to the moderators. Once. */
export const object = form(access, {
  address: addresses.objection,
  action: 'case.object',
  fields: { words: longText(4000, 10) },
  page: objectionPage,
  load,
  subject,
  async run(work, input, about) {
    if (!about.decidedAt || about.state !== 'decided') return refuse(problems.notNow)
    const today = work.now.toZonedDateTimeISO(homeZone).toPlainDate()
    if (Temporal.PlainDate.compare(today, lastDayToObject(about.decidedAt)) > 0) refuse(problems.late)
    const { numUpdatedRows } = await work.tx
      .updateTable('moderation.case')
      .set({ state: 'objected', objection: input.words, objected_at: work.now, version: about.version + 1 })
      .where('space_id', '=', work.space.id)
      .where('id', '=', about.id)
      .where('state', '=', 'decided')
      .executeTakeFirst()
    if (numUpdatedRows === 0n) refuse(problems.notNow)
    return goTo(addresses.objection({ case: about.id }), notices.objected)
  },
})
