import { page } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { StyleGuide, styleGuideTexts } from '#foundation/ui/style-guide.tsx'
import { access } from './access.ts'
import { places } from './addresses.ts'

/** Every component in every state, in the colours of the place that is visited. */
export const styleGuidePage = page(access, {
  address: places.styleGuide,
  action: 'place.see',
  load: async () => null,
  head: (_data, { language }) => ({
    title: styleGuideTexts(language).title,
    description: styleGuideTexts(language).lead,
    noIndex: true,
  }),
  view: (_data, visit) => (
    <StyleGuide
      picture={hrefFor(visit, places.emblem({ version: `${visit.space.slug || 'netz'}-vorschau.svg` }), {
        language: 'de',
      })}
    />
  ),
})
