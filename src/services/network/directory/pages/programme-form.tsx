import type { FC } from 'hono/jsx'
import { page } from '#foundation/http/route.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { DateInput, TextArea, TextInput } from '#foundation/ui/inputs.tsx'
import { Article, Columns } from '#foundation/ui/layout.tsx'
import { access } from '../../access.ts'
import { trailTo } from '../../pieces.tsx'
import type { Programme } from '../actor.ts'
import { directoryAddresses as addresses } from '../addresses.ts'
import { programmeAt } from '../load.ts'
import { formTexts, texts } from '../texts.ts'

export const addProgrammePage = page(access, {
  address: addresses.addProgramme,
  action: 'directory.keep',
  only: 'network',
  load: async () => undefined,
  head: (_data, visit) => ({
    title: texts(visit.language).addProgramme,
    noIndex: true,
    trail: trailTo(visit, { to: addresses.programmes(), title: texts(visit.language).programmes }),
  }),
  view(_data, { language }) {
    const t = texts(language)
    return (
      <Article title={t.addProgramme}>
        <Form path={addresses.addProgramme.path} submit={t.save} cancel={addresses.programmes()}>
          <ProgrammeInputs />
        </Form>
      </Article>
    )
  },
})

export const editProgrammePage = page(access, {
  address: addresses.editProgramme,
  action: 'directory.keep',
  only: 'network',
  load: programmeAt,
  head: (programme, visit) => ({
    title: texts(visit.language).editProgramme,
    noIndex: true,
    trail: trailTo(visit, { to: addresses.programme({ programm: programme.slug }), title: programme.name }),
  }),
  view(programme, { language }) {
    const t = texts(language)
    const at = { programm: programme.slug }
    return (
      <Article title={t.editProgramme} kicker={programme.name}>
        <Form
          path={addresses.editProgramme.path}
          action={addresses.editProgramme(at)}
          submit={t.save}
          cancel={addresses.programme(at)}
        >
          <HiddenInput name="version" value={programme.version} />
          <ProgrammeInputs programme={programme} />
        </Form>
      </Article>
    )
  },
})

const ProgrammeInputs: FC<{ programme?: Programme }> = ({ programme }) => {
  const t = formTexts(useVisit().language)
  return (
    <>
      <TextInput name="name" label={t.name} value={programme?.name} maxlength={160} />
      <TextInput name="funder" label={t.funder} value={programme?.funder} maxlength={200} optional />
      <TextArea name="about" label={t.about} value={programme?.about} rows={6} optional />
      <Columns as="even">
        <DateInput name="firstDay" label={t.from} value={programme?.firstDay?.toString() ?? ''} optional />
        <DateInput name="lastDay" label={t.to} value={programme?.lastDay?.toString() ?? ''} optional />
      </Columns>
      <TextInput name="web" label={t.web} value={programme?.webAddress ?? undefined} type="url" optional />
      <TextInput
        name="source"
        label={t.source}
        hint={t.sourceHint}
        value={programme?.source ?? undefined}
        maxlength={500}
        optional
      />
    </>
  )
}
