import { isStaff } from '#commons/access/rules.ts'
import { places } from '#commons/front/addresses.ts'
import { api, page } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { languageTag } from '#foundation/text/language.ts'
import { linesKept, markdownToHtml } from '#foundation/text/markdown.ts'
import { accentStyles } from '#foundation/ui/accent.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Prose } from '#foundation/ui/drawing.tsx'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Article, Row } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { factsOf } from '../space-facts.ts'
import { pageTexts } from '../texts/pages.ts'

export const easyPage = page(access, {
  address: addresses.easyPage,
  action: 'space.see',
  load: async () => ({}),
  head: (_data, { language }) => ({ title: pageTexts(language).easyTitle, description: pageTexts(language).easyLead }),
  view(_data, visit) {
    const { space, language } = visit
    const t = pageTexts(language)
    const { easy } = factsOf(space)
    return (
      <Article title={t.easyTitle} lead={t.easyLead}>
        {easy ? (
          <Prose of={markdownToHtml(linesKept(easy), { language: 'leicht' })} lang={languageTag.leicht} />
        ) : (
          <Missing title={t.easyMissing} hint={t.easyMissingHint} />
        )}
        {space.languages.includes('leicht') && language !== 'leicht' && (
          <Row>
            <ActionLink to={{ href: hrefFor(visit, '/', { language: 'leicht' }) }} icon="easy">
              {t.switchEasy}
            </ActionLink>
          </Row>
        )}
      </Article>
    )
  },
})

export const signPage = page(access, {
  address: addresses.signPage,
  action: 'space.see',
  load: async () => ({}),
  head: (_data, { language }) => ({ title: pageTexts(language).signTitle, description: pageTexts(language).signLead }),
  view(_data, { space, language }) {
    const t = pageTexts(language)
    const { signVideo, signVideoNote } = factsOf(space)
    return (
      <Article title={t.signTitle} lead={t.signLead}>
        {signVideo ? (
          <>
            {signVideoNote && <p>{signVideoNote}</p>}
            <ActionLink to={{ href: signVideo }} look="button" icon="elsewhere">
              {t.signWatch}
            </ActionLink>
            <p class="small">{t.signOutside}</p>
          </>
        ) : (
          <Missing title={t.signMissing} hint={t.signMissingHint} />
        )}
      </Article>
    )
  },
})

const Missing = ({ title, hint }: { title: string; hint: string }) => {
  const { viewer, language, here } = useVisit()
  const t = pageTexts(language)
  return (
    <EmptyState title={title}>
      <p>{hint}</p>
      <ActionLink to={places.barrier({ seite: here })}>{t.report}</ActionLink>
      {isStaff(viewer, 'administrator') && <ActionLink to={addresses.easy()}>{t.fillIn}</ActionLink>}
    </EmptyState>
  )
}

/** The accent of a place as a stylesheet; the colour is the address, so browsers keep it for ever. */
export const coloursRoute = api(access, {
  address: places.colours,
  action: 'space.see',
  async answer(_work, { version }) {
    return new Response(/^[0-9a-f]{6}$/.test(version) ? accentStyles(`#${version}`) : '', {
      headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=31536000, immutable' },
    })
  },
})
