import { accountHead } from '#commons/accounts/pages/parts.tsx'
import { goTo } from '#foundation/http/problems.ts'
import { form, page } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { date } from '#foundation/text/dates.ts'
import { Form } from '#foundation/ui/form.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { addressSince, makeAddress, revokeAddress } from '../calendar/own-address.ts'
import { notices, texts } from '../texts.ts'

/** The private calendar address: made, made anew, revoked. */
export const ownCalendarPage = page(access, {
  address: addresses.ownCalendar,
  action: 'calendar.own',
  load: ({ tx, viewer }) => addressSince(tx, viewer.person),
  head: (_data, visit) => accountHead(visit, texts(visit.language).ownTitle),
  view(since, { language }) {
    const t = texts(language)
    return (
      <Article title={t.ownTitle} lead={t.ownLead}>
        <p>{since ? t.ownSince(date(since, language)) : t.ownNone}</p>
        <p>{t.ownSecret}</p>
        <Form path={addresses.makeOwnCalendar.path} submit={since ? t.ownMakeNew : t.ownMake}>
          {since && <p class="quiet">{t.ownMakeNewHint}</p>}
        </Form>
        {since && (
          <Section title={t.ownRevoke} id="widerrufen">
            <Form path={addresses.revokeOwnCalendar.path} submit={t.ownRevoke} />
          </Section>
        )}
      </Article>
    )
  },
})

export const makeOwnCalendar = form(access, {
  address: addresses.makeOwnCalendar,
  action: 'calendar.own',
  fields: {},
  page: ownCalendarPage,
  async run(work) {
    const token = await makeAddress(work)
    const local = addresses.ownCalendarFile({ file: `${token}.ics` })
    const href = work.origin + hrefFor({ ...work, language: 'de' }, local, { space: { prefix: '' } })
    return goTo(addresses.ownCalendar(), notices.made(href))
  },
})

export const revokeOwnCalendar = form(access, {
  address: addresses.revokeOwnCalendar,
  action: 'calendar.own',
  fields: {},
  page: ownCalendarPage,
  async run(work) {
    await revokeAddress(work)
    return goTo(addresses.ownCalendar(), notices.revoked)
  },
})
