import { isStaff } from '#commons/access/rules.ts'
import type { Service } from '#commons/manifest.ts'
import { access } from './access.ts'
import { addresses } from './addresses.ts'
import { personal as ofBallots } from './ballots/personal.ts'
import { editDialogue } from './commands/edit-dialogue.ts'
import { addPhase, editPhase, movePhase, removePhase } from './commands/phases.ts'
import { planDialogue } from './commands/plan-dialogue.ts'
import { publishDialogue } from './commands/publish-dialogue.ts'
import { withdrawDialogue } from './commands/withdraw-dialogue.ts'
import { deeds } from './deeds.ts'
import { draftsOnDesk } from './desk.ts'
import { kind } from './dialogues/dialogue.ts'
import { beginAgain, beginsJob, followedTopic } from './following.ts'
import { dialoguesOnFront } from './front.tsx'
import { codesPage, makeCodesForm } from './guest-codes/page.tsx'
import { changeText, dialogueLink, dialogueReport, dialoguesWithPicture, dialogueText, phaseText } from './links.ts'
import { brought } from './methods/brings.ts'
import { namedDialogue } from './named.ts'
import { addPhasePage } from './pages/add-phase.tsx'
import { dialoguePage } from './pages/dialogue.tsx'
import { draftsPage } from './pages/drafts.tsx'
import { editPage } from './pages/edit.tsx'
import { editPhasePage } from './pages/edit-phase.tsx'
import { listPage } from './pages/list.tsx'
import { phasePage } from './pages/phase.tsx'
import { planPage } from './pages/plan.tsx'
import { previewPage } from './pages/preview.tsx'
import { personal } from './personal.ts'
import { dialogueSource } from './source.ts'
import { followTexts } from './texts/following.ts'
import { tookPartJob, tookPartTopic } from './took-part.ts'

/** Mitreden: dialogues in dated phases, each with a method; every contribution is answered. */
export const participation: Service = {
  id: 'participation',
  folder: 'services/participation',
  field: 'steering',
  name: { de: 'Mitreden', en: 'Have your say' },
  summary: {
    de: 'Sagen, was sich ändern soll, und sehen, was daraus wird.',
    en: 'Say what should change, and see what becomes of it.',
  },
  start: addresses.list(),
  styles: true,
  access: [access, ...brought.access],
  routes: [
    listPage,
    draftsPage,
    planPage,
    planDialogue,
    dialoguePage,
    editPage,
    editDialogue,
    publishDialogue,
    withdrawDialogue,
    addPhasePage,
    addPhase,
    phasePage,
    editPhasePage,
    editPhase,
    movePhase,
    removePhase,
    previewPage,
    codesPage,
    makeCodesForm,
    ...brought.routes,
  ],
  sources: [dialogueSource, ...brought.sources],
  links: [dialogueLink, ...brought.links],
  respondable: [{ kind, marks: ['follow'] }, ...brought.respondable],
  topics: [
    { id: followedTopic, name: { de: followTexts('de').topic, en: followTexts('en').topic } },
    { id: tookPartTopic, name: { de: followTexts('de').tookPartTopic, en: followTexts('en').tookPartTopic } },
    ...brought.topics,
  ],
  jobs: [beginsJob, tookPartJob, ...brought.jobs],
  arrived: beginAgain,
  front: [dialoguesOnFront],
  desk: [draftsOnDesk, ...brought.desk],
  reportable: [dialogueReport, ...brought.reportable],
  pictured: [dialoguesWithPicture, ...brought.pictured],
  freeText: [dialogueText, phaseText, changeText, ...brought.freeText],
  leaving: brought.leaving,
  claim: brought.claim,
  tasks: [
    {
      label: { de: 'Dialog planen', en: 'Plan a dialogue' },
      address: addresses.plan(),
      may: ({ viewer }) => isStaff(viewer, 'editor'),
    },
    {
      label: { de: 'Dialoge in Arbeit', en: 'Dialogues in progress' },
      address: addresses.drafts(),
      may: ({ viewer }) => isStaff(viewer, 'editor'),
      tool: 'work',
    },
  ],
  personal: { ...personal, ...ofBallots, ...brought.personal },
  deeds: { ...deeds, ...brought.deeds },
  named: [...brought.named, namedDialogue],
}
