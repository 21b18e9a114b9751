import type { FC } from 'hono/jsx'
import { page } from '#foundation/http/route.ts'
import { hrefFor, type Visit } from '#foundation/http/visit.ts'
import { Checkbox, Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { TextArea, TextInput } from '#foundation/ui/inputs.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { Button, Link, OutsideLink } from '#foundation/ui/links.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { texts as measureTexts } from '../../measures/texts.ts'
import { documentAddresses } from '../addresses.ts'
import { type Item, itemsOf } from '../checklist.ts'
import { itemToWrite, paperToWrite } from '../load-paper.ts'
import type { Chapter } from '../paper.ts'
import { chaptersOf } from '../queries.ts'
import { staffTexts } from '../staff-texts.ts'

const trailTo = (visit: Visit) => [
  { href: hrefFor(visit, addresses.start()), label: measureTexts(visit.language).strategy },
  { href: hrefFor(visit, documentAddresses.write()), label: staffTexts(visit.language).title },
]

/** What a funder asks of the strategy, each item with its source and the chapter that answers it. */
export const checklistPage = page(access, {
  address: documentAddresses.checklist,
  action: 'document.write',
  async load(work) {
    const paper = await paperToWrite(work)
    const { tx, space } = work
    return { items: await itemsOf(tx, space.id, paper.id), chapters: await chaptersOf(tx, space.id, paper.id) }
  },
  head: (_data, visit) => ({
    title: staffTexts(visit.language).checklist,
    noIndex: true,
    wide: true,
    trail: trailTo(visit),
  }),
  view({ items, chapters }, { language }) {
    const t = staffTexts(language)
    const done = items.filter((item) => item.done).length
    return (
      <Article title={t.checklist} lead={t.checklistLead}>
        {items.length === 0 ? (
          <EmptyState title={t.noItems}>
            <p>{t.fillHint}</p>
            <Fill />
          </EmptyState>
        ) : (
          <>
            <p>
              <strong>{t.doneOf(done, items.length)}</strong>
            </p>
            <Items of={items} />
          </>
        )}
        <Section title={t.addItem} id="neu">
          <Form path={documentAddresses.checklist.path} submit={t.addItem}>
            <ItemInputs of={null} chapters={chapters} />
          </Form>
        </Section>
      </Article>
    )
  },
})

const Fill: FC = () => {
  const t = staffTexts(useVisit().language)
  return (
    <Form path={documentAddresses.fillChecklist.path} prefix="v-">
      <Button look="second" icon="copy">
        {t.fill}
      </Button>
    </Form>
  )
}

const Items: FC<{ of: readonly Item[] }> = ({ of }) => {
  const t = staffTexts(useVisit().language)
  return (
    <DataTable
      caption={t.checklist}
      captionOutOfSight
      rows={of}
      columns={[
        {
          label: t.item,
          value: ({ id, words, note }) => (
            <>
              <Link to={documentAddresses.item({ pruefpunkt: id })}>{words}</Link>
              {note && <p class="small">{note}</p>}
            </>
          ),
        },
        {
          label: t.source,
          value: ({ source, sourceAddress, certain }) => (
            <>
              {sourceAddress ? (
                <OutsideLink href={sourceAddress}>{source || sourceAddress}</OutsideLink>
              ) : (
                source || '–'
              )}
              {!certain && <p class="small">{t.uncertain}</p>}
            </>
          ),
        },
        {
          label: t.chapter,
          value: ({ chapter, chapterId }) =>
            chapterId ? <Link to={documentAddresses.chapter({ kapitel: chapterId })}>{chapter}</Link> : t.noChapter,
        },
        {
          label: t.state,
          value: ({ done }) => <StatusTag tone={done ? 'success' : 'info'}>{done ? t.done : t.open}</StatusTag>,
        },
      ]}
    />
  )
}

/** One item. */
export const itemPage = page(access, {
  address: documentAddresses.item,
  action: 'document.write',
  async load(work, params) {
    const { paper, item } = await itemToWrite(work, params)
    return { item, chapters: await chaptersOf(work.tx, work.space.id, paper.id) }
  },
  head: (_data, visit) => ({
    title: staffTexts(visit.language).item,
    noIndex: true,
    trail: [
      ...trailTo(visit),
      { href: hrefFor(visit, documentAddresses.checklist()), label: staffTexts(visit.language).checklist },
    ],
  }),
  view({ item, chapters }, { language }) {
    const t = staffTexts(language)
    const at = { pruefpunkt: item.id }
    return (
      <Article title={t.item}>
        <Form
          path={documentAddresses.item.path}
          action={documentAddresses.item(at)}
          submit={t.save}
          cancel={documentAddresses.checklist()}
        >
          <HiddenInput name="version" value={item.version} />
          <ItemInputs of={item} chapters={chapters} />
        </Form>
        <Details summary={t.removeItem}>
          <Form path={documentAddresses.removeItem.path} action={documentAddresses.removeItem(at)} prefix="e-">
            <HiddenInput name="version" value={item.version} />
            <Button look="danger">{t.removeItem}</Button>
          </Form>
        </Details>
      </Article>
    )
  },
})

const ItemInputs: FC<{ of: Item | null; chapters: readonly Chapter[] }> = ({ of, chapters }) => {
  const t = staffTexts(useVisit().language)
  return (
    <>
      <TextArea name="words" label={t.itemWords} value={of?.words} rows={3} maxlength={500} />
      <TextInput name="source" label={t.itemSource} value={of?.source} maxlength={200} optional />
      <TextInput
        name="sourceAddress"
        label={t.itemSourceAddress}
        type="url"
        value={of?.sourceAddress ?? undefined}
        maxlength={500}
        optional
      />
      <Checkbox name="certain" label={t.certain} hint={t.certainHint} checked={of?.certain ?? false} optional />
      <Select
        name="chapter"
        label={t.answeredBy}
        empty={t.noChapter}
        value={of?.chapterId ?? ''}
        choices={chapters.map(({ id, title }) => ({ value: id, label: title }))}
        optional
      />
      <Checkbox name="done" label={t.itemDone} checked={of?.done ?? false} optional />
      <TextArea name="note" label={t.itemNote} value={of?.note} rows={3} maxlength={1000} optional />
    </>
  )
}
