import type { FC } from 'hono/jsx'
import { picturesFor } from '#commons/pictures/choose.ts'
import { allWordings } from '#commons/translations/wordings.ts'
import { page } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { Article, Columns, Section, Stack } from '#foundation/ui/layout.tsx'
import { ActionLink, Button } from '#foundation/ui/links.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { missingIn } from '../dialogues/checklist.ts'
import { type Dialogue, kind } from '../dialogues/dialogue.ts'
import { dialogueToEdit } from '../dialogues/load-dialogue.ts'
import { staffTexts } from '../texts/staff.ts'
import { texts } from '../texts/texts.ts'
import { DialogueInputs } from './dialogue-inputs.tsx'
import { PhaseRows } from './phase-rows.tsx'

const tones = { draft: 'info', published: 'success', withdrawn: 'danger' } as const

export const editPage = page(access, {
  address: addresses.edit,
  action: 'dialogue.write',
  async load(work, params) {
    const dialogue = await dialogueToEdit(work, params)
    const wordings = (await allWordings(work.tx, kind, [dialogue.id])).get(dialogue.id)
    const pictures = await picturesFor(work, dialogue.pictureId)
    return { dialogue, wordings, pictures, missing: await missingIn(work, dialogue) }
  },
  head: ({ dialogue }, visit) => ({
    title: staffTexts(visit.language).edit,
    noIndex: true,
    trail: [
      { href: hrefFor(visit, addresses.list()), label: texts(visit.language).title },
      { href: hrefFor(visit, addresses.dialogue({ dialogue: dialogue.slug })), label: dialogue.title },
    ],
  }),
  view({ dialogue, wordings, pictures, missing }, { language }) {
    const t = staffTexts(language)
    const at = { dialogue: dialogue.slug }
    return (
      <Article title={dialogue.title} kicker={<StatusTag tone={tones[dialogue.state]}>{t[dialogue.state]}</StatusTag>}>
        <Columns>
          <Stack>
            <Section title={t.phases} id="phasen" more={{ to: addresses.addPhase(at), label: t.addPhase }}>
              <PhaseRows of={dialogue} />
            </Section>
            <Section title={t.edit} id="texte">
              <Form
                path={addresses.edit.path}
                action={addresses.edit(at)}
                files
                submit={t.save}
                cancel={addresses.dialogue(at)}
              >
                <HiddenInput name="version" value={dialogue.version} />
                <DialogueInputs dialogue={dialogue} wordings={wordings} pictures={pictures} />
              </Form>
            </Section>
          </Stack>
          <Stack>
            <Section title={t.checklist} id="liste">
              {missing.length === 0 ? (
                <Notice kind="success">
                  <p>{t.nothingMissing}</p>
                </Notice>
              ) : (
                <ul>
                  {missing.map((sentence) => (
                    <li>{sentence}</li>
                  ))}
                </ul>
              )}
            </Section>
            <ActionLink to={addresses.dialogue(at)} look="plain">
              {t.see}
            </ActionLink>
            <Publishing of={dialogue} />
          </Stack>
        </Columns>
      </Article>
    )
  },
})

const Publishing: FC<{ of: Dialogue }> = ({ of: { slug, state } }) => {
  const t = staffTexts(useVisit().language)
  const at = { dialogue: slug }
  return state === 'published' ? (
    <Section title={t.withdraw} id="zurueckziehen">
      <Form path={addresses.withdraw.path} action={addresses.withdraw(at)} prefix="w-">
        <p>{t.withdrawHint}</p>
        <Button look="danger">{t.withdraw}</Button>
      </Form>
    </Section>
  ) : (
    <Section title={t.publish} id="veroeffentlichen">
      <Form path={addresses.publish.path} action={addresses.publish(at)} prefix="p-">
        <p>{t.publishHint}</p>
        <Button>{t.publish}</Button>
      </Form>
    </Section>
  )
}
