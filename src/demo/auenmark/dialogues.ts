import type { DemoDialogue } from '../types.ts'
import { busSurvey } from './bus-survey.ts'
import { invented } from './invented.ts'
import { pool } from './pool.ts'

/** Money for the villages: ideas are over, all of them answered by promise; then the district decides together. */
export const money: DemoDialogue = {
  slug: 'buergerbudget-2027',
  where: 'auenmark',
  basis: 'invented',
  title: { de: 'Bürgerbudget 2027', en: 'Participatory budget 2027' },
  lead: {
    de: '200.000 Euro für die Dörfer: Erst sammeln alle Vorschläge, dann entscheiden alle, was gebaut wird.',
    en: '200,000 euros for the villages: first everybody collects proposals, then everybody decides what is built.',
  },
  decides: {
    de: 'Wofür der Landkreis im Jahr 2027 die 200.000 Euro ausgibt. Der Kreistag hat zugesagt, der Abstimmung zu folgen.',
    en: 'What the district spends the 200,000 euros on in 2027. The district council has promised to follow the vote.',
  },
  limits: {
    de: 'Ein Vorschlag kostet höchstens 40.000 Euro, dient vielen, und das Grundstück gehört einer Gemeinde oder dem Kreis.',
    en: 'A proposal costs at most 40,000 euros, serves many, and the ground belongs to a municipality or the district.',
  },
  decidedBy: 'Die Einwohnerinnen und Einwohner; der Kreistag beschließt das Ergebnis',
  decidedWhen: 'in der ersten Sitzung nach der Abstimmung',
  body: invented,
  outcome: { de: '' },
  phases: [
    {
      method: 'ideas',
      who: 'guest',
      title: { de: 'Vorschläge sammeln', en: 'Collect proposals' },
      intro: {
        de: 'Was fehlt in Ihrem Ort? Online, auf Papier in jedem Rathaus, am Telefon oder am Stand auf dem Markt.',
        en: 'What is missing where you live? Online, on paper in every town hall, by telephone or at the stand on the market.',
      },
      outcome: {
        de: 'Alle Vorschläge wurden nach denselben Kriterien geprüft. Was sie erfüllt, steht zur Abstimmung.',
        en: 'All proposals were checked by the same criteria. Those that meet them are put to the vote.',
      },
      criteria: ['Dient vielen', 'Bis 40.000 Euro', 'Kann 2027 fertig werden'],
      days: { inDays: -120, forDays: 60 },
    },
  ],
}

/** Going by bus: a large survey is over. */
export const bus: DemoDialogue = {
  slug: 'unterwegs-2030',
  where: 'auenmark',
  basis: 'invented',
  title: { de: 'Unterwegs 2030: Wie fahren wir?', en: 'On the way in 2030: how do we travel?' },
  lead: {
    de: 'Der neue Nahverkehrsplan: Zuerst haben 2.400 Menschen gesagt, was fehlt.',
    en: 'The new local transport plan: first 2,400 people said what is missing.',
  },
  decides: {
    de: 'Welche Linien ab 2030 wie oft fahren, und wo stattdessen ein Rufbus kommt.',
    en: 'Which lines run how often from 2030, and where an on-demand bus comes instead.',
  },
  limits: {
    de: 'Das Geld für den Busverkehr wächst bis 2030 um ein Zehntel. Der Zug gehört nicht dem Landkreis.',
    en: 'The money for buses grows by one tenth until 2030. The train is not the district’s.',
  },
  decidedBy: 'Der Kreistag',
  decidedWhen: 'mit dem Nahverkehrsplan',
  body: invented,
  outcome: { de: '' },
  phases: [
    {
      method: 'survey',
      who: 'guest',
      title: { de: 'Umfrage: Was hält Sie vom Bus ab?', en: 'Survey: what keeps you from the bus?' },
      intro: {
        de: 'Fünf Fragen, online, auf Papier, am Telefon und am Stand.',
        en: 'Five questions, online, on paper, by telephone and at the stand.',
      },
      outcome: {
        de: 'Der Stundentakt ist den meisten am wichtigsten; aus den Dörfern kommt der Wunsch nach einem Rufbus am Abend.',
        en: 'Most find a bus every hour most important; the villages wish for an on-demand bus in the evening.',
      },
      days: { inDays: -90, forDays: 42 },
      survey: busSurvey,
    },
  ],
}

/** All dialogues of the invented district. */
export const auenmarkDialogues: readonly DemoDialogue[] = [money, bus, pool]
