import { picturesFor } from '#commons/pictures/choose.ts'
import { page } from '#foundation/http/route.ts'
import { Select } from '#foundation/ui/choices.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { Button } from '#foundation/ui/links.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { noteToEdit, subjectOf } from '../load.ts'
import { staffTexts } from '../texts/staff.ts'
import { paramsOf, trailTo } from '../trail.ts'
import { NoteInputs } from './note-inputs.tsx'

/** Corrects a note, moves it to another island, or removes it. */
export const editNotePage = page(access, {
  address: addresses.editNote,
  action: 'note.enter',
  async load(work, params) {
    const at = await noteToEdit(work, params)
    return { ...at, pictures: await picturesFor(work, at.note.pictureId) }
  },
  subject: subjectOf,
  head: (at, visit) => ({ title: staffTexts(visit.language).editNote, noIndex: true, trail: trailTo(visit, at) }),
  view(at, { language }) {
    const t = staffTexts(language)
    const { note, islands, pictures } = at
    const params = { ...paramsOf(at), note: note.id }
    return (
      <Article title={t.editNote}>
        <Form
          path={addresses.editNote.path}
          action={addresses.editNote(params)}
          files
          submit={t.save}
          cancel={addresses.collect(params, { treffen: note.meetingId, insel: note.islandId })}
        >
          <HiddenInput name="version" value={note.version} />
          <Select
            name="island"
            label={t.island}
            value={note.islandId}
            choices={islands.map(({ id, title }) => ({ value: id, label: title }))}
          />
          <NoteInputs note={note} pictures={pictures} />
        </Form>
        <Section title={t.removeNote} id="entfernen">
          <Form path={addresses.removeNote.path} action={addresses.removeNote(params)} prefix="r-">
            <div>
              <Button look="danger">{t.removeNote}</Button>
            </div>
          </Form>
        </Section>
      </Article>
    )
  },
})
