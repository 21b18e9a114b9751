import { download } from '#foundation/http/download.ts'
import { found } from '#foundation/http/problems.ts'
import { api } from '#foundation/http/route.ts'
import { makePdf } from '#foundation/pdf/make-pdf.ts'
import type { Language } from '#foundation/text/language.ts'
import { plainText } from '#foundation/text/plain-text.ts'
import { codesOf } from '../../ballots/papers.ts'
import { codeInGroups } from '../../codes.ts'
import { endInWords } from '../../phases/phase-time.ts'
import { inWords } from '../../wording.ts'
import { voteAccess } from './access.ts'
import { voteAddresses } from './addresses.ts'
import { howTo } from './ballot-inputs.tsx'
import { voteToEdit } from './load-vote.ts'
import { paperTexts } from './texts/paper.ts'
import { voteTexts } from './texts/texts.ts'

/** Part of the address of ballot papers without codes. */
export const blankPaper = 'ohne-code'

/** A print run of ballot papers as PDF, made when the transaction is over. */
export const papersFile = api(voteAccess, {
  address: voteAddresses.papersFile,
  action: 'vote.write',
  async answer(work, params) {
    const at = await voteToEdit(work, params)
    const vote = found(at.vote)
    const blank = params.batch === blankPaper && at.phase.who === 'resident'
    const batch = /^\d{1,6}$/.test(params.batch) ? Number(params.batch) : 0
    const codes = blank ? [''] : await codesOf(work.tx, work.space.id, at.phase.id, batch)
    found(codes.length > 0 ? codes : null)
    const language: Language = work.language === 'en' ? 'en' : 'de'
    const [t, words] = [paperTexts(language), voteTexts(language)]
    const { asked } = vote
    const { kind } = asked
    const data = {
      language,
      name: work.space.name,
      dialogue: at.dialogue.title,
      title: at.phase.title,
      intro: plainText(at.phase.intro),
      question: inWords(asked.question, language),
      how: howTo(asked, language),
      until: at.phase.endsAt ? t.until(endInWords(at.phase.endsAt, language)) : '',
      protection: vote.secret ? t.secret : t.open,
      codeWords: blank ? t.letterCode : t.code,
      codeHint: blank ? t.letterCodeHint : t.codeHint,
      pageWords: t.page,
      ofWords: t.of,
      sign: kind === 'several' ? '□' : kind === 'one' || kind === 'question' ? '○' : '',
      options:
        kind === 'question'
          ? [words.yes, words.no, words.abstain].map((label) => ({ label, about: '' }))
          : asked.options.map((option) => ({
              label: inWords(option.words, language),
              about: inWords(option.about, language),
            })),
      copies: codes.map(codeInGroups),
    }
    return async () =>
      download(await makePdf({ template: 'services/participation/methods/vote/paper.typ', data, madeAt: work.now }), {
        name: `stimmzettel-${at.phase.slug}-${params.batch}.pdf`,
        type: 'application/pdf',
        cache: 'private, no-store',
      })
  },
})
