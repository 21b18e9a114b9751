import { sql } from 'kysely'
import { z } from 'zod'
import { deskTrail } from '#commons/desk/trail.ts'
import { sendMail } from '#commons/inbox/tell.ts'
import { notePresence } from '#commons/privacy/presence.ts'
import type { LocalAddress } from '#foundation/http/address.ts'
import { choice, optionalLongText } from '#foundation/http/fields.ts'
import { found, goTo, refuse } from '#foundation/http/problems.ts'
import { form, page, type Work } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { date, dateTime } from '#foundation/text/dates.ts'
import { shorten } from '#foundation/text/plain-text.ts'
import { EmptyState, Notice } from '#foundation/ui/feedback.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { TextArea } from '#foundation/ui/inputs.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { Button, Link } from '#foundation/ui/links.tsx'
import { Pagination, TabLinks } from '#foundation/ui/navigation.tsx'
import { DataTable, DescriptionList } from '#foundation/ui/table.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { isUuid } from '../is-uuid.ts'
import { pageNotices, pageTexts } from '../texts/pages.ts'
import { MailLink } from './own-text.tsx'

export interface BarrierReport {
  readonly id: string
  readonly what: string
  readonly place: string
  readonly name: string | null
  readonly mail: string | null
  readonly reportedAt: Temporal.Instant
  readonly state: 'open' | 'answered' | 'closed'
  readonly answer: string | null
  readonly answeredAt: Temporal.Instant | null
}

const perPage = 30
const columns = sql.raw(
  'id, what, place, name, mail, reported_at as "reportedAt", state, answer, answered_at as "answeredAt"',
)

/** When an answer is due: four weeks after the report. */
export const dueOn = (reportedAt: Temporal.Instant) => reportedAt.add({ hours: 24 * 28 })

async function reportById({ tx, space }: Pick<Work, 'tx' | 'space'>, id: string): Promise<BarrierReport | undefined> {
  if (!isUuid(id)) return undefined
  const { rows } =
    await sql<BarrierReport>`select ${columns} from spaces.barrier_report where space_id = ${space.id} and id = ${id}`.execute(
      tx,
    )
  return rows[0]
}

export const barriersPage = page(access, {
  address: addresses.barriers,
  action: 'barrier.answer',
  showsPersons: true,
  query: z.object({
    zeige: z.enum(['offen', 'erledigt']).catch('offen').default('offen'),
    vor: z.uuid().optional().catch(undefined),
  }),
  async load({ tx, space }, _params, { zeige, vor }) {
    const { rows } = await sql<BarrierReport>`
      select ${columns} from spaces.barrier_report
      where space_id = ${space.id} and (state = 'open') = ${zeige === 'offen'} and (${vor ?? null}::uuid is null or id < ${vor ?? null})
      order by id desc limit ${perPage + 1}`.execute(tx)
    return { reports: rows.slice(0, perPage), more: rows.length > perPage, zeige, vor }
  },
  head: (_data, visit) => ({
    title: pageTexts(visit.language).barriers,
    noIndex: true,
    wide: true,
    trail: deskTrail(visit),
  }),
  view({ reports, more, zeige, vor }, { language }) {
    const t = pageTexts(language)
    return (
      <Article title={t.barriers} lead={t.barriersLead}>
        <TabLinks
          label={t.barriers}
          items={[
            { to: addresses.barriers(), label: t.barriersOpen, current: zeige === 'offen' ? 'page' : undefined },
            {
              to: addresses.barriers({ zeige: 'erledigt' }),
              label: t.barriersDone,
              current: zeige === 'erledigt' ? 'page' : undefined,
            },
          ]}
        />
        {reports.length === 0 ? (
          <EmptyState title={t.barriersNone}>
            <p>{t.barriersNoneHint}</p>
          </EmptyState>
        ) : (
          <DataTable<BarrierReport>
            caption={t.barriers}
            captionOutOfSight
            rows={reports}
            columns={[
              {
                label: t.barrierWhat,
                value: ({ id, what }) => <Link to={addresses.barrier({ report: id })}>{shorten(what, 90)}</Link>,
              },
              { label: t.barrierReported, value: ({ reportedAt }) => date(reportedAt, language) },
              {
                label: t.barrierAnswer,
                value: ({ state, reportedAt }) =>
                  state === 'open' ? t.barrierDue(date(dueOn(reportedAt), language)) : t[state],
              },
            ]}
          />
        )}
        <Pagination
          earlier={more ? addresses.barriers({ zeige, vor: reports.at(-1)?.id ?? '' }) : undefined}
          later={vor ? addresses.barriers({ zeige }) : undefined}
          earlierLabel={t.earlier}
          laterLabel={t.newest}
        />
      </Article>
    )
  },
})

