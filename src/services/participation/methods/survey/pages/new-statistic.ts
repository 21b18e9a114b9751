import { loadAreas } from '#commons/areas/areas.ts'
import type { Space } from '#foundation/http/visit.ts'
import { optionId } from '../edit-input.ts'
import type { Question, Statistic } from '../rules/questions.ts'
import { ageGroups, statisticQuestions } from '../texts/staff.ts'

/**
 * A voluntary question about whom answers come from, filled in. Places are the associations of municipalities and the towns outside of
 * them: single villages would be too small to be shown.
 */
export function newStatistic(statistic: Statistic, space: Pick<Space, 'settings'>): Question {
  const options =
    statistic === 'age' ? ageGroups : placesOf(space.settings.districtKey).map((name) => ({ de: name, en: name }))
  const none = { de: '', en: '' }
  return {
    id: '',
    kind: 'one',
    words: statisticQuestions[statistic],
    hint: none,
    required: false,
    startsPage: false,
    options: options.map((words, at) => ({ id: optionId(at), words })),
    other: false,
    low: none,
    high: none,
    least: 0,
    most: 0,
    statistic,
    onlyIf: null,
  }
}

function placesOf(district: string | undefined): string[] {
  if (!district) return []
  const areas = loadAreas()
  const associations = areas.inside(district, 'association')
  const alone = areas
    .inside(district, 'municipality')
    .filter(({ parent }) => !associations.some(({ key }) => key === parent))
  return [...new Set([...associations, ...alone].map(({ name }) => name))]
    .sort((one, other) => one.localeCompare(other, 'de'))
    .slice(0, 60)
}
