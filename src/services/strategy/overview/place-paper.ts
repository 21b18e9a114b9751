import { absolute } from '#commons/inbox/tell.ts'
import { download } from '#foundation/http/download.ts'
import { api, type Work } from '#foundation/http/route.ts'
import { paperFor } from '#foundation/pdf/kept-papers.ts'
import { date, dateShort } from '#foundation/text/dates.ts'
import type { Language } from '#foundation/text/language.ts'
import { euro, list } from '#foundation/text/numbers.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import type { MeasureRow } from '../measures/measure.ts'
import { municipalityName, placesOf } from '../measures/places.ts'
import { freshnessOf } from '../measures/rules/freshness.ts'
import { timelinessOf } from '../measures/rules/timeliness.ts'
import { texts as measureTexts, words } from '../measures/texts.ts'
import { dueWords, listTexts } from './list-texts.ts'
import { type Place, placeAt } from './load-place.ts'
import { placeTexts } from './place-texts.ts'
import { comingDue } from './rules/listing.ts'
import { texts } from './texts.ts'

/** What concerns a town or association as a paper for its council: tagged PDF, made when the transaction is over. */
export const placePaper = api(access, {
  address: addresses.placePaper,
  action: 'strategy.read',
  async answer(work, params) {
    const place = await placeAt(work, params)
    const data = paperOf(work, place)
    return async () =>
      download(await paperFor('services/strategy/overview/place.typ', data, place.today), {
        name: `strategie-${place.body.slug}.pdf`,
        type: 'application/pdf',
      })
  },
})

/** Everything that stands on the paper, in words. */
export function paperOf(
  work: Pick<Work, 'space' | 'language' | 'origin'>,
  { body, concerning, due, today }: Place,
): Readonly<Record<string, unknown>> {
  const language: Language = work.language === 'en' ? 'en' : 'de'
  const [t, o, m, l] = [placeTexts(language), texts(language), measureTexts(language), listTexts(language)]
  const { own, everywhere, ofOwn, ofAll } = concerning
  const amount = (cents: number, known: number) =>
    known === 0 ? o.unknown : euro(Math.round(cents / 100) * 100, language)
  const known = own.filter(({ plannedCents, actualCents }) => plannedCents !== null || actualCents !== null)
  const rowOf = (measure: MeasureRow) => lineOf(measure, today, language)
  return {
    language,
    title: t.paperTitle(`${body.designation} ${body.name}`),
    name: work.space.name,
    foot: t.paperFoot(work.space.name, date(today, language)),
    pageWords: t.pageWord,
    ofWords: t.ofWord,
    summary: t.summary(own.length, everywhere.length),
    headline:
      ofAll.count > 0
        ? o.headline(ofAll.count, ofAll.phases.completed, ofAll.timeliness.late, ofAll.timeliness.unknown)
        : '',
    include:
      body.municipalities.length > 1
        ? `${t.include}: ${list(body.municipalities.map(municipalityName), language)}.`
        : '',
    head: [t.measure, l.standing, l.nextMilestone, m.inCharge],
    own: {
      title: t.ownTitle,
      none: t.noOwn,
      rows: own.map((one) => ({ ...rowOf(one), where: placesOf(one, language) })),
    },
    next: {
      title: t.next,
      none: t.noNext,
      head: [t.milestone, t.by, t.measure],
      rows: due.map(({ title, dueOn, overdue, measure }) => [
        title,
        overdue ? `${dateShort(dueOn, language)}\n${t.overdue}` : dateShort(dueOn, language),
        measure.title,
      ]),
    },
    money:
      ofOwn.count > 0
        ? {
            title: t.money,
            rows: [
              [o.planned, amount(ofOwn.plannedCents, ofOwn.withPlanned)],
              [o.actual, amount(ofOwn.actualCents, ofOwn.withActual)],
            ],
            hint: known.length > 0 ? t.moneyHint(known.length, ofOwn.count) : o.noMoney,
          }
        : null,
    everywhere: {
      title: t.everywhereTitle,
      none: t.noEverywhere,
      rows: everywhere.map((one) => ({ ...rowOf(one), where: '' })),
    },
    online: t.paperOnline(absolute({ ...work, language }, addresses.place({ ort: body.slug }))),
  }
}

/** One measure as a line of the paper. */
function lineOf(measure: MeasureRow, today: Temporal.PlainDate, language: Language) {
  const w = words(language)
  const time = timelinessOf(measure, today).value
  const age = freshnessOf(measure, today).value
  // As on the page: that there is no schedule is said once, in the figures above; how old the words are only where that is bad.
  const standing = [
    measure.phase,
    ...(time === 'unknown' ? [] : [time]),
    ...(age === 'stale' || age === 'never' ? [age] : []),
  ]
  return {
    title: measure.code ? `${measure.code} ${measure.title}` : measure.title,
    lead: measure.lead,
    standing: standing.map((word) => w[word]).join('\n'),
    next: dueWords(comingDue(measure), language),
    inCharge: measure.inCharge || measureTexts(language).unknown,
  }
}
