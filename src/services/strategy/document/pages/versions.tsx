import type { FC } from 'hono/jsx'
import { isStaff } from '#commons/access/rules.ts'
import { addresses as commons } from '#commons/documents/addresses.ts'
import { found } from '#foundation/http/problems.ts'
import { page } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { date } from '#foundation/text/dates.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { EmptyState, Notice } from '#foundation/ui/feedback.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { DateInput, TextInput } from '#foundation/ui/inputs.tsx'
import { Article, Columns, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Link } from '#foundation/ui/links.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { today } from '../../measures/save-measure.ts'
import { texts as measureTexts } from '../../measures/texts.ts'
import { documentAddresses } from '../addresses.ts'
import { seesDraft } from '../load-paper.ts'
import type { Chapter, Paper } from '../paper.ts'
import { adoptionsOf, chaptersOf, paperOf } from '../queries.ts'
import { staffTexts } from '../staff-texts.ts'
import { texts } from '../texts.ts'
import { markOf } from '../versions.ts'
import { PaperLink } from './paper-link.tsx'

/** All versions that were adopted; editors enter the next decision here. */
export const versionsPage = page(access, {
  address: documentAddresses.versions,
  action: 'strategy.read',
  async load(work) {
    const { tx, space, viewer } = work
    const paper = found(await paperOf(tx, space.id))
    const staff = isStaff(viewer, 'editor')
    found(paper.adopted || seesDraft(work, paper) ? paper : undefined)
    return {
      paper,
      versions: await adoptionsOf(tx, space.id, paper),
      chapters: staff ? await chaptersOf(tx, space.id, paper.id) : null,
    }
  },
  head: (_data, visit) => ({
    title: texts(visit.language).versions,
    noIndex: true,
    trail: [
      { href: hrefFor(visit, addresses.start()), label: measureTexts(visit.language).strategy },
      { href: hrefFor(visit, documentAddresses.read()), label: texts(visit.language).title },
    ],
  }),
  view({ paper, versions, chapters }, { language }) {
    const t = texts(language)
    return (
      <Article title={t.versions} kicker={versions[0]?.title ?? paper.title} lead={t.versionsLead}>
        {versions.length === 0 ? (
          <EmptyState title={t.noVersions}>
            <ActionLink to={documentAddresses.read()}>{t.read}</ActionLink>
          </EmptyState>
        ) : (
          <DataTable
            caption={t.versions}
            captionOutOfSight
            rows={versions.map((version, index) => ({ ...version, before: versions[index + 1] }))}
            columns={[
              {
                label: t.version,
                value: ({ number, note }) => (
                  <>
                    <Link to={documentAddresses.version({ fassung: String(number) })}>{t.versionNumber(number)}</Link>
                    {note && <p class="small">{note}</p>}
                  </>
                ),
              },
              { label: t.adopted, value: ({ body, on }) => t.adoptedBy(body, date(on, language)) },
              { label: t.paper, value: (one) => <PaperLink of={one} /> },
              ...(versions.length > 1
                ? [
                    {
                      label: t.changes,
                      value: ({ number, before }: { number: number; before: { number: number } | undefined }) =>
                        before &&
                        paper.textId && (
                          <Link
                            to={commons.differences({
                              document: paper.textId,
                              a: String(before.number),
                              b: String(number),
                            })}
                          >
                            {t.since(before.number)}
                          </Link>
                        ),
                    },
                  ]
                : []),
              {
                label: t.file,
                value: ({ number }) => (
                  <Link to={documentAddresses.file({ fassung: String(number) })}>
                    PDF<span class="out-of-sight">, {t.versionNumber(number)}</span>
                  </Link>
                ),
              },
            ]}
          />
        )}
        {chapters && <Adopt of={paper} chapters={chapters} />}
      </Article>
    )
  },
})

const Adopt: FC<{ of: Paper; chapters: readonly Chapter[] }> = ({ of, chapters }) => {
  const { language, now } = useVisit()
  const t = staffTexts(language)
  const open = chapters.filter(({ state }) => state !== 'closed')
  return (
    <Section title={t.adopt} id="beschliessen">
      <p>{t.adoptHint}</p>
      {open.length > 0 && (
        <Notice kind="warning" title={t.stillOpen(open.length)} level={3}>
          <ul>
            {open.map(({ title, state }) => (
              <li>
                {title}: {t[state]}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <Form path={documentAddresses.adopt.path} submit={t.adopt}>
        <HiddenInput name="seen" value={markOf(of, chapters)} />
        <Columns as="even">
          <TextInput name="body" label={t.decidedBy} maxlength={160} />
          <DateInput name="on" label={t.on} max={today({ now }).toString()} />
        </Columns>
        <TextInput name="paper" label={t.paper} hint={t.paperHint} maxlength={80} wide="medium" optional />
        <TextInput name="paperAddress" label={t.paperAddress} type="url" maxlength={500} optional />
        <TextInput name="note" label={t.note} maxlength={300} optional />
      </Form>
    </Section>
  )
}
