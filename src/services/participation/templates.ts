import type { Sentence } from '#foundation/text/catalogue.ts'
import { methods } from './methods/all.ts'
import type { WhoMay } from './phases/phase.ts'

/** What a dialogue can begin with: phases in their order, with words that only need to be adapted. */
export interface Template {
  readonly id: string
  readonly name: Sentence
  /** For what it is good. */
  readonly what: Sentence
  readonly phases: readonly TemplatePhase[]
}

interface TemplatePhase {
  readonly method: string
  readonly who: WhoMay
  readonly title: Sentence
  readonly intro: Sentence
}

const decision: TemplatePhase = {
  method: 'reading',
  who: 'guest',
  title: { de: 'Auswertung und Entscheidung', en: 'Evaluation and decision' },
  intro: {
    de: 'Wir werten alle Beiträge aus, gleich, auf welchem Weg sie kamen. Das Ergebnis steht hier, mit dem, was als Nächstes geschieht.',
    en: 'We evaluate all contributions, whichever way they came. The result appears here, with what happens next.',
  },
}

const all: readonly Template[] = [
  {
    id: 'blank',
    name: { de: 'Ohne Vorlage', en: 'Without a template' },
    what: { de: 'Sie legen die Phasen selbst an.', en: 'You add the phases yourself.' },
    phases: [],
  },
  {
    id: 'ideas',
    name: { de: 'Ideenwettbewerb', en: 'Idea contest' },
    what: {
      de: 'Ideen sammeln, nach vorher veröffentlichten Kriterien auswählen, umsetzen.',
      en: 'Collect ideas, choose by criteria published before, carry them out.',
    },
    phases: [
      {
        method: 'ideas',
        who: 'guest',
        title: { de: 'Ideen einreichen', en: 'Hand in ideas' },
        intro: {
          de: 'Schreiben Sie, was besser werden soll, und sehen Sie nach, was andere vorschlagen.',
          en: 'Write what should become better, and see what others propose.',
        },
      },
      decision,
    ],
  },
  {
    id: 'future',
    name: { de: 'Zukunftsdialog in drei Runden', en: 'Future dialogue in three rounds' },
    what: {
      de: 'Erst der Bedarf, dann das Zielbild, dann die Lösungen: jede Runde baut auf der vorigen auf.',
      en: 'First the needs, then the vision, then the solutions: each round builds on the one before.',
    },
    phases: [
      {
        method: 'survey',
        who: 'guest',
        title: { de: 'Runde 1: Was fehlt Ihnen?', en: 'Round 1: What do you miss?' },
        intro: {
          de: 'Eine kurze Umfrage, online oder auf Papier in jedem Rathaus.',
          en: 'A short survey, online or on paper in every town hall.',
        },
      },
      {
        method: 'ideas',
        who: 'guest',
        title: { de: 'Runde 2: Wohin soll es gehen?', en: 'Round 2: Where should it go?' },
        intro: {
          de: 'Aus den Antworten wurden Thesen. Sagen Sie, was daran stimmt und was fehlt.',
          en: 'The answers became theses. Say what is right about them and what is missing.',
        },
      },
      {
        method: 'ideas',
        who: 'guest',
        title: { de: 'Runde 3: Welche Lösungen?', en: 'Round 3: Which solutions?' },
        intro: {
          de: 'Was begeistert Sie? Woran würden Sie Erfolg merken? Wo sehen Sie Stolpersteine?',
          en: 'What excites you? How would you notice success? Where do you see stumbling blocks?',
        },
      },
      decision,
    ],
  },
  {
    id: 'opinions',
    name: { de: 'Meinungsbild', en: 'Opinions' },
    what: {
      de: 'Kurze Aussagen, drei Knöpfe: Was eint viele, und wo gehen die Meinungen auseinander?',
      en: 'Short statements, three buttons: what unites many, and where do views differ?',
    },
    phases: [
      {
        method: 'opinions',
        who: 'guest',
        title: { de: 'Was denken Sie?', en: 'What do you think?' },
        intro: {
          de: 'Sagen Sie zu kurzen Aussagen, ob Sie zustimmen, und schlagen Sie eigene vor. Es geht auch auf Papier.',
          en: 'Say whether you agree with short statements, and propose your own. It also works on paper.',
        },
      },
      decision,
    ],
  },
  {
    id: 'tour',
    name: { de: 'Kommunaldialoge unterwegs', en: 'Dialogue tour' },
    what: {
      de: 'Abende und Stände in mehreren Orten, auch wenn die Termine noch nicht feststehen.',
      en: 'Evenings and stands in several places, even while the dates are still open.',
    },
    phases: [
      {
        method: 'evening',
        who: 'guest',
        title: { de: 'Kommunaldialoge', en: 'Local dialogues' },
        intro: {
          de: 'Kommen Sie dazu, am Stand oder am Abend. An Tischen sprechen wir über die Entwürfe, und alles wird festgehalten.',
          en: 'Join us at the stand or in the evening. At tables we talk about the drafts, and everything is written down.',
        },
      },
      decision,
    ],
  },
  {
    id: 'draft',
    name: { de: 'Entwurf zur Kommentierung', en: 'Draft to comment on' },
    what: {
      de: 'Ein Text Absatz für Absatz; die neue Fassung zeigt, was aus jeder Anmerkung wurde.',
      en: 'A text paragraph by paragraph; the new version shows what became of each comment.',
    },
    phases: [
      {
        method: 'text',
        who: 'guest',
        title: { de: 'Entwurf lesen und kommentieren', en: 'Read the draft and comment on it' },
        intro: {
          de: 'Sagen Sie zu jedem Absatz, was fehlt oder anders heißen soll.',
          en: 'Say for each paragraph what is missing or should read differently.',
        },
      },
      decision,
    ],
  },
  {
    id: 'vote',
    name: { de: 'Vorschläge und Abstimmung', en: 'Proposals and a vote' },
    what: {
      de: 'Erst Vorschläge sammeln, dann darüber abstimmen, online und auf Papier.',
      en: 'First collect proposals, then vote on them, online and on paper.',
    },
    phases: [
      {
        method: 'ideas',
        who: 'guest',
        title: { de: 'Vorschläge einreichen', en: 'Hand in proposals' },
        intro: {
          de: 'Was soll zur Wahl stehen? Wir prüfen, was machbar ist, und sagen zu jedem Vorschlag, warum.',
          en: 'What should be up for choice? We check what is feasible, and say why for each proposal.',
        },
      },
      {
        method: 'vote',
        who: 'resident',
        title: { de: 'Abstimmen', en: 'Vote' },
        intro: {
          de: 'Zur Wahl steht, was geprüft und machbar ist. Jeder Mensch hat eine Stimme, online oder auf Papier.',
          en: 'Up for choice is what was checked and is feasible. Each human has one vote, online or on paper.',
        },
      },
      decision,
    ],
  },
  {
    id: 'budget',
    name: { de: 'Bürgerbudget', en: 'Participatory budget' },
    what: {
      de: 'Vorschläge sammeln, prüfen, über das Geld abstimmen.',
      en: 'Collect proposals, check them, decide on the money.',
    },
    phases: [
      {
        method: 'ideas',
        who: 'guest',
        title: { de: 'Vorschläge einreichen', en: 'Hand in proposals' },
        intro: { de: 'Was soll mit dem Geld geschehen?', en: 'What should happen with the money?' },
      },
      {
        method: 'budget',
        who: 'resident',
        title: { de: 'Abstimmen', en: 'Decide' },
        intro: {
          de: 'Verteilen Sie das Geld auf die geprüften Vorschläge.',
          en: 'Distribute the money among the proposals that were checked.',
        },
      },
      decision,
    ],
  },
]

const known = new Set(methods.map(({ id }) => id))

/** Those whose methods are all there. */
export const templates: readonly Template[] = all.filter(({ phases }) =>
  phases.every(({ method }) => known.has(method)),
)

export const templateOf = (id: string): Template | undefined => templates.find((one) => one.id === id)
