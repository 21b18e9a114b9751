import { personalData } from '../privacy/personal-data.ts'
import { namesOfGatherings } from './names.ts'

const basis = 'Art. 6 Abs. 1 lit. b DSGVO'
const why = {
  de: 'Anmeldung zu Terminen: Plätze vergeben, erinnern, Änderungen mitteilen',
  en: 'Registration for events: giving out places, reminding, telling about changes',
}

const named = { column: 'gathering_id', of: namesOfGatherings }
const answers = [{ table: 'gatherings.answer', column: 'registration_id', parent: 'id' }]

export const personal = personalData({
  'gatherings.registration.person_id': {
    why,
    basis,
    keep: { de: 'ein Jahr nach dem Termin, danach ohne Namen', en: 'one year after the event, then without the name' },
    onDeletion: 'delete',
    children: answers,
    named,
    exported: [
      'gathering_id',
      'name',
      'language',
      'persons',
      'state',
      'made_at',
      'moved_up_at',
      'cancelled_at',
      'attended',
    ],
  },
  'gatherings.registration.mail': {
    why,
    basis,
    keep: { de: '30 Tage nach dem Termin', en: '30 days after the event' },
    onDeletion: 'delete',
    children: answers,
    named,
    exported: [
      'gathering_id',
      'name',
      'mail',
      'language',
      'persons',
      'state',
      'made_at',
      'moved_up_at',
      'cancelled_at',
      'attended',
    ],
  },
})
