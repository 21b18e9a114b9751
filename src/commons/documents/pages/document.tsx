import { z } from 'zod'
import { isStaff } from '#commons/access/rules.ts'
import { describeThing } from '#commons/links/kinds.ts'
import { found } from '#foundation/http/problems.ts'
import { page, type Work } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { date } from '#foundation/text/dates.ts'
import type { Language } from '#foundation/text/language.ts'
import { Article, Row, Section } from '#foundation/ui/layout.tsx'
import { LinkList } from '#foundation/ui/links.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { differences } from '../differences.ts'
import {
  documentById,
  paragraphsOf,
  paragraphsOfVersions,
  readableVersions,
  standingVersion,
  type Version,
} from '../document.ts'
import { DifferencesView, DocumentView } from '../document-view.tsx'
import { texts } from '../texts.ts'

/** The document with what this reader may read of it; "not found" when the owner is not for them. */
async function readable(work: Work, id: string) {
  const document = found(await documentById(work.tx, work.space.id, id))
  const owner = found(await describeThing(work, document.ownerKind, document.ownerId))
  return { document, owner, versions: readableVersions(document, isStaff(work.viewer, 'editor')) }
}

const number = z.coerce.number().int().min(1).max(1_000_000)

export const documentPage = page(access, {
  address: addresses.document,
  action: 'document.read',
  query: z.object({ fassung: number.optional().catch(undefined) }),
  async load(work, params, { fassung }) {
    const { document, owner, versions } = await readable(work, params.document)
    const version = found(fassung ? versions.find((one) => one.number === fassung) : standingVersion(versions))
    const paragraphs = await paragraphsOf(work.tx, work.space.id, document.id, version.number)
    return { document, owner, versions, version, paragraphs }
  },
  subject: () => ({ phase: 'readable' }),
  head: ({ document, owner, version }, visit) => ({
    title: document.title,
    noIndex: version.state === 'draft',
    trail: [{ href: hrefFor(visit, owner.address), label: owner.title }],
  }),
  view({ document, versions, version, paragraphs }, { language }) {
    const t = texts(language)
    const before = versions.find((one) => one.number < version.number)
    return (
      <Article
        title={document.title}
        kicker={
          <Row>
            <span>{t.version(version.number)}</span>
            <State of={version} language={language} />
          </Row>
        }
        lead={version.note || undefined}
      >
        <DocumentView paragraphs={paragraphs} />
        {versions.length > 1 && (
          <Section id="fassungen" title={t.versions}>
            <LinkList
              items={[
                ...(before
                  ? [
                      {
                        to: addresses.differences({
                          document: document.id,
                          a: String(before.number),
                          b: String(version.number),
                        }),
                        title: t.compare(before.number),
                      },
                    ]
                  : []),
                ...versions.map((one) => ({
                  to: addresses.document({ document: document.id }, { fassung: one.number }),
                  title: t.version(one.number),
                  note: [one === version ? t.shown : null, stateWords(one, language)].filter(Boolean).join(' · '),
                })),
              ]}
            />
          </Section>
        )}
      </Article>
    )
  },
})

export const differencesPage = page(access, {
  address: addresses.differences,
  action: 'document.read',
  async load(work, { document: id, a, b }) {
    const { document, versions } = await readable(work, id)
    const [before, after] = [a, b].map((text) => found(versions.find((one) => String(one.number) === text)).number) as [
      number,
      number,
    ]
    const texts = await paragraphsOfVersions(work.tx, work.space.id, document.id, [before, after])
    return { document, before, after, changes: differences(texts.get(before) ?? [], texts.get(after) ?? []) }
  },
  subject: () => ({ phase: 'readable' }),
  head: ({ document, before, after }, visit) => ({
    title: `${document.title}: ${texts(visit.language).differences(before, after)}`,
    noIndex: true,
    trail: [{ href: hrefFor(visit, addresses.document({ document: document.id })), label: document.title }],
  }),
  view({ document, before, after, changes }, { language }) {
    const t = texts(language)
    return (
      <Article title={t.differences(before, after)} kicker={document.title} lead={t.differencesLead}>
        <DifferencesView of={changes} />
      </Article>
    )
  },
})

function stateWords({ state, open, adoptedBy, adoptedOn }: Version, language: Language): string {
  const t = texts(language)
  if (state === 'adopted' && adoptedBy && adoptedOn) return t.adopted(adoptedBy, date(adoptedOn, language))
  if (state === 'published') return t.published
  return open ? t.openDraft : t.draft
}

const State = ({ of, language }: { of: Version; language: Language }) => (
  <StatusTag tone={of.state === 'draft' ? 'warning' : 'success'}>{stateWords(of, language)}</StatusTag>
)
