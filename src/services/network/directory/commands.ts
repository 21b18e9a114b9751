import { goTo, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../access.ts'
import { directoryAddresses as addresses } from './addresses.ts'
import { type ActorInput, actorFields, checkPeriod, programmeFields, versionField } from './fields.ts'
import { actorAt, programmeAt, subjectOf } from './load.ts'
import { addActorPage, editActorPage } from './pages/actor-form.tsx'
import { addProgrammePage, editProgrammePage } from './pages/programme-form.tsx'
import { addActor, changeActor, saveProgramme } from './save.ts'
import { notices } from './texts.ts'

function checkActor({ population, populationOn }: ActorInput) {
  if (populationOn && population === null) refuse(notices.noNumberNoDay, 'population')
}

export const directoryForms = [
  form(access, {
    address: addresses.add,
    action: 'directory.keep',
    only: 'network',
    fields: actorFields,
    page: addActorPage,
    async run(work, input) {
      checkActor(input)
      const { slug } = await addActor(work, input)
      return goTo(addresses.actor({ akteur: slug }), notices.saved)
    },
  }),
  form(access, {
    address: addresses.edit,
    action: 'actor.write',
    only: 'network',
    fields: { ...actorFields, ...versionField },
    page: editActorPage,
    load: actorAt,
    subject: subjectOf,
    async run(work, { version, ...input }, actor) {
      checkActor(input)
      if (!(await changeActor(work, actor, version, input))) refuse(notices.conflict)
      return goTo(addresses.actor({ akteur: actor.slug }), notices.saved)
    },
  }),
  form(access, {
    address: addresses.addProgramme,
    action: 'directory.keep',
    only: 'network',
    fields: programmeFields,
    page: addProgrammePage,
    async run(work, input) {
      checkPeriod(input)
      const saved = await saveProgramme(work, null, input)
      return goTo(addresses.programme({ programm: saved?.slug as string }), notices.saved)
    },
  }),
  form(access, {
    address: addresses.editProgramme,
    action: 'directory.keep',
    only: 'network',
    fields: { ...programmeFields, ...versionField },
    page: editProgrammePage,
    load: programmeAt,
    async run(work, { version, ...input }, programme) {
      checkPeriod(input)
      if (!(await saveProgramme(work, programme, input, version))) refuse(notices.conflict)
      return goTo(addresses.programme({ programm: programme.slug }), notices.saved)
    },
  }),
]
