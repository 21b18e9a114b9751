import type { FC } from 'hono/jsx'
import { page } from '#foundation/http/route.ts'
import { dateRange } from '#foundation/text/dates.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { TextInput } from '#foundation/ui/inputs.tsx'
import { Article, Row } from '#foundation/ui/layout.tsx'
import { ActionLink, Link } from '#foundation/ui/links.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { comingCodes, type ListedCode } from '../../booking-codes.ts'
import { settledBy } from '../../rights.ts'
import { keysTexts } from '../../texts/keys.ts'
import { requestsTrail } from '../requests/request.tsx'

/** What the locks have to know in the next days. No names: a lock needs none. */
export const codesPage = page(access, {
  address: addresses.codes,
  action: 'booking.queue',
  load: async (work) => ({ codes: await comingCodes(work, settledBy(work.viewer)) }),
  head: (_data, visit) => ({ title: keysTexts(visit.language).codes, trail: requestsTrail(visit), noIndex: true }),
  view({ codes }, { language }) {
    const t = keysTexts(language)
    return (
      <Article title={t.codes} lead={t.codesLead}>
        <div class="no-print">
          <Row>
            <ActionLink to={addresses.handovers()} icon="calendar">
              {t.handovers}
            </ActionLink>
          </Row>
        </div>
        {codes.length === 0 ? (
          <EmptyState title={t.codesNone} icon="lock">
            <p>{t.codesNoneHint}</p>
          </EmptyState>
        ) : (
          <DataTable
            caption={t.codes}
            captionOutOfSight
            rows={codes}
            columns={[
              {
                label: t.when,
                value: ({ id, startsAt, endsAt }) => (
                  <Link to={addresses.request({ booking: id })}>
                    {dateRange({ start: startsAt, end: endsAt }, language)}
                  </Link>
                ),
              },
              { label: t.what, value: ({ title, building }) => `${title}, ${building}` },
              {
                label: t.codeTitle,
                value: ({ code }) => (code ? <strong class="lock-code">{code}</strong> : t.making),
              },
              { label: t.ownCode, value: (one) => <Own of={one} /> },
            ]}
          />
        )}
      </Article>
    )
  },
})

const Own: FC<{ of: ListedCode }> = ({ of }) => {
  const t = keysTexts(useVisit().language)
  return (
    <div class="no-print">
      <Details summary={t.setCode}>
        <Form
          path={addresses.bookingCode.path}
          action={addresses.bookingCode({ booking: of.id })}
          prefix={`${of.id}-`}
          submit={t.setCode}
        >
          <TextInput name="code" label={t.ownCode} wide="short" autocomplete="off" />
        </Form>
      </Details>
    </div>
  )
}
