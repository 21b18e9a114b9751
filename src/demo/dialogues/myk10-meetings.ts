import type { DemoMeeting } from '../types.ts'

const unknown: Pick<DemoMeeting, 'form' | 'time' | 'registration' | 'waitingList' | 'registered' | 'questions'> = {
  form: 'evening',
  time: {
    notFixed: {
      de: 'Im Mai oder Juni 2022. Der Tag steht in unseren Quellen nicht.',
      en: 'In May or June 2022. Our sources do not name the day.',
    },
  },
  registration: 'none',
  waitingList: false,
  registered: 0,
  questions: [],
}

const elsewhere = (which: { de: string; en: string }): DemoMeeting => ({
  ...unknown,
  title: { de: `Kommunaldialog in einem ${which.de} Ort`, en: `Local dialogue in a ${which.en} place` },
  lead: {
    de: 'Ein Stand auf dem Platz und ein Abend. Wie viele Menschen kamen, wurde nicht veröffentlicht.',
    en: 'A stand in the square and an evening. How many people came was not published.',
  },
  body: { de: '' },
})

/** The four Kommunaldialoge of 2022, with what is public of them. */
export const meetingsOf2022: readonly DemoMeeting[] = [
  {
    ...unknown,
    title: { de: 'Kommunaldialog in Mendig', en: 'Local dialogue in Mendig' },
    lead: {
      de: 'Ein Stand auf dem Platz und ein Abend: Drei Entwürfe wurden an Zielbildinseln verbessert und bewertet.',
      en: 'A stand in the square and an evening: three drafts were improved and rated at islands.',
    },
    body: { de: '' },
    people: { number: 30, about: true },
  },
  elsewhere({ de: 'zweiten', en: 'second' }),
  elsewhere({ de: 'dritten', en: 'third' }),
  elsewhere({ de: 'vierten', en: 'fourth' }),
]
