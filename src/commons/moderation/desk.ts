import { isStaff } from '#commons/access/rules.ts'
import type { DeskPart } from '#commons/manifest.ts'
import { count } from '#foundation/text/numbers.ts'
import { addresses } from './addresses.ts'
import { listCases } from './queries.ts'
import { reportNoun, texts } from './texts.ts'

/** Reports and objections wait for a decision. After three days they are urgent. */
export const casesOnDesk: DeskPart = {
  id: 'moderation.cases',
  title: { de: 'Gemeldete Inhalte', en: 'Reported content' },
  may: ({ viewer }) => isStaff(viewer, 'moderator'),
  async load({ tx, space, language, now }) {
    const t = texts(language)
    return (await listCases(tx, space.id, { done: false, limit: 20 })).map(({ id, title, state, since, reports }) => ({
      title,
      href: addresses.case({ case: id }),
      since,
      note: state === 'objected' ? t.stateObjected : count(reports, reportNoun(language), language),
      urgent: state === 'objected' || since.until(now).total('hours') > 72,
    }))
  },
}
