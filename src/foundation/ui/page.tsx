import type { Child, FC } from 'hono/jsx'
import { languageTag } from '#foundation/text/language.ts'
import { useVisit } from './context.ts'
import { Doctype } from './drawing.tsx'
import { Notice } from './feedback.tsx'
import { Colophon, type ColophonProps, Masthead, type MastheadProps } from './frame.tsx'
import { Breadcrumb, type Crumb } from './navigation.tsx'
import { texts } from './texts.ts'

export interface PageProps extends MastheadProps, ColophonProps {
  /** Title of the page; the place's name is appended for the browser's tab. */
  title: string
  description?: string
  /** Addresses of stylesheets, in order: the house's, then the district's accent. */
  styles: readonly string[]
  /** Addresses of module scripts; the page works without them. */
  scripts?: readonly string[]
  /** Address of the emblem as SVG or PNG, for the browser's tab. */
  icon?: string
  /** More for the head: canonical, alternates, feeds, preview picture. */
  head?: Child
  breadcrumb?: readonly Crumb[]
  /** Stands above everything, on every page: e.g. that this is a demonstration. */
  strip?: Child
  /** Forces a theme; otherwise the reader's system decides. */
  theme?: 'light' | 'dark'
  children?: Child
}

/** The whole document. Knows no domain: commons fills masthead, navigation and colophon. */
export const Page: FC<PageProps> = ({
  title,
  description,
  styles,
  scripts = [],
  icon,
  head,
  breadcrumb,
  strip,
  theme,
  children,
  ...frame
}) => {
  const visit = useVisit()
  const t = texts(visit.language)
  return (
    <>
      <Doctype />
      <html lang={languageTag[visit.language]} data-kern-theme={theme}>
        <head>
          <meta charset="utf-8" />
          <title>{title === frame.place ? title : `${title} – ${frame.place}`}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          {description && <meta name="description" content={description} />}
          {styles.map((href) => (
            <link rel="stylesheet" href={href} />
          ))}
          {icon && <link rel="icon" href={icon} />}
          {scripts.map((src) => (
            <script type="module" src={src} />
          ))}
          {head}
        </head>
        <body>
          <a class="skip" href="#inhalt">
            {t.skip}
          </a>
          {strip && (
            <aside class="demo-strip" aria-label={t.notice}>
              <div class="frame">{strip}</div>
            </aside>
          )}
          <Masthead {...frame} />
          {breadcrumb && breadcrumb.length > 0 && (
            <div class="frame">
              <Breadcrumb items={breadcrumb} />
            </div>
          )}
          <main class="main frame" id="inhalt" tabindex={-1}>
            <div class="stack">
              {visit.refusal && (
                <Notice kind="danger" live>
                  <p>{visit.refusal}</p>
                </Notice>
              )}
              {visit.notice && (
                <Notice kind="success" live>
                  <p>{visit.notice}</p>
                </Notice>
              )}
              {children}
            </div>
          </main>
          <Colophon columns={frame.columns} note={frame.note} />
        </body>
      </html>
    </>
  )
}
