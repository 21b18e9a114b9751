import type { Child } from 'hono/jsx'
import type { LocalAddress } from '#foundation/http/address.ts'
import { asset } from '#foundation/http/assets.ts'
import type { Framed, Route } from '#foundation/http/route.ts'
import { hrefFor, type Visit } from '#foundation/http/visit.ts'
import { type Sentence, say } from '#foundation/text/catalogue.ts'
import { type Language, languageTag } from '#foundation/text/language.ts'
import { JsonData } from '#foundation/ui/drawing.tsx'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Link } from '#foundation/ui/links.tsx'
import type { NavigationItem } from '#foundation/ui/navigation.tsx'
import { Page } from '#foundation/ui/page.tsx'
import { isStaff } from '../access/rules.ts'
import { hasDesk } from '../desk/access.ts'
import { addresses as organisationAddresses } from '../organisations/addresses.ts'
import { addresses as spaceAddresses } from '../spaces/addresses.ts'
import { hrefIn } from '../spaces/find-space.ts'
import { logoOf } from '../spaces/logo.tsx'
import { factsOf, taglineOf } from '../spaces/space-facts.ts'
import { networkTexts } from '../spaces/texts/network.ts'
import { places } from './addresses.ts'
import { texts } from './texts.ts'

/** What the frame needs of the composition root: services that have a place in the navigation. */
export interface FrameParts {
  /** Services shown in the main navigation, in order, by id and start address. */
  readonly navigation: (visit: Visit) => readonly NavigationItem[]
  /** Small drawing beside the name, and the stylesheet of the place, if it has any. */
  readonly emblem: (visit: Visit) => Child
  /** Names of the stylesheets a page needs beside that of the house. */
  readonly styles: (route: Route) => readonly string[]
}

/** Ways that lead through everything, whatever services there are. */
export function commonWays(language: Language): { to: LocalAddress; label: string }[] {
  const t = texts(language)
  return [
    { to: places.calendar(), label: t.calendar },
    { to: places.map(), label: t.map },
  ]
}

/** Draws the house's frame around a page: whose place this is, where one can go, who answers for it. */
export function frameWith(parts: FrameParts) {
  return (visit: Visit, { head, content, route }: Framed): Child => {
    const t = texts(visit.language)
    const { space, viewer } = visit
    const { demoNotice } = factsOf(space)
    const query = visit.privateRead ? '' : visit.url.search
    return (
      <Page
        title={head.title}
        description={head.description}
        styles={[
          asset('styles.css'),
          ...(route ? parts.styles(route) : []).map(asset),
          ...(space.settings.accent
            ? [hrefFor(visit, places.colours({ version: space.settings.accent.slice(1) }), { language: 'de' })]
            : []),
        ]}
        scripts={[asset('main.js')]}
        icon={hrefFor(visit, places.emblem({ version: `${space.slug || 'netz'}.svg` }), { language: 'de' })}
        head={<HeadParts visit={visit} head={head} query={query} />}
        breadcrumb={
          head.trail
            ? [...head.trail.map(({ href, label }) => ({ to: { href }, label })), { label: head.crumb ?? head.title }]
            : undefined
        }
        place={space.name}
        home={places.front()}
        tagline={visit.here === '/' ? undefined : taglineOf(space, visit.language)}
        emblem={parts.emblem(visit)}
        logo={logoOf(space)}
        navigation={parts.navigation(visit)}
        languages={space.languages.map((language) => ({
          language,
          to: { href: hrefFor(visit, visit.here, { language }) + query },
        }))}
        search={{ to: places.search() }}
        strip={demoNotice && <DemoStrip notice={demoNotice} visit={visit} />}
        account={
          viewer.person
            ? { to: places.account(), label: viewer.name || t.account, unread: viewer.unread }
            : { to: places.login(), label: t.login }
        }
        tools={[
          ...(hasDesk(visit) ? [{ to: places.desk(), label: t.desk }] : []),
          ...(space.kind === 'district' ? [{ to: { href: networkHref(visit) }, label: t.network }] : []),
        ]}
        columns={[
          {
            title: t.aboutThisPlace,
            links: [
              { to: places.imprint(), label: t.imprint },
              { to: places.privacy(), label: t.privacy },
              { to: places.accessibility(), label: t.accessibility },
              { to: places.barrier({ seite: visit.here }), label: t.barrier },
              { to: spaceAddresses.easyPage(), label: t.easy },
              { to: spaceAddresses.signPage(), label: t.signs },
              { to: organisationAddresses.list(), label: t.organisations },
              ...(space.kind === 'district' ? [{ to: places.services(), label: t.services }] : []),
              ...(isStaff(viewer, 'administrator') ? [{ to: spaceAddresses.settings(), label: t.settings }] : []),
            ],
          },
          {
            title: t.data,
            links: [
              { to: places.api(), label: t.apiLink },
              { to: places.calendar(), label: t.calendar },
              { to: places.moderation(), label: t.transparency },
              { to: places.styleGuide(), label: t.styleGuide },
            ],
          },
        ]}
        note={t.madeWith}
      >
        {typeof space.paused === 'string' && (
          <Notice kind="warning" title={networkTexts(visit.language).pausedTitle}>
            {space.paused && <p>{space.paused}</p>}
          </Notice>
        )}
        {content}
      </Page>
    )
  }
}

/** That this is a demonstration; with the way to its logins. */
const DemoStrip = ({ notice, visit }: { notice: Sentence; visit: Visit }) => (
  <>
    <span>{say(notice, visit.language)}</span>
    {!visit.viewer.person && (
      <Link to={places.login()} class="no-print">
        {texts(visit.language).demoLogins}
      </Link>
    )}
  </>
)

function networkHref(visit: Visit): string {
  return hrefIn(visit, { kind: 'network', slug: '', hosts: [] }, '/')
}

const HeadParts = ({ visit, head, query }: { visit: Visit; head: Framed['head']; query: string }) => {
  const absolute = (language: Visit['language']) => visit.origin + hrefFor(visit, visit.here, { language }) + query
  return (
    <>
      {head.noIndex || visit.privateRead ? (
        <meta name="robots" content="noindex" />
      ) : (
        <>
          <link rel="canonical" href={absolute(visit.language)} />
          {visit.space.languages.map((language) => (
            <link rel="alternate" hreflang={languageTag[language]} href={absolute(language)} />
          ))}
          <meta property="og:title" content={head.title} />
          {head.description && <meta property="og:description" content={head.description} />}
          {head.image && <meta property="og:image" content={visit.origin + head.image} />}
        </>
      )}
      {head.feeds?.map(({ href, type, title }) => (
        <link rel="alternate" type={type} title={title} href={hrefFor(visit, href)} />
      ))}
      {head.linkedData?.map((object) => (
        <JsonData of={object} />
      ))}
    </>
  )
}
