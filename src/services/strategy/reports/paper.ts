import { absolute } from '#commons/inbox/tell.ts'
import { download } from '#foundation/http/download.ts'
import { api, type Work } from '#foundation/http/route.ts'
import { paperFor } from '#foundation/pdf/kept-papers.ts'
import { date } from '#foundation/text/dates.ts'
import type { Language } from '#foundation/text/language.ts'
import { euro, integer, percent } from '#foundation/text/numbers.ts'
import { plainText } from '#foundation/text/plain-text.ts'
import { access } from '../access.ts'
import { phases } from '../measures/measure.ts'
import { type RollUp, sumUp } from '../measures/rules/roll-up.ts'
import { words } from '../measures/texts.ts'
import { timelinesses } from '../overview/asked.ts'
import { reportAddresses } from './addresses.ts'
import { type FullReport, reportToSee } from './load-report.ts'
import type { Reported } from './report.ts'
import type { Moved } from './rules/comparison.ts'
import { reportTexts } from './texts.ts'

/** The report as a paper for the council: tagged PDF, made when the transaction is over. */
export const reportPaper = api(access, {
  address: reportAddresses.paper,
  action: 'strategy.read',
  async answer(work, params) {
    const full = await reportToSee(work, params)
    const data = reportPaperOf(work, full)
    return async () =>
      download(await paperFor('services/strategy/reports/report.typ', data, full.report.figuresOn), {
        name: `bericht-${full.report.slug}.pdf`,
        type: 'application/pdf',
      })
  },
})

/** Everything that stands on the paper, in words. */
export function reportPaperOf(
  work: Pick<Work, 'space' | 'language' | 'origin'>,
  full: FullReport,
): Readonly<Record<string, unknown>> {
  const language: Language = work.language === 'en' ? 'en' : 'de'
  const [t, w] = [reportTexts(language), words(language)]
  const { report, half, rows, before } = full
  const [now, then] = [sumUp(rows), before && sumUp(before.rows)]
  const line = (label: string, value: (of: RollUp) => string) => [label, ...(then ? [value(then)] : []), value(now)]
  const amount = (cents: number, known: number) => (known === 0 ? t.unknown : euro(cents, language))
  return {
    language,
    title: t.half(half),
    name: work.space.name,
    foot: t.paperFoot(work.space.name, date(report.figuresOn, language)),
    pageWords: t.page,
    ofWords: t.ofPages,
    figuresOn: t.figuresOn(date(report.figuresOn, language)),
    correction: report.correction ? `${t.correction}: ${plainText(report.correction)}` : '',
    introduction: plainText(report.introduction),
    since: {
      title: before ? t.since(t.halfShort(before.half)) : '',
      none: before ? t.nothing : t.first,
      lists: happenings(full, language),
    },
    figures: {
      title: t.phases,
      head: [t.phase, ...(then ? [t.before] : []), t.now],
      rows: [
        ...phases.map((phase) => line(w[phase], (of) => integer(of.phases[phase], language))),
        ...timelinesses.map((key) => line(`${t.schedule} ${w[key]}`, (of) => integer(of.timeliness[key], language))),
        line(t.progress, (of) => (of.progress === null ? t.unknown : percent(of.progress, language))),
        line(`${t.money}: ${t.planned}`, (of) => amount(of.plannedCents, of.withPlanned)),
        line(`${t.money}: ${t.actual}`, (of) => amount(of.actualCents, of.withActual)),
      ],
      rule: t.rule(now.withMilestones, now.count),
    },
    measures: {
      title: t.all,
      head: [t.measure, t.phase, t.standing],
      groups: [...Map.groupBy(rows, ({ vision, solution }) => [vision, solution].filter(Boolean).join(': '))].map(
        ([name, of]) => ({ title: name || t.without, rows: of.map((one) => rowOf(one, language)) }),
      ),
    },
    online: t.online(absolute({ ...work, language }, reportAddresses.report({ halbjahr: report.slug }))),
  }
}

function happenings({ before }: FullReport, language: Language) {
  const [t, w] = [reportTexts(language), words(language)]
  if (!before) return []
  const { since } = before
  const named = ({ code, title }: Reported) => (code ? `${code} ${title}` : title)
  const moved = ({ before: was, now: is }: Moved) => `${named(is)}: ${t.fromTo(w[was.phase], w[is.phase])}`
  const list = <One>(title: string, of: readonly One[], line: (one: One) => string) =>
    of.length > 0 ? [{ title: `${title} (${of.length})`, lines: of.map(line) }] : []
  const now = ({ now: is }: Moved) => named(is)
  return [
    ...list(t.ahead, since.ahead, moved),
    ...list(t.reached, since.reached, (one) =>
      [named(one.now), t.reachedMore(one.now.milestonesDone - one.before.milestonesDone)].join(': '),
    ),
    ...list(t.caughtUp, since.caughtUp, now),
    ...list(t.turnedLate, since.turnedLate, now),
    ...list(t.back, since.back, moved),
    ...list(t.ended, since.ended, (one) => `${named(one.now)}: ${plainText(one.now.lesson)}`),
    ...list(t.added, since.added, named),
    ...list(t.gone, since.gone, named),
    ...list(t.spentLess, since.spentLess, now),
  ]
}

function rowOf(one: Reported, language: Language): string[] {
  const [t, w] = [reportTexts(language), words(language)]
  const { milestonesDone: done, milestonesOpen: open, standingOn } = one
  const standing = one.standing ? plainText(one.standing) : t.noStanding
  return [
    one.code ? `${one.code} ${one.title}` : one.title,
    [
      w[one.phase],
      ...(one.timeliness === 'unknown' ? [] : [w[one.timeliness]]),
      t.milestonesOf(done, done + open),
    ].join('\n'),
    standingOn ? `${standing} (${t.standingOf(date(standingOn, language))})` : standing,
  ]
}
