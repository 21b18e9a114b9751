import type { Child, FC } from 'hono/jsx'
import { type Language, languageTag } from '#foundation/text/language.ts'
import { useVisit } from './context.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'
import { languageNames } from './language-names.ts'
import { Link } from './links.tsx'
import type { Target } from './target.ts'
import { texts } from './texts.ts'

export type Tone = 'info' | 'success' | 'warning' | 'danger'

interface NoticeProps {
  kind?: Tone
  title?: Child
  /** Level of the title's heading, to fit the page. */
  level?: 2 | 3
  /** Read out when the page opens: answers to what somebody just did. */
  live?: boolean
  children?: Child
}

/** Something to know. The sign has words for those who cannot see it. */
export const Notice: FC<NoticeProps> = ({ kind = 'info', title, level = 2, live, children }) => {
  const t = texts(useVisit().language)
  const words = { info: t.notice, success: t.success, warning: t.warning, danger: t.danger }[kind]
  const Heading = `h${level}` as 'h2'
  return (
    <div class={`notice ${kind}`} role={live ? (kind === 'danger' ? 'alert' : 'status') : undefined}>
      <Icon name={kind} title={`${words}:`} />
      <div class="notice-body">
        {title && <Heading>{title}</Heading>}
        {children}
      </div>
    </div>
  )
}

/** A list without entries: what it would show, and what one can do. */
export const EmptyState: FC<{ title: Child; icon?: IconName; level?: 2 | 3; children?: Child }> = ({
  title,
  icon,
  level = 2,
  children,
}) => {
  const Heading = `h${level}` as 'h2'
  return (
    <div class="empty">
      {icon && <Icon name={icon} size="large" />}
      <Heading>{title}</Heading>
      {children}
    </div>
  )
}

interface ConfirmationProps {
  title: Child
  lead?: Child
  /** What happens, by when, where to see it. */
  next: Child
  children?: Child
}

/** The page after something worked. */
export const ConfirmationPage: FC<ConfirmationProps> = ({ title, lead, next, children }) => (
  <div class="confirmation">
    <div class="confirmation-head">
      <Icon name="success" size="large" />
      <div class="stack tight">
        <h1>{title}</h1>
        {lead && <p class="lead">{lead}</p>}
      </div>
    </div>
    <section class="section" aria-labelledby="weiter">
      <h2 id="weiter">{texts(useVisit().language).next}</h2>
      {next}
    </section>
    {children}
  </div>
)

interface VariantProps {
  /** The language the text is shown in; when it is not the reader's, this is said. */
  shown: Language
  others?: readonly { language: Language; to: Target }[]
}

/** Says in which other languages a text exists, e.g. Leichte Sprache, or that the reader's is missing. */
export const LanguageVariant: FC<VariantProps> = ({ shown, others = [] }) => {
  const { language } = useVisit()
  const t = texts(language)
  if (shown === language && others.length === 0) return null
  return (
    <div class="variant no-print">
      <Icon name={others.some((other) => other.language === 'leicht') ? 'easy' : 'language'} />
      {shown !== language && <span>{t.onlyIn(languageNames[shown])}</span>}
      {others.length > 0 && (
        <span>
          {t.inLanguage('').trim()}{' '}
          {others.map((other, index) => (
            <>
              {index > 0 && ', '}
              <Link to={other.to} lang={languageTag[other.language]}>
                {languageNames[other.language]}
              </Link>
            </>
          ))}
        </span>
      )}
    </div>
  )
}
