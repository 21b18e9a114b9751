import type { PersonalData } from '#commons/privacy/personal-data.ts'
import { namesOfJudged } from './jury.ts'

const contract = 'Art. 6 Abs. 1 lit. b DSGVO'
const task = 'Art. 6 Abs. 1 lit. e DSGVO'

/** Ideas stay without a name when an account goes, or go with it: the person chose when they handed it in (`goes`, see take-back.ts). */
export const personal: PersonalData = {
  'participation.idea.person_id': {
    why: {
      de: 'zeigt, wer eine Idee hatte, und sagt Ihnen die Antwort',
      en: 'shows who had an idea, and tells you the answer',
    },
    basis: contract,
    keep: {
      de: 'bis Sie die Idee zurücknehmen; nach dem Löschen des Kontos steht sie ohne Namen da oder verschwindet, wie Sie es gewählt haben',
      en: 'until you take the idea back; after the account was deleted it stands without a name or vanishes, as you chose',
    },
    onDeletion: 'forget',
    exported: ['title', 'body', 'place', 'municipality', 'joins', 'state', 'status', 'created_at'],
  },
  'participation.idea.guest_mail': {
    why: {
      de: 'prüft, dass eine Idee ohne Konto von dieser Adresse kommt, und schickt Ihnen die Antwort',
      en: 'checks that an idea without an account comes from this address, and sends you the answer',
    },
    basis: contract,
    keep: { de: 'ein Jahr', en: 'one year' },
    onDeletion: 'forget',
    exported: ['guest_name', 'title', 'body', 'place', 'created_at'],
    alsoEmpty: ['guest_name', 'link_key'],
    retention: { column: 'created_at', after: 'P1Y', then: 'forget' },
  },
  'participation.idea.entered_by': {
    why: { de: 'hält fest, wer eine Idee von Papier eingetragen hat', en: 'records who entered an idea from paper' },
    basis: task,
    keep: {
      de: 'solange es die Idee gibt; nach dem Löschen des Kontos ohne Namen',
      en: 'as long as the idea exists; without a name after the account was deleted',
    },
    onDeletion: 'forget',
    exported: ['title', 'channel', 'source', 'created_at'],
  },
  'participation.idea_answer.answered_by': {
    why: { de: 'hält fest, wer eine Idee beantwortet hat', en: 'records who answered an idea' },
    basis: task,
    keep: {
      de: 'solange es die Antwort gibt; nach dem Löschen des Kontos ohne Namen',
      en: 'as long as the answer exists; without a name after the account was deleted',
    },
    onDeletion: 'forget',
    exported: ['status', 'reason', 'answered_at'],
  },
  'participation.idea_point.person_id': {
    why: { de: 'hält fest, wie die Jury Ideen bewertet hat', en: 'records how the jury rated ideas' },
    basis: task,
    keep: {
      de: 'solange es die Idee gibt; nach dem Löschen des Kontos ohne Namen',
      en: 'as long as the idea exists; without a name after the account was deleted',
    },
    onDeletion: 'forget',
    exported: ['criterion', 'points', 'given_at'],
    named: { column: 'idea_id', of: namesOfJudged },
  },
}
