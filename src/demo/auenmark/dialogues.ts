import type { DemoDialogue } from '../types.ts'
import { busOpinions } from './bus-opinions.ts'
import { busSurvey } from './bus-survey.ts'
import { invented } from './invented.ts'
import { pool } from './pool.ts'
import { budget2027 } from './projects.ts'

/** Money for the villages: ideas are over; the district decides together. */
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
    {
      method: 'budget',
      who: 'resident',
      title: { de: 'Gemeinsam entscheiden', en: 'Decide together' },
      intro: {
        de: 'Sechzehn geprüfte Vorschläge kosten zusammen fast doppelt so viel, wie Geld da ist. Wählen Sie alle aus, die Sie gut finden.',
        en: 'Sixteen checked proposals cost nearly twice as much as there is money. Choose all that you approve of.',
      },
      outcome: { de: '' },
      days: { inDays: -12, forDays: 33 },
      budget: budget2027,
    },
    {
      method: 'reading',
      who: 'guest',
      title: { de: 'Beschluss und Bau', en: 'Decision and building' },
      intro: {
        de: 'Der Kreistag beschließt das Ergebnis. Was gebaut wird und wie weit es ist, steht dann hier.',
        en: 'The council confirms the result. What is built, and how far it is, appears here.',
      },
      outcome: { de: '' },
      days: { inDays: 30, forDays: 300 },
    },
  ],
}

/** Going by bus: a large survey is over, opinions on what it said are asked. */
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
    {
      method: 'opinions',
      who: 'guest',
      title: { de: 'Was eint uns?', en: 'What unites us?' },
      intro: {
        de: 'Aus der Umfrage wurden Aussagen. Sagen Sie zu jeder, ob Sie zustimmen: So sehen alle, was Gruppen eint, die sonst verschieden denken.',
        en: 'The survey became statements. Say for each whether you agree: so everybody sees what unites groups who otherwise think differently.',
      },
      outcome: { de: '' },
      days: { inDays: -20, forDays: 45 },
      opinions: busOpinions,
    },
    {
      method: 'reading',
      who: 'guest',
      title: { de: 'Entwurf des Nahverkehrsplans', en: 'Draft of the transport plan' },
      intro: {
        de: 'Der Entwurf erscheint hier und kann dann Absatz für Absatz besprochen werden.',
        en: 'The draft appears here and can then be discussed paragraph by paragraph.',
      },
      outcome: { de: '' },
      days: null,
    },
  ],
}

/** All dialogues of the invented district. */
export const auenmarkDialogues: readonly DemoDialogue[] = [money, bus, pool]
