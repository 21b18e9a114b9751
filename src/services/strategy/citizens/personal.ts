import { personalData } from '#commons/privacy/personal-data.ts'

const basis = 'Art. 6 Abs. 1 lit. e DSGVO'

export const personal = personalData({
  'strategy.question.asked_by': {
    why: {
      de: 'schickt Ihnen die Antwort auf eine Frage zu einer Maßnahme; öffentlich ist die Frage ohne Namen',
      en: 'sends you the answer to a question about a measure; in public the question has no name',
    },
    basis: 'Art. 6 Abs. 1 lit. b DSGVO',
    keep: {
      de: 'bis Sie die Frage zurücknehmen; mit dem Löschen des Kontos verschwinden Fragen ohne Antwort, beantwortete stehen ohne Bezug zu Ihnen da',
      en: 'until you take the question back; with the deletion of the account unanswered questions vanish, answered ones stay without any tie to you',
    },
    onDeletion: 'forget',
    exported: ['question', 'answer', 'state', 'asked_at', 'answered_at'],
  },
  'strategy.question.guest_mail': {
    why: {
      de: 'prüft, dass eine Frage ohne Konto von dieser Adresse kommt, und schickt die Antwort dorthin',
      en: 'checks that a question without an account comes from this address, and sends the answer there',
    },
    basis: 'Art. 6 Abs. 1 lit. b DSGVO',
    keep: { de: 'ein Jahr', en: 'one year' },
    onDeletion: 'forget',
    exported: ['question', 'answer', 'state', 'asked_at', 'answered_at'],
    retention: { column: 'asked_at', after: 'P1Y', then: 'forget' },
  },
  'strategy.question.answered_by': {
    why: { de: 'hält fest, wer eine Frage beantwortet hat', en: 'records who answered a question' },
    basis,
    keep: {
      de: 'solange es die Maßnahme gibt; nach dem Löschen des Kontos ohne Namen',
      en: 'as long as the measure exists; without a name after the account was deleted',
    },
    onDeletion: 'forget',
    exported: ['question', 'answer', 'answered_at'],
  },
})