export const barrierReportPage = page(access, {
  address: addresses.barrier,
  action: 'barrier.answer',
  showsPersons: true,
  load: async (work, { report }) => found(await reportById(work, report)),
  head: (_data, visit) => ({
    title: pageTexts(visit.language).barrierOne,
    noIndex: true,
    trail: [{ href: hrefFor(visit, addresses.barriers()), label: pageTexts(visit.language).barriers }],
  }),
  view(report, { language }) {
    const t = pageTexts(language)
    return (
      <Article
        title={shorten(report.what, 60)}
        kicker={<StatusTag tone={report.state === 'open' ? 'warning' : 'success'}>{t[report.state]}</StatusTag>}
      >
        <DescriptionList
          of={[
            [t.barrierWhat, <span class="typed">{report.what}</span>],
            [
              t.barrierWhere,
              report.place.startsWith('/') ? (
                <Link to={report.place as LocalAddress}>{report.place}</Link>
              ) : (
                report.place
              ),
            ],
            [t.barrierReported, dateTime(report.reportedAt, language)],
            [t.barrierFrom, report.name, report.mail && <MailLink mail={report.mail} />],
            [t.barrierAnswer, report.answer && <span class="typed">{report.answer}</span>],
          ]}
        />
        {report.state === 'open' && (
          <Section id="antworten" title={t.barrierAnswer}>
            {!report.mail && <Notice>{t.barrierNoAddress}</Notice>}
            <Form path={addresses.barrier.path}>
              <TextArea
                name="answer"
                label={t.barrierAnswer}
                hint={report.mail ? t.barrierAnswerHint : t.barrierCloseHint}
                rows={6}
                optional={!report.mail}
              />
              <div class="form-actions">
                {report.mail && (
                  <Button name="step" value="answer">
                    {t.barrierSendAnswer}
                  </Button>
                )}
                <Button name="step" value="close" look={report.mail ? 'second' : 'button'}>
                  {t.barrierClose}
                </Button>
              </div>
            </Form>
          </Section>
        )}
      </Article>
    )
  },
})

export const barrierReportForm = form(access, {
  address: addresses.barrier,
  action: 'barrier.answer',
  page: barrierReportPage,
  fields: { answer: optionalLongText(5000), step: choice(['answer', 'close']) },
  load: async (work, { report }) => found(await reportById(work, report)),
  async run(work, { answer, step }, report) {
    const { tx, space, now, viewer } = work
    const mails = step === 'answer' && report.mail !== null
    if (mails && !answer) refuse({ de: 'Bitte schreiben Sie eine Antwort.', en: 'Please write an answer.' }, 'answer')
    const { rows } = await sql`
      update spaces.barrier_report set state = ${mails ? 'answered' : 'closed'}, answer = ${answer}, answered_by = ${viewer.person}, answered_at = ${now}
      where space_id = ${space.id} and id = ${report.id} and state = 'open' returning id`.execute(tx)
    if (rows.length === 0) refuse(pageNotices.barrierOver)
    if (mails) {
      const t = pageTexts('de')
      await sendMail(work, report.mail as string, {
        subject: t.barrierMailSubject(space.name),
        body: t.barrierMailBody(report.what, answer ?? '', space.name),
      })
    }
    if (viewer.person) await notePresence(work, viewer.person, 'spaces')
    return goTo(addresses.barriers(), mails ? pageNotices.barrierDoneMailed : pageNotices.barrierDone)
  },
})
