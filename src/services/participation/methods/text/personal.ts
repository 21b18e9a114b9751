import type { PersonalData } from '#commons/privacy/personal-data.ts'

const contract = 'Art. 6 Abs. 1 lit. b DSGVO'
const task = 'Art. 6 Abs. 1 lit. e DSGVO'

/** Contributions stay without a name when an account goes, or go with it: the person chose (`goes`, see take-back.ts). */
export const personal: PersonalData = {
  'participation.remark.person_id': {
    why: {
      de: 'zeigt, wer etwas zu einem Text gesagt hat, und sagt Ihnen die Antwort',
      en: 'shows who said something about a text, and tells you the answer',
    },
    basis: contract,
    keep: {
      de: 'bis Sie den Beitrag zurücknehmen; nach dem Löschen des Kontos steht er ohne Namen da oder verschwindet, wie Sie es gewählt haben',
      en: 'until you take the contribution back; after the account was deleted it stands without a name or vanishes, as you chose',
    },
    onDeletion: 'forget',
    exported: ['what', 'passage', 'body', 'wording', 'state', 'status', 'created_at'],
  },
  'participation.remark.guest_mail': {
    why: {
      de: 'prüft, dass ein Beitrag ohne Konto von dieser Adresse kommt, und schickt Ihnen die Antwort',
      en: 'checks that a contribution without an account comes from this address, and sends you the answer',
    },
    basis: contract,
    keep: { de: 'ein Jahr', en: 'one year' },
    onDeletion: 'forget',
    exported: ['guest_name', 'what', 'passage', 'body', 'wording', 'created_at'],
    alsoEmpty: ['guest_name', 'link_key'],
    retention: { column: 'created_at', after: 'P1Y', then: 'forget' },
  },
  'participation.remark.entered_by': {
    why: {
      de: 'hält fest, wer einen Beitrag von Papier eingetragen hat',
      en: 'records who entered a contribution from paper',
    },
    basis: task,
    keep: {
      de: 'solange es den Beitrag gibt; nach dem Löschen des Kontos ohne Namen',
      en: 'as long as the contribution exists; without a name after the account was deleted',
    },
    onDeletion: 'forget',
    exported: ['what', 'channel', 'source', 'created_at'],
  },
  'participation.remark_answer.answered_by': {
    why: { de: 'hält fest, wer einen Beitrag beantwortet hat', en: 'records who answered a contribution' },
    basis: task,
    keep: {
      de: 'solange es die Antwort gibt; nach dem Löschen des Kontos ohne Namen',
      en: 'as long as the answer exists; without a name after the account was deleted',
    },
    onDeletion: 'forget',
    exported: ['status', 'reason', 'answered_at'],
  },
}
