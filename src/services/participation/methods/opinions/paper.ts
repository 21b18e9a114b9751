import { renderSVG } from 'uqr'
import { absolute } from '#commons/inbox/tell.ts'
import { download } from '#foundation/http/download.ts'
import { found } from '#foundation/http/problems.ts'
import { api } from '#foundation/http/route.ts'
import { makePdf } from '#foundation/pdf/make-pdf.ts'
import type { Language } from '#foundation/text/language.ts'
import { plainText } from '#foundation/text/plain-text.ts'
import { codeInGroups } from '../../codes.ts'
import { endInWords } from '../../phases/phase-time.ts'
import { paramsOf } from '../trail.ts'
import { access } from './access.ts'
import { addresses } from './addresses.ts'
import { pollToEdit } from './load.ts'
import { codesOf, shownStatements } from './queries.ts'
import { saids } from './rules/vote.ts'
import { staffTexts } from './texts/staff.ts'
import { texts } from './texts/texts.ts'

/** The sheets of a batch as PDF, made when the transaction is over. */
export const copiesFile = api(access, {
  address: addresses.copiesFile,
  action: 'opinion.write',
  async answer(work, params) {
    const at = await pollToEdit(work, params)
    const batch = found(/^\d{1,6}$/.test(params.batch) ? Number(params.batch) : null)
    const codes = await codesOf(work.tx, work.space.id, at.phase.id, batch)
    found(codes[0])
    const statements = await shownStatements(work.tx, work.space.id, at.phase.id)
    const language: Language = work.language === 'en' ? 'en' : 'de'
    const t = staffTexts(language)
    const data = {
      language,
      title: at.phase.title,
      name: work.space.name,
      dialogue: at.dialogue.title,
      intro: plainText(at.phase.intro),
      how: t.paperHow,
      until: at.phase.endsAt ? t.paperUntil(endInWords(at.phase.endsAt, language)) : '',
      codeWords: t.code,
      scan: t.scan,
      pageWords: t.page,
      ofWords: t.of,
      open: t.paperOpen,
      answers: saids.map((said) => texts(language)[said]),
      statements: statements.map(({ number, words }) => ({ number, words })),
      copies: codes.map((code) => {
        const href = absolute({ ...work, language }, addresses.sheet({ ...paramsOf(at), sheet: code }))
        return { code: codeInGroups(code), sign: renderSVG(href, { ecc: 'L', border: 0 }) }
      }),
    }
    return async () =>
      download(
        await makePdf({ template: 'services/participation/methods/opinions/sheet.typ', data, madeAt: work.now }),
        { name: `meinungsbild-${at.phase.slug}-${batch}.pdf`, type: 'application/pdf', cache: 'private, no-store' },
      )
  },
})
