import { frontTexts } from '#commons/front/front-texts.ts'
import { picturesFor } from '#commons/pictures/choose.ts'
import { Thumbnail } from '#commons/pictures/parts.tsx'
import { PictureField } from '#commons/pictures/picture-field.tsx'
import { page } from '#foundation/http/route.ts'
import { Checkbox, CheckboxGroup } from '#foundation/ui/choices.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { TextArea } from '#foundation/ui/inputs.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { Button } from '#foundation/ui/links.tsx'
import { access } from '../../access.ts'
import { subject } from '../../meetings/load.ts'
import { itemsOf } from '../../meetings/queries.ts'
import { picturesOf } from '../../notes/pictures.ts'
import { trailTo } from '../../pieces.tsx'
import { reportAddresses as addresses } from '../addresses.ts'
import { reportAt } from '../load.ts'
import { mentionable, mentionsOf, reportPictures } from '../queries.ts'
import { pressDraft } from '../rules/press-draft.ts'
import { texts } from '../texts.ts'

/** The report and the press release; the latter begins with a draft made from the programme. */
export const editPage = page(access, {
  address: addresses.edit,
  action: 'meeting.run',
  only: 'network',
  async load(work, params) {
    const at = await reportAt(work, params)
    const { tx, space } = work
    const { id } = at.meeting
    if (!at.runs) return { ...at, items: [], people: [], mentions: [], pictures: [], kept: [] }
    const typed = work.attempt?.values.picture
    return {
      ...at,
      items: at.report?.press ? [] : await itemsOf(tx, space.id, id, null),
      people: await mentionable(tx, space.id),
      mentions: await mentionsOf(tx, space.id, id),
      pictures: await picturesOf(tx, await reportPictures(tx, space.id, id)),
      kept: (typed ? await picturesFor(work) : []).filter((one) => one.id === typed),
    }
  },
  subject,
  head: ({ meeting }, visit) => ({
    title: texts(visit.language).edit,
    noIndex: true,
    trail: trailTo(visit, { to: addresses.report({ treff: meeting.slug }), title: meeting.title }),
  }),
  view({ meeting, report, items, people, mentions, pictures, kept }, { language }) {
    const t = texts(language)
    const at = { treff: meeting.slug }
    return (
      <Article title={t.edit} kicker={meeting.title}>
        <Form path={addresses.edit.path} action={addresses.edit(at)} submit={t.save} cancel={addresses.report(at)}>
          <HiddenInput name="version" value={report?.version ?? 0} />
          <TextArea name="body" label={t.body} hint={t.bodyHint} value={report?.body} rows={14} optional />
          {people.length > 0 && (
            <CheckboxGroup
              name="mentions"
              label={t.mentions}
              hint={t.mentionsHint}
              values={mentions.map(({ contact }) => contact)}
              choices={people.map(({ id, name }) => ({ value: id, label: name }))}
              optional
            />
          )}
          <TextArea
            name="press"
            label={t.press}
            hint={t.pressHint}
            value={report?.press || pressDraft(meeting, items, frontTexts('de'))}
            rows={12}
            optional
          />
          <Checkbox name="published" label={t.published} checked={report?.published ?? false} optional />
        </Form>
        <Section title={t.pictures} id="bilder">
          {pictures.map(({ id, picture }) => (
            <Form
              path={addresses.removePicture.path}
              action={addresses.removePicture({ ...at, bild: id })}
              summary={false}
              prefix={`${id.slice(-12)}-`}
            >
              <Thumbnail of={picture} />
              <Button look="plain">
                {t.removePicture}
                <span class="out-of-sight"> ({picture.alt})</span>
              </Button>
            </Form>
          ))}
          <Form
            path={addresses.addPicture.path}
            action={addresses.addPicture(at)}
            submit={t.addPicture}
            prefix="b-"
            files
          >
            <PictureField pictures={kept} />
          </Form>
        </Section>
      </Article>
    )
  },
})
