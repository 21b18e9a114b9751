import { renderSVG } from 'uqr'
import { absolute } from '#commons/inbox/tell.ts'
import type { LocalAddress } from '#foundation/http/address.ts'
import type { Work } from '#foundation/http/route.ts'
import { makePdf } from '#foundation/pdf/make-pdf.ts'
import { codeInGroups } from '../codes.ts'
import type { At } from '../methods/method.ts'
import { endInWords } from '../phases/phase-time.ts'
import { codeTexts } from './texts.ts'

/** Slips to cut out, eight on a sheet, each with a code and the way to where it is used. */
export function slipsPdf(
  work: Pick<Work, 'space' | 'language' | 'origin' | 'now'>,
  { phase }: Pick<At, 'phase'>,
  codes: readonly string[],
  useAt: (code: string) => LocalAddress,
): Promise<Uint8Array<ArrayBuffer>> {
  const language = work.language === 'en' ? 'en' : 'de'
  const t = codeTexts(language)
  return makePdf({
    template: 'services/participation/guest-codes/slips.typ',
    madeAt: work.now,
    data: {
      language,
      title: t.slipTitle,
      name: work.space.name,
      phase: phase.title,
      how: t.slipHow,
      until: phase.endsAt ? t.until(endInWords(phase.endsAt, language)) : '',
      codes: codes.map((code) => {
        const href = absolute({ ...work, language }, useAt(code))
        const page = href.replace(/^https?:\/\//, '').replace(/\?.*$/, '')
        return { code: codeInGroups(code), page, sign: renderSVG(href, { ecc: 'L', border: 0 }) }
      }),
    },
  })
}
