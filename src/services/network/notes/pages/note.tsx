import { randomUUID } from 'node:crypto'
import type { FC } from 'hono/jsx'
import { z } from 'zod'
import { picturesFor } from '#commons/pictures/choose.ts'
import { ArticlePicture } from '#commons/pictures/parts.tsx'
import { PictureField } from '#commons/pictures/picture-field.tsx'
import { may } from '#foundation/http/access.ts'
import { page } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { RadioGroup } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { TextArea } from '#foundation/ui/inputs.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Button } from '#foundation/ui/links.tsx'
import { access } from '../../access.ts'
import { campAddresses } from '../../barcamp/addresses.ts'
import { type AtSession, sessionAt } from '../../barcamp/load.ts'
import { trailTo } from '../../pieces.tsx'
import { noteAddresses as addresses } from '../addresses.ts'
import { type NoteLine, noteParts, partWords } from '../note.ts'
import { picturesOf } from '../pictures.ts'
import { linesOfSession, photosOfSession } from '../queries.ts'
import { texts } from '../texts.ts'

/** The note of one session: five parts, written by everybody who is there. */
export const notePage = page(access, {
  address: addresses.note,
  action: 'exchange.read',
  only: 'network',
  query: z.object({
    teil: z
      .enum(['', ...noteParts])
      .catch('')
      .default(''),
  }),
  async load(work, params, { teil }) {
    const at = await sessionAt(work, params)
    const { tx, space, viewer } = work
    // Only what this form has just kept: the network's other pictures are not for choosing here.
    const typed = viewer.person && work.attempt?.values.picture
    const photos = await photosOfSession(tx, space.id, at.session.id, viewer.person)
    return {
      ...at,
      part: teil || 'start',
      lines: await linesOfSession(tx, space.id, at.session.id, viewer.person),
      photos: await picturesOf(tx, photos),
      kept: (typed ? await picturesFor(work) : []).filter(({ id }) => id === typed),
      line: randomUUID(),
    }
  },
  head: ({ meeting, session }, visit) => ({
    title: `${texts(visit.language).title}: ${session.title}`,
    noIndex: true,
    trail: trailTo(visit, {
      to: campAddresses.session({ treff: meeting.slug, runde: session.id }),
      title: session.title,
    }),
    crumb: texts(visit.language).title,
  }),
  view({ part, lines, photos, kept, line, ...at }, visit) {
    const { language } = visit
    const t = texts(language)
    const params = { treff: at.meeting.slug, runde: at.session.id }
    const writes = may(visit, access, 'programme.own')
    return (
      <Article title={at.session.title} kicker={t.title} lead={t.lead}>
        {writes && (
          <Section title={t.write} id="schreiben">
            <Form path={addresses.note.path} action={addresses.note(params)} submit={t.add}>
              <HiddenInput name="line" value={line} />
              <RadioGroup
                name="part"
                label={t.part}
                value={part}
                choices={noteParts.map((value) => ({ value, label: say(partWords[value], language) }))}
              />
              <TextArea name="words" label={t.words} rows={2} maxlength={600} />
            </Form>
          </Section>
        )}
        {noteParts.map((one) => (
          <Section title={say(partWords[one], language)} id={one}>
            <Lines of={lines.filter((each) => each.part === one)} at={at} />
          </Section>
        ))}
        {(photos.length > 0 || writes) && (
          <Section title={t.photos} id="fotos">
            {photos.map(({ id, picture, mine }) => (
              <div class="stack tight">
                <ArticlePicture of={picture} />
                {(mine || at.runs) && (
                  <Remove
                    action={addresses.removePhoto({ ...params, foto: id })}
                    path={addresses.removePhoto.path}
                    of={id}
                    name={picture.alt}
                  />
                )}
              </div>
            ))}
            {writes && (
              <Details summary={t.addPhoto}>
                <Form
                  path={addresses.photo.path}
                  action={addresses.photo(params)}
                  submit={t.savePhoto}
                  prefix="f-"
                  files
                >
                  <PictureField pictures={kept} />
                </Form>
              </Details>
            )}
          </Section>
        )}
        <ActionLink to={campAddresses.session(params)} icon="back">
          {at.session.title}
        </ActionLink>
      </Article>
    )
  },
})

const Lines: FC<{ of: readonly NoteLine[]; at: AtSession }> = ({ of, at: { meeting, session, runs } }) => {
  const t = texts(useVisit().language)
  if (of.length === 0) return <p class="quiet">{t.none}</p>
  return (
    <ul>
      {of.map((line) => (
        <li>
          {line.words} {line.author && <span class="small quiet">{t.by(line.author)}</span>}
          {(line.mine || runs) && (
            <Remove
              action={addresses.removeLine({ treff: meeting.slug, runde: session.id, notizzeile: line.id })}
              path={addresses.removeLine.path}
              of={line.id}
              name={line.words.slice(0, 60)}
            />
          )}
        </li>
      ))}
    </ul>
  )
}

const Remove: FC<{ action: ReturnType<typeof addresses.removeLine>; path: string; of: string; name: string }> = ({
  action,
  path,
  of,
  name,
}) => {
  const t = texts(useVisit().language)
  return (
    <Form path={path} action={action} summary={false} prefix={`${of.slice(-12)}-`}>
      <Button look="plain">
        {t.remove}
        <span class="out-of-sight"> ({name})</span>
      </Button>
    </Form>
  )
}
