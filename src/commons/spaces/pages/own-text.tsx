import { hrefFor } from '#foundation/http/visit.ts'
import { languageTag } from '#foundation/text/language.ts'
import { markdownToHtml } from '#foundation/text/markdown.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Prose } from '#foundation/ui/drawing.tsx'
import { LanguageVariant } from '#foundation/ui/feedback.tsx'
import { Link } from '#foundation/ui/links.tsx'
import type { ShownText } from '../own-texts.ts'

/** What the space wrote itself, in the reader's language where it exists, with the way to the others. */
export const OwnText = ({ of: { markdown, shown, has } }: { of: ShownText }) => {
  const visit = useVisit()
  if (!markdown) return null
  const others = has.filter((language) => language !== shown && visit.space.languages.includes(language))
  return (
    <>
      <LanguageVariant
        shown={shown}
        others={others.map((language) => ({ language, to: { href: hrefFor(visit, visit.here, { language }) } }))}
      />
      <Prose
        of={markdownToHtml(markdown, { language: shown })}
        lang={shown === visit.language ? undefined : languageTag[shown]}
      />
    </>
  )
}

export const MailLink = ({ mail }: { mail: string }) => <Link to={{ href: `mailto:${mail}` }}>{mail}</Link>

export const PhoneLink = ({ phone }: { phone: string }) => (
  <Link to={{ href: `tel:${phone.replace(/[^+\d]/g, '')}` }}>{phone}</Link>
)
