import { personalData } from '#commons/privacy/personal-data.ts'

export const personal = personalData({
  'strategy.chapter_care.person_id': {
    why: {
      de: 'sagt der Redaktion, wer sich um welches Kapitel der Strategie kümmert',
      en: 'tells the editors who looks after which chapter of the strategy',
    },
    basis: 'Art. 6 Abs. 1 lit. e DSGVO',
    keep: {
      de: 'solange die Person zuständig ist; mit dem Löschen des Kontos ist das Kapitel ohne Zuständige',
      en: 'as long as the person is in charge; with the deletion of the account nobody is in charge of the chapter',
    },
    onDeletion: 'delete',
    exported: ['chapter_id'],
  },
})
