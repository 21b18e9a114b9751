import { day, optionalText, optionalWebAddress, text } from '#foundation/http/fields.ts'
import { goTo, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../../access.ts'
import { today } from '../../measures/save-measure.ts'
import { documentAddresses } from '../addresses.ts'
import { paperToWrite } from '../load-paper.ts'
import { notices } from '../notices.ts'
import { versionsPage } from '../pages/versions.tsx'
import { adopt } from '../versions.ts'

/** An editor enters that a body has adopted what is written: from then on that version stands. */
export const adoptForm = form(access, {
  address: documentAddresses.adopt,
  action: 'document.write',
  fields: {
    seen: text(6000),
    body: text(160),
    on: day(),
    paper: optionalText(80),
    paperAddress: optionalWebAddress(),
    note: optionalText(300),
  },
  page: versionsPage,
  load: paperToWrite,
  async run(work, { seen, paper, note, ...input }) {
    if (Temporal.PlainDate.compare(input.on, today(work)) > 0) refuse(notices.adoptedTomorrow, 'on')
    const by = work.viewer.person as string
    const number = await adopt(work, { ...input, paper: paper ?? '', note: note ?? '' }, seen, by)
    if (number === 'empty') return refuse(notices.nothingToAdopt)
    if (number === 'changed') return refuse(notices.changedSince)
    return goTo(documentAddresses.read(), notices.adopted)
  },
})
