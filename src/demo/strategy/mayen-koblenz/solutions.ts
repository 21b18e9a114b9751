import { sources } from '../../sources.ts'
import type { Words } from '../../words.ts'
import type { DemoSolution, DemoVision } from '../types.ts'

const adopted = `${sources.mykStrategy.title}, ${sources.mykStrategy.address}`

/** The three Zielbilder of the strategy. Their names are public, what they say is told in our words. */
export const mykVisions: readonly DemoVision[] = [
  {
    key: 'veraendert',
    title: { de: 'MYK verändert sich', en: 'MYK changes' },
    lead: {
      de: 'Dörfer, Städte und Ämter wandeln sich; Neues entsteht dort, wo Menschen es brauchen.',
      en: 'Villages, towns and offices change; new things grow where people need them.',
    },
    body: 'Eines der drei Zielbilder, die der Kreistag am 27. März 2023 mit der Strategie beschlossen hat. Der Wortlaut steht in der Strategie; hier ist er in eigenen Worten zusammengefasst.',
    source: adopted,
  },
  {
    key: 'a-nach-b',
    title: { de: 'In MYK gut von A nach B kommen', en: 'Getting around well in MYK' },
    lead: {
      de: 'Unterwegs sein und versorgt sein: Wege, Netze und was man dafür messen muss.',
      en: 'Getting around and being supplied: ways, networks and what has to be measured for them.',
    },
    body: 'Das Zielbild zu Verkehr und Infrastruktur. Der Wortlaut steht in der Strategie; hier ist er in eigenen Worten zusammengefasst.',
    source: adopted,
  },
  {
    key: 'vernetzt',
    title: { de: 'MYK vernetzt Menschen', en: 'MYK connects people' },
    lead: {
      de: 'Miteinander lernen, füreinander da sein, Freizeit teilen: Technik hilft, Menschen tun es.',
      en: 'Learning together, being there for each other, sharing leisure: technology helps, people do it.',
    },
    body: 'Das Zielbild zu Gemeinwohl und Miteinander. Der Wortlaut steht in der Strategie; hier ist er in eigenen Worten zusammengefasst.',
    source: adopted,
  },
]

const invented: Required<Words> = {
  de: 'Name und Zuschnitt sind für diese Vorführung erfunden: Wie die 13 beschlossenen Lösungen heißen, steht nicht in unseren Quellen.',
  en: 'Name and scope are invented for this demonstration: our sources do not name the 13 adopted solutions.',
  leicht: 'Diesen Namen haben wir ausgedacht.',
}

const solution = (key: string, vision: string, field: DemoSolution['field'], de: string, en: string): DemoSolution => ({
  key,
  vision,
  field,
  state: 'chosen',
  title: { de, en },
  lead: invented,
})

/** So that the way from an idea to a measure can be walked: bundles of the public measures, each of them said to be invented. */
export const mykSolutions: readonly DemoSolution[] = [
  solution(
    'orte',
    'veraendert',
    'community-volunteering',
    'Räume und Orte gemeinsam nutzen',
    'Sharing rooms and places',
  ),
  solution('amt', 'veraendert', 'steering', 'Amtswege, die man sich spart', 'Saving trips to the office'),
  solution('unterwegs', 'a-nach-b', 'mobility', 'Gemeinsam unterwegs', 'On the way together'),
  solution('messen', 'a-nach-b', 'steering', 'Eine Region, die mitmisst', 'A region that measures'),
  solution('begleitet', 'vernetzt', 'health-care', 'Aus der Ferne begleitet', 'Cared for from a distance'),
  solution('lernen', 'vernetzt', 'education-work', 'Lernen und Machen', 'Learning and making'),
  solution('heimat', 'vernetzt', 'community-volunteering', 'Heimat entdecken', 'Discovering home'),
]
