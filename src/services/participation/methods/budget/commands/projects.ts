import { pictureFrom, preparePictureFile, rescuePicture } from '#commons/pictures/form-fields.ts'
import { choice, ids } from '#foundation/http/fields.ts'
import { goTo, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { paramsOf } from '../../trail.ts'
import { access } from '../access.ts'
import { budgetAddresses } from '../addresses.ts'
import { budgetToEdit, projectToEdit } from '../load-budget.ts'
import { editProjectPage, newProjectPage } from '../pages/edit-project.tsx'
import { projectsPage } from '../pages/projects.tsx'
import { ideasPage } from '../pages/take-over.tsx'
import { columnsOf, editFields, projectFields } from '../project-input.ts'
import { addProjects, changeProject, mendProject, moveProject, removeProject } from '../save-project.ts'
import { acceptableIdeas, takeOver } from '../take-over.ts'
import { notices, problems } from '../texts/notices.ts'

const back = budgetAddresses.projects

/** A new project behind all others. */
export const newProjectForm = form(access, {
  address: budgetAddresses.newProject,
  action: 'budget.write',
  fields: projectFields,
  page: newProjectPage,
  load: budgetToEdit,
  prepare: preparePictureFile,
  rescue: rescuePicture,
  async run(work, input, at, _params, decoded) {
    const columns = columnsOf(work, input)
    const picture = await pictureFrom(work, input, decoded)
    await addProjects(work, at.phase.id, [{ columns, picture, idea: null }])
    return goTo(back(paramsOf(at)), notices.added)
  },
})

/** Changes a project before the first ballot; afterwards only its typing mistakes. */
export const editProjectForm = form(access, {
  address: budgetAddresses.editProject,
  action: 'budget.write',
  fields: editFields,
  page: editProjectPage,
  load: projectToEdit,
  prepare: preparePictureFile,
  rescue: rescuePicture,
  async run(work, input, at, _params, decoded) {
    const { project } = at
    const words = { title: input.title, body: input.body ?? '' }
    const moreThanWords = input.cost !== null && input.cost !== project.cost
    if (at.begun && moreThanWords) refuse(problems.begun)
    if (at.begun) {
      await mendProject(work, project, input.version, words, input.reason)
      return goTo(back(paramsOf(at)), notices.mended)
    }
    const columns = columnsOf(work, input)
    const picture = await pictureFrom(work, input, decoded)
    await changeProject(work, project, input.version, columns, picture)
    return goTo(back(paramsOf(at)), notices.changed)
  },
})

/** Changes places with the project before or behind it. */
export const moveProjectForm = form(access, {
  address: budgetAddresses.moveProject,
  action: 'budget.write',
  fields: { direction: choice(['up', 'down']) },
  page: projectsPage,
  load: projectToEdit,
  async run(work, { direction }, at) {
    await moveProject(work, at.projects, at.project, direction)
    return goTo(back(paramsOf(at)), notices.moved)
  },
})

/** Takes a project out, before the first ballot. */
export const removeProjectForm = form(access, {
  address: budgetAddresses.removeProject,
  action: 'budget.write',
  fields: {},
  page: projectsPage,
  load: projectToEdit,
  async run(work, _input, at) {
    await removeProject(work, at.project)
    return goTo(back(paramsOf(at)), notices.removed)
  },
})

/** Makes projects of ideas that were taken up. */
export const takeOverForm = form(access, {
  address: budgetAddresses.ideas,
  action: 'budget.write',
  fields: { ideas: ids(200) },
  page: ideasPage,
  load: budgetToEdit,
  async run(work, { ideas }, at) {
    const acceptable = await acceptableIdeas(work, at.dialogue.id, at.phase.id)
    const chosen = acceptable.filter(({ id }) => ideas.includes(id))
    if (chosen.length === 0) refuse(problems.noIdea, 'ideas')
    const number = await takeOver(work, at.phase.id, chosen)
    return goTo(back(paramsOf(at)), notices.takenOver(number))
  },
})
