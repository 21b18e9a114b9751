import { personalData } from '#commons/privacy/personal-data.ts'

const task = 'Art. 6 Abs. 1 lit. e DSGVO'

/** Votes stay counted when an account goes; statements stay without a name. */
export const personal = personalData({
  'participation.opinion_sheet.person_id': {
    why: {
      de: 'findet Ihre Antworten wieder, damit Sie sie ändern können, und sorgt dafür, dass jedes Konto einmal zählt',
      en: 'finds your answers so that you can change them, and makes sure that each account counts once',
    },
    basis: task,
    keep: {
      de: 'solange es das Meinungsbild gibt; nach dem Löschen des Kontos zählen die Antworten ohne Person weiter',
      en: 'as long as the poll exists; after the account was deleted the answers count on without a person',
    },
    onDeletion: 'forget',
    exported: ['votes', 'open'],
  },
  'participation.opinion_statement.person_id': {
    why: {
      de: 'sagt Ihnen, was aus Ihrer Aussage wurde; öffentlich steht sie ohne Namen',
      en: 'tells you what became of your statement; in public it stands without a name',
    },
    basis: task,
    keep: {
      de: 'solange es die Aussage gibt; nach dem Löschen des Kontos ohne Person',
      en: 'as long as the statement exists; without a person after the account was deleted',
    },
    onDeletion: 'forget',
    exported: ['words', 'state', 'reason', 'created_at'],
  },
})
