import type { FC } from 'hono/jsx'
import { frontTexts } from '#commons/front/front-texts.ts'
import { picturesFor } from '#commons/pictures/choose.ts'
import { PictureField } from '#commons/pictures/picture-field.tsx'
import type { KeptPicture } from '#commons/pictures/queries.ts'
import { page } from '#foundation/http/route.ts'
import { EuroInput } from '#foundation/ui/amount-inputs.tsx'
import { Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Notice } from '#foundation/ui/feedback.tsx'
import { fields } from '#foundation/ui/field.ts'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { TextArea, TextInput } from '#foundation/ui/inputs.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { PlaceInputs } from '../../../pages/place-inputs.tsx'
import { paramsOf, trailToPhase } from '../../trail.ts'
import { access } from '../access.ts'
import { budgetAddresses } from '../addresses.ts'
import { budgetToEdit, projectToEdit } from '../load-budget.ts'
import type { Project } from '../project.ts'
import { staffTexts } from '../texts/staff.ts'

export const newProjectPage = page(access, {
  address: budgetAddresses.newProject,
  action: 'budget.write',
  load: async (work, params) => ({ at: await budgetToEdit(work, params), pictures: await picturesFor(work) }),
  head: ({ at }, visit) => ({
    title: staffTexts(visit.language).newProject,
    noIndex: true,
    trail: trailToPhase(visit, at),
  }),
  view({ at, pictures }, { language }) {
    const t = staffTexts(language)
    return (
      <Article title={t.newProject} kicker={at.phase.title}>
        {at.begun ? (
          <Notice>
            <p>{t.fixed}</p>
          </Notice>
        ) : (
          <Form
            path={budgetAddresses.newProject.path}
            action={budgetAddresses.newProject(paramsOf(at))}
            files
            submit={t.save}
            cancel={budgetAddresses.projects(paramsOf(at))}
          >
            <ProjectInputs pictures={pictures} />
          </Form>
        )}
      </Article>
    )
  },
})

export const editProjectPage = page(access, {
  address: budgetAddresses.editProject,
  action: 'budget.write',
  async load(work, params) {
    const at = await projectToEdit(work, params)
    return { at, pictures: at.begun ? [] : await picturesFor(work, at.project.pictureId) }
  },
  head: ({ at }, visit) => ({ title: at.project.title, noIndex: true, trail: trailToPhase(visit, at) }),
  view({ at, pictures }, { language }) {
    const t = staffTexts(language)
    const { project, begun } = at
    return (
      <Article title={project.title} kicker={begun ? t.mend : t.edit}>
        {begun && (
          <Notice>
            <p>{t.mendHint}</p>
          </Notice>
        )}
        <Form
          path={budgetAddresses.editProject.path}
          action={budgetAddresses.editProject({ ...paramsOf(at), project: project.id })}
          files={!begun}
          submit={t.save}
          cancel={budgetAddresses.projects(paramsOf(at))}
        >
          <HiddenInput name="version" value={project.version} />
          {begun ? (
            <>
              <Words project={project} />
              <TextInput name="reason" label={t.reason} hint={t.reasonHint} maxlength={300} />
            </>
          ) : (
            <ProjectInputs project={project} pictures={pictures} />
          )}
        </Form>
      </Article>
    )
  },
})

const Words: FC<{ project?: Project }> = ({ project }) => {
  const t = staffTexts(useVisit().language)
  return (
    <>
      <TextInput name="title" label={t.title} value={project?.title} maxlength={120} />
      <TextArea name="body" label={t.body} value={project?.body} rows={6} maxlength={4000} optional />
    </>
  )
}

const ProjectInputs: FC<{ project?: Project; pictures: readonly KeptPicture[] }> = ({ project, pictures }) => {
  const { language } = useVisit()
  const t = staffTexts(language)
  return (
    <>
      <Words project={project} />
      <EuroInput name="cost" label={t.cost} hint={t.costHint} cents={project?.cost} optional />
      <PlaceInputs of={project} />
      <Select
        name="field"
        label={t.field}
        optional
        empty={t.noField}
        value={project?.field ?? ''}
        choices={fields.map((value) => ({ value, label: frontTexts(language)[value] }))}
      />
      <PictureField pictures={pictures} value={project?.pictureId} />
    </>
  )
}
