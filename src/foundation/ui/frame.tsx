import type { Child, FC } from 'hono/jsx'
import { type Language, languageTag } from '#foundation/text/language.ts'
import { useVisit } from './context.ts'
import { Icon } from './icon.tsx'
import { languageNames } from './language-names.ts'
import { Link } from './links.tsx'
import { Navigation, type NavigationItem } from './navigation.tsx'
import { hrefOf, type Target } from './target.ts'
import { texts } from './texts.ts'

export interface MastheadProps {
  /** Name of the district, or of the network. */
  place: string
  home: Target
  tagline?: string
  /** Small drawing beside the name. */
  emblem?: Child
  /** The district's logo, as an <img> with its text alternative. */
  logo?: Child
  navigation?: readonly NavigationItem[]
  /** This page in the other languages. */
  languages?: readonly { language: Language; to: Target }[]
  /** Address of the search; it is sent by POST, so that what is sought stays private. */
  search?: { to: Target; value?: string }
  /** 'Anmelden', or the person's area with the number of unread messages. */
  account?: { to: Target; label: string; unread?: number }
  /** More tools beside the account, e.g. the desk; on a phone they stand in the menu. */
  tools?: readonly { to: Target; label: string }[]
}

/** Emblem and name, search, languages, account; the navigation below. */
export const Masthead: FC<MastheadProps> = ({ place, home, tagline, emblem, logo, navigation, ...tools }) => {
  const visit = useVisit()
  return (
    <header class="masthead">
      <div class="frame">
        <div class="masthead-row">
          <a class="place" href={hrefOf(visit, home)}>
            {emblem && <span class="place-emblem">{emblem}</span>}
            <span>
              <span class="place-name">{place}</span>
              <span class="out-of-sight"> ({texts(visit.language).home})</span>
              {tagline && <span class="place-tagline">{tagline}</span>}
            </span>
          </a>
          {logo && <div class="masthead-logo">{logo}</div>}
          <Tools {...tools} />
        </div>
        {navigation && navigation.length > 0 && <Navigation items={navigation} tools={tools.tools} />}
      </div>
    </header>
  )
}

const Tools: FC<Pick<MastheadProps, 'search' | 'account' | 'tools' | 'languages'>> = ({
  search,
  account,
  tools = [],
  languages,
}) => {
  const visit = useVisit()
  const t = texts(visit.language)
  return (
    <div class="masthead-tools">
      {languages && languages.length > 1 && (
        <nav class="languages" aria-label={t.language}>
          <ul class="tool-links">
            {languages.map(({ language, to }) => (
              <li>
                {language === visit.language ? (
                  <span aria-current="true">{languageNames[language]}</span>
                ) : (
                  <Link to={to} lang={languageTag[language]}>
                    {languageNames[language]}
                  </Link>
                )}
              </li>
            ))}
          </ul>
        </nav>
      )}
      <ul class="tool-links account">
        {tools.map(({ to, label }) => (
          <li class="not-on-phone">
            <Link to={to}>{label}</Link>
          </li>
        ))}
        {account && (
          <li>
            <Link to={account.to}>
              <Icon name="person" size="small" />
              <span class="account-name">{account.label}</span>
              {account.unread ? (
                <>
                  <span class="count" aria-hidden="true">
                    {account.unread > 99 ? '99+' : account.unread}
                  </span>
                  <span class="out-of-sight">{t.unread(account.unread)}</span>
                </>
              ) : null}
            </Link>
          </li>
        )}
      </ul>
      {search && (
        <search>
          <form class="search-box" method="post" action={hrefOf(visit, search.to)}>
            <label class="out-of-sight" for="kopf-suche">
              {t.searchHint}
            </label>
            <input
              id="kopf-suche"
              name="q"
              type="search"
              value={search.value}
              placeholder={t.search}
              autocomplete="off"
              maxlength={200}
            />
            <button type="submit">
              <Icon name="search" title={t.searchDo} />
            </button>
          </form>
        </search>
      )}
    </div>
  )
}

export interface ColophonProps {
  columns?: readonly { title: string; links: readonly { to: Target; label: string }[]; text?: Child }[]
  /** Last line: who is responsible, where map data come from. */
  note?: Child
}

/** The foot of every page. */
export const Colophon: FC<ColophonProps> = ({ columns = [], note }) => (
  <footer class="colophon">
    <div class="frame">
      <div class="colophon-columns">
        {columns.map(({ title, links, text }) => (
          <section>
            <h2>{title}</h2>
            {text}
            <ul>
              {links.map(({ to, label }) => (
                <li>
                  <Link to={to}>{label}</Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      {note && <div class="colophon-note">{note}</div>}
    </div>
  </footer>
)
