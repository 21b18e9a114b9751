import { setMark } from '#commons/responses/marks.ts'
import {
  addIdea,
  answerIdea,
  criteriaFrom,
  ideaKind,
  mergeIdeas,
  nameWinner,
  setCriteria,
} from '../../services/participation/demo.ts'
import type { DemoDialogue, DemoIdea, DemoPhase } from '../types.ts'
import { fieldOf, type Loading, type Making, makingMany } from './loading.ts'

/** Ideas of a phase, each at its own moment, with supports, answers and merges; written by the functions commands use. */
export async function loadIdeas(
  loading: Loading,
  { where }: DemoDialogue,
  { criteria = [], ideas = [], days }: DemoPhase,
  phase: string,
  staff: string,
): Promise<void> {
  if (ideas.length === 0 && criteria.length === 0) return
  await makingMany(loading, where, async (makeAt) => {
    const now = makeAt(loading.now)
    if (criteria.length > 0) await setCriteria(now, phase, criteriaFrom(criteria.join('\n'), []))
    const made = new Map<string, string>()
    // Of a phase long ago only its last day is known.
    const last = days && 'to' in days ? Temporal.Instant.from(`${days.to}T12:00:00Z`) : loading.now
    for (const idea of ideas) {
      const at = last.subtract({ hours: 24 * idea.daysAgo })
      made.set(idea.title, await handIn(loading, makeAt(at), idea, phase, staff))
    }
    for (const idea of ideas) {
      const id = made.get(idea.title) as string
      const target = made.get(idea.mergedInto ?? '')
      if (target) await mergeIdeas(makeAt(last.subtract({ hours: 24 * 10 })), { id: target, phaseId: phase }, [id])
      // When ideas of long ago were answered is not known: they are as of today.
      const answered = makeAt(loading.now.subtract({ hours: 24 * Math.max(0, idea.daysAgo - 7) }))
      if (idea.answer) await answerIdea(answered, id, idea.answer, staff)
      if (idea.winner) await nameWinner(makeAt(last), id, true)
    }
  })
}

async function handIn(
  { people }: Loading,
  work: Making,
  idea: DemoIdea,
  phase: string,
  staff: string,
): Promise<string> {
  const input = {
    title: idea.title,
    body: idea.body,
    municipality: idea.municipality ?? null,
    place: idea.place ?? null,
    latitude: idea.point?.latitude ?? null,
    longitude: idea.point?.longitude ?? null,
    field: fieldOf(idea.field ?? null),
    joins: idea.joins ?? false,
  }
  const author = people.get(idea.by ?? '')
  const { channel = 'online', source = '', code = null } = idea
  const id = (await addIdea(
    work,
    { dialogue: { answerDays: 28 }, phase: { id: phase } },
    input,
    author ? { by: 'person', person: author, language: 'de' } : { by: 'staff', channel, source, code, person: staff },
  )) as string
  for (const mail of idea.supports ?? []) {
    const person = people.get(mail)
    if (person) await setMark(work, person, { kind: ideaKind, id }, 'support', true)
  }
  return id
}
