import { download } from '#foundation/http/download.ts'
import { found } from '#foundation/http/problems.ts'
import { api, type Work } from '#foundation/http/route.ts'
import { makePdf } from '#foundation/pdf/make-pdf.ts'
import type { Language } from '#foundation/text/language.ts'
import { euro } from '#foundation/text/numbers.ts'
import { shorten } from '#foundation/text/plain-text.ts'
import { codesOf } from '../../ballots/papers.ts'
import { codeInGroups } from '../../codes.ts'
import { endInWords } from '../../phases/phase-time.ts'
import { access } from './access.ts'
import { budgetAddresses } from './addresses.ts'
import { budgetToEdit, isVotable, type Votable } from './load-budget.ts'
import { inSight } from './out-of-sight.ts'
import { whereOf } from './pages/project-list.tsx'
import { paperTexts } from './texts/paper.ts'
import { texts } from './texts/texts.ts'

/** Stands for the one paper without a code in addresses. */
export const withoutCode = 'ohne-code'

/** The ballot papers of a batch as PDF, made when the transaction is over. */
export const papersFile = api(access, {
  address: budgetAddresses.papersFile,
  action: 'budget.write',
  async answer(work, params) {
    const at = await budgetToEdit(work, params)
    const codes = await codesFor(work, at.phase.id, at.phase.who === 'resident', params.batch)
    const data = paperOf(work, found(isVotable(at) ? at : undefined), codes)
    return async () =>
      download(
        await makePdf({ template: 'services/participation/methods/budget/ballot.typ', data, madeAt: work.now }),
        {
          name: `stimmzettel-${at.phase.slug}-${params.batch}.pdf`,
          type: 'application/pdf',
          cache: 'private, no-store',
        },
      )
  },
})

async function codesFor(work: Work, phase: string, residents: boolean, batch: string): Promise<readonly string[]> {
  if (residents) return found(batch === withoutCode ? [''] : undefined)
  const number = found(/^\d{1,6}$/.test(batch) ? Number(batch) : undefined)
  const codes = await codesOf(work.tx, work.space.id, phase, number)
  return found(codes.length > 0 ? codes : undefined)
}

/** Everything that stands on the papers, in words. */
export function paperOf(work: Pick<Work, 'space' | 'language'>, at: Votable, codes: readonly string[]) {
  const language: Language = work.language === 'en' ? 'en' : 'de'
  const t = paperTexts(language)
  const { budget, phase } = at
  const { wayAny, wayPurse, howMany } = texts(language)
  const how = budget.way === 'any' ? wayAny : wayPurse(euro(budget.purse, language))
  return {
    language,
    title: phase.title,
    ballot: t.ballot,
    name: work.space.name,
    dialogue: at.dialogue.title,
    how: [how, howMany(budget.least, budget.most), phase.endsAt ? t.until(endInWords(phase.endsAt, language)) : '']
      .filter(Boolean)
      .join(' '),
    protection: phase.who === 'resident' ? t.residents : t.protection,
    codeWords: t.code,
    pageWords: t.page,
    ofWords: t.of,
    codes: codes.map((code) => (code ? codeInGroups(code) : '')),
    projects: at.projects
      .map((one) => inSight(one, language))
      .map((project) => ({
        number: String(project.number),
        title: project.title,
        cost: euro(project.cost, language),
        about: [whereOf(project), shorten(project.body, 160)].filter(Boolean).join(': '),
      })),
  }
}
