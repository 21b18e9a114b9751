import { z } from 'zod'
import { GuestCheck } from '#commons/fair/guest-form.tsx'
import { picturesFor } from '#commons/pictures/choose.ts'
import { PictureField } from '#commons/pictures/picture-field.tsx'
import { page, type Work } from '#foundation/http/route.ts'
import { hrefFor, type Visit } from '#foundation/http/visit.ts'
import { Checkbox } from '#foundation/ui/choices.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { addresses as rooms } from '../../../addresses.ts'
import { codeGiven, GuestInputs } from '../../../guest-contributions/guest-inputs.tsx'
import type { At } from '../../method.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { type AtPhase, ideasAt, paramsOf } from '../load-idea.ts'
import { type Similar, similarIdeas } from '../similar.ts'
import { texts } from '../texts/texts.ts'
import { IdeaInputs } from './idea-inputs.tsx'
import { SimilarList } from './similar-list.tsx'

/** Where pages below a phase hang. */
export const trailToPhase = (visit: Visit, at: At) => [
  { href: hrefFor(visit, rooms.dialogue({ dialogue: at.dialogue.slug })), label: at.dialogue.title },
  { href: hrefFor(visit, rooms.phase(paramsOf(at))), label: at.phase.title },
]

export const writePage = page(access, {
  address: addresses.write,
  action: 'idea.write',
  query: z.object({ code: z.string().max(40).optional().catch(undefined) }),
  async load(work, params, { code }) {
    const here = await ideasAt(work, params)
    const typed = work.attempt?.values.picture
    const pictures = work.viewer.person && typed ? await picturesFor(work) : []
    // Only what this form has just kept: the place's other pictures are not for choosing here.
    return {
      ...here,
      code: codeGiven(work, code),
      pictures: pictures.filter(({ id }) => id === typed),
      similar: await similarTo(work, here),
    }
  },
  subject: ({ standing }) => ({ phase: standing }),
  head: ({ at }, visit) => ({ title: texts(visit.language).write, noIndex: true, trail: trailToPhase(visit, at) }),
  view({ at, standing, pictures, similar, code }, { language, viewer, attempt }) {
    const t = texts(language)
    const seen = similar.length > 0 || attempt?.values.seen === 'yes'
    return (
      <Article title={t.write} lead={t.writeLead}>
        {similar.length > 0 && <SimilarList of={similar} here={{ at, standing }} />}
        <Form
          path={addresses.write.path}
          action={addresses.write(paramsOf(at))}
          files={viewer.person !== null}
          submit={similar.length > 0 ? t.sendAnyway : t.send}
          cancel={rooms.phase(paramsOf(at))}
        >
          <GuestCheck />
          {seen && <HiddenInput name="seen" value="yes" />}
          <IdeaInputs words={t} hint={t.bodyHint} at={at} />
          {viewer.person ? (
            <>
              <PictureField pictures={pictures} />
              <Checkbox name="goes" label={t.goes} hint={t.goesHint} optional />
            </>
          ) : (
            <GuestInputs code={code} without={addresses.write(paramsOf(at))} nameHint={t.nameHint} />
          )}
        </Form>
      </Article>
    )
  },
})

/** Only when the form came back: what was typed is compared with what is there. */
async function similarTo(work: Work, { at }: AtPhase): Promise<readonly Similar[]> {
  const { attempt } = work
  const [title, body] = [attempt?.values.title, attempt?.values.body]
  if (attempt?.form !== addresses.write.path || !attempt.problems[''] || typeof title !== 'string') return []
  return similarIdeas(work, at.phase.id, { title, body: String(body ?? '') })
}
