import type { FC } from 'hono/jsx'
import { page, type Work } from '#foundation/http/route.ts'
import { hrefFor, type Visit } from '#foundation/http/visit.ts'
import { date } from '#foundation/text/dates.ts'
import { Checkbox } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { TextArea, TextInput } from '#foundation/ui/inputs.tsx'
import { Article, Columns, Row, Section } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { arrangementOf, type KeptWay, waysOf } from '../../keys/access-queries.ts'
import { type Arrangement, usualArrangement, wayOn } from '../../keys/access-ways.ts'
import { kindWord } from '../../keys/part.tsx'
import { codeOfWay } from '../../keys/save-access-ways.ts'
import type { Resource } from '../../resource.ts'
import { localDay } from '../../rules/times.ts'
import { keysTexts } from '../../texts/keys.ts'
import { offeredTrail } from '../provider/building.tsx'
import { loadResource, resourceSubject } from '../provider/edit.tsx'

/** A resource with its ways and what is arranged, for the page and the forms about them. */
export async function loadWays(work: Work, params: { resource: string }) {
  const resource = await loadResource(work, params)
  const ways = await waysOf(work, resource.id)
  return {
    resource,
    ways,
    /** Ways with a code that opens here: after a district has moved it has to be entered again. */
    withCode: new Set(ways.filter((way) => codeOfWay(work, way) !== undefined).map(({ id }) => id)),
    arrangement: (await arrangementOf(work, resource.id)) ?? usualArrangement,
  }
}

export const waysSubject = ({ resource }: { resource: Resource }) => resourceSubject(resource)

export const waysTrail = (visit: Visit, { slug, title }: Resource) => [
  ...offeredTrail(visit),
  { href: hrefFor(visit, addresses.edit({ resource: slug })), label: title },
]

/** How one gets in, from when that is seen, and how the deposit is paid. */
export const waysPage = page(access, {
  address: addresses.accessWays,
  action: 'resource.keep',
  load: loadWays,
  subject: waysSubject,
  head: ({ resource }, visit) => ({
    title: keysTexts(visit.language).pageTitle,
    trail: waysTrail(visit, resource),
    noIndex: true,
  }),
  view({ resource, ways, withCode, arrangement }, { language }) {
    const t = keysTexts(language)
    const at = { resource: resource.slug }
    return (
      <Article title={t.pageTitle} kicker={resource.title} lead={t.pageLead}>
        <Section title={t.ways} id="zugaenge">
          {ways.length === 0 ? (
            <EmptyState title={t.waysNone} icon="lock" level={3}>
              <p>{t.waysNoneHint}</p>
            </EmptyState>
          ) : (
            <Ways ways={ways} withCode={withCode} slug={resource.slug} />
          )}
          <Row>
            <ActionLink to={addresses.addAccessWay(at)} look={ways.length ? 'second' : 'button'} icon="add">
              {ways.length ? t.addWayNext : t.addWay}
            </ActionLink>
            {ways.some(({ codePer }) => codePer === 'booking') && (
              <ActionLink to={addresses.codes()} icon="lock">
                {t.toCodes}
              </ActionLink>
            )}
          </Row>
        </Section>
        <Settings resource={resource} arrangement={arrangement} />
        <ActionLink to={addresses.edit(at)} icon="edit">
          {t.toEdit}
        </ActionLink>
      </Article>
    )
  },
})

const Ways: FC<{ ways: readonly KeptWay[]; withCode: ReadonlySet<string>; slug: string }> = ({
  ways,
  withCode,
  slug,
}) => {
  const { language, now } = useVisit()
  const t = keysTexts(language)
  const current = wayOn(ways, localDay(now))
  return (
    <DataTable
      caption={t.ways}
      captionOutOfSight
      rows={ways}
      columns={[
        {
          label: t.from,
          value: ({ firstDay }) => (firstDay ? t.since(date(firstDay, language)) : t.always),
        },
        {
          label: t.way,
          value: (way) => (
            <>
              {kindWord(way.kind, language)}{' '}
              {way.id === current?.id && <StatusTag tone="success">{t.current}</StatusTag>}
            </>
          ),
        },
        { label: t.details, value: (way) => <Details of={way} hasCode={withCode.has(way.id)} /> },
        {
          label: t.change,
          value: ({ id }) => <ActionLink to={addresses.accessWay({ resource: slug, way: id })}>{t.change}</ActionLink>,
        },
      ]}
    />
  )
}

const Details: FC<{ of: KeptWay; hasCode: boolean }> = ({ of, hasCode }) => {
  const t = keysTexts(useVisit().language)
  if (of.codePer === 'booking') return <>{t.perBooking(of.digits ?? 6)}</>
  if (of.codePer === 'period')
    return hasCode ? <span>{t.perPeriod}</span> : <StatusTag tone="danger">{t.codeMissing}</StatusTag>
  return <>{[of.place, of.whom, of.hours].filter(Boolean).join(', ')}</>
}

const Settings: FC<{ resource: Resource; arrangement: Arrangement }> = ({ resource, arrangement }) => {
  const t = keysTexts(useVisit().language)
  return (
    <Section title={t.settings} id="einstellungen">
      <Form
        path={addresses.accessWays.path}
        action={addresses.accessWays({ resource: resource.slug })}
        submit={t.save}
        cancel={addresses.edit({ resource: resource.slug })}
      >
        <Columns as="even">
          <TextInput
            name="showHours"
            label={t.showHours}
            hint={t.showHoursHint}
            value={String(arrangement.showHours)}
            inputmode="numeric"
            wide="short"
          />
          <TextInput
            name="depositDays"
            label={t.depositDays}
            hint={t.depositDaysHint}
            value={String(arrangement.depositDays)}
            inputmode="numeric"
            wide="short"
          />
        </Columns>
        {resource.depositCents === 0 && <p class="small">{t.noDeposit}</p>}
        <TextArea
          name="depositWords"
          label={t.depositWords}
          hint={t.depositWordsHint}
          value={arrangement.depositWords}
          rows={3}
          maxlength={1000}
          optional
        />
        <Checkbox name="depositFirst" label={t.depositFirst} checked={arrangement.depositFirst} optional />
        <Checkbox name="forHouse" label={t.forHouse} optional />
      </Form>
    </Section>
  )
}
