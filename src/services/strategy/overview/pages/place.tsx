import type { FC } from 'hono/jsx'
import { places as front } from '#commons/front/addresses.ts'
import { page } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { dateShort } from '#foundation/text/dates.ts'
import { euro } from '#foundation/text/numbers.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Stats } from '#foundation/ui/figures.tsx'
import { PrintButton } from '#foundation/ui/islands.tsx'
import { Article, Row, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Link } from '#foundation/ui/links.tsx'
import { DataTable, DescriptionList } from '#foundation/ui/table.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { municipalityName } from '../../measures/places.ts'
import { texts as measureTexts, words } from '../../measures/texts.ts'
import { wholeDistrict } from '../asked.ts'
import { type Place, placeAt } from '../load-place.ts'
import { placeTexts } from '../place-texts.ts'
import { texts } from '../texts.ts'
import { MeasuresTable } from './measures-table.tsx'

/** More of the whole district's measures stand in the list. */
const mostEverywhere = 60

/** What concerns one town or association: its own measures first, then those of the whole district. It is made to be printed. */
export const placePage = page(access, {
  address: addresses.place,
  action: 'strategy.read',
  sameForVisitors: true,
  load: placeAt,
  head: ({ body }, visit) => ({
    title: placeTexts(visit.language).paperTitle(`${body.designation} ${body.name}`),
    crumb: body.name,
    trail: [
      { href: hrefFor(visit, addresses.start()), label: measureTexts(visit.language).strategy },
      { href: hrefFor(visit, addresses.places()), label: placeTexts(visit.language).title },
    ],
    wide: true,
  }),
  view(place, { language }) {
    const t = placeTexts(language)
    const { body, concerning } = place
    const { own, everywhere } = concerning
    const rest = everywhere.length - mostEverywhere
    return (
      <Article
        title={`${body.designation} ${body.name}`}
        kicker={measureTexts(language).strategy}
        lead={t.summary(own.length, everywhere.length)}
      >
        <Row>
          <ActionLink to={addresses.placePaper({ ort: body.slug })} look="second" icon="download">
            {t.paper}
          </ActionLink>
          <PrintButton />
          <span class="no-print">
            <ActionLink to={addresses.measures({ gemeinde: body.key })}>{t.asList}</ActionLink>
          </span>
        </Row>
        {body.municipalities.length > 1 && <Members of={place} />}
        <Figures of={place} />
        <Section title={t.ownTitle} id="eigene">
          {own.length === 0 ? (
            <p>{t.noOwn}</p>
          ) : (
            <MeasuresTable of={own} today={place.today} caption={t.ownTitle} where />
          )}
        </Section>
        <Due of={place} />
        <Money of={place} />
        <Section title={t.everywhereTitle} id="ueberall">
          {everywhere.length === 0 ? (
            <p>{t.noEverywhere}</p>
          ) : (
            <MeasuresTable of={everywhere.slice(0, mostEverywhere)} today={place.today} caption={t.everywhereTitle} />
          )}
          {rest > 0 && (
            <p>
              <Link to={addresses.measures({ gemeinde: wholeDistrict })}>{t.moreInList(rest)}</Link>
            </p>
          )}
        </Section>
        <Contact />
      </Article>
    )
  },
})

const Figures: FC<{ of: Place }> = ({ of: { body, concerning } }) => {
  const { language } = useVisit()
  const [t, o, w] = [placeTexts(language), texts(language), words(language)]
  const { ofOwn, ofAll } = concerning
  const at = { gemeinde: body.key }
  if (ofAll.count === 0) return null
  return (
    <>
      <p>
        <strong>
          {o.headline(ofAll.count, ofAll.phases.completed, ofAll.timeliness.late, ofAll.timeliness.unknown)}
        </strong>
      </p>
      <Stats
        of={[
          { value: ofAll.count, label: <Link to={addresses.measures(at)}>{measureTexts(language).title}</Link> },
          { value: ofOwn.count, label: <Link to={addresses.measures({ ...at, nur: 'eigene' })}>{t.own}</Link> },
          {
            value: ofAll.phases.completed,
            label: <Link to={addresses.measures({ ...at, phase: 'completed' })}>{w.completed}</Link>,
          },
          {
            value: ofAll.timeliness.late,
            label: <Link to={addresses.measures({ ...at, zeitplan: 'late' })}>{o.late}</Link>,
          },
        ]}
      />
    </>
  )
}

/** The municipalities of an association, each with the way to all that is going on there. */
const Members: FC<{ of: Place }> = ({ of: { body } }) => {
  const t = placeTexts(useVisit().language)
  const links = body.municipalities.map((key) => (
    <Link to={front.municipality({ municipality: key })}>{municipalityName(key)}</Link>
  ))
  return (
    <p class="small">
      {t.include}: {links.flatMap((one, index) => (index ? [', ', one] : [one]))}
    </p>
  )
}

const Due: FC<{ of: Place }> = ({ of: { due } }) => {
  const { language } = useVisit()
  const t = placeTexts(language)
  return (
    <Section title={t.next} id="meilensteine">
      {due.length === 0 ? (
        <p>{t.noNext}</p>
      ) : (
        <>
          <p class="small">{t.nextLead}</p>
          <DataTable
            caption={t.next}
            captionOutOfSight
            rows={due}
            columns={[
              { label: t.milestone, value: ({ title }) => title },
              {
                label: t.by,
                value: ({ dueOn, overdue }) => (
                  <Row>
                    {dateShort(dueOn, language)}
                    {overdue && <StatusTag tone="danger">{t.overdue}</StatusTag>}
                  </Row>
                ),
              },
              {
                label: t.measure,
                value: ({ measure }) => <Link to={addresses.measure({ measure: measure.slug })}>{measure.title}</Link>,
              },
            ]}
          />
        </>
      )}
    </Section>
  )
}

const Money: FC<{ of: Place }> = ({ of: { concerning } }) => {
  const { language } = useVisit()
  const [t, o] = [placeTexts(language), texts(language)]
  const { ofOwn } = concerning
  if (ofOwn.count === 0) return null
  const amount = (cents: number, known: number) =>
    known === 0 ? o.unknown : euro(Math.round(cents / 100) * 100, language)
  const known = concerning.own.filter(({ plannedCents, actualCents }) => plannedCents !== null || actualCents !== null)
  if (known.length === 0)
    return (
      <Section title={t.money} id="geld">
        <p>{o.noMoney}</p>
      </Section>
    )
  return (
    <Section title={t.money} id="geld">
      <DescriptionList
        of={[
          [o.planned, amount(ofOwn.plannedCents, ofOwn.withPlanned)],
          [o.actual, amount(ofOwn.actualCents, ofOwn.withActual)],
        ]}
      />
      <p class="small">{t.moneyHint(known.length, ofOwn.count)}</p>
    </Section>
  )
}

const Contact: FC = () => {
  const { language, space } = useVisit()
  const t = placeTexts(language)
  const { contactMail, contactPhone } = space.settings
  return (
    <Section title={t.contact} id="kontakt">
      <p>
        {t.contactHint} <Link to={front.imprint()}>{t.imprint}</Link>.
      </p>
      {(contactMail || contactPhone) && (
        <DescriptionList
          of={[
            ...(contactMail
              ? [[t.mail, <Link to={{ href: `mailto:${contactMail}` }}>{contactMail}</Link>] as const]
              : []),
            ...(contactPhone ? [[t.phone, contactPhone] as const] : []),
          ]}
        />
      )}
    </Section>
  )
}
