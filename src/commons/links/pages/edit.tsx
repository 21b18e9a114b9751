import { found } from '#foundation/http/problems.ts'
import { page } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { say } from '#foundation/text/catalogue.ts'
import { Select } from '#foundation/ui/choices.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { TextInput } from '#foundation/ui/inputs.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Button } from '#foundation/ui/links.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { recentThings } from '../find-thing.ts'
import { describeThing, linkKind } from '../kinds.ts'
import { LinkGroups } from '../linked-things.tsx'
import { linksOf } from '../links-of.ts'
import { choicesOfRelation, readChoice, relationWords } from '../relations.ts'
import { texts } from '../texts.ts'

export const editPage = page(access, {
  address: addresses.edit,
  action: 'link.edit',
  async load(work, { kind, thing }) {
    const about = found(await describeThing(work, kind, thing))
    const links = await linksOf(work, kind, thing)
    return { about, links, recent: await recentThings(work, { kind, id: thing }) }
  },
  head: ({ about }, visit) => ({
    title: texts(visit.language).editTitle(about.title),
    noIndex: true,
    trail: [{ href: hrefFor(visit, about.address), label: about.title }],
  }),
  view({ about, links, recent }, { language }) {
    const t = texts(language)
    const at = { kind: links.of.kind, thing: links.of.id }
    const relationChoices = choicesOfRelation.map((value) => {
      const { relation, end } = readChoice(value)
      const words = relationWords(relation, end)
      return { value, label: words ? say(words, language) : value }
    })
    const byKind = [...Map.groupBy(recent, ({ kind }) => kind)].map(([kind, things]) => ({
      group: say(linkKind(kind)?.name ?? { de: kind, en: kind }, language),
      choices: things.map(({ id, title }) => ({ value: `${kind}~${id}`, label: title })),
    }))
    return (
      <Article title={t.editTitle(about.title)} lead={t.editLead}>
        <Section id="bestehende" title={t.existing}>
          {links.groups.length === 0 && <p>{t.none}</p>}
          <LinkGroups
            of={links}
            deed={({ edge }) => (
              <Form path={addresses.remove.path} action={addresses.remove(at)} summary={false} class="mark-form">
                <HiddenInput name="edge" value={edge} />
                <Button look="plain">{t.remove}</Button>
              </Form>
            )}
          />
        </Section>
        <Section id="neue" title={t.add}>
          <Form path={addresses.edit.path} action={addresses.edit(at)} submit={t.save} cancel={about.address}>
            <Select name="relation" label={t.relation} hint={t.relationHint} choices={relationChoices} />
            <Select name="thing" label={t.thing} empty={t.noThing} choices={byKind} optional />
            <TextInput name="address" label={t.address} hint={t.addressHint} type="url" maxlength={500} optional />
          </Form>
        </Section>
        <ActionLink to={about.address} icon="back">
          {about.title}
        </ActionLink>
      </Article>
    )
  },
})
