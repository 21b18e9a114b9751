import type { Child } from 'hono/jsx'
import { may } from '#foundation/http/access.ts'
import type { LocalAddress } from '#foundation/http/address.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Article, Columns } from '#foundation/ui/layout.tsx'
import { type NavigationItem, SideNavigation } from '#foundation/ui/navigation.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { calendarTexts } from '../texts/calendar.ts'
import { commonRulesTexts } from '../texts/common-rules.ts'
import { depositTexts } from '../texts/deposits.ts'
import { invoiceTexts } from '../texts/invoices.ts'
import { keysTexts } from '../texts/keys.ts'
import { providerTexts } from '../texts/provider.ts'
import { requestTexts } from '../texts/requests.ts'
import { schoolHolidayTexts } from '../texts/school-holidays.ts'
import { seasonTexts } from '../texts/season.ts'
import { useTexts } from '../texts/statistics.ts'
import { waitingProviderTexts } from '../texts/waiting-provider.ts'

/** A page of those who offer rooms, with the others of their work beside it. */
export const ProviderPage = ({
  title,
  kicker,
  lead,
  children,
}: {
  title: string
  kicker?: Child
  lead?: Child
  children?: Child
}) => (
  <Columns as="side-first">
    <ProviderNavigation />
    <Article title={title} kicker={kicker} lead={lead}>
      {children}
    </Article>
  </Columns>
)

/** What somebody who offers rooms, or looks after those who do, has to do: from the next answer to the end of the year. */
function ProviderNavigation() {
  const visit = useVisit()
  const { language, here } = visit
  const pages: (readonly [to: LocalAddress, label: string, action: keyof typeof access.rules])[] = [
    [addresses.requests(), requestTexts(language).title, 'booking.queue'],
    [addresses.providerCalendar(), calendarTexts(language).title, 'booking.queue'],
    [addresses.waitingList(), waitingProviderTexts(language).title, 'booking.queue'],
    [addresses.handovers(), keysTexts(language).handovers, 'booking.queue'],
    [addresses.codes(), keysTexts(language).codes, 'booking.queue'],
    [addresses.deposits(), depositTexts(language).title, 'booking.queue'],
    [addresses.invoices(), invoiceTexts(language).title, 'booking.queue'],
    [addresses.seasons(), seasonTexts(language).title, 'season.start'],
    [addresses.use(), useTexts(language).title, 'use.see'],
    [addresses.providerFeeds(), calendarTexts(language).subscribe, 'booking.queue'],
    [addresses.offered(), providerTexts(language).offered, 'resource.offer'],
    [addresses.commonRules(), commonRulesTexts(language).title, 'calendar.keep'],
    [addresses.schoolHolidays(), schoolHolidayTexts(language).title, 'calendar.keep'],
  ]
  const longest = pages
    .map(([to]) => to)
    .filter((to) => here === to || here.startsWith(`${to}/`))
    .sort((one, other) => other.length - one.length)[0]
  const items: NavigationItem[] = pages
    .filter(([, , action]) => may(visit, access, action))
    .map(([to, label]) => ({ to, label, current: here === to ? 'page' : longest === to ? 'true' : undefined }))
  return <SideNavigation title={providerTexts(language).work} items={items} />
}
