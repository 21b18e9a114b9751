import type { Deeds } from '#commons/audit/deeds.ts'

/** What the audit log says of this method's forms. */
export const deeds: Deeds = {
  'form /mitreden/:dialogue/phasen/:phase/budget/einrichten': {
    de: 'Geld und Regeln eines Bürgerbudgets festgelegt',
    en: 'Set money and rules of a participatory budget',
  },
  'form /mitreden/:dialogue/phasen/:phase/budget/neues-projekt': {
    de: 'Projekt eines Bürgerbudgets hinzugefügt',
    en: 'Added a project to a participatory budget',
  },
  'form /mitreden/:dialogue/phasen/:phase/budget/ideen': {
    de: 'Ideen in ein Bürgerbudget übernommen',
    en: 'Took ideas over into a participatory budget',
  },
  'form /mitreden/:dialogue/phasen/:phase/budget/projekte/:project/bearbeiten': {
    de: 'Projekt eines Bürgerbudgets geändert',
    en: 'Changed a project of a participatory budget',
  },
  'form /mitreden/:dialogue/phasen/:phase/budget/projekte/:project/verschieben': {
    de: 'Projekt eines Bürgerbudgets verschoben',
    en: 'Moved a project of a participatory budget',
  },
  'form /mitreden/:dialogue/phasen/:phase/budget/projekte/:project/entfernen': {
    de: 'Projekt eines Bürgerbudgets entfernt',
    en: 'Removed a project of a participatory budget',
  },
  'form /mitreden/:dialogue/phasen/:phase/budget/stimmzettel': {
    de: 'Bei einem Bürgerbudget abgestimmt',
    en: 'Voted in a participatory budget',
  },
  'form /mitreden/:dialogue/phasen/:phase/budget/stimmzettel-per-mail': {
    de: 'Link zum Stimmzettel eines Bürgerbudgets angefordert',
    en: 'Asked for the link to a ballot paper of a participatory budget',
  },
  'form /mitreden/:dialogue/phasen/:phase/budget/stimmzettel/:token': {
    de: 'Bei einem Bürgerbudget mit dem Link aus der Mail abgestimmt',
    en: 'Voted in a participatory budget by the link of a mail',
  },
  'form /mitreden/:dialogue/phasen/:phase/budget/papier': {
    de: 'Stimmzettel eines Bürgerbudgets erstellt',
    en: 'Made ballot papers of a participatory budget',
  },
  'form /mitreden/:dialogue/phasen/:phase/budget/auszaehlen': {
    de: 'Bürgerbudget ausgezählt',
    en: 'Counted a participatory budget',
  },
  'form /mitreden/:dialogue/phasen/:phase/budget/eingabe': {
    de: 'Stimmzettel eines Bürgerbudgets eingegeben',
    en: 'Entered a ballot of a participatory budget',
  },
}
