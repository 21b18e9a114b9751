import { page } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { shorten } from '#foundation/text/plain-text.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Stats } from '#foundation/ui/figures.tsx'
import { Article, Row, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Link, LinkList } from '#foundation/ui/links.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { Bar } from '../../../pages/bar.tsx'
import { channelWords } from '../../../texts/words.ts'
import { paramsOf, trailToPhase } from '../../trail.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { textAt } from '../load.ts'
import { remarksOfPhase } from '../queries.ts'
import { resultOf } from '../result.ts'
import { readable } from '../rules/readable.ts'
import { resultTexts } from '../texts/results.ts'
import { texts } from '../texts/texts.ts'
import { statusWords, titleOf, whatWords } from '../texts/words.ts'

/** Numbers of a text review: which way, what, where, and what became of it. */
export const resultPage = page(access, {
  address: addresses.result,
  action: 'text.read',
  async load(work, params) {
    const here = await textAt(work, params)
    return { ...here, result: resultOf(await remarksOfPhase(work, here.at.phase.id), here.paragraphs) }
  },
  head: ({ at, review }, visit) => ({
    title: resultTexts(visit.language).title(review.title),
    trail: trailToPhase(visit, at),
  }),
  view({ at, review, version, result }, { language }) {
    const t = resultTexts(language)
    const all = texts(language)
    const params = paramsOf(at)
    const title = t.title(review.title)
    if (result.all === 0)
      return (
        <Article title={title}>
          <EmptyState title={t.none}>
            <p>{t.noneHint}</p>
          </EmptyState>
        </Article>
      )
    const most = result.paragraphs[0]?.count ?? 1
    const share = (count: number) => <Bar share={count / result.all} />
    return (
      <Article title={title} kicker={at.phase.title}>
        <Stats
          of={[
            { value: result.all, label: t.all },
            ...result.channels.map(({ channel, count }) => ({
              value: count,
              label: say(channelWords[channel], language),
            })),
          ]}
        />
        {version > 1 && (
          <p>
            <ActionLink to={addresses.version({ ...params, version: String(version) })}>
              {all.whatIsNew(version)}
            </ActionLink>
          </p>
        )}
        <Section title={t.answers} id="antworten">
          <DataTable
            caption={t.answers}
            captionOutOfSight
            columns={[
              { label: t.status, value: ({ status }) => (status ? say(statusWords[status], language) : t.unanswered) },
              { label: t.chart, value: ({ count }) => share(count) },
              { label: t.number, value: ({ count }) => count, number: true },
            ]}
            rows={result.statuses}
          />
        </Section>
        <Section title={t.kinds} id="arten">
          <DataTable
            caption={t.kinds}
            captionOutOfSight
            columns={[
              { label: t.what, value: ({ what }) => say(whatWords[what], language) },
              { label: t.chart, value: ({ count }) => share(count) },
              { label: t.number, value: ({ count }) => count, number: true },
            ]}
            rows={result.whats}
          />
        </Section>
        <Section title={t.where} id="absaetze">
          <DataTable
            caption={t.where}
            captionOutOfSight
            columns={[
              {
                label: t.paragraph,
                value: ({ paragraph }) =>
                  paragraph ? (
                    <Link to={addresses.paragraph({ ...params, number: paragraph.number })}>
                      {paragraph.number} <span lang="de">{shorten(readable(paragraph), 60)}</span>
                    </Link>
                  ) : (
                    t.gone
                  ),
              },
              { label: t.chart, value: ({ count }) => <Bar share={count / most} /> },
              { label: t.number, value: ({ count }) => count, number: true },
            ]}
            rows={result.paragraphs}
          />
        </Section>
        {result.supported.length > 0 && (
          <Section title={t.supported} id="unterstuetzt">
            <LinkList
              items={result.supported.map((remark) => ({
                to: addresses.remark({ ...params, remark: remark.id }),
                title: titleOf(remark, language),
                note: all.supports(remark.supports),
              }))}
            />
          </Section>
        )}
        <Section title={t.openData} id="daten">
          <Row>
            <ActionLink to={addresses.csv(params)} icon="download">
              {t.csv}
            </ActionLink>
            <ActionLink to={addresses.json(params)} icon="download">
              {t.json}
            </ActionLink>
          </Row>
        </Section>
      </Article>
    )
  },
})
