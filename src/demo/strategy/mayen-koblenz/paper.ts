import { sources } from '../../sources.ts'
import type { DemoPaper } from '../types.ts'

/** What is public of the strategy and its structure, told in our words; what is not public is said to be missing. */
export const mykPaper: DemoPaper = {
  title: 'Strategie „Smarte Region MYK10“, nacherzählt',
  lead: {
    de: 'Was über die Strategie öffentlich bekannt ist, Kapitel für Kapitel in eigenen Worten. Der Wortlaut des Landkreises ist das nicht.',
    en: 'What is publicly known of the strategy, chapter by chapter in our own words. This is not the district’s text.',
    leicht:
      'Der Landkreis hat einen Plan gemacht.\nDer Plan heißt: Smarte Region M-Y-K 10.\nHier steht in einfachen Worten: Das ist der Plan.\nDie Worte sind von uns, nicht vom Landkreis.',
  },
  fromYear: 2023,
  toYear: 2027,
  chapters: [
    {
      kind: 'text',
      title: 'Worum es geht',
      body: `Zehn Verwaltungen planen gemeinsam: sieben Verbandsgemeinden und die Städte Andernach, Mayen und Bendorf. Daher die Zehn im Namen.

Die Strategie ist der feste Teil. Sie sagt, wohin die Region will und in welchen Feldern Geld ausgegeben werden darf. Der Kreistag hat sie am 27. März 2023 beschlossen; was hier steht, ist nur nacherzählt. Der bewegliche Teil ist die Digitale Agenda: die Liste der Maßnahmen, die jedes Jahr fortgeschrieben wird.`,
      sources: [sources.mykProject, sources.mykCompany, sources.mykAgenda],
    },
    {
      kind: 'starting-point',
      title: 'Ausgangslage',
      body: `Der Landkreis ist gut 800 Quadratkilometer groß; rund 218.000 Menschen leben hier. Zahlen aus verschiedenen Quellen weichen um einige Tausend voneinander ab.

Seit September 2020 gehört er zu den Modellprojekten Smart Cities des Bundes. Zur Verfügung stehen insgesamt 17,5 Millionen Euro; der Bund trägt davon 65 von 100 Euro.

Kennzahlen zur Ausgangslage stehen nicht in unseren Quellen.`,
      sources: [sources.mykProfile, sources.mykProject],
    },
    {
      kind: 'challenges',
      title: 'Was Menschen brauchen',
      body: `Im ersten Zukunftsdialog kamen über alle Wege mehr als 600 Antworten: aus einer Umfrage, aus Gesprächsräumen im Internet, von Ständen und auf Papier.

Zehn Arbeitsgruppen haben in mehr als 70 Sitzungen zusammengetragen, was es schon gibt und was fehlt. Welche Ergebnisse sie hatten, steht nicht in unseren Quellen.`,
      sources: [sources.mykPlan, sources.mykRegion],
    },
    {
      kind: 'visions',
      title: 'Drei Zielbilder',
      body: `Entwürfe der Zielbilder wurden in vier Kommunaldialogen besprochen, verbessert und bewertet. Drei sind geblieben.`,
      sources: [sources.mykStrategy],
    },
    {
      kind: 'solutions',
      title: 'Lösungen',
      body: `Beim Zukunftsforum in der Sayner Hütte lagen 26 Lösungen auf dem Tisch; etwa 200 Menschen haben sie besprochen und geordnet. Im dritten Zukunftsdialog wurden sie noch einmal bewertet. Dreizehn stehen in der Strategie.

Wie die dreizehn heißen, steht nicht in unseren Quellen. Die Bündel in dieser Vorführung sind erfunden.`,
      sources: [sources.mykForum, sources.mykDialogue3, sources.mykStrategy],
    },
    {
      kind: 'priorities',
      title: 'Maßnahmen',
      body: `Im Dezember 2024 zählte die örtliche Presse zwanzig Projekte, davon vier abgeschlossen und sechs in Betrieb. Sechzehn sind uns mit Namen bekannt; sie stehen hier.`,
      sources: [sources.mykCount, sources.mykAgenda],
    },
    {
      kind: 'governance',
      title: 'Wer entscheidet',
      body: `Eine Stabsstelle unter der Landrätin oder dem Landrat führt das Projekt. Vier Lotsinnen halten Verbindung zu den zehn Verwaltungen. Eine Lenkungsgruppe aus der Kreispolitik und ein Rat aus Fachleuten beraten.

Die Strategie beschließt der Kreistag, die Digitale Agenda der Kreistag oder sein Ausschuss.`,
      sources: [sources.mykProject, sources.mykPlan],
    },
    {
      kind: 'monitoring',
      title: 'Wie man merkt, ob es wirkt',
      body: `Der Fortschritt soll laufend geprüft und der Weg geändert werden, wenn es nötig ist. Welche Kennzahlen dafür gelten, steht nicht in unseren Quellen.`,
      sources: [sources.mykPlan],
    },
    {
      kind: 'transfer',
      title: 'Was andere davon haben',
      body: `Geförderte Orte teilen, was gelungen ist und was nicht. Dazu gehört auch die App, die der Landkreis im Juli 2025 beendet hat.`,
      sources: [sources.mykApp],
    },
  ],
}
