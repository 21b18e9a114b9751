import type { Writing } from '../writing.ts'
import type { Form } from './meeting.ts'

/** What hosts need to know of everybody who comes; can be changed at the gathering. Each says what it is asked for. */
const questions = [
  {
    kind: 'choice',
    wording: 'Was essen Sie?',
    purpose: 'damit der Gastgeber das Essen bestellt',
    choices: ['alles', 'vegetarisch', 'vegan', 'ich esse nicht mit'],
  },
  {
    kind: 'choice',
    wording: 'Wie kommen Sie?',
    purpose: 'damit Parkplätze und die Abholung vom Bahnhof reichen',
    choices: [
      'mit Bus oder Bahn',
      'mit dem Auto',
      'ich nehme andere mit',
      'ich suche eine Mitfahrgelegenheit',
      'online',
    ],
  },
  { kind: 'yes-no', wording: 'Sind Sie am Abend dabei?', purpose: 'damit der Tisch groß genug ist', choices: [] },
  {
    kind: 'text',
    wording: 'Brauchen Sie etwas, um gut dabei sein zu können?',
    purpose: 'zum Beispiel Gebärdensprache, einen stufenlosen Weg oder Hinweise zu Allergien',
    choices: [],
  },
] as const

const hashtags = {
  kind: 'text',
  wording: 'Drei Stichworte zu Ihnen',
  purpose: 'für die Vorstellungsrunde, zum Beispiel #Ehrenamt #Rufbus #Kaffee',
  choices: [],
} as const

/** Travel, meals and what somebody needs: asked at the registration of every networking meeting and barcamp; there three hashtags as well. */
export async function addQuestions(work: Writing, gathering: string, form: Form): Promise<void> {
  const asked = form === 'barcamp' ? [hashtags, ...questions] : questions
  await work.tx
    .insertInto('gatherings.question')
    .values(
      asked.map((question, index) => ({
        ...{ space_id: work.space.id, id: work.newId(), gathering_id: gathering, position: index + 1 },
        ...question,
        required: false,
        choices: [...question.choices],
      })),
    )
    .execute()
}
