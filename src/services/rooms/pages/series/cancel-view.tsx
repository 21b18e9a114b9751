import type { Child, FC } from 'hono/jsx'
import type { LocalAddress } from '#foundation/http/address.ts'
import { say } from '#foundation/text/catalogue.ts'
import { dateRange } from '#foundation/text/dates.ts'
import { euro } from '#foundation/text/numbers.ts'
import { RadioGroup } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { ConfirmForm, HiddenInput } from '#foundation/ui/form.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import type { Booking } from '../../resource.ts'
import type { WholeSeries } from '../../series/queries.ts'
import { inScope, refundOfAll, type Scope, scopes } from '../../series/scope.ts'
import { ruleWords } from '../../texts/rule-words.ts'
import { seriesNotices, seriesTexts } from '../../texts/series.ts'

interface Props {
  whole: WholeSeries
  /** The date it is about; null: the whole series. */
  from: string | null
  path: string
  action: LocalAddress
  back: LocalAddress
  /** What the provider gives back is everything. */
  byProvider?: boolean
  children?: Child
}

/** Which dates are called off, with what comes back for each answer before anything is done. */
export const CancelSeriesView: FC<Props> = ({ whole, from, path, action, back, byProvider = false, children }) => {
  const { language, now } = useVisit()
  const t = seriesTexts(language)
  const { resource, bookings, series } = whole
  const first = bookings.find(({ id }) => id === from)
  const when = first
    ? dateRange({ start: first.startsAt, end: first.endsAt }, language)
    : ruleWords(series.rule, language)
  const meant = (scope: Scope) => inScope(bookings, scope, first?.id ?? null, now)
  const asked = scopes.filter((scope) => (first ? true : scope === 'all')).filter((scope) => meant(scope).length > 0)
  // Of two answers that mean the same dates one is enough: from the first date on, all after it are all.
  const possible = asked.filter(
    (scope, index) => index === 0 || meant(scope).length > meant(asked[index - 1] as Scope).length,
  )
  const sum = (some: readonly Booking[], of: (all: readonly Booking[]) => number) => of(some)
  const hint = (scope: Scope) => {
    const those = meant(scope)
    const price = those.reduce((total, one) => total + one.price.cents, 0)
    if (price === 0) return t.scopeHintFree(those.length)
    const back = byProvider ? price : sum(those, (all) => refundOfAll(all, now))
    return t.scopeHint(those.length, euro(back, language))
  }
  if (possible.length === 0)
    return (
      <Article title={t.cancelTitle} lead={say(seriesNotices.nothingToCancel, language)}>
        <p>
          <ActionLink to={back}>{t.toSeries}</ActionLink>
        </p>
      </Article>
    )
  const words = { this: t.scopeThis, following: t.scopeFollowing, all: t.scopeAll }
  return (
    <Article title={t.cancelTitle} lead={t.cancelLead(resource.title, when)}>
      <ConfirmForm path={path} action={action} deed={t.doCancel} cancel={back} danger>
        {first && <HiddenInput name="ab" value={first.id} />}
        <RadioGroup
          name="scope"
          label={t.scope}
          value={possible[0]}
          choices={possible.map((scope) => ({ value: scope, label: words[scope], hint: hint(scope) }))}
        />
        {children}
      </ConfirmForm>
    </Article>
  )
}
