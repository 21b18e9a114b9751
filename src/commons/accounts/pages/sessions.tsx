import { sql } from 'kysely'
import { page } from '#foundation/http/route.ts'
import { date, relativeDay } from '#foundation/text/dates.ts'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { Button } from '#foundation/ui/links.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { texts } from '../texts.ts'
import { AccountPage, accountHead } from './parts.tsx'

interface SessionRow {
  /** Beginning of the hash: enough to name it, useless for getting in. */
  id: string
  here: boolean
  device: string
  since: Temporal.Instant
  seen: Temporal.Instant
}

export const sessionsPage = page(access, {
  address: addresses.sessions,
  action: 'account.own',
  house: true,
  async load({ tx, viewer, now }) {
    const { rows } = await sql<SessionRow>`
      select left(encode(token_hash, 'hex'), 16) as id, encode(token_hash, 'hex') = ${viewer.session} as here, device, created_at as since, seen_at as seen
      from accounts.session where person_id = ${viewer.person} and expires_at > ${now}
      order by here desc, seen_at desc, created_at desc limit 100`.execute(tx)
    return { sessions: rows }
  },
  head: (_data, visit) => accountHead(visit, texts(visit.language).sessionsTitle),
  view({ sessions }, { language, now }) {
    const t = texts(language)
    const name = ({ device }: SessionRow) => device || t.deviceUnknown
    return (
      <AccountPage title={t.sessionsTitle} lead={t.sessionsLead}>
        <DataTable
          caption={t.sessionsTitle}
          captionOutOfSight
          rows={sessions}
          columns={[
            {
              label: t.device,
              value: (row) => (
                <span class="row">
                  {name(row)} {row.here && <StatusTag tone="success">{t.thisDevice}</StatusTag>}
                </span>
              ),
            },
            { label: t.since, value: ({ since }) => date(since, language) },
            { label: t.lastSeen, value: ({ seen }) => relativeDay(seen, now, language) },
            {
              label: t.endIt,
              value: (row) => (
                <Form path={row.here ? addresses.logout.path : addresses.endSession.path} class="row">
                  {!row.here && <HiddenInput name="session" value={row.id} />}
                  <Button look="plain">
                    {t.endIt}
                    <span class="out-of-sight"> ({name(row)})</span>
                  </Button>
                </Form>
              ),
            },
          ]}
        />
        {sessions.length > 1 ? (
          <Form path={addresses.endOthers.path}>
            <div class="form-actions">
              <Button look="second">{t.endOthers}</Button>
            </div>
          </Form>
        ) : (
          <p>{t.onlyThis}</p>
        )}
      </AccountPage>
    )
  },
})
