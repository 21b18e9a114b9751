import type { Aspect, Topic } from '../../services/network/demo.ts'

type Line = readonly [who: string, question: string, aspect: Aspect, words: string]

/**
 * What groups wrote at a meeting, by its number. Invented, where a line does not tell what public sources say of the district: the reports
 * only say that starting points, hurdles and chances were discussed.
 */
export const findings: Readonly<Record<number, Readonly<Partial<Record<Topic, readonly Line[]>>>>> = {
  2: {
    organisation: [
      ['loerrach', 'place', 'start', 'Eine Stabsstelle „Digitale Daseinsvorsorge“ seit Juli 2021.'],
      ['coesfeld', 'together', 'start', 'Kreis und elf Gemeinden haben ihre Strategie gemeinsam beschlossen.'],
      ['uelzen', 'resources', 'hurdle', 'Die Projektstelle endet mit der Förderung. (erfunden)'],
    ],
    participation: [
      ['bernkastel-wittlich', 'ways', 'start', 'Die Beteiligungsplattform ist seit August 2021 online.'],
      ['vorpommern-greifswald', 'reach', 'chance', 'Ideen werden auch auf Papier angenommen.'],
    ],
  },
  8: {
    organisation: [
      [
        'coesfeld',
        'together',
        'chance',
        'Die Digitalagentur der Gemeinden tauscht Entwürfe, statt sie neu zu schreiben.',
      ],
      ['loerrach', 'lasting', 'hurdle', 'Wissen geht mit den Menschen, wenn Stellen befristet sind. (erfunden)'],
      ['uelzen', 'place', 'start', 'Das Thema liegt jetzt direkt bei der Leitung. (erfunden)'],
      ['gemeindeverband-sonnental', 'resources', 'start', 'Vier Leute, kein eigenes Budget. (erfunden)'],
      ['gemeindeverband-sonnental', 'together', 'chance', 'Drei Dörfer teilen sich eine halbe Stelle. (erfunden)'],
    ],
    competence: [
      [
        'neustadt-waldnaab',
        'carriers',
        'start',
        'Digitallotsen: Freiwillige aus allen Ämtern nehmen Sorgen und Ideen auf.',
      ],
      ['vorpommern-greifswald', 'learning', 'chance', 'Eine Lotsin geht zu den Vereinen, statt sie einzuladen.'],
      ['uelzen', 'learning', 'chance', 'Vier Abende reichen, wenn danach jemand ansprechbar bleibt. (erfunden)'],
      ['mayen-koblenz', 'known', 'hurdle', 'Niemand sagt gern, was er nicht kann. (erfunden)'],
    ],
    strategy: [
      ['mayen-koblenz', 'choice', 'start', 'Aus rund siebzig Ideen und sechsundzwanzig Lösungen wurden dreizehn.'],
      ['neustadt-waldnaab', 'before', 'start', 'Zuerst wurden 159 laufende Vorhaben gezählt.'],
      [
        'bernkastel-wittlich',
        'choice',
        'chance',
        'Ein Rundgang, bei dem alle Punkte kleben, zeigt schnell, was trägt.',
      ],
      ['mayen-koblenz', 'effect', 'hurdle', 'Kennzahlen kosten Zeit, die für die Maßnahmen fehlt. (erfunden)'],
    ],
    participation: [
      ['potsdam-mittelmark', 'ways', 'start', 'Eine Umfrage mit 221 Menschen hat den Dienst verändert.'],
      [
        'mayen-koblenz',
        'reach',
        'hurdle',
        'Am Abend kommen dieselben dreißig. Der Stand auf dem Markt erreicht andere. (erfunden)',
      ],
      [
        'gemeindeverband-sonnental',
        'effort',
        'hurdle',
        'Eine Plattform pflegt bei uns niemand; ein Zettel im Bus schon. (erfunden)',
      ],
    ],
  },
}
