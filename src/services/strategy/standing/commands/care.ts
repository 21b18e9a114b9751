import { optionalChoice, optionalId, optionalText } from '#foundation/http/fields.ts'
import { goTo, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { measureToEdit } from '../../measures/load-measure.ts'
import { versionField } from '../../measures/measure-input.ts'
import { notices } from '../../measures/texts.ts'
import { waitsInTurn } from '../../parts/rules/circles.ts'
import { standingAddresses } from '../addresses.ts'
import { ownerPage } from '../pages/owner.tsx'
import { freshnesses, saidPage, timelinesses } from '../pages/said.tsx'
import { hows, successorPage } from '../pages/successor.tsx'
import { keepersOf, successionsOf } from '../queries.ts'
import { saveOwner, saveSaid, saveSuccessor } from '../save-care.ts'
import { careNotices } from '../texts.ts'

/** An editor says something else than the rule, or takes it back. */
export const saidForm = form(access, {
  address: standingAddresses.said,
  action: 'measure.write',
  fields: {
    ...versionField,
    timeliness: optionalChoice(timelinesses),
    timelinessWhy: optionalText(1000),
    freshness: optionalChoice(freshnesses),
    freshnessWhy: optionalText(1000),
  },
  page: saidPage,
  load: measureToEdit,
  async run(work, { version, ...said }, measure) {
    if (said.timeliness && !said.timelinessWhy) refuse(careNotices.whyMissing, 'timelinessWhy')
    if (said.freshness && !said.freshnessWhy) refuse(careNotices.whyMissing, 'freshnessWhy')
    if (!(await saveSaid(work, measure, version, said, work.viewer.person as string))) refuse(notices.conflict)
    return goTo(addresses.measure({ measure: measure.slug }), careNotices.saved)
  },
})

/** An editor decides who keeps a measure up to date. */
export const ownerForm = form(access, {
  address: standingAddresses.owner,
  action: 'measure.write',
  fields: { owner: optionalId() },
  page: ownerPage,
  load: measureToEdit,
  async run(work, { owner }, measure) {
    const keepers = owner ? await keepersOf(work.tx, work.space.id) : []
    if (owner && !keepers.some(({ id }) => id === owner)) refuse(careNotices.notHere, 'owner')
    await saveOwner(work, measure.id, owner, work.viewer.person as string)
    return goTo(addresses.measure({ measure: measure.slug }), careNotices.saved)
  },
})

/** An editor says that a measure goes on as another. */
export const successorForm = form(access, {
  address: standingAddresses.successor,
  action: 'measure.write',
  fields: { ...versionField, other: optionalId(), how: optionalChoice(hows) },
  page: successorPage,
  load: measureToEdit,
  async run(work, { version, other, how }, measure) {
    if (other) {
      if (!how) refuse(careNotices.howMissing, 'how')
      const { known, edges } = await successionsOf(work.tx, work.space.id, other)
      if (!known) refuse(careNotices.noSuchMeasure, 'other')
      if (waitsInTurn(edges, other, measure.id)) refuse(careNotices.circle, 'other')
    }
    const to = other && how ? { id: other, how } : null
    if (!(await saveSuccessor(work, measure, version, to, work.viewer.person as string))) refuse(notices.conflict)
    return goTo(addresses.measure({ measure: measure.slug }), careNotices.saved)
  },
})
